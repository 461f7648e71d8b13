import { at } from '../base/assert';
import { addBig, bigFraction, type BigFraction } from '../base/big-fraction';
import { bagSize, deckSize, tokensOf } from '../scenario/forecast';
import { coverOf } from '../rules/cover';
import type { Book, Game } from '../rules/game';
import type { Setup } from '../rules/setup';

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/**
 * The variance of the points held in one year, in points². With D cards, T tokens and n
 * incidents let f(c, t) be the points when card c meets token t, and F the sum of f over all
 * pairs. Any incident is equally likely to be any pair, so its mean is F ÷ DT and its mean square
 * Q ÷ DT, Q being the sum of f². Two incidents of a year are equally likely to be any two pairs
 * that share neither card nor token, of which there are D(D−1)T(T−1) in order. The sum of
 * f(c, t) f(c′, t′) over those is that over all, F², less the pairs that share a card (R, the sum
 * of the squares of what each card brings with all tokens) and those that share a token (C,
 * likewise), plus the pairs that share both and so were taken away twice (Q). So
 *
 *     Var = n Q ÷ DT + n (n−1) (F² − R − C + Q) ÷ D(D−1)T(T−1) − (n F ÷ DT)²
 */
function yearVariance(setup: Setup, book: Book, index: number): BigFraction {
  const { scenario } = setup;
  const year = at(scenario.years, index);
  const tokens = scenario.sites.map((site) => tokensOf(site, year));
  const points = year.deck.map(({ suit, strength }) =>
    scenario.sites.map(({ value }, site) =>
      coverOf(setup, book, site, suit) >= strength ? value : 0,
    ),
  );
  const byCard = points.map((row) => sumOf(row.map((value, site) => value * at(tokens, site))));
  const byToken = scenario.sites.map((_, site) =>
    sumOf(year.deck.map(({ copies }, card) => copies * at(at(points, card), site))),
  );
  const squares = points.map((row) => sumOf(row.map((value, i) => value ** 2 * at(tokens, i))));
  const overCards = (values: readonly number[]): bigint =>
    BigInt(sumOf(year.deck.map(({ copies }, card) => copies * at(values, card))));

  const n = BigInt(year.incidents);
  const [D, T] = [BigInt(deckSize(year)), BigInt(bagSize(scenario, year))];
  if (n === 0n) return { numerator: 0n, denominator: 1n };
  const [F, Q] = [overCards(byCard), overCards(squares)];
  const R = overCards(byCard.map((value) => value ** 2));
  const C = BigInt(sumOf(byToken.map((value, site) => value ** 2 * at(tokens, site))));
  const pairs = D * T;
  const single = n * Q * pairs - (n * F) ** 2n;
  // A year of one incident may have a deck or a bag of one, and so no two pairs at all.
  if (n === 1n) return bigFraction(single, pairs ** 2n);
  const others = (D - 1n) * (T - 1n);
  const crossed = n * (n - 1n) * (F ** 2n - R - C + Q);
  return bigFraction(single * others + crossed * pairs, pairs ** 2n * others);
}

/**
 * The variance of the score of a finished game over every draw, exact, in points². Its years are
 * drawn apart from each other, so theirs add up; pledges and savings don't vary.
 */
export const scoreVariance = ({ setup, books }: Game): BigFraction =>
  books.map((book, year) => yearVariance(setup, book, year)).reduce(addBig);
