import type { Scenario } from '../scenario/scenario';
import { type Setup, setUp } from './setup';

/** One bought piece: its layer and where it stands, both by index, and the year of its order. */
export interface Piece {
  readonly layer: number;
  readonly cell: number;
  readonly ordered: number;
  readonly wheels: boolean;
}

export interface Order {
  readonly layer: number;
  readonly cell: number;
  readonly wheels: boolean;
}

export interface Move {
  readonly layer: number;
  readonly from: number;
  readonly to: number;
}

export interface StandDown {
  readonly layer: number;
  readonly cell: number;
}

/**
 * What a year's plan holds. It is a set: each list is kept in order of layer and cell, so
 * that the same plan is the same value however it was put together.
 */
export interface Plan {
  readonly orders: readonly Order[];
  /** Bit mask of the programmes bought this year. */
  readonly programmes: number;
  readonly moves: readonly Move[];
  readonly standDowns: readonly StandDown[];
  readonly retire: boolean;
}

/** One line of a year's bill; `coins` is what it adds to the bill, so a rebate is negative. */
export type BillLine =
  | {
      readonly kind: 'orders' | 'wheels' | 'rebate' | 'upkeep';
      readonly layer: number;
      readonly count: number;
      readonly coins: number;
    }
  | { readonly kind: 'programme'; readonly programme: number; readonly coins: number }
  | { readonly kind: 'patrol'; readonly coins: number };

/** A year whose books are closed. */
export interface Book {
  readonly income: number;
  readonly lines: readonly BillLine[];
  readonly bill: number;
  /** Coins left once the bill is paid. */
  readonly treasury: number;
  /** Bit mask of the layers present at each site, the patrol's bit with them. */
  readonly present: readonly number[];
  /** Bit mask of the programmes in force. */
  readonly programmes: number;
}

/**
 * A game between two actions: plain data that nothing changes in place. No draw is in it,
 * since outcomes never change what a player can do next.
 */
export interface Game {
  readonly setup: Setup;
  /** The year being planned, from 0; the number of years once the game is over. */
  readonly year: number;
  /** Coins to spend: what was left, with this year's income. */
  readonly treasury: number;
  /** Pieces bought in earlier years, where they stood when this year began. */
  readonly pieces: readonly Piece[];
  readonly hasPatrol: boolean;
  /** Bit mask of the programmes bought in earlier years. */
  readonly programmes: number;
  readonly plan: Plan;
  readonly books: readonly Book[];
}

export const EMPTY_PLAN: Plan = {
  orders: [],
  programmes: 0,
  moves: [],
  standDowns: [],
  retire: false,
};

/** The game at its first year's planning. */
export const createGame = (scenario: Scenario): Game => ({
  setup: setUp(scenario),
  year: 0,
  treasury: scenario.years[0]?.income ?? 0,
  pieces: [],
  hasPatrol: scenario.patrol !== undefined,
  programmes: 0,
  plan: EMPTY_PLAN,
  books: [],
});

export const isOver = (game: Game): boolean => game.year >= game.setup.scenario.years.length;
