import { memoize } from '../base/memoize';
import type { PlanItem } from '../rules/action';
import { billLines, totalOf } from '../rules/bill';
import type { Game } from '../rules/game';
import { addToPlan } from '../rules/plan';
import { hexOf } from '../rules/setup';

/** This year's bill as the plan stands, in coins. */
export const billOf = memoize((game: Game): number => totalOf(billLines(game)));

/** The game with an item in its plan; undefined where it can't be added. */
export function having(game: Game, item: PlanItem): Game | undefined {
  const plan = addToPlan(game, item);
  return plan.ok ? { ...game, plan: plan.value } : undefined;
}

/** Coins that an item would add to this year's bill; undefined where it can't be added. */
export function coinsFor(game: Game, item: PlanItem): number | undefined {
  const after = having(game, item);
  return after && billOf(after) - billOf(game);
}

/** Coins that are missing to pay for an item too; 0 where it can be paid for, or can't be added. */
export function coinsShort(game: Game, item: PlanItem): number {
  const coins = coinsFor(game, item) ?? 0;
  return coins <= 0 ? 0 : Math.max(0, billOf(game) + coins - game.treasury);
}

/** Whether an item can be added to the plan and paid for. */
export const canAfford = (game: Game, item: PlanItem): boolean =>
  having(game, item) !== undefined && coinsShort(game, item) === 0;

/** The same for one more piece of a layer, which costs as much wherever it stands. */
export function pieceShort(game: Game, layer: string, wheels: boolean): number {
  const { setup } = game;
  for (const cell of setup.land) {
    const order = { do: 'order', layer, at: hexOf(setup, cell) } as const;
    const item = wheels ? { ...order, wheels } : order;
    if (addToPlan(game, item).ok) return coinsShort(game, item);
  }
  return 0;
}
