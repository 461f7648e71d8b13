import { at } from '../base/assert';
import { CROCKFORD } from '../base/crockford';
import type { Scenario } from '../scenario/scenario';
import {
  MOST_PRINTS,
  MOST_TURNS,
  PRINT_RADIX,
  type SeatTable,
  TABLE_NAME_LENGTH,
} from '../rules/seats/seat-table';
import type { Coder } from './coder';
import { digitOf } from './base32';

const NATIONS = 6;

/** A table for a reader to start from; whatever a code says takes the place of all of it. */
export const BLANK_TABLE: SeatTable = {
  name: at(CROCKFORD, 0).repeat(TABLE_NAME_LENGTH),
  seats: [0],
  hasAims: false,
  turn: 0,
  absent: 0,
  agreed: 0,
  turns: [0],
  ended: [],
  history: [],
};

/** Codes the letters of a table's name. */
const codeName = (coder: Coder, name: string): string =>
  Array.from({ length: TABLE_NAME_LENGTH }, (_, place) => {
    const digit = coder.whole(digitOf(name[place] ?? '') ?? 0, CROCKFORD.length);
    return at(CROCKFORD, digit);
  }).join('');

/**
 * Codes a table of seats (docs/codes.md, “A table of seats”). What is read may be none that can come
 * about: that is for `isPossibleTable` to say.
 *
 * @param given what is written; a reader ignores it
 * @param closed how many years of its game are closed
 */
export function codeSeats(
  coder: Coder,
  { nations }: Scenario,
  closed: number,
  given: SeatTable,
): SeatTable {
  const name = codeName(coder, given.name);
  const count = coder.whole(given.seats.length - 1, NATIONS) + 1;
  const seatOf = nations.map((_, nation) => {
    const seat = given.seats.findIndex((held) => (held >> nation) % 2 === 1);
    return coder.whole(Math.max(0, seat), count);
  });
  const seats = Array.from({ length: count }, (_, seat) =>
    seatOf.reduce((held, of, nation) => (of === seat ? held | (1 << nation) : held), 0),
  );
  const codeSet = (set = 0): number => coder.whole(set, 2 ** count);
  const hasAims = coder.whole(given.hasAims ? 1 : 0, 2) === 1;
  const turn = coder.whole(given.turn, count);
  const absent = codeSet(given.absent);
  const agreed = codeSet(given.agreed);
  const turns = seats.map((_, seat) => coder.whole(given.turns[seat] ?? 0, MOST_TURNS + 1));
  const ended = Array.from({ length: closed }, (_, year) => codeSet(given.ended[year]));
  const prints = coder.whole(given.history.length, MOST_PRINTS + 1);
  const history = Array.from({ length: prints }, (_, place) =>
    coder.whole(given.history[place] ?? 0, PRINT_RADIX),
  );
  return { name, seats, hasAims, turn, absent, agreed, turns, ended, history };
}
