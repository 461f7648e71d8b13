import type { Coalition } from '../coalition';
import { everySeat, MOST_TURNS, type SeatSet, type SeatTable } from './seat-table';

/** Five letters of Crockford's base 32, as codes have them. */
const NAME = /^[\dA-HJKMNP-TV-Z]{5}$/;

/**
 * Whether the parts of a table can have come about together.
 *
 * @param nations all nations of its game, as a set
 * @param closed how many years of the game are closed
 */
export function isPossibleTable(table: SeatTable, nations: Coalition, closed: number): boolean {
  const { name, seats, turn, absent, agreed, turns, ended } = table;
  const every = everySeat(table);
  const isSeatSet = (set: SeatSet): boolean => set <= every;
  const shared = seats.reduce((sum, held) => sum + held, 0);
  const held = seats.reduce((all, nation) => all | nation, 0);
  return (
    NAME.test(name) &&
    seats.length > 0 &&
    seats.every((nation) => nation > 0) &&
    // Sets without a nation in common have a sum without a carry.
    shared === nations &&
    held === nations &&
    turn < seats.length &&
    isSeatSet(absent) &&
    isSeatSet(agreed) &&
    (absent & agreed) === 0 &&
    (absent & (1 << turn)) === 0 &&
    turns.length === seats.length &&
    turns.every((count) => count <= MOST_TURNS) &&
    ended.length === closed &&
    ended.every((set) => set > 0 && isSeatSet(set))
  );
}
