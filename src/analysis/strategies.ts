import { at } from '../base/assert';
import { unwrap } from '../base/result';
import type { PlanItem } from '../rules/action';
import { apply } from '../rules/apply';
import { billLines, totalOf } from '../rules/bill';
import { type Game, isOver } from '../rules/game';
import { legalItems } from '../rules/legal';
import { outlook, plannedScore } from './planned-score';
import { hexOf } from '../rules/setup';
import { standingPieces } from '../rules/placement';
import type { Strategy } from '../scenario/vocabulary';

const closeBooks = (game: Game): Game => unwrap(apply(game, { do: 'close-books' }));

/** Whether the books of this year and of all later ones can be closed with nothing more done. */
function canGoOn(game: Game): boolean {
  let next = game;
  while (!isOver(next)) {
    const closed = apply(next, { do: 'close-books' });
    if (!closed.ok) return false;
    next = closed.value;
  }
  return true;
}

/** The game with an item in its plan, where that is legal and leaves the coins to go on. */
function withItem(game: Game, item: PlanItem): Game | undefined {
  const added = apply(game, item);
  return added.ok && canGoOn(added.value) ? added.value : undefined;
}

/** The game, with its patrol retired if its upkeep can't be paid to the end. */
const solvent = (game: Game): Game =>
  canGoOn(game) ? game : unwrap(apply(game, { do: 'retire' }));

/** Ranks a purchase by the points that it gains and the coins that it adds to the bill. */
type PurchaseRank = (gain: number, coins: number) => number;

/** Makes the purchase that ranks highest, the first of equals, until none gains anything. */
function buyByRank(start: Game, worthOf: (game: Game) => number, rank: PurchaseRank): Game {
  let game = start;
  for (;;) {
    const [worth, bill] = [worthOf(game), totalOf(billLines(game))];
    let best: { readonly game: Game; readonly rank: number } | undefined;
    for (const item of legalItems(game)) {
      const added = withItem(game, item);
      if (added === undefined) continue;
      const gain = worthOf(added) - worth;
      if (gain <= 0) continue;
      const ranked = rank(gain, totalOf(billLines(added)) - bill);
      if (best === undefined || ranked > best.rank) best = { game: added, rank: ranked };
    }
    if (best === undefined) return game;
    game = best.game;
  }
}

const scoreAhead = (game: Game): number => plannedScore(outlook(game)).numerator;
const heldNow = (game: Game): number => at(outlook(game).held, game.year);
const byGain: PurchaseRank = (gain) => gain;
const byGainPerCoin: PurchaseRank = (gain, coins) => (coins > 0 ? gain / coins : Infinity);

/** The cheapest layer of which no piece stands on a site's hex, as an order for that hex. */
function nextLayerAt(game: Game, site: number): PlanItem | undefined {
  const { layers } = game.setup.scenario;
  const cell = at(game.setup.siteCell, site);
  const standing = standingPieces(game).filter((piece) => piece.cell === cell);
  const missing = layers.filter((_, layer) => !standing.some((piece) => piece.layer === layer));
  const [cheapest] = missing.toSorted((a, b) => a.cost - b.cost);
  return cheapest && { do: 'order', layer: cheapest.id, at: hexOf(game.setup, cell) };
}

/** Takes the sites in turn, in the level's order, and closes the books where coins don't suffice. */
function spreadEvenly(start: Game): Game {
  let game = start;
  const sites = game.setup.siteCell.length;
  let turn = 0;
  let passed = 0;
  while (!isOver(game)) {
    const item = passed < sites ? nextLayerAt(game, turn % sites) : undefined;
    const added = item && withItem(game, item);
    if (added) game = added;
    else if (item || passed >= sites) {
      game = closeBooks(game);
      continue;
    }
    passed = item ? 0 : passed + 1;
    turn++;
  }
  return game;
}

function yearByYear(start: Game, plan: (game: Game) => Game): Game {
  let game = start;
  while (!isOver(game)) game = closeBooks(plan(game));
  return game;
}

/**
 * Plays a game from its first year to its end by a simple rule.
 *
 * - `spend-at-once`: each year buys what adds most points held in that very year, until nothing does.
 * - `greedy-gain`: buys what adds most to the planned score, one purchase at a time.
 * - `greedy-gain-per-coin`: the same, by what it adds for each coin.
 * - `spread-evenly`: a piece for every site in turn, the cheapest that it lacks; no programme.
 */
export function playStrategy(game: Game, strategy: Strategy): Game {
  const start = solvent(game);
  switch (strategy) {
    case 'spend-at-once':
      return yearByYear(start, (year) => buyByRank(year, heldNow, byGain));
    case 'greedy-gain':
      return yearByYear(start, (year) => buyByRank(year, scoreAhead, byGain));
    case 'greedy-gain-per-coin':
      return yearByYear(start, (year) => buyByRank(year, scoreAhead, byGainPerCoin));
    case 'spread-evenly':
      return spreadEvenly(start);
  }
}
