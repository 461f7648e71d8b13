import { at } from '../../base/assert';
import { type Hex } from '../../hex/hex';
import { DIRECTIONS, neighbour } from '../../hex/neighbours';
import type { Size } from '../choices';
import { type Dice, pickBest } from './dice';
import { componentsOf, type Grid, gridOf } from './grid';

/**
 * Land in its frame, in one piece, each row an unbroken run. The sea lies to the north and, down to the
 * westernmost hex, to the west; elsewhere neighbours begin. So a board is drawn (src/board/layout/terrain.ts).
 */
export interface Land {
  readonly grid: Grid;
  readonly cells: ReadonlySet<number>;
  /** How many sides of a land cell lie on the sea. */
  seaSides(cell: number): number;
}

interface Frame {
  /** Columns and rows. */
  readonly frames: readonly (readonly [number, number])[];
  /** How many hexes of land there are. */
  readonly land: readonly [number, number];
}

const FRAMES: Readonly<Record<Size, Frame>> = {
  small: {
    frames: [
      [6, 5],
      [5, 6],
    ],
    land: [15, 20],
  },
  medium: {
    frames: [
      [6, 7],
      [7, 7],
      [6, 8],
    ],
    land: [24, 30],
  },
  large: {
    frames: [
      [7, 9],
      [8, 8],
      [7, 10],
    ],
    land: [33, 39],
  },
};

/** Halves of a hex by which the coast draws back with each row to the north. */
const SLOPES = [0, 1, 1, 2] as const;
/** The fewest hexes of a row. */
const MIN_ROW_LENGTH = 2;

/** Where each row begins: a coast with a bay, and the border that draws back south of it. */
function drawWest(columns: number, rows: number, dice: Dice): number[] {
  const slope = dice.pick(SLOPES);
  const corner = rows - 1 - dice.between(0, 2);
  const bay = dice.between(1, Math.max(1, corner - 1));
  const depth = dice.between(1, 2);
  return Array.from({ length: rows }, (_, y) => {
    if (y > corner) return y - corner;
    const back = Math.floor(((corner - y) * slope) / 2);
    const dent = y === bay ? depth : y === corner ? 0 : dice.between(0, 1);
    return Math.min(columns - 3, back + dent);
  });
}

/** Where each row ends: an inland border, and a last row that is shorter. */
const drawEast = (columns: number, rows: number, dice: Dice): number[] =>
  Array.from(
    { length: rows },
    (_, y) => columns - (y === rows - 1 ? dice.between(1, 2) : dice.between(0, 1)),
  );

export function drawLand(size: Size, dice: Dice): Land {
  const { frames, land } = FRAMES[size];
  const [columns, rows] = dice.pick(frames);
  const grid = gridOf(columns, rows);
  const west = drawWest(columns, rows, dice);
  const east = drawEast(columns, rows, dice);
  const cells = new Set(
    grid.cells.filter((cell) => {
      const { x, y } = grid.hexOf(cell);
      const first = Math.min(at(west, y), at(east, y) - MIN_ROW_LENGTH);
      return x >= first && x < at(east, y);
    }),
  );
  adjust(grid, cells, dice.between(...land), dice);
  const ordered = new Set(grid.cells.filter((cell) => cells.has(cell)));
  return { grid, cells: ordered, seaSides: seaSidesOf(grid, ordered) };
}

/** Adds or removes cells at the ends of rows, the most compact way, until the land has its size. */
function adjust(grid: Grid, land: Set<number>, size: number, dice: Dice): void {
  const isLand = ({ x, y }: Hex): boolean =>
    x >= 0 && x < grid.columns && y >= 0 && y < grid.rows && land.has(y * grid.columns + x);
  const beside = (cell: number): number =>
    [-1, 1].filter((step) => {
      const { x, y } = grid.hexOf(cell);
      return isLand({ x: x + step, y });
    }).length;
  const friends = (cell: number): number =>
    grid.around(cell).filter((next) => land.has(next)).length;
  while (land.size < size) {
    const next = grid.cells.filter((cell) => !land.has(cell) && beside(cell) > 0);
    land.add(pickBest(next, friends, dice));
  }
  const lengthOf = (cell: number): number => {
    const { y } = grid.hexOf(cell);
    return [...land].filter((other) => grid.hexOf(other).y === y).length;
  };
  const canGo = (cell: number): boolean =>
    beside(cell) === 1 &&
    lengthOf(cell) > MIN_ROW_LENGTH &&
    componentsOf(grid, new Set([...land].filter((other) => other !== cell))).length === 1;
  while (land.size > size)
    land.delete(pickBest([...land].filter(canGo), (cell) => -friends(cell), dice));
}

/** Counts sides as the board is drawn: what is left of a row is sea, down to the westernmost hex. */
function seaSidesOf(grid: Grid, cells: ReadonlySet<number>): (cell: number) => number {
  const hexes = [...cells].map(grid.hexOf);
  const first = Array.from({ length: grid.rows }, (_, row) =>
    Math.min(...hexes.filter(({ y }) => y === row).map(({ x }) => x)),
  );
  // Odd rows sit half a hex to the right; of equals the lower row counts.
  const halves = first.map((x, y) => 2 * x + (y % 2));
  const corner = halves.lastIndexOf(Math.min(...halves));
  const isSea = ({ x, y }: Hex): boolean => y < 0 || (y <= corner && x < at(first, y));
  return (cell) =>
    DIRECTIONS.filter((direction) => isSea(neighbour(grid.hexOf(cell), direction))).length;
}
