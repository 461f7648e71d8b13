import type { Highs } from 'highs';
import type { Action } from '../rules/action';
import { createGame } from '../rules/game';
import { withBudget } from '../scenario/other-budgets';
import type { Scenario } from '../scenario/scenario';
import { findPar, type SearchOptions } from './par';
import { WarmStart } from './search/warm-start';
import type { Finding } from '../analysis/question';

/** Par for one budget. */
export interface FrontierPar extends Finding {
  readonly budget: number;
}

/** Par for each of some budgets, ascending; a plan for one is where the next begins. */
export function findFrontier(
  highs: Highs,
  scenario: Scenario,
  budgets: readonly number[],
  optionsFor: () => SearchOptions = () => ({}),
): FrontierPar[] {
  const warmStart = new WarmStart(highs);
  let start: readonly Action[] | undefined;
  return budgets.map((budget) => {
    const game = createGame(withBudget(scenario, budget));
    const best = findPar(highs, game, { warmStart, ...optionsFor(), start });
    start = best.incumbent?.plan;
    return { budget, ...best };
  });
}
