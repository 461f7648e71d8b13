import { ordersByCell, type PlacementFilter, placementsOf } from '../../analysis/class/placements';
import { hexOf, nationAt } from '../../rules/setup';
import type { Hex } from '../../hex/hex';
import type { Words } from '../../i18n/words';
import { coordinatesOf, layerName, placeName } from '../names/item-names';
import { type ClassOnBoard, type FiguresView, hiddenWhy } from './on-board';

/** A land hex with how many pieces a class put there. */
export interface HeatHex extends Hex {
  readonly nation: number;
  readonly count: number;
  /** 0 to 1: of the hex with most. */
  readonly share: number;
  /** The site's short name, or else the coordinates. */
  readonly label: string;
  readonly isSite: boolean;
}

export interface HeatBoardView {
  readonly hidden: string | undefined;
  readonly says: string;
  readonly columns: number;
  readonly rows: number;
  readonly hexes: readonly HeatHex[];
  readonly years: readonly { readonly year: number | undefined; readonly name: string }[];
  readonly layers: readonly { readonly layer: number | undefined; readonly name: string }[];
  readonly figures: FiguresView;
}

/** Where a class put its pieces, of one year or all, of one layer or all. */
export function viewHeatBoard(
  board: ClassOnBoard,
  filter: PlacementFilter,
  words: Words,
): HeatBoardView {
  const { setup, scenario, plans, least } = board;
  const told = words.classBoard;
  const placements = placementsOf(setup, plans);
  const counts = ordersByCell(placements, filter);
  const most = Math.max(0, ...counts.values());
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [fullest] = [...counts].sort(([, a], [, b]) => b - a);
  const shown = placements.filter(
    ({ year, layer }) => (filter.year ?? year) === year && (filter.layer ?? layer) === layer,
  );
  const place = (cell: number): string => placeName(scenario, hexOf(setup, cell), words);
  return {
    hidden: hiddenWhy(plans.length, least, words),
    says: fullest
      ? told.heatSays({
          count: total,
          plans: plans.length,
          place: place(fullest[0]),
          most: fullest[1],
        })
      : told.heatNothing,
    columns: setup.columns,
    rows: scenario.board.rows.length,
    hexes: setup.land.map((cell) => {
      const hex = hexOf(setup, cell);
      const site = scenario.sites.find(({ x, y }) => x === hex.x && y === hex.y);
      const count = counts.get(cell) ?? 0;
      return {
        ...hex,
        nation: nationAt(setup, cell),
        count,
        share: most === 0 ? 0 : count / most,
        label: site ? site.short : coordinatesOf(hex, words),
        isSite: site !== undefined,
      };
    }),
    years: [
      { year: undefined, name: told.allYears },
      ...scenario.years.map((_, year) => ({ year, name: String(scenario.firstYear + year) })),
    ],
    layers: [
      { layer: undefined, name: told.allPieces },
      ...scenario.layers.map((_, layer) => ({ layer, name: layerName(setup, layer, words) })),
    ],
    figures: {
      columns: [told.place, told.year, told.piece, told.times],
      rows: shown
        .toSorted((a, b) => b.count - a.count)
        .map(({ year, layer, cell, count }) => ({
          key: `${year} ${layer} ${cell}`,
          cells: [
            place(cell),
            String(scenario.firstYear + year),
            layerName(setup, layer, words),
            words.number(count),
          ],
        })),
    },
  };
}
