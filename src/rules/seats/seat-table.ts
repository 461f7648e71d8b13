import * as v from 'valibot';
import { BOUNDS } from '../../scenario/scenario';
import { list, whole } from '../../scenario/shape';
import type { Coalition } from '../coalition';

/** A set of seats: a bit mask over their order at the table. */
export type SeatSet = number;

/** How many letters the name of a table has. */
export const TABLE_NAME_LENGTH = 5;
/** Stands for this many turns in a year, and for any more. */
export const MOST_TURNS = 9;
/** The most states that a table remembers. */
export const MOST_PRINTS = 12;
/** The prints of states are whole numbers below this one. */
export const PRINT_RADIX = 2 ** 25;

const set = whole(0, 2 ** BOUNDS.nations - 1);

export const SeatTableSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[\dA-HJKMNP-TV-Z]{5}$/)),
  seats: list(set, 1, BOUNDS.nations),
  hasAims: v.boolean(),
  turn: whole(0, BOUNDS.nations - 1),
  absent: set,
  agreed: set,
  turns: list(whole(0, MOST_TURNS), 1, BOUNDS.nations),
  ended: list(set, 0, BOUNDS.years),
  history: list(whole(0, PRINT_RADIX - 1), 0, MOST_PRINTS),
});

/**
 * Who plays a game for which nations, and how far they are with this year's plan (docs/seats.md). It
 * lies beside the game: which plans are legal and what they score, the rules alone say.
 */
export interface SeatTable {
  /** What tells this table from another with the same game: five letters of the codes. */
  readonly name: string;
  /** The nations of each seat: none without any, no nation twice, and all of them together. */
  readonly seats: readonly Coalition[];
  /** Whether each nation has its private aim. */
  readonly hasAims: boolean;
  /** The seat whose turn it is, by index; it is not absent. */
  readonly turn: number;
  /** The seats that nobody plays: they agree by a rule of their own. */
  readonly absent: SeatSet;
  /** The present seats that have agreed to the plan as it is. */
  readonly agreed: SeatSet;
  /** The turns that each seat has had in this year's planning, at most `MOST_TURNS`. */
  readonly turns: readonly number[];
  /** For each year whose planning has ended, the seats that had agreed to it. */
  readonly ended: readonly SeatSet[];
  /** The prints of states that this one follows, the latest last; at most `MOST_PRINTS`. */
  readonly history: readonly number[];
}

/** All seats of a table. */
export const everySeat = ({ seats }: SeatTable): SeatSet => 2 ** seats.length - 1;

/**
 * Whether the parts of a table can have come about together.
 *
 * @param nations all nations of its game, as a set
 * @param closed how many years of the game are closed
 */
export function isPossibleTable(table: SeatTable, nations: Coalition, closed: number): boolean {
  const { seats, turn, absent, agreed, turns, ended } = table;
  const every = everySeat(table);
  const isSeatSet = (set: SeatSet): boolean => set <= every;
  const shared = seats.reduce((sum, held) => sum + held, 0);
  const held = seats.reduce((all, nation) => all | nation, 0);
  return (
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
    ended.length === closed &&
    ended.every((set) => set > 0 && isSeatSet(set))
  );
}
