import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { scoreVariance } from '../../src/analysis/luck';
import { countByPoints, type YearDraw } from '../../src/analysis/matchings';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { resultOf } from '../../src/analysis/result';
import {
  momentsOf,
  percentileRank,
  quantileOf,
  type ScoreDistribution,
  scoreDistribution,
} from '../../src/analysis/score-distribution';
import { playStrategy } from '../../src/analysis/strategies';
import { bigFraction, bigToNumber } from '../../src/base/big-fraction';
import { generate } from '../../src/generator/generate';
import type { Action } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { createGame, type Game } from '../../src/rules/game';
import { parseScenario } from '../../src/scenario/check';
import { drawYear, type Incident } from '../../src/scenario/draw';
import type { Scenario } from '../../src/scenario/scenario';
import { STRATEGIES } from '../../src/scenario/vocabulary';
import { twoTowns } from '../cli/two-towns';
import { firstChoices } from '../generator/all-choices';
import { LEVEL_FILES, readLevel, textOf } from '../levels/files';
import { greatestBoard } from '../rules/greatest-board';
import { type Below, belowFrom, playAtRandom } from '../rules/random-play';
import { closeYear, worthAtEnd, type YearEnd } from '../rules/referee';
import { tinyScenario } from '../rules/tiny-scenario';
import { scaled } from '../scale';
import { drawsOf, together } from './every-draw';
import { countTokenByToken } from './token-by-token';

/** A game left at some point, and the plans that the referee needs to come to the same end. */
function leftAt(scenario: Scenario, closed: number, below: Below) {
  const { actions, plans } = playAtRandom(scenario, 12, below);
  const ends = actions.flatMap(({ do: what }, i) => (what === 'close-books' ? [i] : []));
  // With the open year’s plan put together, and its books not closed.
  const game = unwrap(replay(createGame(scenario), actions.slice(0, ends[closed])));
  return { game, plans: plans.map((plan, year) => (year <= closed ? plan : [])) };
}

/** By the referee’s rules, in how many draws each score is come to; none if coins run out. */
function everyScore(
  scenario: Scenario,
  plans: ReturnType<typeof leftAt>['plans'],
  turned: readonly (readonly Incident[])[],
): Map<number, bigint> | undefined {
  let end: YearEnd | undefined;
  let draws = new Map([[0, 1n]]);
  for (const [index, year] of scenario.years.entries()) {
    const next = closeYear(scenario, end, plans[index] ?? []);
    if (typeof next === 'string') return undefined;
    end = next;
    draws = together(draws, drawsOf(scenario, end, year, turned[index]));
  }
  if (end === undefined) throw new Error('a game without a year');
  const { pledges, savings } = worthAtEnd(scenario, end);
  return new Map([...draws].map(([points, times]) => [points + pledges + savings, times]));
}

test('every draw of a tiny game is counted, from wherever it is left, whatever is turned', () => {
  let [spread, halfTurned] = [0, 0];
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const below = (count: number): number => g(fc.nat, { max: count - 1 });
      const scenario = tinyScenario(below);
      const closed = below(scenario.years.length + 1);
      const { game, plans } = leftAt(scenario, closed, below);
      const isTurned = below(3) > 0;
      const turned = game.books.map((_, year) => {
        const drawn = drawYear(scenario, 'a seed', year);
        const isLast = year === game.books.length - 1;
        return isTurned ? drawn.slice(0, isLast ? below(drawn.length + 1) : undefined) : [];
      });
      const every = everyScore(scenario, plans, turned);
      if (every === undefined) return;
      const count = [...every.values()].reduce((sum, times) => sum + times);

      const distribution = scoreDistribution(game, turned);
      expect(distribution.isExact).toBe(true);
      // The enumeration lays identical cards out in every order, so only the shares are the same.
      expect(
        distribution.scores.map(({ score, draws }) => [
          score,
          bigFraction(draws, distribution.draws),
        ]),
      ).toEqual(
        [...every]
          .toSorted(([a], [b]) => a - b)
          .map(([score, times]) => [score, bigFraction(times, count)]),
      );
      if (every.size > 1) spread++;
      if (every.size > 1 && turned.some((some) => some.length > 0)) halfTurned++;
    }),
    { numRuns: scaled(20_000) },
  );
  // Of 200 games some 75 have more than one score, and some 10 of those incidents turned. They are other
  // games each time, so what is asked for lies far below.
  expect(spread).toBeGreaterThan(scaled(20_000) / 6);
  expect(halfTurned).toBeGreaterThan(0);
});

/** The mean and the variance are the planned score and its variance, worked out without a draw. */
function expectMoments(game: Game, what: string): void {
  const distribution = scoreDistribution(game);
  expect(distribution.isExact, what).toBe(true);
  const { numerator, denominator } = plannedScore(outlook(game));
  expect(momentsOf(distribution), what).toEqual({
    mean: bigFraction(BigInt(numerator), BigInt(denominator)),
    variance: scoreVariance(game),
  });
}

describe('the mean is the planned score and the variance that of the formula', () => {
  test.each(LEVEL_FILES)('of %s, with its best plan, by every strategy and at random', (file) => {
    const scenario = readLevel(file);
    const start = createGame(scenario);
    const proof = textOf(file.replace('levels/', 'levels/proofs/'));
    const { plan } = JSON.parse(proof) as { readonly plan: readonly Action[] };
    expectMoments(unwrap(replay(start, plan)), 'best');
    for (const strategy of STRATEGIES) expectMoments(playStrategy(start, strategy), strategy);
    for (let seed = 1; seed <= scaled(1_000); seed++)
      expectMoments(playAtRandom(scenario, 30, belowFrom(seed)).game, `at random ${seed}`);
  });

  test('of generated boards, the largest among them', () => {
    const largest = { size: 'large', nations: 3, years: 4, difficulty: 'steep' } as const;
    const seeds = firstChoices(scaled(800));
    for (const choices of seeds.flatMap((one) => [one, { ...largest, seed: one.seed }])) {
      const scenario = generate(choices);
      for (let seed = 1; seed <= 5; seed++)
        expectMoments(playAtRandom(scenario, 30, belowFrom(seed)).game, scenario.id);
    }
  });
});

/** A year of some cards and sites, of which any may hold any. */
const years: fc.Arbitrary<YearDraw> = fc
  .record({
    copies: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
    sites: fc.array(
      fc.record({
        tokens: fc.nat(3),
        value: fc.integer({ min: 1, max: 6 }),
        holds: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    share: fc.nat(100),
  })
  .map(({ copies, sites, share }) => {
    const cards = copies.reduce((sum, count) => sum + count, 0);
    const tokens = sites.reduce((sum, site) => sum + site.tokens, 0);
    const incidents = Math.round((Math.min(cards, tokens) * share) / 100);
    return { incidents, copies, sites };
  });

describe('the draws of one year', () => {
  test('are as many, points by points, as counted one token after another', () => {
    fc.assert(
      fc.property(years, (year) => {
        const counts = countByPoints(year, Infinity) ?? [];
        const found = counts.flatMap((draws, points) => (draws > 0n ? [[points, draws]] : []));
        expect(found).toEqual([...countTokenByToken(year)].toSorted(([a], [b]) => a - b));
      }),
      { numRuns: scaled(10_000) },
    );
  });

  test('are not counted where that is more work than it may be', () => {
    const year = { incidents: 1, copies: [1], sites: [{ tokens: 1, value: 2, holds: [true] }] };
    expect(countByPoints(year, 1000)).toEqual([0n, 0n, 1n]);
    expect(countByPoints(year, 1)).toBeUndefined();
  });
});

/** The greatest distance between the distribution and that of so many seeded games. */
function distanceTo(distribution: ScoreDistribution, game: Game, games: number): number {
  const times = new Map<number, number>();
  for (let seed = 0; seed < games; seed++) {
    const { score } = resultOf(game, `seed ${seed}`);
    times.set(score, (times.get(score) ?? 0) + 1);
  }
  const known = new Set(distribution.scores.map(({ score }) => score));
  expect([...times.keys()].filter((score) => !known.has(score))).toEqual([]);
  let [share, drawn, most] = [0n, 0, 0];
  for (const { score, draws } of distribution.scores) {
    share += draws;
    drawn += times.get(score) ?? 0;
    const expected = bigToNumber(bigFraction(share, distribution.draws));
    most = Math.max(most, Math.abs(expected - drawn / games));
  }
  return most;
}

test('seeded games of the flagship are distributed like that', () => {
  const start = createGame(readLevel('levels/benelux.json'));
  const game = playStrategy(start, 'greedy-gain');
  const games = scaled(100_000);
  // The seeds are always the same, so this passes or fails for good. Of seeds taken anew, one set
  // in a thousand would be farther off: P(distance > ε) ≤ 2 exp(−2 n ε²), the inequality of
  // Dvoretzky, Kiefer and Wolfowitz with Massart's constant.
  const farthest = Math.sqrt(Math.log(2 / 0.001) / (2 * games));
  expect(distanceTo(scoreDistribution(game), game, games)).toBeLessThan(farthest);
});

test('what can’t be counted is drawn 100,000 times, and says so', () => {
  const { game } = playAtRandom(greatestBoard(), 200, belowFrom(1));
  const distribution = scoreDistribution(game);
  expect(distribution.isExact).toBe(false);
  const planned = plannedScore(outlook(game));
  const { mean, variance } = momentsOf(distribution);
  // Four standard deviations of a mean of 100,000; the draws are always the same.
  const deviation = Math.sqrt(bigToNumber(scoreVariance(game)));
  const off = bigToNumber(mean) - planned.numerator / planned.denominator;
  expect(Math.abs(off)).toBeLessThan((4 * deviation) / Math.sqrt(100_000));
  expect(Math.sqrt(bigToNumber(variance)) / deviation).toBeCloseTo(1, 1);
  expect(scoreDistribution(game)).toEqual(distribution);
});

describe('two towns, by hand', () => {
  // A kit at the first town, of value 4, holds buzz 1. Both cards and both tokens are drawn in the
  // first year: the card goes with the first town in one of two draws. Later nothing is held.
  const scenario = unwrap(parseScenario(twoTowns(5)));
  const game = unwrap(
    replay(createGame(scenario), [
      { do: 'order', layer: 'kit', at: { x: 0, y: 0 } },
      { do: 'close-books' },
      { do: 'close-books' },
    ]),
  );
  const distribution = scoreDistribution(game);

  test('half of the draws come to 0 and half to 4', () => {
    // Two draws in the first year, and two of the two like cards in the second.
    expect(distribution).toEqual({
      isExact: true,
      draws: 4n,
      scores: [
        { score: 0, draws: 2n },
        { score: 4, draws: 2n },
      ],
    });
    expect(momentsOf(distribution)).toEqual({
      mean: { numerator: 2n, denominator: 1n },
      variance: { numerator: 4n, denominator: 1n },
    });
  });

  test.each([
    [0, 1, 0],
    [1, 2, 0],
    [501, 1000, 4],
    [1, 1, 4],
  ])('the quantile of %i/%i is %i', (numerator, denominator, score) => {
    expect(quantileOf(distribution, { numerator, denominator })).toBe(score);
  });

  test('there is no quantile of more than all', () => {
    expect(() => quantileOf(distribution, { numerator: 3, denominator: 2 })).toThrow(RangeError);
  });

  test.each([
    [-1, 0n, 1n],
    [0, 1n, 4n],
    [3, 1n, 2n],
    [4, 3n, 4n],
    [5, 1n, 1n],
  ])('%i points are luckier than so many', (score, numerator, denominator) => {
    expect(percentileRank(distribution, score)).toEqual({ numerator, denominator });
  });

  test('what was turned is no longer drawn', () => {
    const [first, second] = scenario.sites;
    if (!first || !second) throw new Error('two towns');
    const weak = { suit: 'buzz', strength: 1 } as const;
    const scoresAfter = (incident: Incident): readonly number[] =>
      scoreDistribution(game, [[incident]]).scores.map(({ score }) => score);
    expect(scoresAfter({ ...weak, site: first })).toEqual([4]);
    expect(scoresAfter({ ...weak, site: second })).toEqual([0]);
    expect(() => scoresAfter({ suit: 'soar', strength: 1, site: first })).toThrow('no element');
  });
});
