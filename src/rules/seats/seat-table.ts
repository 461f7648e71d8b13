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

const sets = list(set, 0, BOUNDS.nations);

/** The shape of a table; whether it can have come about is for `isPossibleTable` to say. */
export const SeatTableSchema = v.strictObject({
  name: v.string(),
  seats: sets,
  hasAims: v.boolean(),
  turn: set,
  absent: set,
  agreed: set,
  turns: sets,
  ended: sets,
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
