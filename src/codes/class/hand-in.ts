import { isSameDatedItem, purchasesOf } from '../../analysis/changes';
import { err, ok, type Result, unwrap } from '../../base/result';
import type { Action } from '../../rules/action';
import { createGame, type Game, isOver } from '../../rules/game';
import { replay } from '../../rules/apply';
import { type GameRecord, LONGEST_SEED, type Prediction } from '../../rules/game-record';
import type { Scenario } from '../../scenario/scenario';
import { type Coder, openReader, openWriter } from '../coder';
import { GREATEST_TRY, LONGEST_NAME } from './assignment-terms';
import { HAND_IN_LETTER, openEnvelope, printEnvelope } from '../envelope';
import { THIRTY_BITS } from './thirty-bits';
import type { CodeFault } from '../fault';
import { codeGame, type GameLayout, layoutOf, NEW_GAME } from '../game-layout';
import type { ScenarioLibrary } from '../library';
import { cleanLine, codeLine } from './line';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin, originOf } from '../scenario-reference';
import { codeSeed } from '../seed';

/** Percentages from 0 to 100, and none. */
const PERCENTAGES = 102;

/** What a student hands in: a game, finished or not, and what it answers. */
export interface HandIn extends GameRecord {
  /** Of the assignment that it answers (`printOfAssignment`). */
  readonly assignment: number;
  /** Which try it is, from 1. */
  readonly attempt: number;
  /** What the student chose to be called, in at most 24 UTF-16 units; may be empty. */
  readonly name: string;
  /** Thirty random bits of the device, the same for all its tries: two honest students with equal plans are two. */
  readonly mark: number;
}

/** What a hand-in says besides its game. */
type Slip = Omit<HandIn, keyof GameRecord>;

const NO_SLIP: Slip = { assignment: 0, attempt: 1, name: '', mark: 0 };

function codeSlip(coder: Coder, given: Slip): Slip {
  const assignment = coder.whole(given.assignment, THIRTY_BITS);
  const mark = coder.whole(given.mark, THIRTY_BITS);
  const attempt = coder.whole(given.attempt - 1, GREATEST_TRY) + 1;
  return { assignment, mark, attempt, name: codeLine(coder, given.name, LONGEST_NAME) };
}

/**
 * Codes what was predicted of a finished game: per cent, and which of its purchases by its place in the
 * plan as the code tells it. Of any other game there is nothing to code.
 */
function codePrediction(
  coder: Coder,
  game: Game,
  actions: readonly Action[],
  given: Prediction | undefined,
): Prediction | undefined {
  if (!isOver(game) || coder.whole(given === undefined ? 0 : 1, 2) === 0) return undefined;
  const percent = coder.whole((given?.percent ?? -1) + 1, PERCENTAGES) - 1;
  const purchases = purchasesOf(actions);
  const said = given?.purchase;
  const place = said ? purchases.findIndex((one) => isSameDatedItem(one, said)) : -1;
  const purchase = purchases[coder.whole(place + 1, purchases.length + 1) - 1];
  return { ...(purchase && { purchase }), ...(percent >= 0 && { percent }) };
}

/** Codes a game from its first year on, and what was predicted of it. */
export function codeRecord(
  coder: Coder,
  start: Game,
  layout: GameLayout,
  given: Prediction | undefined,
): Result<Omit<GameRecord, 'scenario' | 'seed'>, CodeFault> {
  const coded = codeGame(coder, start, layout);
  if (!coded.ok) return coded;
  const { actions } = coded.value;
  const { turned, read, isHinted } = coded.value.layout;
  const game = unwrap(replay(start, actions));
  const prediction = codePrediction(coder, game, actions, given);
  return ok({ actions, undone: [], turned, read, isHinted, ...(prediction && { prediction }) });
}

function printed(origin: Origin, handIn: HandIn): string {
  const { scenario, seed, prediction, name, attempt } = handIn;
  const start = createGame(scenario);
  const writer = openWriter();
  const slip = {
    ...handIn,
    name: cleanLine(name, LONGEST_NAME),
    attempt: Math.min(attempt, GREATEST_TRY),
  };
  codeSlip(writer, slip);
  unwrap(codeOrigin(writer, origin));
  codeSeed(writer, seed);
  unwrap(codeRecord(writer, start, layoutOf(start, handIn), prediction));
  return printEnvelope(HAND_IN_LETTER, writer.digits());
}

/**
 * The code of a hand-in: capitals and digits alone, so that chats and spreadsheets leave it as it is. Of a
 * board of somebody's own it has the print alone; whoever reads it needs the assignment.
 */
export const handInCode = (handIn: HandIn, library: ScenarioLibrary): string =>
  printed(originOf(handIn.scenario, library), handIn);

/** Reads a hand-in from a whole code without its check characters, canonical or not. */
export function readHandIn(
  payload: readonly number[],
  library: ScenarioLibrary,
  described: Scenario | undefined,
): Result<{ readonly handIn: HandIn; readonly code: string }, CodeFault> {
  const body = openEnvelope(payload);
  if (!body.ok) return body;
  const reader = openReader(body.value);
  const slip = codeSlip(reader, NO_SLIP);
  const origin = codeOrigin(reader, NO_ORIGIN);
  if (!origin.ok) return origin;
  const seed = codeSeed(reader, '');
  const isClean = cleanLine(slip.name, LONGEST_NAME) === slip.name && seed.length <= LONGEST_SEED;
  if (!isClean) return err({ code: 'not-canonical' });
  const scenario = findScenario(origin.value, library, described);
  if (!scenario.ok) return scenario;
  const record = codeRecord(reader, createGame(scenario.value), NEW_GAME, undefined);
  if (!record.ok) return record;
  const handIn = { ...slip, scenario: scenario.value, seed, ...record.value };
  return ok({ handIn, code: printed(origin.value, handIn) });
}
