import type { Cause } from '../explain/cause';
import { type DatedItem, isSameDatedItem } from '../changes';

/** How many of a class fell behind for a kind of cause. */
export interface CauseCount {
  readonly kind: Cause['kind'];
  readonly count: number;
}

/**
 * The commonest kinds of cause: of each kind, in how many explanations it is; the commonest first, of
 * equals the one that is met first.
 *
 * @param explanations The causes of each person's better plan.
 */
export function commonestCauses(
  explanations: readonly (readonly Pick<Cause, 'kind'>[])[],
): CauseCount[] {
  const counts = new Map<Cause['kind'], number>();
  for (const causes of explanations)
    for (const kind of new Set(causes.map((cause) => cause.kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** A thing that better plans do, and how many people lack it. */
export interface MissedItem {
  readonly item: DatedItem;
  readonly count: number;
}

/**
 * What the first rungs of a class's ladders add most often: of each item, how many people's next
 * better plan has it and theirs has not; the commonest first.
 *
 * @param added What each person's first rung adds to their plan.
 */
export function oftenMissed(added: readonly (readonly DatedItem[])[]): MissedItem[] {
  const missed: { item: DatedItem; count: number }[] = [];
  for (const items of added)
    for (const item of items) {
      const known = missed.find((one) => isSameDatedItem(one.item, item));
      if (known) known.count++;
      else missed.push({ item, count: 1 });
    }
  return missed.sort((a, b) => b.count - a.count);
}
