import { distance, type Hex } from '../../hex/hex';
import { DIRECTIONS, neighbour } from '../../hex/neighbours';

/** A frame of hexes, each a cell counted row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly number[];
  hexOf(cell: number): Hex;
  /** The cells next to a cell, without those beyond the frame. */
  around(cell: number): readonly number[];
  steps(a: number, b: number): number;
}

export function gridOf(columns: number, rows: number): Grid {
  const cells = Array.from({ length: columns * rows }, (_, cell) => cell);
  const hexOf = (cell: number): Hex => ({ x: cell % columns, y: Math.floor(cell / columns) });
  const isWithin = ({ x, y }: Hex): boolean => x >= 0 && x < columns && y >= 0 && y < rows;
  const around = cells.map((cell) =>
    DIRECTIONS.map((direction) => neighbour(hexOf(cell), direction))
      .filter(isWithin)
      .map(({ x, y }) => y * columns + x),
  );
  return {
    columns,
    rows,
    cells,
    hexOf,
    around: (cell) => around[cell] ?? [],
    steps: (a, b) => distance(hexOf(a), hexOf(b)),
  };
}

/** The connected components of a set of cells, each in breadth-first order. */
export function componentsOf(grid: Grid, cells: ReadonlySet<number>): number[][] {
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const first of cells) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const cell of part)
      for (const next of grid.around(cell))
        if (cells.has(next) && !seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    components.push(part);
  }
  return components;
}
