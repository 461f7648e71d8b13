import { memoizePair } from '../../../base/memoize';
import { at } from '../../../base/assert';
import { PIECES_PER_REBATE } from '../../../rules/bill';
import type { Game } from '../../../rules/game';
import type { Layer } from '../../../scenario/scenario';
import { type Shape, type Suit, SUITS } from '../../../scenario/vocabulary';
import { pieceShort } from '../../../analysis/affordable';
import type { GameSession } from '../../../app/game/game-session';
import type { Tool } from '../../../app/game/tool';
import type { SelectionState } from '../../../app/stores/selection-store';
import type { Words } from '../../../i18n/words';
import { shortText } from '../effect';

/** How far the next free piece is. */
const setText = (ordered: number, rebate: number, cost: number, words: Words): string =>
  ordered % PIECES_PER_REBATE === PIECES_PER_REBATE - 1
    ? rebate === cost
      ? words.table.nextIsFree
      : words.table.nextIsCheaper({ rebate: words.table.cheaperBy({ coins: rebate }) })
    : words.table.setOf({ done: ordered % PIECES_PER_REBATE, of: PIECES_PER_REBATE });

export interface TrayView {
  readonly tool: Tool;
  readonly name: string;
  readonly shape: Shape;
  readonly letter: string;
  readonly cost: number;
  readonly marks: readonly { readonly suit: Suit; readonly mark: number }[];
  readonly facts: readonly string[];
  /** How far the next rebate is, where the joint order is in force. */
  readonly set: string | undefined;
  /** That coins are missing for one more, and how many. */
  readonly shortage: string | undefined;
  readonly isInHand: boolean;
}

/** The marks above 0 of a layer or a programme, in the order of the suits. */
export const marksOf = (marks: Layer['marks']) =>
  SUITS.flatMap((suit) => {
    const mark = marks[suit] ?? 0;
    return mark > 0 ? [{ suit, mark }] : [];
  });

const isJoint = ({ setup, programmes, plan }: Game): boolean =>
  ((programmes | plan.programmes) & setup.jointOrderMask) !== 0;

type Card = Omit<TrayView, 'isInHand'>;

const cardsOf = memoizePair((session: GameSession, words: Words): readonly Card[] => {
  const game = session.game;
  const { setup } = game;
  const { layers, wheels } = setup.scenario;
  const leftOut = session.assigned?.terms.leftOut.layers ?? [];
  return layers.flatMap((layer, index) => {
    if (leftOut.includes(layer.id)) return [];
    const name = words.text(layer.name);
    const ordered = game.plan.orders.filter((order) => order.layer === index).length;
    const rebate = isJoint(game) ? at(setup.rebate, index) : 0;
    const facts = [
      layer.reach === 0 ? words.table.ownHex : words.table.reachOf({ count: layer.reach }),
      ...(layer.lead > 0 ? [words.table.leadOf({ count: layer.lead })] : []),
      ...(layer.upkeep > 0 ? [words.table.upkeepOf({ count: layer.upkeep })] : []),
    ];
    const view = (onWheels: boolean, cost: number): Card => ({
      tool: { kind: 'order', layer: layer.id, wheels: onWheels },
      name: onWheels ? words.names.onWheels({ layer: name }) : name,
      shape: layer.shape,
      letter: words.initial(name),
      cost,
      marks: marksOf(layer.marks),
      facts: onWheels ? [...facts, words.table.wheelsHint] : facts,
      shortage: shortText(session, pieceShort(game, layer.id, onWheels), words),
      set: rebate > 0 ? setText(ordered, rebate, cost, words) : undefined,
    });
    const plain = view(false, layer.cost);
    return wheels?.layer === layer.id ? [plain, view(true, layer.cost + wheels.cost)] : [plain];
  });
});

export const viewTray = (
  { tool: held }: Pick<SelectionState, 'tool'>,
  session: GameSession,
  words: Words,
): readonly TrayView[] =>
  cardsOf(session, words).map((card) => ({
    ...card,
    isInHand:
      held?.kind === 'order' && held.layer === card.tool.layer && held.wheels === card.tool.wheels,
  }));
