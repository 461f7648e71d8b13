import { err, ok, type Result, unwrap } from '../base/result';
import { createGame } from '../rules/game';
import type { Scenario } from '../scenario/scenario';
import { RULESET } from '../scenario/vocabulary';
import { SHORT, withChecks, withoutChecks } from './checks';
import { openReader, openWriter } from './coder';
import { codeProgress, isFresh, type Progress } from './course';
import type { CodeFault } from './fault';
import { inGroups, printLetters, readLetters } from './letters';
import type { Library } from './library';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin } from './origin';
import { codeSeed, LONGEST_SEED } from './seed';

/** The version of codes that this code reads and writes (docs/codes.md). */
export const CODE_FORMAT = 1;

/** Two letters of header and two of checks. */
const LEAST = 4;

/** What a code holds: a scenario with a seed, and how far a game of it is, if one was begun. */
export interface Coded {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly progress?: Progress;
}

function digitsOf(origin: Origin, { scenario, seed, progress }: Coded): number[] {
  const start = progress && unwrap(createGame(scenario));
  const begun = start && !isFresh(start, progress) ? progress : undefined;
  const writer = openWriter();
  unwrap(codeOrigin(writer, origin));
  writer.whole(begun === undefined ? 0 : 1, 2);
  codeSeed(writer, seed);
  if (start && begun) unwrap(codeProgress(writer, start, begun));
  return withChecks([CODE_FORMAT, RULESET, ...writer.digits()]);
}

/** Prints what stands for a scenario and its seed, or for a game: short ones in groups of four. */
export function printCode(origin: Origin, coded: Coded): string {
  const digits = digitsOf(origin, coded);
  const letters = printLetters(digits);
  return digits.length <= SHORT ? inGroups(letters) : letters;
}

/** Reads a code; `start` is where it began in what was given, `described` what stood before it. */
export function readCode(
  text: string,
  start: number,
  library: Library,
  described: Scenario | undefined,
): Result<Coded, CodeFault> {
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
  const coded: Coded = { scenario: scenario.value, seed };
  const progress = isGame
    ? codeProgress(reader, unwrap(createGame(scenario.value)), undefined)
    : undefined;
  if (progress?.ok === false) return progress;
  const found: Coded = progress ? { ...coded, progress: progress.value } : coded;
  // One code for one thing: whatever else was in there shows here.
  const again = digitsOf(origin.value, found);
  const isSame = again.length === length && again.every((digit, i) => digit === letters.value[i]);
  return isSame ? ok(found) : err({ code: 'not-canonical' });
}
