import { at } from '../../base/assert';
import { distance, type Hex, isSameHex } from '../../hex/hex';
import { isSameItem, type PlanItem } from '../../rules/action';
import type { Setup } from '../../rules/setup';
import { type Changes, type DatedItem, isSameDatedItem } from '../changes';

/** How a thing done stands for another; docs/explain.md says which go together. */
type Likeness = 'another-year' | 'elsewhere' | 'instead';

/** A change as a person would tell it: one thing for another, or one alone. */
export type Match =
  | { readonly kind: Likeness; readonly added: DatedItem; readonly removed: DatedItem }
  | { readonly kind: 'added'; readonly added: DatedItem; readonly removed: undefined }
  | { readonly kind: 'removed'; readonly added: undefined; readonly removed: DatedItem };

/** The coins that an item adds to the bill of its year. */
function priceOf(setup: Setup, item: PlanItem): number {
  const { layers, wheels } = setup.scenario;
  switch (item.do) {
    case 'order': {
      const layer = at(layers, setup.layerIndex.get(item.layer) ?? -1);
      return layer.cost + (item.wheels === true ? (wheels?.cost ?? 0) : 0);
    }
    case 'buy': {
      const nation = item.nation === undefined ? undefined : setup.nationIndex.get(item.nation);
      const programme = setup.programmes.find(
        (one) => one.kind === item.programme && one.nation === nation,
      );
      return programme?.cost ?? 0;
    }
    default:
      return 0;
  }
}

/** Where a piece comes to stand, if the item brings one there. */
const goalOf = (item: PlanItem): Hex | undefined =>
  item.do === 'order' ? item.at : item.do === 'move' ? item.to : undefined;

/** Whether two items are about the same piece or layer, but for where it goes. */
function isSamePiece(a: PlanItem, b: PlanItem): boolean {
  if (a.do === 'order' && b.do === 'order')
    return a.layer === b.layer && (a.wheels === true) === (b.wheels === true);
  return a.do === 'move' && b.do === 'move' && a.layer === b.layer && isSameHex(a.from, b.from);
}

/** How well two items go together: the less the better, the first figure before the others. */
interface Rank {
  readonly kind: Likeness;
  readonly figures: readonly [tier: number, number, number];
}

function rankOf(setup: Setup, added: DatedItem, removed: DatedItem): Rank | undefined {
  const [a, b] = [added.item, removed.item];
  const years = Math.abs(added.year - removed.year);
  if (isSameItem(a, b)) return { kind: 'another-year', figures: [0, years, 0] };
  const [to, from] = [goalOf(a), goalOf(b)];
  const apart = to && from ? distance(to, from) : 0;
  const coins = Math.abs(priceOf(setup, a) - priceOf(setup, b));
  const areOrders = a.do === 'order' && b.do === 'order';
  if (years > 0)
    return areOrders && (a.layer === b.layer || apart === 0)
      ? { kind: 'instead', figures: [4, years, coins] }
      : undefined;
  if (isSamePiece(a, b)) return { kind: 'elsewhere', figures: [1, apart, 0] };
  if (areOrders && apart === 0) return { kind: 'instead', figures: [2, coins, 0] };
  return a.do === b.do ? { kind: 'instead', figures: [3, coins, apart] } : undefined;
}

/**
 * Matches what a better plan adds with what it removes, each at most once: of all that go together
 * the best first, of equals the first in the plans (docs/explain.md, “Pairs”).
 */
export function matchChanges(setup: Setup, { added, removed }: Changes): Match[] {
  const ranked = added
    .flatMap((one) =>
      removed.flatMap((other) => {
        const rank = rankOf(setup, one, other);
        return rank ? [{ added: one, removed: other, ...rank }] : [];
      }),
    )
    .toSorted((a, b) => {
      const differs = a.figures.findIndex((figure, index) => figure !== b.figures[index]);
      return differs < 0 ? 0 : at(a.figures, differs) - at(b.figures, differs);
    });
  const alone = new Set([...added, ...removed]);
  const matches: Match[] = [];
  for (const { kind, added: one, removed: other } of ranked)
    if (alone.has(one) && alone.has(other)) {
      alone.delete(one);
      alone.delete(other);
      matches.push({ kind, added: one, removed: other });
    }
  for (const one of alone)
    matches.push(
      added.includes(one)
        ? { kind: 'added', added: one, removed: undefined }
        : { kind: 'removed', added: undefined, removed: one },
    );
  return matches.toSorted((a, b) => yearOf(a) - yearOf(b));
}

/** The year in which a change is told: that of what is added, if anything is. */
const yearOf = ({ added, removed }: Match): number => added?.year ?? removed?.year ?? 0;

/** The items of a plan with one thing in it and another out of it. */
export const exchanged = (
  items: readonly DatedItem[],
  { into, out }: { readonly into?: DatedItem | undefined; readonly out?: DatedItem | undefined },
): DatedItem[] => [
  ...items.filter((item) => out === undefined || !isSameDatedItem(item, out)),
  ...(into ? [into] : []),
];
