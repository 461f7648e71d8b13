import { purchasesOf } from '../../analysis/changes';
import type { Prediction } from '../../rules/game-record';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { itemName } from '../names/item-names';

/** The purchases of a year, of which the player says which counts most. */
export interface YearOfPurchases {
  readonly year: string;
  readonly choices: readonly {
    readonly name: string;
    readonly purchase: NonNullable<Prediction['purchase']>;
  }[];
}

/** The orders and programmes of the whole plan so far; years that bought nothing are left out. */
export function viewPurchases(session: GameSession, words: Words): readonly YearOfPurchases[] {
  const { scenario, actions, game } = session;
  const purchases = purchasesOf(actions);
  return scenario.years
    .map((_, index) => ({
      year: String(scenario.firstYear + index),
      choices: purchases
        .filter(({ year }) => year === index)
        .map((purchase) => ({ name: itemName(game.setup, purchase.item, words), purchase })),
    }))
    .filter(({ choices }) => choices.length > 0);
}
