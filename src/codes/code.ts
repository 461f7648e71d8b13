import { err, ok, type Result, unwrap } from '../base/result';
import { createGame, type Game } from '../rules/game';
import { type GameRecord, LONGEST_SEED } from '../rules/game-record';
import type { Scenario } from '../scenario/scenario';
import { RULESET } from '../scenario/vocabulary';
import { everyNation } from '../rules/coalition';
import { isPossibleTable, type SeatTable } from '../rules/seats/seat-table';
import { BLANK_TABLE, codeSeats } from './seats-layout';
import { SHORT, withChecks, withoutChecks } from './checksum';
import { openReader, openWriter } from './coder';
import { codeGame, type GameLayout, isNew, layoutOf, NEW_GAME } from './game-layout';
import type { CodeFault } from './fault';
import { inGroups, printLetters, readLetters } from './base32';
import type { ScenarioLibrary } from './library';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin } from './scenario-reference';
import { codeSeed } from './seed';

/** The versions of codes (docs/codes.md): the second has a table of seats with its game. */
export const CODE_FORMATS = { plain: 1, seats: 2 } as const;

/** The latest version of codes that this code reads and writes. */
export const CODE_FORMAT = CODE_FORMATS.seats;

/** Two letters of header and two of checks. */
const LEAST = 4;

/** What a code or a link opens; `seed` is absent where a scenario came without one. */
export type Shared =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly seed: string | undefined }
  /** Nothing is undone in it, and its actions are each year's plan in one canonical order. */
  | ({ readonly kind: 'game' } & GameRecord);

/** What a code has beside its scenario. */
interface CodedRecord {
  readonly seed: string;
  readonly layout: GameLayout;
  readonly seats: SeatTable | undefined;
}

function digitsOf(origin: Origin, start: Game, { seed, layout, seats }: CodedRecord): number[] {
  if (seed.length > LONGEST_SEED) throw new Error(`a seed of ${seed.length}`);
  // A table of seats is worth telling before anything was done.
  const isBegun = seats !== undefined || !isNew(start, layout);
  const writer = openWriter();
  unwrap(codeOrigin(writer, origin));
  writer.whole(isBegun ? 1 : 0, 2);
  codeSeed(writer, seed);
  if (isBegun) unwrap(codeGame(writer, start, layout));
  if (seats) codeSeats(writer, start.setup.scenario, layout.closed.length, seats);
  const format = seats ? CODE_FORMATS.seats : CODE_FORMATS.plain;
  return withChecks([format, RULESET, ...writer.digits()]);
}

/**
 * Prints the code of a game record, or of its scenario and seed where nothing was done yet: short
 * ones in groups of four. What was undone is no part of it.
 */
export function printCode(origin: Origin, record: GameRecord): string {
  const start = createGame(record.scenario);
  const { seed, seats } = record;
  const digits = digitsOf(origin, start, { seed, layout: layoutOf(start, record), seats });
  const letters = printLetters(digits);
  return digits.length <= SHORT ? inGroups(letters) : letters;
}

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
  const closed = layout.closed.length;
  const seats =
    format === CODE_FORMATS.seats
      ? codeSeats(reader, scenario.value, closed, BLANK_TABLE)
      : undefined;
  const isPossible = !seats || isPossibleTable(seats, everyNation(scenario.value), closed);
  // One code for one thing: whatever else was in there shows here.
  const again = digitsOf(origin.value, game, { seed, layout, seats });
  if (
    !isPossible ||
    again.length !== length ||
    again.some((digit, i) => digit !== letters.value[i])
  )
    return err({ code: 'not-canonical' });
  const shared = { scenario: scenario.value, seed };
  if (!isGame) return ok({ kind: 'scenario', ...shared });
  const { turned, read, isHinted } = layout;
  const record = { ...shared, actions, undone: [], turned, read, isHinted };
  return ok({ kind: 'game', ...record, ...(seats && { seats }) });
}
