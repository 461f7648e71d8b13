import { type Hex, isSameHex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';

/** What the player holds: a piece to order, or an earlier piece to move. */
export type Tool =
  | { readonly kind: 'order'; readonly layer: string; readonly wheels: boolean }
  | {
      readonly kind: 'move';
      readonly layer: string;
      readonly wheels: true;
      readonly from: Hex;
    };

/** What is looked at and not yet done: a piece's card, or an item that can be bought or retired. */
export type Considered = Tool | PlanItem;

/** The item that letting go of a tool on a hex would put into the plan. */
export function toolItem(tool: Tool, at: Hex): PlanItem {
  const hex = { x: at.x, y: at.y };
  if (tool.kind === 'move')
    return { do: 'move', layer: tool.layer, from: { ...tool.from }, to: hex };
  const order = { do: 'order', layer: tool.layer, at: hex } as const;
  return tool.wheels ? { ...order, wheels: true } : order;
}

/** Whether two tools would do the same wherever they are let go. */
export const isSameTool = (a: Tool, b: Tool): boolean =>
  a.kind === b.kind &&
  a.layer === b.layer &&
  a.wheels === b.wheels &&
  (a.kind !== 'move' || b.kind !== 'move' || isSameHex(a.from, b.from));
