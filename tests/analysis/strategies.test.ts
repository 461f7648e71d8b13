import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { playStrategy } from '../../src/analysis/strategies';
import { createGame } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { STRATEGIES, type Strategy } from '../../src/scenario/vocabulary';
import { tinyScenario } from '../rules/tiny-scenario';
import { belowFrom } from '../rules/random-play';
import { scaled } from '../scale';
import { twoTowns } from '../cli/two-towns';

const played = (towerCost: number, strategy: Strategy) => {
  const start = createGame(unwrap(parseScenario(twoTowns(towerCost))));
  const game = playStrategy(start, strategy);
  const { numerator, denominator } = plannedScore(outlook(game));
  const { layers } = game.setup.scenario;
  const pieces = game.pieces.map(
    ({ layer, cell, ordered }) => `${layers[layer]?.id} ${cell} in ${ordered}`,
  );
  return { points: numerator / denominator, pieces };
};

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
])('a tower for %i coins, %s: %i points', (cost, strategy, points, pieces) => {
  expect(played(cost, strategy)).toEqual({ points, pieces });
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
