import { countBits, hasBit } from '../../base/bits';
import type { Coalition } from '../coalition';
import { everySeat, MOST_PRINTS, MOST_TURNS, type SeatSet, type SeatTable } from './seat-table';

/** After so many rounds without agreement a majority may end a year's planning. */
export const ROUNDS_BEFORE_MAJORITY = 3;

const bitOf = (seat: number): SeatSet => 1 << seat;

/** The seats that somebody plays. */
export const presentSeats = (table: SeatTable): SeatSet => everySeat(table) & ~table.absent;

/** The next seat in the round that somebody plays; the same one where there is no other. */
function nextSeat(table: SeatTable): number {
  const { seats, turn } = table;
  const present = presentSeats(table);
  for (let step = 1; step <= seats.length; step++) {
    const seat = (turn + step) % seats.length;
    if (hasBit(present, seat)) return seat;
  }
  return turn;
}

/** What a table is set with. */
export interface Seating {
  readonly name: string;
  readonly seats: readonly Coalition[];
  readonly hasAims: boolean;
  readonly absent: SeatSet;
}

/** A table before its first turn: that of the first seat that is not absent. */
export function setTable({ name, seats, hasAims, absent }: Seating): SeatTable {
  const first = seats.findIndex((_, seat) => !hasBit(absent, seat));
  if (first < 0) throw new Error('every seat is absent');
  const turns = seats.map(() => 0);
  return { name, seats, hasAims, turn: first, absent, agreed: 0, turns, ended: [], history: [] };
}

/** The table once its plan has been changed: whoever had agreed is asked again. */
export const afterChange = (table: SeatTable): SeatTable =>
  table.agreed === 0 ? table : { ...table, agreed: 0 };

/** The table once the seat whose turn it is has agreed to the plan. */
export const withAgreement = (table: SeatTable): SeatTable => ({
  ...table,
  agreed: table.agreed | bitOf(table.turn),
});

/** The table once the seat whose turn it is has taken its agreement back. */
export const withoutAgreement = (table: SeatTable): SeatTable => ({
  ...table,
  agreed: table.agreed & ~bitOf(table.turn),
});

/** The table once the turn has gone to the next seat that somebody plays. */
export const passOn = (table: SeatTable): SeatTable => ({
  ...table,
  turn: nextSeat(table),
  turns: table.turns.map((count, seat) =>
    seat === table.turn ? Math.min(count + 1, MOST_TURNS) : count,
  ),
});

/** The table with the turn at a seat, which takes it out of the round's order; none that is absent. */
export const withTurn = (table: SeatTable, seat: number): SeatTable =>
  seat === table.turn || hasBit(table.absent, seat) ? table : { ...table, turn: seat };

/** The table once a seat has been left, or taken again; the seat whose turn it is stays. */
export function withAbsence(table: SeatTable, seat: number, isAbsent: boolean): SeatTable {
  if (seat === table.turn) return table;
  const absent = isAbsent ? table.absent | bitOf(seat) : table.absent & ~bitOf(seat);
  return { ...table, absent, agreed: table.agreed & ~absent };
}

/** Rounds of this year's planning that are over: every seat that is played has had its turn in each. */
export const roundsOf = (table: SeatTable): number =>
  Math.min(...table.turns.filter((_, seat) => hasBit(presentSeats(table), seat)));

/** How a year's planning can be ended: since all agree, or by a majority. */
export type Ending = 'agreement' | 'majority';

/**
 * How planning can be ended with the agreement of some seats: all, or after three rounds more than
 * half of them; undefined if it can't.
 *
 * @param agreed with the absent seats that agree
 */
export function endingOf(table: SeatTable, agreed: SeatSet): Ending | undefined {
  if (agreed === everySeat(table)) return 'agreement';
  const isMajority = 2 * countBits(agreed) > table.seats.length;
  return isMajority && roundsOf(table) >= ROUNDS_BEFORE_MAJORITY ? 'majority' : undefined;
}

/** The table once a year's planning has been ended by some seats; the turn goes on. */
export const afterYear = (table: SeatTable, agreed: SeatSet): SeatTable => ({
  ...table,
  turn: nextSeat(table),
  agreed: 0,
  turns: table.seats.map(() => 0),
  ended: [...table.ended, agreed],
});

/** The table once a state has been left behind, by its print. */
export const remembering = (table: SeatTable, ...prints: readonly number[]): SeatTable => {
  const fresh = prints.filter((print) => !table.history.includes(print));
  return { ...table, history: [...table.history, ...fresh].slice(-MOST_PRINTS) };
};
