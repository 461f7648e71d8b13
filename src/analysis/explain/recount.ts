import { at } from '../../base/assert';
import { unwrap } from '../../base/result';
import { isSameHex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import { apply } from '../../rules/apply';
import { createGame, type Game, isOver } from '../../rules/game';
import { itemsOf } from '../../rules/legal';
import type { Refusal } from '../../rules/refusal';
import { savingsPoints } from '../../rules/score';
import type { Scenario } from '../../scenario/scenario';
import type { DatedItem } from '../changes';
import { sumOf } from '../luck';
import { outlook } from '../planned-score';

/** Coins lent for a recount, far above all bills, so that what can't be paid for is counted, too. */
const LOAN = 10 ** 9;

/** A plan counted by the rules, whether or not there are the coins for it. */
export interface Recount {
  /** Finished; its treasuries hold the loan. */
  readonly game: Game;
  /** Coins left at the end of each year; below 0 where they don't suffice. */
  readonly treasury: readonly number[];
  /** Points held on average, × the common denominator. */
  readonly held: number;
  /** The same with the points of pledges; savings are left out. */
  readonly worth: number;
  /** Points of the coins left at the end. */
  readonly savings: number;
  /** Whether each pledge is kept. */
  readonly kept: readonly boolean[];
  /** Whether every item could be carried out, coins aside. */
  readonly isPlayable: boolean;
}

/**
 * Counts a plan that may be none: an item that can't be carried out is left out, and of pieces that
 * would meet on a hex those stay away that come there that year.
 */
export function recount(scenario: Scenario, items: readonly DatedItem[]): Recount {
  const start = createGame(scenario);
  let game: Game = { ...start, treasury: start.treasury + LOAN };
  let isPlayable = true;
  while (!isOver(game)) {
    for (const { year, item } of items) {
      if (year !== game.year) continue;
      const next = apply(game, item);
      if (next.ok) game = next.value;
      else isPlayable = false;
    }
    const closed = closeBooks(game);
    if (!closed.isWhole) isPlayable = false;
    ({ game } = closed);
  }
  const { pledges, denominator, kept, ...ahead } = outlook(game);
  const held = sumOf(ahead.held);
  const treasury = game.books.map((book) => book.treasury - LOAN);
  return {
    game,
    treasury,
    held,
    worth: held + pledges * denominator,
    savings: savingsPoints(game.setup, at(treasury, treasury.length - 1)),
    kept,
    isPlayable,
  };
}

/** The game with this year closed, and whether that took its whole plan. */
function closeBooks(game: Game): { readonly game: Game; readonly isWhole: boolean } {
  const closed = apply(game, { do: 'close-books' });
  if (closed.ok) return { game: closed.value, isWhole: true };
  const { error } = closed;
  const comer = itemsOf(game).findLast((item) => comesWhere(error, item));
  if (comer === undefined) throw new Error(`not to be closed: ${error.code}`);
  const without = unwrap(apply(game, { do: 'take-back', item: comer }));
  return { game: closeBooks(without).game, isWhole: false };
}

/** Whether an item brings a piece to a hex where two would stand. */
function comesWhere(refusal: Refusal, item: PlanItem): boolean {
  if (refusal.code !== 'two-on-a-hex' || (item.do !== 'order' && item.do !== 'move')) return false;
  return (
    item.layer === refusal.layer && isSameHex(item.do === 'order' ? item.at : item.to, refusal)
  );
}

/** The planned score, × the common denominator. */
export const scoreOf = ({ worth, savings, game }: Recount): number =>
  worth + savings * game.setup.denominator;

/** Coins left at the end; below 0 where they don't suffice. */
export const coinsLeft = ({ treasury }: Recount): number => at(treasury, treasury.length - 1);

/** Whether there are the coins for a plan, in every year. */
export const isPaidFor = ({ treasury }: Recount): boolean => treasury.every((coins) => coins >= 0);
