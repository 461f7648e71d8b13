import { resultOf } from '../../src/analysis/result';
import { expect } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { coverOf } from '../../src/rules/cover';
import { createGame, type Game } from '../../src/rules/game';
import type { Scenario } from '../../src/scenario/scenario';
import { SUITS } from '../../src/scenario/vocabulary';
import { readItem } from './script';

/** One row of a table: a plan for each year, and what it comes to by the sum in `say`. */
export interface Case {
  readonly say: string;
  readonly years: readonly (readonly string[])[];
  /** The bill of each year. */
  readonly bills?: readonly number[];
  /** The coins left once each bill is paid. */
  readonly left?: readonly number[];
  /** Cover against buzz, skim and soar in the last of the years, by site. */
  readonly covers?: Readonly<Record<string, readonly [number, number, number]>>;
  /** Points of pledges and of savings; only for a plan of every year. */
  readonly pledges?: number;
  readonly savings?: number;
}

const CLOSE: Action = { do: 'close-books' };

/** Plays the plans of the first years of a scenario, closing the books after each. */
export const play = (scenario: Scenario, years: Case['years']): Game =>
  unwrap(
    replay(
      createGame(scenario),
      years.flatMap((lines) => [...lines.map(readItem), CLOSE]),
    ),
  );

/** Plays a row and compares everything that it foretells. */
export function checkCase(scenario: Scenario, row: Case): void {
  const game = play(scenario, row.years);
  const { books, setup } = game;
  if (row.bills) expect(books.map(({ bill }) => bill)).toEqual(row.bills);
  if (row.left) expect(books.map(({ treasury }) => treasury)).toEqual(row.left);
  if (row.covers) {
    const covers = Object.keys(row.covers).map((id) => {
      const site = scenario.sites.findIndex((one) => one.id === id);
      const book = at(books, books.length - 1);
      return [id, SUITS.map((suit) => coverOf(setup, book, site, suit))];
    });
    expect(Object.fromEntries(covers)).toEqual(row.covers);
  }
  if (row.pledges !== undefined) expect(resultOf(game, 'any').pledges).toBe(row.pledges);
  if (row.savings !== undefined) expect(resultOf(game, 'any').savings).toBe(row.savings);
}
