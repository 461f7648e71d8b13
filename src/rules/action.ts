import * as v from 'valibot';
import type { Result } from '../base/result';
import type { Issue } from '../scenario/issue';
import { BOUNDS } from '../scenario/scenario';
import { readShape, whole } from '../scenario/shape';

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
    programme: v.picklist(['shared-picture', 'joint-order', 'long-reach', 'seeker']),
    nation: v.exactOptional(id),
  }),
  move: v.strictObject({ do: v.literal('move'), layer: id, from: hex, to: hex }),
  standDown: v.strictObject({ do: v.literal('stand-down'), layer: id, at: hex }),
  retire: v.strictObject({ do: v.literal('retire') }),
};

const PlanItemSchema = v.variant('do', [
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

/** Reads the shape of one action; whether it is legal is for `apply` to say. */
export const parseAction = (input: unknown): Result<Action, Issue[]> =>
  readShape(ActionSchema, input);

/** The most actions that one game may take: far above any person's, and read back in seconds. */
export const MOST_ACTIONS = 50_000;

/** A plan file: the list of actions of a game. */
export const PlanFileSchema = v.pipe(v.array(ActionSchema), v.maxLength(MOST_ACTIONS));

/** Reads the shape of a list of actions. */
export const parseActions = (input: unknown): Result<Action[], Issue[]> =>
  readShape(PlanFileSchema, input);
