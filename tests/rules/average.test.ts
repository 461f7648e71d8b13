import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlook, plannedScore } from '../../src/rules/planned';
import { resultOf } from '../../src/rules/score';
import { checkScenario } from '../../src/scenario/check';
import type { Scenario, Site, Year } from '../../src/scenario/scenario';
import type { Suit } from '../../src/scenario/vocabulary';
import { scaled } from '../scale';
import { playAtRandom } from './random-play';
import { closeYear, coverAt, worthAtEnd, type YearEnd } from './referee';
import { tinyScenario } from './tiny-scenario';

interface Card {
  readonly suit: Suit;
  readonly strength: number;
}

/** Every way to lay out `count` of some things one after another, each thing a thing of its own. */
function* layouts<T>(things: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) yield [];
  else
    for (const [index, first] of things.entries())
      for (const rest of layouts(things.toSpliced(index, 1), count - 1)) yield [first, ...rest];
}

/** In how many of all draws of a year each number of points is held. */
function drawsOf(scenario: Scenario, end: YearEnd, year: Year): Map<number, bigint> {
  const cards: Card[] = year.deck.flatMap((card) => Array<Card>(card.copies).fill(card));
  const bag = scenario.sites.flatMap((site) => Array<Site>(year.omens[site.kind] ?? 1).fill(site));
  const holds = (card: Card, site: Site): boolean =>
    coverAt(scenario, end, site, card.suit) >= card.strength;
  const known = new Map(cards.map((card) => [card, new Map<Site, number>()]));
  for (const [card, points] of known)
    for (const site of new Set(bag)) points.set(site, holds(card, site) ? site.value : 0);
  const draws = new Map<number, bigint>();
  for (const turned of layouts(cards, year.incidents))
    for (const tokens of layouts(bag, year.incidents)) {
      const points = turned.reduce((sum, card, i) => {
        const site = tokens[i];
        return site === undefined ? NaN : sum + (known.get(card)?.get(site) ?? NaN);
      }, 0);
      draws.set(points, (draws.get(points) ?? 0n) + 1n);
    }
  return draws;
}

/** In how many draws of two years together each number of points is held. */
function together(a: Map<number, bigint>, b: Map<number, bigint>): Map<number, bigint> {
  const both = new Map<number, bigint>();
  for (const [points, times] of a)
    for (const [more, often] of b)
      both.set(points + more, (both.get(points + more) ?? 0n) + times * often);
  return both;
}

test('the planned score is the average over every draw there is', () => {
  let worthwhile = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const below = (count: number): number => g(fc.nat, { max: count - 1 });
      const scenario = tinyScenario(below);
      expect(checkScenario(scenario)).toEqual([]);
      const { game, plans } = playAtRandom(scenario, 12, below);

      let end: YearEnd | undefined;
      let draws = new Map([[0, 1n]]);
      for (const [index, plan] of plans.entries()) {
        const closed = closeYear(scenario, end, plan);
        if (typeof closed === 'string') throw new Error(`the referee says: ${closed}`);
        end = closed;
        const year = scenario.years[index];
        if (year) draws = together(draws, drawsOf(scenario, end, year));
      }
      if (end === undefined) throw new Error('a game without a year');
      const { pledges, savings } = worthAtEnd(scenario, end);

      let sum = 0n;
      let count = 0n;
      for (const [points, times] of draws) {
        sum += BigInt(points + pledges + savings) * times;
        count += times;
      }
      const planned = plannedScore(outlook(game));
      expect(BigInt(planned.numerator) * count).toBe(sum * BigInt(planned.denominator));

      // And what is met in play is one of the draws, with the same pledges and savings.
      const result = resultOf(game, 'average');
      expect(result).toMatchObject({ pledges, savings });
      expect(draws.has(result.score - pledges - savings)).toBe(true);
      if (draws.size > 1 && end.pieces.length > 0) worthwhile++;
    }),
    { numRuns: scaled(40_000) },
  );
  // Most games should have pieces on the board and more than one possible outcome.
  expect(worthwhile).toBeGreaterThan(scaled(40_000) / 4);
});
