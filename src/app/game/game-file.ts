import * as v from 'valibot';
import { at } from '../../base/assert';
import { memoize } from '../../base/memoize';
import { err, type Result } from '../../base/result';
import { parseActions, UnreadActionsSchema } from '../../rules/action';
import { type GameRecord, LONGEST_SEED } from '../../rules/game-record';
import { checkScenario } from '../../scenario/check';
import type { Issue } from '../../scenario/issue';
import { ScenarioSchema } from '../../scenario/scenario';
import { readJson } from '../../scenario/json';
import { readShape, version, whole } from '../../scenario/shape';
import { type RecordFault, restoreGameSession, type GameSession } from './game-session';

/** The version of the game file that this code reads and writes. */
export const GAME_FILE_FORMAT = 1;

const GameFileSchema = v.strictObject({
  format: version(GAME_FILE_FORMAT),
  game: v.literal('lowland-skies'),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SEED)),
  actions: UnreadActionsSchema,
  undone: UnreadActionsSchema,
  turned: whole(0, 60),
  read: whole(0, 6),
  hinted: v.exactOptional(v.literal(true)),
  scenario: ScenarioSchema,
});

/** Why a game file can't be opened: its shape, its scenario, or what it records of the game. */
export type GameFileFault =
  { readonly code: 'shape' | 'scenario'; readonly issues: readonly Issue[] } | RecordFault;

/** What never changes is printed once: a step of a game adds one action to what is known. */
const printOnce = memoize((part: object): string => JSON.stringify(part));

const printList = (parts: readonly object[]): string => `[${parts.map(printOnce).join(',')}]`;

/**
 * A game as a file: the scenario whole, so that the file never needs anything else. The text is
 * that of `JSON.stringify` on the whole, put together from its parts, as it is written after
 * every step.
 */
export function printGameFile(game: GameRecord): string {
  const { seed, actions, undone, turned, read, isHinted, scenario } = game;
  const head = `{"format":${GAME_FILE_FORMAT},"game":"lowland-skies","seed":${JSON.stringify(seed)}`;
  const plan = `"actions":${printList(actions)},"undone":${printList(undone)}`;
  const progress = `"turned":${turned},"read":${read}${isHinted ? ',"hinted":true' : ''}`;
  return `${head},${plan},${progress},"scenario":${printOnce(scenario)}}`;
}

/** Whether two games have the same game file: they are the same to the last step. */
export function isSameGame(a: GameRecord, b: GameRecord): boolean {
  const isSameList = (some: readonly object[], others: readonly object[]): boolean =>
    some === others ||
    (some.length === others.length &&
      some.every((one, i) => one === others[i] || printOnce(one) === printOnce(at(others, i))));
  return (
    a === b ||
    (a.seed === b.seed &&
      a.turned === b.turned &&
      a.read === b.read &&
      a.isHinted === b.isHinted &&
      isSameList(a.actions, b.actions) &&
      isSameList(a.undone, b.undone) &&
      isSameList([a.scenario], [b.scenario]))
  );
}

/** Reads a game file: checked, never trusted. */
export function parseGameFile(text: string): Result<GameSession, GameFileFault> {
  const json = readJson(text);
  return json.ok ? readGameFile(json.value) : err({ code: 'shape', issues: json.error });
}

/** Reads the JSON of a game file. */
export function readGameFile(json: unknown): Result<GameSession, GameFileFault> {
  const file = readShape(GameFileSchema, json);
  if (!file.ok) return err({ code: 'shape', issues: file.error });
  const { hinted, scenario: unchecked, actions, undone, ...record } = file.value;
  const [done, taken] = [parseActions(actions, ['actions']), parseActions(undone, ['undone'])];
  if (!done.ok) return err({ code: 'shape', issues: done.error });
  if (!taken.ok) return err({ code: 'shape', issues: taken.error });
  const scenario = checkScenario(unchecked);
  if (!scenario.ok) return err({ code: 'scenario', issues: scenario.error });
  return restoreGameSession({
    ...record,
    actions: done.value,
    undone: taken.value,
    scenario: scenario.value,
    isHinted: hinted === true,
  });
}
