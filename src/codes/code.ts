import { err, ok, type Result, unwrap } from '../base/result';
import { createGame, type Game } from '../rules/game';
import { type GameRecord, LONGEST_SEED } from '../rules/game-record';
import type { Scenario } from '../scenario/scenario';
import { RULESET } from '../scenario/vocabulary';
import { type Assignment, readAssignment } from './assignment';
import { SHORT, withChecks, withoutChecks } from './checksum';
import { openReader, openWriter } from './coder';
import { codeGame, type GameLayout, isNew, layoutOf, NEW_GAME } from './game-layout';
import { ASSIGNMENT_LETTER, CLASS_LETTER, HAND_IN_LETTER, SEATS_LETTER } from './envelope';
import type { CodeFault } from './fault';
import { type HandIn, readHandIn } from './hand-in';
import { inGroups, printLetters, readLetters } from './base32';
import type { ScenarioLibrary } from './library';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin } from './scenario-reference';
import { codeSeed } from './seed';
import { printSeatsCode, readSeatsCode } from './seats-code';

/** The version of codes of games and scenarios that this code reads and writes (docs/codes.md). */
export const CODE_FORMAT = 1;

/** What the first letter of a code can be. */
export const FIRST_LETTERS: readonly number[] = [
  CODE_FORMAT,
  ASSIGNMENT_LETTER,
  HAND_IN_LETTER,
  SEATS_LETTER,
];

/** Two letters of header and two of checks. */
const LEAST = 4;

/** What a code or a link opens; `seed` is absent where a scenario came without one. */
export type Shared =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly seed: string | undefined }
  /** Nothing is undone in it, and its actions are each year's plan in one canonical order. */
  | ({ readonly kind: 'game' } & GameRecord)
  | ({ readonly kind: 'assignment' } & Assignment)
  /** A game like the one above, with what a student says beside it. */
  | ({ readonly kind: 'hand-in' } & HandIn);

function digitsOf(origin: Origin, start: Game, seed: string, layout: GameLayout): number[] {
  if (seed.length > LONGEST_SEED) throw new Error(`a seed of ${seed.length}`);
  const isBegun = !isNew(start, layout);
  const writer = openWriter();
  unwrap(codeOrigin(writer, origin));
  writer.whole(isBegun ? 1 : 0, 2);
  codeSeed(writer, seed);
  if (isBegun) unwrap(codeGame(writer, start, layout));
  return withChecks([CODE_FORMAT, RULESET, ...writer.digits()]);
}

/**
 * Prints the code of a game record, or of its scenario and seed where nothing was done yet: short
 * ones in groups of four. What was undone is no part of it. One with seats has a code of its own kind.
 */
export function printCode(origin: Origin, record: GameRecord): string {
  if (record.seats) return printSeatsCode(origin, record, record.seats);
  const start = createGame(record.scenario);
  const digits = digitsOf(origin, start, record.seed, layoutOf(start, record));
  const letters = printLetters(digits);
  return digits.length <= SHORT ? inGroups(letters) : letters;
}

/** What was read, if nothing else could have been printed for it than these letters. */
const ifCanonical = (
  shared: Shared,
  printed: string,
  letters: readonly number[],
): Result<Shared, CodeFault> =>
  printed === printLetters(letters) ? ok(shared) : err({ code: 'not-canonical' });

/** Reads a code; `start` is where it began in what was given, `described` what stood before it. */
export function readCode(
  text: string,
  start: number,
  library: ScenarioLibrary,
  described: Scenario | undefined,
): Result<Shared, CodeFault> {
  const letters = readLetters(text, start);
  if (!letters.ok) return letters;
  const length = letters.value.length;
  if (length === 0) return err({ code: 'empty' });
  if (length < LEAST) return err({ code: 'too-short', length, least: LEAST });
  const payload = withoutChecks(letters.value);
  if (payload === undefined) return err({ code: 'check' });
  const [format = 0, ruleset = 0, ...digits] = payload;
  if (format === ASSIGNMENT_LETTER) {
    const read = readAssignment(payload, library, described);
    if (!read.ok) return read;
    const { assignment, code } = read.value;
    return ifCanonical({ kind: 'assignment', ...assignment }, code, letters.value);
  }
  if (format === HAND_IN_LETTER) {
    const read = readHandIn(payload, library, described);
    if (!read.ok) return read;
    const { handIn, code } = read.value;
    return ifCanonical({ kind: 'hand-in', ...handIn }, code, letters.value);
  }
  if (format === SEATS_LETTER) {
    const read = readSeatsCode(payload, library, described);
    if (!read.ok) return read;
    const { record, code } = read.value;
    return ifCanonical({ kind: 'game', ...record }, code, letters.value);
  }
  if (format === CLASS_LETTER) return err({ code: 'class' });
  if (format > CODE_FORMAT)
    return err({ code: 'newer', what: 'format', received: format, known: CODE_FORMAT });
  if (ruleset > RULESET)
    return err({ code: 'newer', what: 'ruleset', received: ruleset, known: RULESET });

  const reader = openReader(digits);
  const origin = codeOrigin(reader, NO_ORIGIN);
  if (!origin.ok) return origin;
  const isGame = reader.whole(0, 2) === 1;
  const seed = codeSeed(reader, '');
  if (seed.length > LONGEST_SEED) return err({ code: 'not-canonical' });
  const scenario = findScenario(origin.value, library, described);
  if (!scenario.ok) return scenario;
  const game = createGame(scenario.value);
  const coded = isGame ? codeGame(reader, game, NEW_GAME) : ok({ layout: NEW_GAME, actions: [] });
  if (!coded.ok) return coded;
  const { layout, actions } = coded.value;
  // One code for one thing: whatever else was in there shows here.
  const again = digitsOf(origin.value, game, seed, layout);
  if (again.length !== length || again.some((digit, i) => digit !== letters.value[i]))
    return err({ code: 'not-canonical' });
  const shared = { scenario: scenario.value, seed };
  if (!isGame) return ok({ kind: 'scenario', ...shared });
  const { turned, read, isHinted } = layout;
  return ok({ kind: 'game', ...shared, actions, undone: [], turned, read, isHinted });
}
