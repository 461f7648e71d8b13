import type { Action, PlanItem } from '../../../src/rules/action';
import { apply } from '../../../src/rules/apply';
import { createGame, type Game, isOver } from '../../../src/rules/game';
import { legalItems } from '../../../src/rules/legal';
import type { Scenario } from '../../../src/scenario/scenario';
import { itemsOfPlan } from '../../../src/analysis/changes';
import { type Below, pick, playAtRandom } from '../../rules/random-play';
import { tinyScenario } from '../../rules/tiny-scenario';
import { middlingScenario } from '../../solver/middling-scenario';

/** A legal plan near another: of each year's items some are left out, and a few others are tried. */
function nearPlan(scenario: Scenario, own: readonly Action[], below: Below): Action[] | undefined {
  const items = itemsOfPlan(own);
  let game: Game = createGame(scenario);
  const actions: Action[] = [];
  const take = (action: Action): boolean => {
    const next = apply(game, action);
    if (!next.ok) return false;
    game = next.value;
    actions.push(action);
    return true;
  };
  while (!isOver(game)) {
    const { year } = game;
    const plan: PlanItem[] = [];
    const tryItem = (item: PlanItem): void => void (take(item) && plan.push(item));
    for (const { item } of items.filter((one) => one.year === year))
      if (below(4) > 0) tryItem(item);
    for (let more = below(3); more > 0; more--) {
      const legal = legalItems(game);
      if (legal.length > 0) tryItem(pick(legal, below));
    }
    while (!take({ do: 'close-books' })) {
      const item = plan.pop();
      if (item === undefined) return undefined;
      take({ do: 'take-back', item });
    }
  }
  return actions;
}

/** A board of chance with two plans of it, near each other or not. */
export interface TwoPlans {
  readonly scenario: Scenario;
  readonly own: readonly Action[];
  readonly better: readonly Action[];
}

/** Two plans from chance. */
export function twoPlans(below: Below): TwoPlans {
  const scenario = below(2) > 0 ? tinyScenario(below) : middlingScenario(below);
  const own = playAtRandom(scenario, 8, below).actions;
  const near = below(3) > 0 ? nearPlan(scenario, own, below) : undefined;
  return { scenario, own, better: near ?? playAtRandom(scenario, 8, below).actions };
}
