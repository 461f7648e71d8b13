import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/rules/apply';
import { createGame } from '../../src/rules/game';
import { budgetOf } from '../../src/scenario/budget';
import { frontierBudgets, refinedBudgets, withBudget } from '../../src/scenario/other-budgets';
import { findFrontier } from '../../src/solver/frontier';
import { belowFrom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { isLong, isSoak } from '../scale';
import { bruteForce, TooMany } from './brute-force';
import { playable } from '../scenario/playable';

const highs = await loadHighs();
/** Points of frontiers that brute force finds too. */
const POINTS = isSoak ? 40 : isLong ? 25 : 10;
const incomesOf = (incomes: readonly number[], budget: number): number[] => {
  const scenario = tinyScenario(belowFrom(1));
  const [year] = scenario.years;
  if (year === undefined) throw new Error('no year');
  const years = incomes.map((income) => ({ ...year, income }));
  return withBudget(playable({ ...scenario, years }), budget).years.map(({ income }) => income);
};

describe('a budget arrives in the scenario’s proportions', () => {
  // By the end of year t, ⌊budget × income so far ÷ all income⌋.
  test.each([
    // ⌊48 × 18 ÷ 48⌋ = 18, ⌊48 × 34 ÷ 48⌋ = 34, 48
    [[18, 16, 14], 48, [18, 16, 14]],
    // ⌊10 × 18 ÷ 48⌋ = ⌊3.75⌋ = 3, ⌊10 × 34 ÷ 48⌋ = ⌊7.08⌋ = 7, 10
    [[18, 16, 14], 10, [3, 4, 3]],
    // ⌊96 × 18 ÷ 48⌋ = 36, 68, 96
    [[18, 16, 14], 96, [36, 32, 28]],
    [[18, 16, 14], 0, [0, 0, 0]],
    // ⌊1 × 5 ÷ 10⌋ = 0, 1
    [[5, 5], 1, [0, 1]],
    [[0, 7], 3, [0, 3]],
  ])('%j with %i coins: %j', (incomes, budget, expected) => {
    expect(incomesOf(incomes, budget)).toEqual(expected);
  });
});

test('there are a dozen budgets or more, from nothing to twice a scenario’s own, it among them', () => {
  for (let seed = 1; seed < 60; seed++) {
    const scenario = tinyScenario(belowFrom(seed));
    const budgets = frontierBudgets(scenario);
    const own = budgetOf(scenario);
    if (own === 0) {
      expect(budgets).toEqual([]);
      continue;
    }
    expect(budgets.length).toBeGreaterThanOrEqual(12);
    expect(budgets[0]).toBe(0);
    expect(budgets.at(-1)).toBeGreaterThanOrEqual(2 * own);
    expect(budgets).toContain(own);
    expect(new Set(budgets).size).toBe(budgets.length);
  }
});

test('refining halves what lies between', () => {
  expect(refinedBudgets([0, 6, 7, 9])).toEqual([0, 3, 6, 7, 8, 9]);
});

test('each point of a frontier is the most of every legal plan with that budget', () => {
  let points = 0;
  for (let seed = 1; points < POINTS; seed++) {
    const scenario = tinyScenario(belowFrom(seed));
    const start = createGame(scenario);
    if (start.setup.land.length * scenario.layers.length > 5) continue;
    // Half of the budgets are past what a tiny board can use, where brute force takes longest.
    const budgets = frontierBudgets(scenario).slice(0, 6);
    for (const { budget, incumbent, isProved } of findFrontier(highs, scenario, budgets)) {
      const game = createGame(withBudget(scenario, budget));
      if (!apply(game, { do: 'close-books' }).ok) continue;
      try {
        expect(incumbent?.value.numerator).toBe(bruteForce(game, 'F', 3000).planned);
        expect(isProved).toBe(true);
        points++;
      } catch (error) {
        if (!(error instanceof TooMany)) throw error;
      }
    }
  }
});
