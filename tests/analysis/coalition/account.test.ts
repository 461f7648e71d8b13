import { describe, expect, test } from 'vitest';
import { accountOf, coalitionStandings, paidIn } from '../../../src/analysis/coalition/account';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import { addBig, bigFraction, bigToNumber } from '../../../src/base/big-fraction';
import { unwrap } from '../../../src/base/result';
import { replay } from '../../../src/rules/apply';
import { everyNation, isOwnPledge } from '../../../src/rules/coalition';
import { createGame, type Game } from '../../../src/rules/game';
import { pursesOf, shareOut } from '../../../src/scenario/purses';
import { planOf } from '../../cli/sources';
import { belowFrom, playAtRandom } from '../../rules/random-play';
import { bystander, pledgeAcross, twoPurses } from '../../rules/three-boards';
import { playable } from '../../scenario/playable';
import { tinyScenario } from '../../rules/tiny-scenario';

const finished = (scenario: typeof twoPurses, ...years: string[][]): Game =>
  unwrap(replay(createGame(scenario), planOf(...years)));

describe('purses', () => {
  test.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [3, 2, 2], [3, 2, 2]],
    // 5 × 1 ÷ 6 = 5/6, 5 × 2 ÷ 6 = 1 4/6, 5 × 3 ÷ 6 = 2 3/6: two coins are left, for the first two.
    [5, [1, 2, 3], [1, 2, 2]],
    [0, [1, 2], [0, 0]],
    [3, [0, 0], [2, 1]],
  ])('%i coins by %j are %j', (whole, weights, shares) => {
    expect(shareOut(whole, weights)).toEqual(shares);
  });

  test('are those of the scenario, or by the value of the sites', () => {
    expect(pursesOf(bystander)).toEqual([[1], [1], [2]]);
    const nations = bystander.nations.map(({ id, letter, name }) => ({ id, letter, name }));
    // 4 coins by values of 4, 2 and 0: 2 4/6, 1 2/6 and 0.
    expect(pursesOf(playable({ ...bystander, nations }))).toEqual([[3], [1], [0]]);
  });
});

describe('what a plan comes to for some nations', () => {
  test('by hand: points of their sites and pledges, savings by what they paid', () => {
    // Kits at both sites: 2 and 1 points, and the pledge, which is of neither alone.
    const both = finished(pledgeAcross, ['kit 0,0', 'kit 1,0']);
    const totals = [1, 2, 3].map((members) => bigToNumber(accountOf(both, members).total));
    expect(totals).toEqual([2, 1, 9]);

    // Nothing is bought, and each of the 4 coins left is a point: A has paid 3 of them.
    const savings = playable({ ...twoPurses, savings: { coinsPerPoint: 1 } });
    const nothing = finished(savings, []);
    expect([1, 2, 3].map((members) => bigToNumber(accountOf(nothing, members).total))).toEqual([
      3, 1, 4,
    ]);
  });

  test('by hand: who would do better alone', () => {
    const values = [0, 2, 0, 3].map((numerator) => ({ numerator, denominator: 1 }));
    // One kit, at B's site: A, which would have 2 points alone, has none.
    const unfair = finished(twoPurses, ['kit 1,0']);
    const found = coalitionStandings(unfair, values);
    expect(found.map(({ members, excess }) => [members, excess])).toEqual([
      [1, bigFraction(2n, 1n)],
      [2, bigFraction(-1n, 1n)],
    ]);
  });

  test('adds up: all nations and the pledges between them make the planned score', () => {
    let acrosses = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const below = belowFrom(seed);
      const scenario = tinyScenario(below);
      const { actions } = playAtRandom(scenario, 6, below);
      const game = unwrap(replay(createGame(scenario), actions));
      const all = everyNation(scenario);
      const planned = plannedScore(outlook(game));
      const exact = bigFraction(BigInt(planned.numerator), BigInt(planned.denominator));
      if (paidIn(scenario, all) > 0) expect(accountOf(game, all).total).toEqual(exact);
      const { kept } = outlook(game);
      const across = scenario.pledges.reduce((sum, { points }, pledge) => {
        const isOf = scenario.nations.some((_, one) => isOwnPledge(game.setup, pledge, 1 << one));
        return kept[pledge] && !isOf ? sum + points : sum;
      }, 0);
      if (across > 0) acrosses++;
      const each = scenario.nations.map((_, one) => accountOf(game, 1 << one).total);
      const sum = each.reduce(addBig, bigFraction(BigInt(across), 1n));
      expect(sum).toEqual(accountOf(game, all).total);
    }
    expect(acrosses).toBeGreaterThan(1);
  });
});
