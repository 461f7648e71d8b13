import { cellOf, type Setup } from '../../rules/setup';
import type { ClassResult } from './class-result';

/** In how many plans a piece of a layer is ordered for a hex in a year. */
export interface Placement {
  readonly year: number;
  readonly layer: number;
  readonly cell: number;
  readonly count: number;
}

/** Which placements are counted together; all years or all layers where one is undefined. */
export interface PlacementFilter {
  readonly year?: number | undefined;
  readonly layer?: number | undefined;
}

/** Where a class put its pieces: every place of an order, by year, layer and cell. */
export function placementsOf(setup: Setup, results: readonly ClassResult[]): Placement[] {
  const cells = setup.nationOf.length;
  const layers = setup.scenario.layers.length;
  const counts = new Map<number, number>();
  for (const { items } of results)
    for (const { year, item } of items) {
      if (item.do !== 'order') continue;
      const layer = setup.layerIndex.get(item.layer);
      const cell = cellOf(setup, item.at);
      if (layer === undefined || cell === undefined) continue;
      const place = (year * layers + layer) * cells + cell;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({
      year: Math.floor(place / cells / layers),
      layer: Math.floor(place / cells) % layers,
      cell: place % cells,
      count,
    }));
}

/** How many orders each cell has among some placements, by cell; a cell without any is not there. */
export function ordersByCell(
  placements: readonly Placement[],
  { year, layer }: PlacementFilter,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const one of placements)
    if ((year ?? one.year) === one.year && (layer ?? one.layer) === one.layer)
      counts.set(one.cell, (counts.get(one.cell) ?? 0) + one.count);
  return counts;
}
