import type { PROGRAMMES } from '../scenario/vocabulary';
import type { Action, PlanItem } from './action';

/** A sort of programme, whichever nation has it. */
export type ProgrammeKind = (typeof PROGRAMMES)[number];

/** What a game may not buy although its board has it: a rule of whoever set the game. */
export interface LeftOut {
  /** Ids of layers. */
  readonly layers: readonly string[];
  readonly programmes: readonly ProgrammeKind[];
}

/** Everything may be bought. */
export const NOTHING_LEFT_OUT: LeftOut = { layers: [], programmes: [] };

/** Whether an item orders or buys what is left out. */
export const isLeftOut = ({ layers, programmes }: LeftOut, item: PlanItem): boolean =>
  (item.do === 'order' && layers.includes(item.layer)) ||
  (item.do === 'buy' && programmes.includes(item.programme));

/**
 * The first action of a game, from 0, that puts what is left out into a plan; none where the game keeps
 * to the rule. What was taken back again counts too: a page that keeps to the rule never offers it.
 */
export function firstLeftOut(leftOut: LeftOut, actions: readonly Action[]): number | undefined {
  const index = actions.findIndex(
    (action) =>
      action.do !== 'take-back' && action.do !== 'close-books' && isLeftOut(leftOut, action),
  );
  return index < 0 ? undefined : index;
}

/** Whether anything at all is left out. */
export const leavesOut = ({ layers, programmes }: LeftOut): boolean =>
  layers.length + programmes.length > 0;
