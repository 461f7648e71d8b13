import { at } from '../base/assert';
import { unwrap } from '../base/result';
import type { Action } from '../rules/action';
import { apply } from '../rules/apply';
import { billLines } from '../rules/bill';
import type { Game } from '../rules/game';
import { type DatedItem, isSameDatedItem, purchasesOf } from './changes';
import type { BuiltOn } from './question';

/** What a plan is built of (docs/balance.md, “Plans of different make”). */
export interface Make {
  /** The programmes that it buys, a picture by its nation, in the order of the alphabet. */
  readonly programmes: readonly string[];
  /** The layers that take most coins: one, or several that take as many. */
  readonly layers: readonly string[];
}

/**
 * The coins that a plan spends on the pieces of each layer, rebates off; wheels and upkeep are not
 * counted.
 *
 * @param start The game before its first year.
 * @param plan Legal actions from there to the end.
 */
export function coinsByLayer(start: Game, plan: readonly Action[]): number[] {
  const coins = start.setup.scenario.layers.map(() => 0);
  let game = start;
  for (const action of plan) {
    if (action.do === 'close-books')
      for (const line of billLines(game))
        if (line.kind === 'orders' || line.kind === 'rebate')
          coins[line.layer] = at(coins, line.layer) + line.coins;
    game = unwrap(apply(game, action));
  }
  return coins;
}

/** Whether a plan is built on a layer, and holds none of the orders that it has to be without. */
export function isBuiltOn(
  { layer, without }: BuiltOn,
  start: Game,
  plan: readonly Action[],
): boolean {
  const coins = coinsByLayer(start, plan);
  const isBarred = (one: DatedItem): boolean =>
    without.some((other) => isSameDatedItem(one, other));
  return (
    coins.every((spent, other) => other === layer || spent < at(coins, layer)) &&
    !purchasesOf(plan).some(isBarred)
  );
}

/** The make of a plan; parameters as for `coinsByLayer`. */
export function makeOf(start: Game, plan: readonly Action[]): Make {
  const coins = coinsByLayer(start, plan);
  const most = Math.max(...coins);
  const programmes = purchasesOf(plan).flatMap(({ item }) =>
    item.do === 'buy' ? [[item.programme, item.nation].filter(Boolean).join(' ')] : [],
  );
  return {
    programmes: programmes.toSorted(),
    layers: start.setup.scenario.layers.flatMap(({ id }, layer) =>
      at(coins, layer) === most ? [id] : [],
    ),
  };
}
