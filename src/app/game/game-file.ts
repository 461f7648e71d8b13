import * as v from 'valibot';
import { at } from '../../base/assert';
import { memoize } from '../../base/memoize';
import { err, type Result } from '../../base/result';
import { parseActions, PlanItemSchema, UnreadActionsSchema } from '../../rules/action';
import { LONGEST_SEED } from '../../rules/game-record';
import { SeatTableSchema } from '../../rules/seats/seat-table';
import { checkScenario } from '../../scenario/check';
import type { Issue } from '../../scenario/issue';
import { ScenarioSchema } from '../../scenario/scenario';
import { readJson } from '../../scenario/json';
import { readShape, versionUpTo, whole } from '../../scenario/shape';
import { AssignedTrySchema } from '../assignment/assigned-try';
import {
  type KeptRecord,
  type RecordFault,
  restoreGameSession,
  type GameSession,
} from './game-session';

/**
 * The versions of the game file. Each adds something optional, and a file has the least that holds
 * what is in it, so that a page of an older version still opens whatever it can show.
 */
const FORMAT = { first: 1, withFirstTry: 2, withPrediction: 3, withSeats: 4, withAssignment: 5 };
const LATEST_FORMAT = FORMAT.withAssignment;

const GameFileSchema = v.strictObject({
  format: versionUpTo(LATEST_FORMAT),
  game: v.literal('lowland-skies'),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SEED)),
  actions: UnreadActionsSchema,
  undone: UnreadActionsSchema,
  turned: whole(0, 60),
  read: whole(0, 6),
  hinted: v.exactOptional(v.literal(true)),
  firstTry: v.exactOptional(UnreadActionsSchema),
  prediction: v.exactOptional(
    v.strictObject({
      purchase: v.exactOptional(v.strictObject({ year: whole(0, 5), item: PlanItemSchema })),
      percent: v.exactOptional(whole(0, 100)),
    }),
  ),
  seats: v.exactOptional(SeatTableSchema),
  assigned: v.exactOptional(AssignedTrySchema),
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
export function printGameFile(game: KeptRecord): string {
  const { seed, actions, undone, turned, read, isHinted, scenario } = game;
  const { firstTry, prediction, seats, assigned } = game;
  const format = assigned
    ? FORMAT.withAssignment
    : seats
      ? FORMAT.withSeats
      : prediction
        ? FORMAT.withPrediction
        : firstTry
          ? FORMAT.withFirstTry
          : FORMAT.first;
  const head = `{"format":${format},"game":"lowland-skies","seed":${JSON.stringify(seed)}`;
  const plan = `"actions":${printList(actions)},"undone":${printList(undone)}`;
  const progress = `"turned":${turned},"read":${read}${isHinted ? ',"hinted":true' : ''}`;
  const before = firstTry ? `,"firstTry":${printList(firstTry)}` : '';
  const predicted = prediction ? `,"prediction":${printOnce(prediction)}` : '';
  const table = seats ? `,"seats":${printOnce(seats)}` : '';
  const set = assigned ? `,"assigned":${printOnce(assigned)}` : '';
  const more = `${before}${predicted}${table}${set}`;
  return `${head},${plan},${progress}${more},"scenario":${printOnce(scenario)}}`;
}

/** Whether two games have the same game file: they are the same to the last step. */
export function isSameGame(a: KeptRecord, b: KeptRecord): boolean {
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
      isSameList(a.firstTry ?? [], b.firstTry ?? []) &&
      JSON.stringify([a.prediction, a.seats, a.assigned]) ===
        JSON.stringify([b.prediction, b.seats, b.assigned]) &&
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
  const { hinted, scenario: unchecked, actions, undone, firstTry, ...record } = file.value;
  const [done, taken] = [parseActions(actions, ['actions']), parseActions(undone, ['undone'])];
  const first = firstTry && parseActions(firstTry, ['firstTry']);
  if (!done.ok) return err({ code: 'shape', issues: done.error });
  if (!taken.ok) return err({ code: 'shape', issues: taken.error });
  if (first && !first.ok) return err({ code: 'shape', issues: first.error });
  const scenario = checkScenario(unchecked);
  if (!scenario.ok) return err({ code: 'scenario', issues: scenario.error });
  return restoreGameSession({
    ...record,
    actions: done.value,
    undone: taken.value,
    scenario: scenario.value,
    isHinted: hinted === true,
    ...(first && { firstTry: first.value }),
  });
}
