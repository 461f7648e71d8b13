import type { Scenario } from '../scenario/scenario';
import type { Action, PlanItem } from './action';
import type { SeatTable } from './seats/seat-table';

/** What a player expected of a plan, said before the books of its last year were closed. */
export interface Prediction {
  /** The purchase on which most depends; none where the player didn't know. */
  readonly purchase?: {
    /** Counted from 0. */
    readonly year: number;
    readonly item: PlanItem;
  };
  /** The share of par that the plan would come to, in whole per cent; none as well. */
  readonly percent?: number;
}

/**
 * A game as data, from which everything else about it follows: what a game file, a code, a link
 * and the page's storage carry; codes leave out what is undone and predicted. No draw is in it; scenario and seed decide the draw.
 */
export interface GameRecord {
  readonly scenario: Scenario;
  /** What the incidents are drawn from: 1 to 40 UTF-16 units. */
  readonly seed: string;
  /** What was done, in its order; actions that were undone are not among them. */
  readonly actions: readonly Action[];
  /** Actions undone in this year's planning, the latest last. */
  readonly undone: readonly Action[];
  /** Incidents of the year last closed that lie face up. */
  readonly turned: number;
  /** Closed years whose ledger has been put away. */
  readonly read: number;
  /** Whether a hint was shown in this game: its result says so. */
  readonly isHinted: boolean;
  /** Of a game begun again from the middle of another: all that was done in the first of them. */
  readonly firstTry?: readonly Action[];
  /** None before the end, nor where nobody asked. */
  readonly prediction?: Prediction;
  /** Who plays it for which nations, where several do. */
  readonly seats?: SeatTable;
}

/** The longest seed that a record may have, in UTF-16 units. */
export const LONGEST_SEED = 40;

/** The letters of a seed that the game draws itself, of the alphabet `CROCKFORD`. */
export const NEW_SEED_LENGTH = 5;

/** The record of a game in which nothing has been done yet. */
export const createGameRecord = (scenario: Scenario, seed: string): GameRecord => ({
  scenario,
  seed,
  actions: [],
  undone: [],
  turned: 0,
  read: 0,
  isHinted: false,
});
