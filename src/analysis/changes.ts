import type { Fraction } from '../base/fraction';
import { type Action, isSameItem, itemKey, type PlanItem, yearsOf } from '../rules/action';

/** An item of a plan, with the year that holds it, from 0. */
export interface DatedItem {
  readonly year: number;
  readonly item: PlanItem;
}

/**
 * The items of a whole plan: what each year's plan holds when its books are closed. What was taken
 * back is gone.
 *
 * @param actions Legal actions of one game, from its first year on.
 */
export function itemsOfPlan(actions: readonly Action[]): DatedItem[] {
  return yearsOf(actions).flatMap((done, year) => {
    const held = new Map<string, PlanItem>();
    for (const action of done) {
      if (action.do === 'close-books') continue;
      if (action.do === 'take-back') held.delete(itemKey(action.item));
      else held.set(itemKey(action), action);
    }
    return [...held.values()].map((item) => ({ year, item }));
  });
}

/** Whether something done is bought: an order or a programme. */
export const isPurchase = ({ do: kind }: Action): boolean => kind === 'order' || kind === 'buy';

/** The orders and programmes of a whole plan, in the order in which they were made. */
export const purchasesOf = (actions: readonly Action[]): DatedItem[] =>
  itemsOfPlan(actions).filter(({ item }) => isPurchase(item));

export const isSameDatedItem = (a: DatedItem, b: DatedItem): boolean =>
  a.year === b.year && isSameItem(a.item, b.item);

/** What another plan has that one's own lacks, and the other way round. */
export interface Changes {
  readonly added: readonly DatedItem[];
  readonly removed: readonly DatedItem[];
}

const without = (items: readonly DatedItem[], others: readonly DatedItem[]): DatedItem[] =>
  items.filter((item) => !others.some((other) => isSameDatedItem(item, other)));

/** The changes that make one plan another. */
export const changesBetween = (
  own: readonly DatedItem[],
  other: readonly DatedItem[],
): Changes => ({ added: without(other, own), removed: without(own, other) });

/**
 * How many changes those are: a thing done instead of another is one change, so it is the greater of
 * what is added and what is removed (docs/par.md, “The ladder”).
 */
export const countOfChanges = ({ added, removed }: Changes): number =>
  Math.max(added.length, removed.length);

/** How many items are added and removed. */
export const itemsChanged = ({ added, removed }: Changes): number => added.length + removed.length;

/**
 * The plans at most so many changes from a given one: the neighbourhood of *local branching*
 * (M. Fischetti and A. Lodi, “Local branching”, Mathematical Programming 98, 2003), with what is
 * added and what is removed counted apart.
 */
export interface Neighbourhood {
  /** The items of the given plan, from the first year on. */
  readonly plan: readonly DatedItem[];
  readonly changes: number;
  /**
   * A planned score, in points. With it only plans that reach it count, and of those the one is
   * sought that changes the fewest items, and of such the one that costs the fewest coins.
   */
  readonly atLeast?: Fraction | undefined;
  /** What is settled already: items of the given plan that stay, and a year before which none is added. */
  readonly settled?: { readonly items: readonly DatedItem[]; readonly before: number } | undefined;
}

/** Whether changes leave what a neighbourhood has settled as it is. */
export const leavesSettled = ({ settled }: Neighbourhood, { added, removed }: Changes): boolean =>
  settled === undefined ||
  (added.every(({ year }) => year >= settled.before) &&
    !removed.some((gone) => settled.items.some((item) => isSameDatedItem(item, gone))));
