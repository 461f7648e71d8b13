import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../context';

/** A panel that is fetched when it is first wanted; until then it weighs nothing. */
export interface Part<P> {
  (props: P): VNode;
  /** Fetches it ahead of need; a failure is told where it is shown. */
  readonly fetch: () => void;
}

/**
 * Makes a part of the page out of the module that holds its panel; what waits for it is a `main`,
 * unless the part lies within one.
 */
export function part<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Frame: 'main' | 'div' = 'main',
): Part<P> {
  let arrived: ComponentType<P> | undefined;
  const arrive = async (): Promise<void> => {
    arrived ??= await load();
  };
  function Shown(props: P) {
    const words = useWords();
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(arrived ? 'here' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      arrive().then(
        () => setState('here'),
        (error: unknown) => {
          setState('failed');
          console.error(error);
        },
      );
    }, [state]);
    const Panel = arrived;
    if (Panel) return <Panel {...props} />;
    return (
      <Frame class="part-wait">
        <p role="status">{state === 'failed' ? words.partFailed : words.partLoading}</p>
        {state === 'failed' && (
          <button type="button" class="button" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        )}
      </Frame>
    );
  }
  return Object.assign(Shown, { fetch: () => void arrive().catch(() => undefined) });
}
