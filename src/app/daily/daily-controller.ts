import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Fraction } from '../../base/fraction';
import { type Daily, dailyOf } from '../../generator/daily';
import { printId } from '../../generator/id';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { drawName } from '../../scenario/draw';
import type { Scenario } from '../../scenario/scenario';
import {
  type DailyHistory,
  EMPTY_HISTORY,
  mergeHistories,
  parseHistory,
  printHistory,
  withBegun,
  withPar,
  withResult,
} from './daily-results';
import { isNewer } from '../../scenario/shape';
import type { PageStorage } from '../storage/page-storage';
import { createStoredValue } from '../storage/stored-value';
import type { Clock, ScenarioGenerator } from '../ports';
import { phaseOf, type GameSession } from '../game/game-session';

/** The key under which the history is kept. */
export const HISTORY_KEY = 'lowland-skies/daily';

/** Today's scenario, and what was made of those of other days on this device. */
export interface DailyController {
  readonly history: ReadonlySignal<DailyHistory>;
  /** The scenario of the day that it is now; none where the clock is wrong. */
  today(): Daily | undefined;
  /** The day's scenario of that id, of any day that it has been while this page was open. */
  named(id: string): Daily | undefined;
  /** Notes that today's board is begun: it belongs to that day, whenever it ends. */
  begin(day: number): void;
  /** Takes note of a game that was played to its end, if its board is of a day that counts. */
  end(session: GameSession): Promise<void>;
  /** Takes note of a proved par. */
  learn(scenario: Scenario, par: Fraction): void;
}

export function createDailyController(
  storage: PageStorage,
  clock: Clock,
  generator: ScenarioGenerator,
  onDamage: (text: string) => void,
): DailyController {
  const format = { parse: parseHistory, isNewer, merge: mergeHistories };
  const kept = createStoredValue(storage, HISTORY_KEY, format, onDamage);
  const history = signal(kept.read() ?? EMPTY_HISTORY);
  const change = (step: (history: DailyHistory) => DailyHistory): void => {
    history.value = step(kept.read() ?? history.peek());
    kept.write(printHistory(history.peek()));
  };

  /** By the ids of their boards: what was today's when it was chosen stays that day's. */
  const seen = new Map<string, Daily>();
  const today = (): Daily | undefined => {
    const day = clock.today();
    if (day === undefined) return undefined;
    const daily = dailyOf(day);
    seen.set(printId(daily.choices), daily);
    return daily;
  };
  return {
    history,
    today,
    named: (id) => seen.get(id),
    begin: (day) => change((known) => withBegun(known, day)),
    async end(session) {
      const { scenario } = session;
      if (phaseOf(session) !== 'debrief') return;
      const days = [today(), ...history.peek().begun.map(dailyOf)];
      const daily = days.find((one) => one && printId(one.choices) === scenario.id);
      if (daily === undefined) return;
      // An id is only a name: what counts is the board that the day has.
      const board = drawName(await generator.make(daily.choices));
      if (drawName(scenario) !== board) return;
      const planned = plannedScore(outlook(session.game));
      change((known) => withResult(known, { day: daily.day, board, planned }));
    },
    learn(scenario, par) {
      const { results } = history.peek();
      if (!results.some(({ par: known }) => known === undefined)) return;
      const board = drawName(scenario);
      if (!results.some((result) => result.board === board && result.par === undefined)) return;
      change((known) => withPar(known, board, par));
    },
  };
}
