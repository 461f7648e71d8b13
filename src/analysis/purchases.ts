import { unwrap } from '../base/result';
import type { PlanItem } from '../rules/action';
import { apply } from '../rules/apply';
import { billLines, totalOf } from '../rules/bill';
import { type Game, isOver } from '../rules/game';
import { legalItems } from '../rules/legal';

/** What somebody means to do in the years to come, by the year; it is to stay affordable. */
export type Intentions = ReadonlyMap<number, (game: Game) => Game | undefined>;

const NO_INTENTIONS: Intentions = new Map();

export const closeBooks = (game: Game): Game => unwrap(apply(game, { do: 'close-books' }));

/** Whether the books of this year and of all later ones can be closed with what is meant done. */
export function canGoOn(game: Game, meant = NO_INTENTIONS): boolean {
  let next = game;
  while (!isOver(next)) {
    const closed = apply(next, { do: 'close-books' });
    if (!closed.ok) return false;
    const { value } = closed;
    const done = isOver(value) ? value : (meant.get(value.year) ?? (() => value))(value);
    if (done === undefined) return false;
    next = done;
  }
  return true;
}

/** The game with an item in its plan, where that is legal and leaves the coins to go on. */
export function withItem(game: Game, item: PlanItem, meant = NO_INTENTIONS): Game | undefined {
  const added = apply(game, item);
  return added.ok && canGoOn(added.value, meant) ? added.value : undefined;
}

/** Coins of this year's bill. */
export const billOf = (game: Game): number => totalOf(billLines(game));

/** Ranks a purchase by the points that it gains and the coins that it adds to the bill. */
export type PurchaseRank = (gain: number, coins: number) => number;

export const byGain: PurchaseRank = (gain) => gain;
export const byGainPerCoin: PurchaseRank = (gain, coins) => (coins > 0 ? gain / coins : Infinity);

/** A way to choose a purchase. */
export interface Choice {
  readonly worthOf: (game: Game) => number;
  readonly rank: PurchaseRank;
  /** What there is to choose from; all that is legal where it is left out. */
  readonly items?: (game: Game) => readonly PlanItem[];
  readonly meant?: Intentions;
}

/** The game with the purchase that ranks highest, the first of equals; none where nothing gains. */
export function bestPurchase(game: Game, choice: Choice): Game | undefined {
  const { worthOf, rank, items = legalItems, meant } = choice;
  const [worth, bill] = [worthOf(game), billOf(game)];
  let best: { readonly game: Game; readonly rank: number } | undefined;
  for (const item of items(game)) {
    const added = withItem(game, item, meant);
    if (added === undefined) continue;
    const gain = worthOf(added) - worth;
    if (gain <= 0) continue;
    const ranked = rank(gain, billOf(added) - bill);
    if (best === undefined || ranked > best.rank) best = { game: added, rank: ranked };
  }
  return best?.game;
}

/** Buys by a choice until nothing gains anything. */
export function buyAll(start: Game, choice: Choice): Game {
  let game = start;
  for (;;) {
    const next = bestPurchase(game, choice);
    if (next === undefined) return game;
    game = next;
  }
}

/** Plans each year in turn, and closes its books. */
export function yearByYear(start: Game, plan: (game: Game) => Game): Game {
  let game = start;
  while (!isOver(game)) game = closeBooks(plan(game));
  return game;
}
