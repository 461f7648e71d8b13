import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { type DatedItem, purchasesOf } from '../../../src/analysis/changes';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import { at } from '../../../src/base/assert';
import { isGreater, toNumber } from '../../../src/base/fraction';
import { distance } from '../../../src/hex/hex';
import { apply } from '../../../src/rules/apply';
import { createGame, type Game, isOver } from '../../../src/rules/game';
import { hexOf } from '../../../src/rules/setup';
import type { Scenario } from '../../../src/scenario/scenario';
import { solve } from '../../../src/solver/par';
import { belowFrom } from '../../rules/random-play';
import { tinyScenario } from '../../rules/tiny-scenario';
import { isLong, isSoak } from '../../scale';
import { forEveryYearPlan, TooMany } from '../brute-force';

const highs = await loadHighs();

/** The coins on each layer, from the pieces of a finished game and the year of the joint order. */
function coinsOf({ setup, pieces }: Game, jointSince: number): number[] {
  const { layers, years, programmes } = setup.scenario;
  return layers.map(({ id, cost }, layer) =>
    years.reduce((sum, _, year) => {
      const count = pieces.filter((one) => one.layer === layer && one.ordered === year).length;
      const rebate = programmes.jointOrder?.rebates.find((one) => one.layer === id)?.coins ?? 0;
      return sum + count * cost - (year >= jointSince ? Math.floor(count / 3) * rebate : 0);
    }, 0),
  );
}

/** Whether each piece comes in time, and to a hex from which it can reach a site. */
function isOfUse({ setup, pieces }: Game): boolean {
  const { layers, sites, years, programmes } = setup.scenario;
  return pieces.every(({ layer, ordered, cell }) => {
    const { id, lead, reach } = at(layers, layer);
    const steps = reach + (programmes.longReach?.layer === id ? 1 : 0);
    const isNear = sites.some((site) => distance(hexOf(setup, cell), site) <= steps);
    return ordered + lead < years.length && isNear;
  });
}

/** By layer, the most that a plan built on it comes to, by trying every plan; −∞ where there is none. */
function bestBuiltOn(scenario: Scenario, patience: number): number[] {
  const best = scenario.layers.map(() => -Infinity);
  let closings = 0;
  const visit = (game: Game, jointSince: number): void => {
    if (isOver(game)) {
      if (!isOfUse(game)) return;
      const coins = coinsOf(game, jointSince);
      const most = Math.max(...coins);
      const layer = coins.indexOf(most);
      if (coins.lastIndexOf(most) === layer)
        best[layer] = Math.max(at(best, layer), toNumber(plannedScore(outlook(game))));
      return;
    }
    forEveryYearPlan(game, (planned) => {
      if (++closings > patience) throw new TooMany();
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const { programmes, setup } = closed.value;
      const isJoint = (programmes & setup.jointOrderMask) !== 0;
      visit(closed.value, isJoint ? Math.min(jointSince, game.year) : jointSince);
    });
  };
  visit(createGame(scenario), Infinity);
  return best;
}

const COUNT = isSoak ? 400 : isLong ? 40 : 10;

/** Tiny scenarios with several layers, and pieces that stay where they are. */
function* tiny(count: number): Generator<readonly [Scenario, number[]]> {
  for (let seed = 1, done = 0; done < count; seed++) {
    const scenario = tinyScenario(belowFrom(seed));
    const { layers, wheels } = scenario;
    if (layers.length < 2 || wheels || layers.some(({ upkeep }) => upkeep > 0)) continue;
    if (createGame(scenario).setup.land.length * layers.length > 8) continue;
    try {
      yield [scenario, bestBuiltOn(scenario, 8_000)];
      done++;
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
    }
  }
}

test('the best plan built on a layer is the best of every plan of that kind', () => {
  let found = 0;
  for (const [scenario, best] of tiny(COUNT)) {
    const game = createGame(scenario);
    best.forEach((most, layer) => {
      const { incumbent, isProved } = solve(highs, { game, builtOn: { layer, without: [] } });
      expect(isProved).toBe(true);
      expect(incumbent ? toNumber(incumbent.value) : -Infinity).toBeCloseTo(most, 9);
      if (incumbent) found++;
    });
  }
  expect(found).toBeGreaterThan(COUNT / 2);
});

test('an order that is barred is in no answer, and the answer is no better', () => {
  let barred = 0;
  for (const [scenario] of tiny(COUNT)) {
    const game = createGame(scenario);
    scenario.layers.forEach((_, layer) => {
      const ask = (without: readonly DatedItem[]) =>
        solve(highs, { game, builtOn: { layer, without } }).incumbent;
      const first = ask([]);
      const order = purchasesOf(first?.plan ?? []).find(({ item }) => item.do === 'order');
      if (first === undefined || order === undefined) return;
      const second = ask([order]);
      if (second === undefined) return;
      barred++;
      expect(purchasesOf(second.plan)).not.toContainEqual(order);
      expect(isGreater(second.value, first.value)).toBe(false);
    });
  }
  expect(barred).toBeGreaterThan(0);
});
