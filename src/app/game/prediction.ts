import { isSameDatedItem, purchasesOf } from '../../analysis/changes';
import type { Action } from '../../rules/action';
import { type Game, isOver } from '../../rules/game';
import type { Prediction } from '../../rules/game-record';

/** Whether a prediction can be one of a game: all books are closed, and the purchase is of its plan. */
export const canBePredicted = (
  { purchase }: Prediction,
  game: Game,
  actions: readonly Action[],
): boolean =>
  isOver(game) &&
  (purchase === undefined || purchasesOf(actions).some((one) => isSameDatedItem(one, purchase)));
