import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import grounds from '../../levels/over-the-grounds.json';
import secondYear from '../../levels/the-second-year.json';
import type { NamedPurchase } from '../../src/scenario/scenario';
import { unwrap } from '../../src/base/result';
import { playBeginning } from '../../src/analysis/beginning';
import { playStrategy } from '../../src/analysis/strategies';
import { createGame, type Game } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { STRATEGIES, type Strategy } from '../../src/scenario/vocabulary';
import { tinyScenario } from '../rules/tiny-scenario';
import { belowFrom } from '../rules/random-play';
import { scaled } from '../scale';
import { twoTowns } from '../cli/two-towns';

const kitRebate = { layer: 'kit', coins: 2 };
const withIncome = (years: ReturnType<typeof twoTowns>['years'], income: number) =>
  years.map((year) => ({ ...year, income }));

const told = (game: Game) => {
  const { numerator, denominator } = plannedScore(outlook(game));
  const { layers } = game.setup.scenario;
  const pieces = game.pieces.map(
    ({ layer, cell, ordered }) => `${layers[layer]?.id} ${cell} in ${ordered}`,
  );
  return { points: numerator / denominator, pieces };
};
const towns = (towerCost: number): Game => createGame(unwrap(parseScenario(twoTowns(towerCost))));
const played = (towerCost: number, strategy: Strategy) =>
  told(playStrategy(towns(towerCost), strategy));

test.each<[number, Strategy, number, string[]]>([
  // The tower gains 4 and the best kit 2; then there are 0 coins, and in year 1 a kit gains nothing.
  [5, 'greedy-gain', 4, ['tower 0 in 0']],
  // The kits gain 2 ÷ 2 and 1 ÷ 2 a coin, the tower 4 ÷ 5: kit, then 3 coins are left, kit.
  [5, 'greedy-gain-per-coin', 3, ['kit 0 in 0', 'kit 2 in 0']],
  // 4 ÷ 3 a coin now: the tower first, and 2 coins for the kit that gains 2.
  [3, 'greedy-gain-per-coin', 6, ['kit 0 in 0', 'tower 0 in 0']],
  // A tower holds nothing in the year of its order, so there is never one.
  [3, 'spend-at-once', 3, ['kit 0 in 0', 'kit 2 in 0']],
  // A kit each; the next is a tower at the first town, for which there are coins only in year 1.
  [3, 'spread-evenly', 3, ['kit 0 in 0', 'kit 2 in 0', 'tower 0 in 1']],
  // The first town is worth most: the tower adds 4 there, and then the kit 2.
  [3, 'places-first', 6, ['kit 0 in 0', 'tower 0 in 0']],
  // All cards are buzz: what holds most of them this year, and that is never a tower.
  [3, 'follow-forecast', 3, ['kit 0 in 0', 'kit 2 in 0']],
])('a tower for %i coins, %s: %i points', (cost, strategy, points, pieces) => {
  expect(played(cost, strategy)).toEqual({ points, pieces });
});

test('the most valuable places first, though others are met three times as often', () => {
  // 6 incidents, 12 tokens: 6 ⁄ 12 of 5, of 4 and of 3 points at Brussels, Antwerp and Liège.
  const start = createGame(unwrap(parseScenario(grounds)));
  expect(told(playStrategy(start, 'places-first')).points).toBe(6);
});

test('a programme as soon as it is worth its coins within the year', () => {
  // Three kits are ordered for 6 coins; for 1 more, 2 of them come back.
  const joint = { ...twoTowns(9), programmes: { jointOrder: { cost: 1, rebates: [kitRebate] } } };
  const three = { ...joint.sites[1], id: 'third', name: { en: 'Third' }, short: '3', x: 1 };
  const rich = { ...joint, sites: [...joint.sites, three] };
  const game = playStrategy(
    createGame(unwrap(parseScenario({ ...rich, years: withIncome(rich.years, 6) }))),
    'places-first',
  );
  expect(game.books[0]).toMatchObject({ bill: 5 });
});

test('this year’s coins shared among the suits as its deck does', () => {
  // Each suit has half of the deck: kit and team at Brussels, a kit at Liège; then a team there.
  // 4 ⁄ 6 × 5 × (1 + 1⁄2) + 5 ⁄ 6 × 5 × 2 = 5 + 25⁄3.
  const start = createGame(unwrap(parseScenario(secondYear)));
  const { points } = told(playStrategy(start, 'follow-forecast'));
  expect(points).toBeCloseTo(5 + 25 / 3, 9);
});

describe('beginning with what a lesson names', () => {
  const begun = (cost: number, ...purchases: NamedPurchase[]) => {
    const game = playBeginning(towns(cost), purchases);
    return game && told(game);
  };

  test('goes on with what gains most', () => {
    // The kit at the second town holds 1; 3 coins are left for the tower, which holds 4.
    expect(begun(3, { year: 0, layer: 'kit', at: { x: 2, y: 0 } })).toEqual({
      points: 5,
      pieces: ['kit 2 in 0', 'tower 0 in 0'],
    });
  });

  test('puts it where it adds most, where no hex is named', () => {
    expect(begun(5, { year: 0, layer: 'kit' })?.pieces).toEqual(['kit 0 in 0', 'kit 2 in 0']);
  });

  test('keeps the coins for what is named of later years', () => {
    // Of 5 coins 1 has to stay for the 3 of next year: the tower, and no kit beside it.
    expect(begun(3, { year: 1, layer: 'tower' })).toEqual({
      points: 4,
      pieces: ['tower 0 in 0', 'tower 1 in 1'],
    });
  });

  test('is no way to play where what is named can’t be bought', () => {
    expect(begun(9, { year: 0, layer: 'tower' })).toBeUndefined();
  });
});

test('every strategy plays every tiny scenario to its end by the rules', () => {
  for (let seed = 1; seed <= scaled(10_000); seed++) {
    const start = createGame(tinyScenario(belowFrom(seed)));
    for (const strategy of STRATEGIES) {
      const game = playStrategy(start, strategy);
      expect(game.books.length).toBe(start.setup.scenario.years.length);
    }
  }
});
