import type { Fraction } from '../../base/fraction';
import { memoize } from '../../base/memoize';
import { billLines, totalOf } from '../../rules/bill';
import type { PlanItem } from '../../rules/action';
import type { Game } from '../../rules/game';
import { outlook } from '../../analysis/planned-score';
import { addToPlan, takeFromPlan } from '../../rules/plan';

/** What one more item would change. */
export interface Effect {
  /** Change of the points held and pledged on average; savings are left out. */
  readonly points: Fraction;
  /** Coins that it adds to this year's bill. */
  readonly coins: number;
}

/** The points held and pledged on average, × the common denominator. */
const worthOf = memoize((game: Game): number => {
  const { held, pledges, denominator } = outlook(game);
  return held.reduce((sum, part) => sum + part, pledges * denominator);
});

const billOf = memoize((game: Game): number => totalOf(billLines(game)));

/** What adding an item to the plan would change; undefined where it can't be added. */
export function effectOf(game: Game, item: PlanItem): Effect | undefined {
  const plan = addToPlan(game, item);
  if (!plan.ok) return undefined;
  return difference(game, { ...game, plan: plan.value });
}

/** The game without an item in its plan and with it; undefined where it can't be there. */
export function sidesOf(
  game: Game,
  item: PlanItem,
): { readonly without: Game; readonly having: Game } | undefined {
  const taken = takeFromPlan(game, item);
  if (taken.ok) return { without: { ...game, plan: taken.value }, having: game };
  const added = addToPlan(game, item);
  return added.ok ? { without: game, having: { ...game, plan: added.value } } : undefined;
}

/** What an item would change, or what it adds where it is planned already. */
export function shareOf(game: Game, item: PlanItem): Effect | undefined {
  const sides = sidesOf(game, item);
  return sides && difference(sides.without, sides.having);
}

/** What became of the planned score and of the bill between two games of one year. */
export function difference(before: Game, after: Game): Effect {
  const numerator = worthOf(after) - worthOf(before);
  return {
    points: { numerator, denominator: before.setup.denominator },
    coins: billOf(after) - billOf(before),
  };
}
