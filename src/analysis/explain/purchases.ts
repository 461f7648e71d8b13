import { at } from '../../base/assert';
import type { DatedItem } from '../changes';
import type { Cause } from './cause';
import { exchanged } from './match';
import type { Comparison } from './pairs';
import { isPaidFor, recount } from './recount';

/**
 * What the coins of each cause buy: pairs of no cause that can't be paid for in one's own plan, and can
 * once the pairs of the cause are made in it.
 *
 * @returns For each cause the pairs, by index; no pair is bought twice.
 */
export function purchasesByCause(
  { setup, own, pairs }: Comparison,
  causes: readonly Omit<Cause, 'buys'>[],
): number[][] {
  const made = (items: readonly DatedItem[], index: number): DatedItem[] => {
    const { added, removed } = at(pairs, index);
    return exchanged(items, { into: added, out: removed });
  };
  const isPaid = (items: readonly DatedItem[]): boolean | undefined => {
    const count = recount(setup.scenario, items);
    return count.isPlayable ? isPaidFor(count) : undefined;
  };
  const explained = new Set(causes.flatMap((cause) => cause.pairs));
  const open = new Set(
    pairs.flatMap(({ kind }, index) =>
      (kind === 'added' || kind === 'instead') &&
      !explained.has(index) &&
      isPaid(made(own.items, index)) === false
        ? [index]
        : [],
    ),
  );
  return causes.map(({ coins, pairs: freeing }) => {
    let items = freeing.reduce<readonly DatedItem[]>(made, own.items);
    if (coins < 0 || freeing.length === 0 || isPaid(items) !== true) return [];
    return [...open].filter((index) => {
      const more = made(items, index);
      if (isPaid(more) !== true) return false;
      items = more;
      return open.delete(index);
    });
  });
}
