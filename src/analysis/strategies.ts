import { at } from '../base/assert';
import { unwrap } from '../base/result';
import type { PlanItem } from '../rules/action';
import { apply } from '../rules/apply';
import { type Game, isOver } from '../rules/game';
import { itemOf, legalItems } from '../rules/legal';
import { standingPieces } from '../rules/placement';
import { hexOf } from '../rules/setup';
import { type Strategy, SUITS } from '../scenario/vocabulary';
import { outlook, plannedAgainst, plannedAt, plannedScore, presenceAhead } from './planned-score';
import {
  bestPurchase,
  billOf,
  buyAll,
  byGain,
  byGainPerCoin,
  canGoOn,
  type Choice,
  closeBooks,
  withItem,
  yearByYear,
} from './purchases';

/** The game, with its patrol retired if its upkeep can't be paid to the end. */
export const solvent = (game: Game): Game =>
  canGoOn(game) ? game : unwrap(apply(game, { do: 'retire' }));

export const scoreAhead = (game: Game): number => plannedScore(outlook(game)).numerator;
const heldNow = (game: Game): number => at(outlook(game).held, game.year);

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

/** What one site is to hold from this year on, if nothing more is done. */
const heldAhead = (game: Game, site: number): number =>
  presenceAhead(game).reduce(
    (sum, presence, years) => sum + plannedAt(game.setup, game.year + years, presence, site),
    0,
  );

const ordersIn = (game: Game): PlanItem[] => legalItems(game).filter((item) => item.do === 'order');

/** A programme that is worth its coins in this very year, a coin being worth what savings pay. */
function payingProgramme(game: Game): Game | undefined {
  const { scenario, programmes, denominator } = game.setup;
  const coin = denominator / scenario.savings.coinsPerPoint;
  const worthOf = (now: Game): number => heldNow(now) - billOf(now) * coin;
  const items = (now: Game) => programmes.map((programme) => itemOf(now.setup, programme));
  return bestPurchase(game, { worthOf, rank: byGain, items });
}

/** The next purchase of somebody who covers one place after another, the most valuable first. */
function nextPlace(game: Game, sites: readonly number[]): Game | undefined {
  for (const site of sites) {
    const worthOf = (now: Game): number => heldAhead(now, site);
    const next = bestPurchase(game, { worthOf, rank: byGain, items: ordersIn });
    if (next) return next;
  }
  return undefined;
}

function placesFirst(start: Game): Game {
  const { sites } = start.setup.scenario;
  const byValue = [...sites.keys()].sort((a, b) => at(sites, b).value - at(sites, a).value);
  let game = start;
  for (;;) {
    const next = payingProgramme(game) ?? nextPlace(game, byValue);
    if (next === undefined) return game;
    game = next;
  }
}

/** Shares this year's coins among the suits as its deck does, and asks no more of a purchase. */
function followForecast(start: Game): Game {
  const { deck } = at(start.setup.scenario.years, start.year);
  const open = SUITS.map((suit) => {
    const copies = deck.flatMap((card) => (card.suit === suit ? card.copies : []));
    return { suit, cards: copies.reduce((sum, count) => sum + count, 0), coins: 0 };
  });
  let game = start;
  for (;;) {
    const [next] = open
      .filter(({ cards }) => cards > 0)
      .sort((a, b) => a.coins * b.cards - b.coins * a.cards || b.cards - a.cards);
    if (next === undefined) return game;
    const worthOf = (now: Game): number =>
      plannedAgainst(now.setup, now.year, at(presenceAhead(now), 0), next.suit);
    const added = bestPurchase(game, { worthOf, rank: byGain });
    if (added === undefined) next.cards = 0;
    else {
      next.coins += billOf(added) - billOf(game);
      game = added;
    }
  }
}

const AHEAD: Choice = { worthOf: scoreAhead, rank: byGain };

/**
 * Plays a game from its first year to its end by a simple rule.
 *
 * - `spend-at-once`: each year buys what adds most points held in that very year, until nothing does.
 * - `greedy-gain`: buys what adds most to the planned score, one purchase at a time.
 * - `greedy-gain-per-coin`: the same, by what it adds for each coin.
 * - `spread-evenly`: a piece for every site in turn, the cheapest that it lacks; no programme.
 * - `places-first`: covers one place after another, the most valuable first, with the orders that
 *   hold most there; a programme as soon as it is worth its coins within the year.
 * - `follow-forecast`: shares each year's coins among the suits as the year's deck does, and buys for
 *   each what holds most of its cards in that year.
 */
export function playStrategy(game: Game, strategy: Strategy): Game {
  const start = solvent(game);
  switch (strategy) {
    case 'spend-at-once':
      return yearByYear(start, (year) => buyAll(year, { worthOf: heldNow, rank: byGain }));
    case 'greedy-gain':
      return yearByYear(start, (year) => buyAll(year, AHEAD));
    case 'greedy-gain-per-coin':
      return yearByYear(start, (year) => buyAll(year, { ...AHEAD, rank: byGainPerCoin }));
    case 'spread-evenly':
      return spreadEvenly(start);
    case 'places-first':
      return yearByYear(start, placesFirst);
    case 'follow-forecast':
      return yearByYear(start, followForecast);
  }
}
