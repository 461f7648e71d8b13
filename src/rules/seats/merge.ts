import { itemKey, type PlanItem } from '../action';

/** A thing that two plans have both changed, each in its own way; no item is none in the plan. */
export interface PlanClash {
  readonly mine: PlanItem | undefined;
  readonly theirs: PlanItem | undefined;
}

/** What two plans come to that were made from the same one. */
export type PlanMerge =
  /** They are alike, or only one of them was changed: that plan is what both come to. */
  | { readonly kind: 'alike' | 'only-mine' | 'only-theirs'; readonly items: readonly PlanItem[] }
  /** Both were changed, in different things: with the changes of both. */
  | { readonly kind: 'joined'; readonly items: readonly PlanItem[] }
  /** Both have changed the same thing: one of the plans has to be chosen. */
  | { readonly kind: 'clash'; readonly clashes: readonly PlanClash[] };

/** What an item of a plan is about: a plan holds at most one item of a thing. */
function thingOf(item: PlanItem): string {
  switch (item.do) {
    case 'move':
      return ['piece', item.layer, item.from.x, item.from.y].join(' ');
    case 'stand-down':
      return ['piece', item.layer, item.at.x, item.at.y].join(' ');
    default:
      return itemKey(item);
  }
}

/** The text of an item; those of two that do the same are alike. */
function textOf(item: PlanItem): string {
  const key = itemKey(item);
  if (item.do === 'order') return item.wheels === true ? `${key} wheels` : key;
  return item.do === 'move' ? [key, item.to.x, item.to.y].join(' ') : key;
}

const textOrNone = (item: PlanItem | undefined): string => (item ? textOf(item) : '');

const byThing = (items: readonly PlanItem[]): ReadonlyMap<string, PlanItem> =>
  new Map(items.map((item) => [thingOf(item), item]));

/** What has come into a plan, and what has gone out of it, since it was another one. */
export interface PlanChanges {
  readonly added: readonly PlanItem[];
  readonly removed: readonly PlanItem[];
}

/** What tells two plans apart; what is in one in another way has been taken out and put in. */
export function planChanges(before: readonly PlanItem[], after: readonly PlanItem[]): PlanChanges {
  const [old, fresh] = [before, after].map((items) => new Set(items.map(textOf)));
  return {
    added: after.filter((item) => !old?.has(textOf(item))),
    removed: before.filter((item) => !fresh?.has(textOf(item))),
  };
}

/** Whether two plans of one year hold the same. */
export function isSamePlan(some: readonly PlanItem[], others: readonly PlanItem[]): boolean {
  const { added, removed } = planChanges(some, others);
  return added.length + removed.length === 0;
}

/**
 * Merges two plans of one year (a three-way merge). What only one of them has changed is taken from it;
 * the plan that comes of it is legal where the others are, since what the rules let into a plan
 * depends on the thing alone.
 *
 * @param base the plan that both were made from
 */
export function mergePlans(
  base: readonly PlanItem[],
  mine: readonly PlanItem[],
  theirs: readonly PlanItem[],
): PlanMerge {
  if (isSamePlan(mine, theirs)) return { kind: 'alike', items: mine };
  if (isSamePlan(base, mine)) return { kind: 'only-theirs', items: theirs };
  if (isSamePlan(base, theirs)) return { kind: 'only-mine', items: mine };
  const maps = [base, mine, theirs].map(byThing);
  const things = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  const clashes: PlanClash[] = [];
  const items = things.flatMap((thing): readonly PlanItem[] => {
    const [old, own, other] = maps.map((map) => map.get(thing));
    const [oldText, ownText, otherText] = [old, own, other].map(textOrNone);
    const isClash = ownText !== oldText && otherText !== oldText && ownText !== otherText;
    if (isClash) clashes.push({ mine: own, theirs: other });
    const chosen = ownText === oldText ? other : own;
    return chosen ? [chosen] : [];
  });
  return clashes.length > 0 ? { kind: 'clash', clashes } : { kind: 'joined', items };
}
