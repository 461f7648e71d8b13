import type { Fraction } from '../base/fraction';
import { ok } from '../base/result';
import { billLines, totalOf } from '../rules/bill';
import type { PlanItem } from '../rules/action';
import type { Game } from '../rules/game';
import { type Outlook, outlook } from '../rules/planned';
import { addToPlan, takeFromPlan } from '../rules/plan';

/** What one more item would change. */
export interface Effect {
  /** Change of the points held and pledged on average; savings are left out. */
  readonly points: Fraction;
  /** Coins that it adds to this year's bill. */
  readonly coins: number;
}

const worth = ({ held, pledges, denominator }: Outlook): number =>
  held.reduce((sum, part) => sum + part, pledges * denominator);

/** What adding an item to the plan would change; undefined where it can't be added. */
export function effectOf(game: Game, item: PlanItem): Effect | undefined {
  const plan = addToPlan(game, item);
  if (!plan.ok) return undefined;
  return difference(game, { ...game, plan: plan.value });
}

/** What an item already in the plan adds to it. */
export function shareOf(game: Game, item: PlanItem): Effect {
  const without = takeFromPlan(game, item);
  return difference({ ...game, plan: (without.ok ? without : ok(game.plan)).value }, game);
}

/** What became of the planned score and of the bill between two games of one year. */
export function difference(before: Game, after: Game): Effect {
  const numerator = worth(outlook(after)) - worth(outlook(before));
  return {
    points: { numerator, denominator: before.setup.denominator },
    coins: totalOf(billLines(after)) - totalOf(billLines(before)),
  };
}
