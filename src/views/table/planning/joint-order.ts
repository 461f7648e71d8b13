import { at } from '../../../base/assert';
import { memoize } from '../../../base/memoize';
import { billLines, PIECES_PER_REBATE } from '../../../rules/bill';
import type { BillLine, Game } from '../../../rules/game';
import { programmesInForce } from '../../../rules/placement';
import { layerOf, type Setup } from '../../../rules/setup';
import type { Words } from '../../../i18n/words';
import { having } from '../../../analysis/affordable';

/** What the joint order has done in the years in which it was in force, this year's plan among them. */
interface JointOrderAccount {
  readonly ordered: number;
  /** Pieces that a rebate was given for. */
  readonly rebated: number;
  readonly saved: number;
}

const isJoint = ({ setup }: Game, programmes: number): boolean =>
  (programmes & setup.jointOrderMask) !== 0;

function accountOf(lines: readonly BillLine[]): JointOrderAccount {
  let [ordered, rebated, saved] = [0, 0, 0];
  for (const line of lines)
    if (line.kind === 'orders') ordered += line.count;
    else if (line.kind === 'rebate') {
      rebated += line.count;
      saved -= line.coins;
    }
  return { ordered, rebated, saved };
}

/** Whether a rebate is the whole price of the piece, in every layer that has one. */
export const isThirdFree = ({ scenario, rebate }: Setup): boolean =>
  scenario.layers.every(({ cost }, layer) => [0, cost].includes(at(rebate, layer)));

/** The account of the joint order in words: what it has saved, or what it would save this year. */
export function jointOrderText(game: Game, words: Words): string {
  const { setup, books } = game;
  if (isJoint(game, programmesInForce(game))) {
    const closed = books.filter(({ programmes }) => isJoint(game, programmes));
    const lines = [...closed.flatMap((book) => book.lines), ...billLines(game)];
    return words.table.jointOrderSoFar({ ...accountOf(lines), isFree: isThirdFree(setup) });
  }
  const bought = having(game, { do: 'buy', programme: 'joint-order' });
  return bought ? words.table.jointOrderWould({ saved: accountOf(billLines(bought)).saved }) : '';
}

/**
 * What the joint order takes off each order of this year's plan, in coins and in the plan's order.
 * The rules rebate a number of pieces and name none: here it is every third of a layer.
 */
export const rebatesOn = memoize((game: Game): readonly number[] => {
  const { setup, plan } = game;
  if (!isJoint(game, programmesInForce(game))) return plan.orders.map(() => 0);
  const counts = setup.scenario.layers.map(() => 0);
  return plan.orders.map(({ layer }) => {
    const count = at(counts, layer) + 1;
    counts[layer] = count;
    return count % PIECES_PER_REBATE === 0 ? at(setup.rebate, layer) : 0;
  });
});

/** That an order is free or what it is cheaper by; nothing where it has no rebate. */
export function rebateText(game: Game, order: number, words: Words): string | undefined {
  const rebate = at(rebatesOn(game), order);
  if (rebate === 0) return undefined;
  const { layer, wheels } = at(game.plan.orders, order);
  const isFree = rebate === layerOf(game.setup, layer).cost && !wheels;
  return isFree ? words.table.free : words.table.cheaperBy({ coins: rebate });
}
