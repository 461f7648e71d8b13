import { at } from '../base/assert';
import type { Action, PlanItem } from '../rules/action';
import { cellOf, hexOf, layerOf, type Setup } from '../rules/setup';
import { type DatedItem, isSameDatedItem, itemsOfPlan } from './changes';

type OrderItem = PlanItem & { readonly do: 'order' };

/**
 * The hexes that are like one another for a layer: land of one nation from which its pieces reach the
 * same sites, with long reach and without. Which of them a piece stands on makes no difference.
 *
 * @returns By cell, a name that like cells share.
 */
function likenessOf(setup: Setup, layer: number): ReadonlyMap<number, string> {
  const { reach } = layerOf(setup, layer);
  const farthest = reach + (layer === setup.longReachLayer ? 1 : 0);
  return new Map(
    setup.land.map((cell) => [
      cell,
      JSON.stringify([
        setup.nationOf[cell],
        at(at(setup.reached, reach), cell),
        at(at(setup.reached, farthest), cell),
      ]),
    ]),
  );
}

/**
 * A plan with the pieces that a given plan doesn't order on the first of like hexes, in reading
 * order: so that of plans which differ in like hexes alone one is told, always the same. Pieces
 * that are moved or stood down later stay where they are.
 *
 * @param actions Legal actions of a whole game.
 * @param own The items of the given plan.
 * @returns Actions of the same score and cost, with no more changes.
 */
export function onFirstLikeHexes(
  setup: Setup,
  actions: readonly Action[],
  own: readonly DatedItem[],
): Action[] {
  const all = itemsOfPlan(actions);
  const used = new Set<string>();
  const place = (layer: string, cell: number | undefined): string => `${layer} ${cell}`;
  const about = new Map<string, number>();
  for (const { item } of all) {
    if (!('layer' in item)) continue;
    for (const hex of item.do === 'move' ? [item.from, item.to] : [item.at]) {
      const key = place(item.layer, cellOf(setup, hex));
      about.set(key, (about.get(key) ?? 0) + 1);
      used.add(key);
    }
  }
  const first = (year: number, item: OrderItem): OrderItem => {
    const layer = setup.scenario.layers.findIndex(({ id }) => id === item.layer);
    const cell = cellOf(setup, item.at);
    const isOwn = own.some((one) => isSameDatedItem(one, { year, item }));
    if (isOwn || item.wheels || cell === undefined) return item;
    if ((about.get(place(item.layer, cell)) ?? 0) > 1) return item;
    const likeness = likenessOf(setup, layer);
    const better = setup.land.find(
      (other) =>
        other < cell &&
        likeness.get(other) === likeness.get(cell) &&
        !used.has(place(item.layer, other)),
    );
    if (better === undefined) return item;
    used.delete(place(item.layer, cell));
    used.add(place(item.layer, better));
    return { ...item, at: hexOf(setup, better) };
  };
  return setup.scenario.years.flatMap((_, year): Action[] => [
    ...all
      .filter((one) => one.year === year)
      .map(({ item }) => (item.do === 'order' ? first(year, item) : item)),
    { do: 'close-books' },
  ]);
}
