import { batch } from '@preact/signals-core';
import { canAfford, coinsShort, pieceShort } from '../../analysis/affordable';
import { type Hex, isSameHex } from '../../hex/hex';
import { itemKey, type PlanItem } from '../../rules/action';
import type { Stores } from '../stores/create-stores';
import { type GameSession, phaseOf } from './game-session';
import { isSameTool, type Tool, toolItem } from './tool';

type Hands = Pick<Stores, 'game' | 'notices' | 'selection'>;

/** Tells of the coins that are missing for something while a year is planned; answers whether any are. */
function isTooDear({ game, notices }: Hands, shortOf: (session: GameSession) => number): boolean {
  const session = game.session.peek();
  const coins = session && phaseOf(session) === 'planning' ? shortOf(session) : 0;
  if (coins > 0) notices.tell({ kind: 'refusal', misstep: { code: 'coins-short', coins } });
  return coins > 0;
}

/** Puts an item into the plan if its coins are there. */
export function purchase(hands: Hands, item: PlanItem): void {
  if (!isTooDear(hands, ({ game }) => coinsShort(game, item))) hands.game.act(item);
}

/** Takes a tool in hand, or puts it down; a piece that can't be paid for is not taken. */
export function take(hands: Hands, tool: Tool): void {
  const { selection } = hands;
  const held = selection.tool.peek();
  const isOrdered = tool.kind === 'order' && !(held && isSameTool(held, tool));
  if (isOrdered && isTooDear(hands, ({ game }) => pieceShort(game, tool.layer, tool.wheels)))
    return;
  selection.take(tool);
}

/**
 * Lets go of the tool on a hex if its coins are there; with none in hand, looks at the hex. A piece
 * stays in hand for the next hex as long as one more can be paid for.
 */
export function press(hands: Hands, hex: Hex): void {
  const { game, selection } = hands;
  const tool = selection.tool.peek();
  if (tool && isTooDear(hands, (session) => coinsShort(session.game, toolItem(tool, hex))))
    return selection.focusOn(hex);
  const before = game.session.peek();
  game.press(hex);
  const after = game.session.peek();
  if (tool?.kind !== 'order' || after === undefined || after === before) return;
  if (pieceShort(after.game, tool.layer, tool.wheels) > 0) selection.drop();
}

/**
 * Presses a hex with a finger, which can't hover: with a tool in hand the first press shows what
 * letting go there would do, and the next on the same hex does it.
 */
export function tap(hands: Hands, hex: Hex): void {
  const { game, selection } = hands;
  const tool = selection.tool.peek();
  const session = game.session.peek();
  const shown = selection.hover.peek();
  batch(() => {
    selection.consider(undefined);
    if (tool === undefined || session === undefined) press(hands, hex);
    else if (shown === undefined || !isSameHex(shown, hex)) selection.hoverOver(hex);
    else if (canAfford(session.game, toolItem(tool, hex))) {
      selection.hoverOver(undefined);
      press(hands, hex);
    }
  });
}

/** Presses an item with a finger: the first press shows what it would change, and the next acts. */
export function tapItem({ selection }: Hands, item: PlanItem, act: () => void): void {
  const shown = selection.considered.peek();
  const isShown = shown && 'do' in shown && itemKey(shown) === itemKey(item);
  batch(() => {
    selection.hoverOver(undefined);
    selection.consider(isShown ? undefined : item);
    if (isShown) act();
  });
}
