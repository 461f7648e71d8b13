import { at } from '../base/assert';
import * as v from 'valibot';
import type { Result } from '../base/result';
import { isSameHex } from '../hex/hex';
import type { Issue } from '../scenario/issue';
import { BOUNDS } from '../scenario/scenario';
import { list, readItems, readShape, whole } from '../scenario/shape';
import { PROGRAMMES } from '../scenario/vocabulary';

const id = v.pipe(v.string(), v.maxLength(40));
const hex = v.strictObject({ x: whole(0, BOUNDS.side - 1), y: whole(0, BOUNDS.side - 1) });

const item = {
  order: v.strictObject({
    do: v.literal('order'),
    layer: id,
    at: hex,
    wheels: v.exactOptional(v.boolean()),
  }),
  buy: v.strictObject({
    do: v.literal('buy'),
    programme: v.picklist(PROGRAMMES),
    nation: v.exactOptional(id),
  }),
  move: v.strictObject({ do: v.literal('move'), layer: id, from: hex, to: hex }),
  standDown: v.strictObject({ do: v.literal('stand-down'), layer: id, at: hex }),
  retire: v.strictObject({ do: v.literal('retire') }),
};

export const PlanItemSchema = v.variant('do', [
  item.order,
  item.buy,
  item.move,
  item.standDown,
  item.retire,
]);

export const ActionSchema = v.variant('do', [
  item.order,
  item.buy,
  item.move,
  item.standDown,
  item.retire,
  v.strictObject({ do: v.literal('take-back'), item: PlanItemSchema }),
  v.strictObject({ do: v.literal('close-books') }),
]);

/** Something that a year's plan can hold. */
export type PlanItem = v.InferOutput<typeof PlanItemSchema>;

/** What a player does, as plain JSON: a step of the plan, taking one back, closing the books. */
export type Action = v.InferOutput<typeof ActionSchema>;

/** What of a year's plan an item is; a plan holds at most one item of a key. */
export function itemKey(item: PlanItem): string {
  switch (item.do) {
    case 'order':
    case 'stand-down':
      return [item.do, item.layer, item.at.x, item.at.y].join(' ');
    case 'move':
      return [item.do, item.layer, item.from.x, item.from.y].join(' ');
    case 'buy':
      return [item.do, item.programme, item.nation].join(' ');
    case 'retire':
      return item.do;
  }
}

/** Whether two items are the same thing done. */
export function isSameItem(a: Action, b: Action): boolean {
  switch (a.do) {
    case 'order':
      return (
        b.do === 'order' &&
        a.layer === b.layer &&
        isSameHex(a.at, b.at) &&
        (a.wheels === true) === (b.wheels === true)
      );
    case 'buy':
      return b.do === 'buy' && a.programme === b.programme && a.nation === b.nation;
    case 'move':
      return (
        b.do === 'move' && a.layer === b.layer && isSameHex(a.from, b.from) && isSameHex(a.to, b.to)
      );
    case 'stand-down':
      return b.do === 'stand-down' && a.layer === b.layer && isSameHex(a.at, b.at);
    case 'take-back':
      return b.do === 'take-back' && isSameItem(a.item, b.item);
    case 'retire':
    case 'close-books':
      return a.do === b.do;
  }
}

/** Reads the shape of one action; whether it is legal is for `apply` to say. */
export const parseAction = (input: unknown): Result<Action, Issue[]> =>
  readShape(ActionSchema, input);

/** The most actions that a file of a game may hold: far above any person's. */
export const MOST_ACTIONS = 50_000;

/** The schema of a list of actions of which none has been looked at: `parseActions` reads it. */
export const UnreadActionsSchema = list(v.unknown(), 0, MOST_ACTIONS);

/** Reads the shape of a list of actions; `path` is where it stands in its file. */
export function parseActions(
  input: unknown,
  path: readonly string[] = [],
): Result<Action[], Issue[]> {
  const unread = readShape(UnreadActionsSchema, input, path);
  return unread.ok ? readItems(ActionSchema, unread.value, path) : unread;
}

/** The actions of each year of a list, the closing of its books left out. */
export function yearsOf(actions: readonly Action[]): Action[][] {
  const years: Action[][] = [[]];
  for (const action of actions)
    if (action.do === 'close-books') years.push([]);
    else at(years, years.length - 1).push(action);
  return years;
}
