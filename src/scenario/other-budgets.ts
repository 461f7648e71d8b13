import { at } from '../base/assert';
import { unwrap } from '../base/result';
import { budgetOf } from './budget';
import { checkScenario } from './check';
import { withIncomes } from './purses';
import type { Scenario } from './scenario';

/**
 * A scenario with another budget that arrives in its proportions: by the end of year *t*,
 * ⌊budget × income so far ÷ all income⌋ (docs/par.md, “The frontier”). The scenario must have
 * some income.
 */
export function withBudget(scenario: Scenario, budget: number): Scenario {
  const total = budgetOf(scenario);
  let before = 0;
  let arrived = 0;
  const incomes = scenario.years.map((year) => {
    before += year.income;
    const income = Math.floor((budget * before) / total) - arrived;
    arrived += income;
    return income;
  });
  return unwrap(checkScenario(withIncomes(scenario, incomes)));
}

/** How far apart the budgets of a frontier lie at first, as shares of the scenario's own. */
const SHARES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16] as const;
const SHARE = 8;

/** The budgets of a scenario's frontier, ascending: from nothing to twice its own. */
export function frontierBudgets(scenario: Scenario): number[] {
  const total = budgetOf(scenario);
  if (total === 0) return [];
  const eighths = SHARES.map((share) => Math.round((total * share) / SHARE));
  // A small purse has few budgets below its own; a dozen there are all the same.
  const more = total < SHARE ? SHARES.map((_, i) => i) : [];
  return [...new Set([...eighths, ...more])].sort((a, b) => a - b);
}

/** Those budgets and one more between each two that have room for it. */
export const refinedBudgets = (budgets: readonly number[]): number[] =>
  budgets.flatMap((budget, i) => {
    const next = i + 1 < budgets.length ? at(budgets, i + 1) : budget;
    return next - budget > 1 ? [budget, Math.floor((budget + next) / 2)] : [budget];
  });
