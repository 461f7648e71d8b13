import { compare, subtract, toNumber } from '../../base/fraction';
import { at } from '../../base/assert';
import type { DatedItem } from '../changes';
import type { ClassResult } from './class-result';

/** Two plans of a class that are worth nearly the same. */
export interface UnlikePlans {
  /** The one of the higher planned score first. */
  readonly results: readonly [ClassResult, ClassResult];
  /** Items that one of them has and the other lacks. */
  readonly distance: number;
}

/** What tells two items of a plan apart: all of them, with the year. */
const nameOf = ({ year, item }: DatedItem): string =>
  JSON.stringify([
    year,
    item.do,
    'layer' in item ? item.layer : '',
    'at' in item ? [item.at.x, item.at.y] : [],
    item.do === 'order' && item.wheels === true,
    item.do === 'move' ? [item.from.x, item.from.y, item.to.x, item.to.y] : [],
    item.do === 'buy' ? [item.programme, item.nation ?? ''] : [],
  ]);

/** How many items two plans don't share: the symmetric difference of two sets. */
export function planDistance(a: readonly DatedItem[], b: readonly DatedItem[]): number {
  const names = new Set(a.map(nameOf));
  const shared = b.filter((item) => names.has(nameOf(item))).length;
  return a.length + b.length - 2 * shared;
}

/** A number for each kind of item, so that sets of them are compared quickly. */
function numbered(results: readonly ClassResult[]): ReadonlySet<number>[] {
  const numbers = new Map<string, number>();
  return results.map(({ items }) => {
    const names = items.map(nameOf);
    for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
    return new Set(names.map((name) => numbers.get(name) ?? -1));
  });
}

const sharedBy = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared;
};

/**
 * The two finished plans that differ in most items, of those whose planned scores are at most some
 * points apart; of equals the pair that lies highest.
 *
 * @param points How far apart their planned scores may be.
 * @returns None where no two plans differ so.
 */
export function unlikePlans(
  results: readonly ClassResult[],
  points: number,
): UnlikePlans | undefined {
  const ranked = results
    .filter(({ isFinished }) => isFinished)
    .toSorted((a, b) => compare(b.planned, a.planned));
  const sets = numbered(ranked);
  let best: { readonly pair: readonly [number, number]; readonly distance: number } | undefined;
  for (let high = 0; high < ranked.length; high++)
    for (let low = high + 1; low < ranked.length; low++) {
      if (toNumber(subtract(at(ranked, high).planned, at(ranked, low).planned)) > points) break;
      const [a, b] = [at(sets, high), at(sets, low)];
      const distance = a.size + b.size - 2 * sharedBy(a, b);
      if (distance > (best?.distance ?? 0)) best = { pair: [high, low], distance };
    }
  return (
    best && {
      results: [at(ranked, best.pair[0]), at(ranked, best.pair[1])],
      distance: best.distance,
    }
  );
}
