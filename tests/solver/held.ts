import type { Action, PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import type { Game } from '../../src/rules/game';
import { itemsOf } from '../../src/rules/legal';

/** What each year's plan of a game held when its books were closed. */
export function heldBy(start: Game, actions: readonly Action[]): PlanItem[][] {
  const held: PlanItem[][] = [];
  let game = start;
  for (const action of actions) {
    if (action.do === 'close-books') held.push(itemsOf(game));
    const next = apply(game, action);
    if (!next.ok) throw new Error('not legal');
    game = next.value;
  }
  return held;
}
