import { budgetOf } from './budget';
import { withBudget } from './other-budgets';
import { checkScenario } from './check';
import type { LocalizedText, Scenario } from './scenario';

/** The id of a scenario with so many coins; of one that had others before, they make way. */
function idWith(scenario: Scenario, budget: number): string {
  const own = `-${budgetOf(scenario)}`;
  const { id } = scenario;
  return `${id.endsWith(own) ? id.slice(0, -own.length) : id}-${budget}`;
}

/**
 * A scenario of one's own with a coin less than another, that arrives in its proportions.
 *
 * @returns None where no coin is left to be taken.
 */
export function withCoinLess(scenario: Scenario, title: LocalizedText): Scenario | undefined {
  const budget = budgetOf(scenario) - 1;
  if (budget < 1) return undefined;
  const poorer = { ...withBudget(scenario, budget), id: idWith(scenario, budget), title };
  delete poorer.campaign;
  delete poorer.edition;
  const made = checkScenario(poorer);
  return made.ok ? made.value : undefined;
}
