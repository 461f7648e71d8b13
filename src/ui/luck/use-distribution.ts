import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScoreDistribution } from '../../analysis/score-distribution';
import type { DrawnGame, LuckCounter } from '../../app/ports';
import type { Game } from '../../rules/game';
import { useServices } from '../context';
import { type Late, useLate } from '../controls/late';

/** From then on it is said that draws are counted. */
const PATIENCE_MS = 1000;

/** A count of draws for who waits for it. */
export interface Counted {
  readonly late: Late<ScoreDistribution>;
  /** What is to be shown: after a change the last count, for as long as it is not missed. */
  readonly shown: ScoreDistribution | undefined;
  /** Whether it takes so long that this has to be said, with a way to end it. */
  readonly isSlow: boolean;
  readonly isStopped: boolean;
  stop(): void;
  goOn(): void;
}

/** Counts the draws of a game anew whenever it changes. */
export function useDistribution(game: Game, drawn: DrawnGame): Counted {
  const { fetchLuck } = useServices();
  const [stopped, setStopped] = useState<Game>();
  const isStopped = stopped === game;
  const counter = useRef<LuckCounter>(undefined);
  const late = useLate(isStopped ? undefined : game, async () => {
    counter.current = await fetchLuck();
    return counter.current.count(drawn);
  });
  const last = useRef(late.value);
  last.current = late.value ?? last.current;
  const [slow, setSlow] = useState<Game>();
  const isWaiting = !isStopped && late.value === undefined && late.fault === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlow(game), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [game, isWaiting]);
  useEffect(() => () => counter.current?.stop(), []);
  const isSlow = isWaiting && slow === game;
  const isMissed = isSlow || isStopped || late.fault !== undefined;
  return {
    late,
    shown: late.value ?? (isMissed ? undefined : last.current),
    isSlow,
    isStopped,
    stop() {
      setStopped(game);
      counter.current?.stop();
    },
    goOn: () => setStopped(undefined),
  };
}
