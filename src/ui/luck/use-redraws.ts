import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Redraws } from '../../analysis/redraw';
import type { DrawnGame, LuckCounter } from '../../app/ports';
import { atRest, type RedrawMoment, momentOf } from '../../views/luck/again';
import { useServices, useStores } from '../context';
import { type Late, useLate } from '../controls/late';

/** A thousand draws that are made, and how they fall. */
export interface RedrawsShown {
  readonly late: Late<Redraws>;
  readonly state: 'none' | 'awaited' | 'falling' | 'rest';
  /** How many are shown once they rest. */
  readonly drawn: number;
  /** What is to be seen while they fall, frame by frame. */
  readonly moment: Signal<RedrawMoment>;
  /** Makes a thousand new ones. */
  begin(): void;
  /** Lets them rest where they are. */
  stop(): void;
  /** Lets so many of them rest where they belong. */
  show(drawn: number): void;
}

/** Draws a finished game a thousand times anew whenever it is asked for. */
export function useRedraws(drawn: DrawnGame): RedrawsShown {
  const { fetchLuck, newSeed } = useServices();
  const { settings } = useStores();
  const [asked, setAsked] = useState<{ readonly fresh: string }>();
  const [resting, setResting] = useState<number>();
  const moment = useSignal(atRest(0));
  const counter = useRef<LuckCounter>(undefined);
  const late = useLate(asked, async () => {
    counter.current = await fetchLuck();
    return counter.current.redraw(drawn, asked?.fresh ?? '');
  });
  const redraws = late.value;
  const show = (count: number): void => {
    moment.value = atRest(count);
    setResting(count);
  };
  const isFalling = redraws !== undefined && resting === undefined;
  useEffect(() => {
    if (!isFalling) return;
    let begun: number | undefined;
    let frame = requestAnimationFrame(function step(now) {
      begun ??= now;
      const next = settings.isStill.peek() ? undefined : momentOf(redraws, (now - begun) / 1000);
      if (next === undefined) return show(redraws.scores.length);
      moment.value = next;
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isFalling, redraws]);
  return {
    late,
    state:
      asked === undefined
        ? 'none'
        : redraws === undefined
          ? 'awaited'
          : isFalling
            ? 'falling'
            : 'rest',
    drawn: resting ?? 0,
    moment,
    begin() {
      moment.value = atRest(0);
      setResting(undefined);
      setAsked({ fresh: newSeed() });
    },
    stop() {
      if (redraws !== undefined) return show(moment.peek().drawn);
      counter.current?.stop();
      setAsked(undefined);
    },
    show,
  };
}
