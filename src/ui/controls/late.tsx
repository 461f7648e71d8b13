import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LateFault, lateFaultOf } from '../../base/not-arrived';
import { useServices, useWords } from '../context';
import { Button } from './button';
import { whenBack } from './comeback';

/** Something that comes later than the page: its value, or why there is none. */
export interface Late<T> {
  readonly value: T | undefined;
  readonly fault: LateFault | undefined;
  /** Asks for it again, unless it is being asked for. */
  retry(): void;
}

/** Calls `retry` when the network is back, and every so often, while something has not arrived. */
export function useComeback(fault: LateFault | undefined, retry: () => void): void {
  const latest = useRef(retry);
  latest.current = retry;
  // Before the words are painted: the network may be back before an effect would have run.
  useLayoutEffect(
    () => (fault === 'not-arrived' ? whenBack(() => latest.current()) : undefined),
    [fault],
  );
}

const NOTHING = { value: undefined, fault: undefined };

/**
 * Fetches something for a component, and once more when the player or the network says so.
 *
 * @param key what it is fetched for, compared by identity; nothing is fetched for `undefined`
 * @param fetch rejects with `NotArrived` where asking again helps
 */
export function useLate<T>(key: unknown, fetch: () => Promise<T>): Late<T> {
  const [state, setState] = useState<Omit<Late<T>, 'retry'> & { readonly key: unknown }>();
  const [tries, setTries] = useState(0);
  const isBusy = useRef(false);
  useEffect(() => {
    if (key === undefined) return;
    let isWanted = true;
    isBusy.current = true;
    const end = (value: T | undefined, fault: LateFault | undefined): void => {
      if (!isWanted) return;
      isBusy.current = false;
      setState({ key, value, fault });
    };
    fetch().then(
      (value) => end(value, undefined),
      (error: unknown) => {
        console.error(error);
        end(undefined, lateFaultOf(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key, tries]);
  const retry = useCallback(() => {
    if (!isBusy.current) setTries((count) => count + 1);
  }, []);
  const known = state?.key === key ? state : undefined;
  const { value, fault } = known ?? NOTHING;
  useComeback(fault, retry);
  return { value, fault, retry };
}

interface LateWordsProps {
  readonly late: Pick<Late<unknown>, 'fault' | 'retry'>;
  /** What is said while it is on its way, and where it arrived and failed. */
  readonly waiting?: string;
  readonly failed?: string;
}

/** What is said in the place of something late, with what can be done. */
export function LateWords({ late: { fault, retry }, waiting, failed }: LateWordsProps) {
  const { reload } = useServices();
  const words = useWords();
  const [isOffline, setOffline] = useState(false);
  const { partLoading, partFailed, stillOffline } = words.page;
  const said = { 'not-arrived': partFailed, failed: failed ?? partFailed };
  return (
    <>
      <p role="status">{fault === undefined ? (waiting ?? partLoading) : said[fault]}</p>
      {fault !== undefined && (
        <div class="part-acts">
          <Button onClick={retry}>{words.page.tryAgain}</Button>
          <Button onClick={() => void reload().then((isOn) => setOffline(!isOn))}>
            {words.page.reload}
          </Button>
        </div>
      )}
      {isOffline && <p role="status">{stillOffline}</p>}
    </>
  );
}
