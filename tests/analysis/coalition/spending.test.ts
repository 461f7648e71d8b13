import { expect, test } from 'vitest';
import { paidIn, scoreOf } from '../../../src/analysis/coalition/account';
import { spendingOf } from '../../../src/analysis/coalition/spending';
import { resultOf } from '../../../src/analysis/result';
import { addBig, type BigFraction, bigFraction } from '../../../src/base/big-fraction';
import { unwrap } from '../../../src/base/result';
import { replay } from '../../../src/rules/apply';
import { createGame } from '../../../src/rules/game';
import { pledgePoints, pledgesKept } from '../../../src/rules/score';
import { everyNation, isOwnPledge } from '../../../src/rules/coalition';
import type { Scenario } from '../../../src/scenario/scenario';
import { planOf } from '../../cli/sources';
import { belowFrom, playAtRandom } from '../../rules/random-play';
import { bystander, leftOut, pledgeAcross, twoPurses } from '../../rules/three-boards';
import { tinyScenario } from '../../rules/tiny-scenario';
import { scaled } from '../../scale';
import { playable } from '../../scenario/playable';

const figures = ({ own, common, saved }: ReturnType<typeof spendingOf>) => ({
  own: own.map(({ numerator, denominator }) => `${numerator}/${denominator}`),
  common,
  saved,
});

// By hand: a kit costs 2 coins, and is paid for by where it stands.
test.each<[string, Scenario, string[], string[], number]>([
  ['a kit at A’s site', twoPurses, ['kit 0,0'], ['2/1', '0/1'], 2],
  ['a kit on each side', pledgeAcross, ['kit 0,0', 'kit 1,0'], ['2/1', '2/1'], 0],
  ['both kits on one side', leftOut, ['kit 0,0', 'kit 1,0'], ['4/1', '0/1'], 0],
  ['nothing', bystander, [], ['0/1', '0/1', '0/1'], 4],
])('%s', (_, scenario, items, own, saved) => {
  const spent = spendingOf(scenario, planOf(items));
  expect(figures(spent)).toEqual({ own, common: 0, saved });
});

// A has two hexes, B one. Year one, of 14 coins: the joint order 1, A's picture 1, three kits at 2 of
// which 1 comes back, a wheel 1, the patrol 1; 9, 5 are left. A pays 2 + 2 − ⅔ + 1 + 1, B 2 − ⅓.
// Year two brings 1: kits cost 1 again each, the patrol is given up; A pays 2, B 1; 3 are left.
test('common costs are nobody’s, and a rebate goes with the orders that make it', () => {
  const scenario = playable({
    ...leftOut,
    nations: leftOut.nations.map(({ id, letter, name }) => ({ id, letter, name })),
    layers: leftOut.layers.map((kit) => ({ ...kit, upkeep: 1, lead: 1 })),
    patrol: { upkeep: 1, marks: {} },
    wheels: { layer: 'kit', cost: 1 },
    programmes: {
      sharedPicture: [{ nation: 'a', cost: 1 }],
      jointOrder: { cost: 1, rebates: [{ layer: 'kit', coins: 1 }] },
    },
    years: [14, 1].flatMap((income) => leftOut.years.map((year) => ({ ...year, income }))),
  });
  const plan = planOf(
    ['joint-order', 'picture a', 'kit 0,0 wheels', 'kit 1,0', 'kit 2,0'],
    ['retire'],
  );
  expect(figures(spendingOf(scenario, plan))).toEqual({
    own: ['22/3', '8/3'],
    common: 2,
    saved: 3,
  });
});

test('what is spent, for all, and left is what came in; and points add up to the score', () => {
  const whole = (coins: number): BigFraction => bigFraction(BigInt(coins), 1n);
  const met = { across: 0, spent: 0 };
  for (let seed = 1; seed <= scaled(20_000); seed++) {
    const below = belowFrom(seed);
    const scenario = tinyScenario(below);
    const { actions } = playAtRandom(scenario, 6, below);
    const { own, common, saved } = spendingOf(scenario, actions);
    const all = everyNation(scenario);
    const sum = own.reduce(addBig, whole(common + saved));
    expect(sum).toEqual(whole(paidIn(scenario, all)));
    if (own.some(({ numerator }) => numerator > 0n)) met.spent++;

    const game = unwrap(replay(createGame(scenario), actions));
    const { score } = resultOf(game, 'SUM');
    if (paidIn(scenario, all) > 0) expect(scoreOf(game, 'SUM', all)).toEqual(whole(score));
    const kept = pledgesKept(game.setup, game.books.at(-1)?.present ?? []).map(
      (is, pledge) =>
        is && !scenario.nations.some((_, one) => isOwnPledge(game.setup, pledge, 1 << one)),
    );
    const across = pledgePoints(game.setup, kept);
    if (across > 0) met.across++;
    const each = scenario.nations.map((_, one) => scoreOf(game, 'SUM', 1 << one));
    expect(each.reduce(addBig, whole(across))).toEqual(scoreOf(game, 'SUM', all));
  }
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(0);
});
