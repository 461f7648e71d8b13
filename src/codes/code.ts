import { err, ok, type Result, unwrap } from '../base/result';
import { createGame } from '../rules/game';
import type { Scenario } from '../scenario/scenario';
import { RULESET } from '../scenario/vocabulary';
import { SHORT, withChecks, withoutChecks } from './checksum';
import { openReader, openWriter } from './coder';
import { codeCourse, type Course, isFresh, type Progress, START } from './game';
import type { CodeFault } from './fault';
import { inGroups, printLetters, readLetters } from './base32';
import type { Library } from './library';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin } from './scenario-reference';
import { codeSeed, LONGEST_SEED } from './seed';

/** The version of codes that this code reads and writes (docs/codes.md). */
export const CODE_FORMAT = 1;

/** Two letters of header and two of checks. */
const LEAST = 4;

/** What a code holds: a scenario with a seed, and the course of a game if one was begun. */
export interface Coded {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly course?: Course;
}

function digitsOf(origin: Origin, { scenario, seed, course = START }: Coded): number[] {
  if (seed.length > LONGEST_SEED) throw new Error(`a seed of ${seed.length}`);
  const start = createGame(scenario);
  const isBegun = !isFresh(start, course);
  const writer = openWriter();
  unwrap(codeOrigin(writer, origin));
  writer.whole(isBegun ? 1 : 0, 2);
  codeSeed(writer, seed);
  if (isBegun) unwrap(codeCourse(writer, start, course));
  return withChecks([CODE_FORMAT, RULESET, ...writer.digits()]);
}

/** Prints what stands for a scenario and its seed, or for a game: short ones in groups of four. */
export function printCode(origin: Origin, coded: Coded): string {
  const digits = digitsOf(origin, coded);
  const letters = printLetters(digits);
  return digits.length <= SHORT ? inGroups(letters) : letters;
}

/** What a code was found to hold; `progress` is absent where no game was begun. */
export interface Found {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly progress?: Progress;
}

/** Reads a code; `start` is where it began in what was given, `described` what stood before it. */
export function readCode(
  text: string,
  start: number,
  library: Library,
  described: Scenario | undefined,
): Result<Found, CodeFault> {
  const letters = readLetters(text, start);
  if (!letters.ok) return letters;
  const length = letters.value.length;
  if (length === 0) return err({ code: 'empty' });
  if (length < LEAST) return err({ code: 'too-short', length, least: LEAST });
  const payload = withoutChecks(letters.value);
  if (payload === undefined) return err({ code: 'check' });
  const [format = 0, ruleset = 0, ...digits] = payload;
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
  const game = isGame
    ? codeCourse(reader, createGame(scenario.value), START)
    : ok({ course: START, actions: [] });
  if (!game.ok) return game;
  const { course, actions } = game.value;
  const found = { scenario: scenario.value, seed };
  // One code for one thing: whatever else was in there shows here.
  const again = digitsOf(origin.value, { ...found, course });
  if (again.length !== length || again.some((digit, i) => digit !== letters.value[i]))
    return err({ code: 'not-canonical' });
  const { turned, read, isHinted } = course;
  return ok(isGame ? { ...found, progress: { actions, turned, read, isHinted } } : found);
}
