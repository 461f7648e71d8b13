import * as v from 'valibot';
import { type Fraction, isEqual, isGreater } from '../../base/fraction';
import { err, ok, type Result } from '../../base/result';
import { type Action, parseActions, UnreadActionsSchema } from '../../rules/action';
import { replay } from '../../rules/apply';
import { createGame, isOver } from '../../rules/game';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { drawName } from '../../scenario/draw';
import type { Scenario } from '../../scenario/scenario';
import { readJson } from '../../scenario/json';
import { isNewer, readShape, version, whole } from '../../scenario/shape';
import type { Issue } from '../../scenario/issue';
import type { PageStorage } from './page-storage';
import { createStoredValue, type StoredValue } from './stored-value';
import type { GameSession } from '../game/game-session';

/** The version of the kept plan that this code reads and writes. */
export const BEST_FORMAT = 1;

/** The best plan of a level that was played to its end on this device. */
export interface Best {
  readonly planned: Fraction;
  readonly actions: readonly Action[];
}

/** A text kept as a level's best plan that can't be one. */
export interface DamagedBest {
  readonly scenario: Scenario;
  readonly text: string;
}

/** The best plan of each level; by the level's numbers, so that a changed level starts afresh. */
export interface BestPlans {
  /** Reads what is kept for these levels; what can't be read is set aside and told of. */
  look(scenarios: readonly Scenario[]): void;
  /** The best plan kept, of a level that was looked at or finished. */
  bestOf(scenario: Scenario): Best | undefined;
  /** Keeps the plan of a finished game, if it is better than the one that is kept. */
  keep(session: GameSession): void;
}

const BestSchema = v.strictObject({
  format: version(BEST_FORMAT),
  game: v.literal('lowland-skies'),
  level: v.string(),
  planned: v.strictObject({
    numerator: whole(0, Number.MAX_SAFE_INTEGER),
    denominator: whole(1, Number.MAX_SAFE_INTEGER),
  }),
  actions: UnreadActionsSchema,
});

/** The key under which a level's best plan is kept. */
export const bestKey = (scenario: Scenario): string => `lowland-skies/best/${drawName(scenario)}`;

const printBest = (scenario: Scenario, { planned, actions }: Best): string =>
  JSON.stringify({
    format: BEST_FORMAT,
    game: 'lowland-skies',
    level: drawName(scenario),
    planned,
    actions,
  });

/** Reads a kept plan and plays it through the rules: checked, never trusted. */
export function parseBest(scenario: Scenario, text: string): Result<Best, readonly Issue[]> {
  const json = readJson(text);
  const read = json.ok ? readShape(BestSchema, json.value) : json;
  if (!read.ok) return read;
  const actions = parseActions(read.value.actions);
  if (!actions.ok || read.value.level !== drawName(scenario)) return err([]);
  const game = replay(createGame(scenario), actions.value);
  if (!game.ok || !isOver(game.value)) return err([]);
  const planned = plannedScore(outlook(game.value));
  const isSame = isEqual(planned, read.value.planned);
  return isSame ? ok({ planned, actions: actions.value }) : err([]);
}

const better = (best: Best, other: Best): Best =>
  isGreater(other.planned, best.planned) ? other : best;

/** Opens the best plans of a storage; `onDamage` is told of all that one look found damaged. */
export function openBestPlans(
  storage: PageStorage,
  onDamage: (damaged: readonly DamagedBest[]) => void,
): BestPlans {
  const bests = new Map<string, Best>();
  const values = new Map<string, StoredValue<Best>>();
  let damaged: DamagedBest[] = [];

  const valueOf = (scenario: Scenario): StoredValue<Best> => {
    const key = bestKey(scenario);
    const known = values.get(key);
    if (known !== undefined) return known;
    const parse = (text: string) => parseBest(scenario, text);
    const format = { parse, isNewer, merge: better };
    const made = createStoredValue(storage, key, format, (text) => {
      damaged.push({ scenario, text });
    });
    values.set(key, made);
    return made;
  };
  const look = (scenarios: readonly Scenario[]): void => {
    damaged = [];
    for (const scenario of scenarios) {
      const best = valueOf(scenario).read();
      if (best !== undefined) bests.set(bestKey(scenario), best);
    }
    if (damaged.length > 0) onDamage(damaged);
  };

  return {
    look,
    bestOf: (scenario) => bests.get(bestKey(scenario)),
    keep(session) {
      const { scenario, actions } = session;
      const game = session.game;
      if (!isOver(game)) return;
      // Read again: another page of the game may have kept a better one meanwhile.
      look([scenario]);
      const key = bestKey(scenario);
      const best: Best = { planned: plannedScore(outlook(game)), actions };
      const before = bests.get(key);
      if (before !== undefined && !isGreater(best.planned, before.planned)) return;
      bests.set(key, best);
      valueOf(scenario).write(printBest(scenario, best));
    },
  };
}
