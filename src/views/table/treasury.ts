import { memoizePair } from '../../base/memoize';
import type { Fraction } from '../../base/fraction';
import type { PlanItem } from '../../rules/action';
import { billLines, totalOf } from '../../rules/bill';
import { itemsOf } from '../../rules/legal';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { itemName, lineName } from '../names/item-names';
import { rebateText } from './planning/joint-order';
import { pointsAhead } from './points-ahead';

export interface TreasuryView {
  readonly treasury: number;
  readonly bill: number;
  /** Coins left after the bill; negative where it is too high. */
  readonly left: number;
  readonly lines: readonly { readonly name: string; readonly coins: number }[];
  /** The planned score so far; none while points are hidden. */
  readonly planned: Fraction | undefined;
  readonly items: readonly {
    readonly item: PlanItem;
    readonly name: string;
    /** That the joint order makes it free, or cheaper. */
    readonly rebate: string | undefined;
  }[];
}

export const viewTreasury = memoizePair((session: GameSession, words: Words): TreasuryView => {
  const game = session.game;
  const lines = billLines(game);
  const bill = totalOf(lines);
  const items = itemsOf(game);
  // The orders come last, as the plan has them.
  const firstOrder = items.length - game.plan.orders.length;
  return {
    treasury: game.treasury,
    bill,
    left: game.treasury - bill,
    lines: lines.map((line) => ({ name: lineName(game.setup, line, words), coins: line.coins })),
    planned: pointsAhead(session)?.planned(),
    items: items.map((item, index) => ({
      item,
      name: itemName(game.setup, item, words),
      rebate: index < firstOrder ? undefined : rebateText(game, index - firstOrder, words),
    })),
  };
});
