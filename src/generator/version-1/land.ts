import { at } from '../../base/assert';
import type { Size } from '../choices';
import { type Dice, pickBest } from './dice';
import { type Grid, gridOf, partsOf } from './grid';

/** Land in its frame: one mainland, perhaps an island, and the sea on one or two sides. */
export interface Land {
  readonly grid: Grid;
  readonly cells: ReadonlySet<number>;
  readonly island: ReadonlySet<number>;
  /** How many sides of a land cell lie on the sea; what is beyond a border counts for none. */
  seaSides(cell: number): number;
  readonly coast: Coast;
}

const SIDES = ['west', 'north', 'east', 'south'] as const;
type Side = (typeof SIDES)[number];
export type Coast = readonly Side[];

/** Frames as columns and rows, and how many hexes of land they hold. */
const FRAMES: Readonly<
  Record<Size, { frames: readonly (readonly [number, number])[]; least: number; most: number }>
> = {
  small: {
    frames: [
      [6, 5],
      [5, 6],
      [7, 5],
    ],
    least: 15,
    most: 20,
  },
  medium: {
    frames: [
      [7, 7],
      [8, 6],
      [6, 8],
    ],
    least: 24,
    most: 30,
  },
  large: {
    frames: [
      [7, 9],
      [8, 8],
      [9, 7],
    ],
    least: 33,
    most: 39,
  },
};

/** How far the land stays from each place along a side: a walk of small steps. */
function edgeOf(length: number, isSea: boolean, dice: Dice): number[] {
  const [least, most] = isSea ? [0, 2] : [0, 1];
  let depth = dice.between(least, most);
  const edge = Array.from({ length }, () => {
    const step = dice.chance(1, isSea ? 2 : 3) ? dice.pick([-1, 1]) : 0;
    depth = Math.min(most, Math.max(least, depth + step));
    return depth;
  });
  if (isSea && length >= 5) {
    // A bay: the sea comes in deepest somewhere about the middle.
    const middle = dice.between(2, length - 3);
    edge[middle] = at(edge, middle) + dice.between(1, 2);
  }
  return edge;
}

export function drawLand(size: Size, dice: Dice): Land {
  const { frames, least, most } = FRAMES[size];
  const [columns, rows] = dice.pick(frames);
  const grid = gridOf(columns, rows);
  const first = dice.between(0, 3);
  // Two sides of sea are neighbours, so that there is a corner of land to come from.
  const coast = dice.chance(2, 3)
    ? [at(SIDES, first), at(SIDES, (first + 1) % 4)]
    : [at(SIDES, first)];
  const hasSea = (side: Side): boolean => coast.includes(side);
  const [west, east] = [edgeOf(rows, hasSea('west'), dice), edgeOf(rows, hasSea('east'), dice)];
  const [north, south] = [
    edgeOf(columns, hasSea('north'), dice),
    edgeOf(columns, hasSea('south'), dice),
  ];
  const drawn = grid.cells.filter((cell) => {
    const { x, y } = grid.hexOf(cell);
    return (
      x >= at(west, y) && x < columns - at(east, y) && y >= at(north, x) && y < rows - at(south, x)
    );
  });
  const mainland = new Set(largestPart(grid, smooth(grid, drawn)));
  adjust(grid, mainland, dice.between(least, most), dice);

  const isSea = (cell: number): boolean => {
    const { x, y } = grid.hexOf(cell);
    const depths = { west: x, north: y, east: columns - 1 - x, south: rows - 1 - y };
    const nearest = Math.min(...SIDES.map((side) => depths[side]));
    return coast.some((side) => depths[side] === nearest);
  };
  const island = dice.chance(1, 2) ? drawIsland(grid, mainland, isSea, dice) : [];
  const cells = new Set([...mainland, ...island].sort((a, b) => a - b));
  return {
    grid,
    cells,
    island: new Set(island),
    coast,
    seaSides: (cell) => {
      const beyond = outside(grid, cell, coast);
      return grid.around(cell).filter((next) => !cells.has(next) && isSea(next)).length + beyond;
    },
  };
}

/** One where a cell lies at the frame's edge on a side of sea. */
function outside({ hexOf, columns, rows }: Grid, cell: number, coast: Coast): number {
  const { x, y } = hexOf(cell);
  const edges = { west: x === 0, north: y === 0, east: x === columns - 1, south: y === rows - 1 };
  return coast.some((side) => edges[side]) ? 1 : 0;
}

function largestPart(grid: Grid, cells: readonly number[]): readonly number[] {
  const parts = partsOf(grid, new Set(cells));
  return parts.reduce<readonly number[]>(
    (most, part) => (part.length > most.length ? part : most),
    [],
  );
}

/** Without teeth that stick out, and with the dents filled that are no bay. */
function smooth(grid: Grid, cells: readonly number[]): number[] {
  const land = new Set(cells);
  return grid.cells.filter((cell) => {
    const friends = grid.around(cell).filter((next) => land.has(next)).length;
    return land.has(cell) ? friends >= 2 : friends >= 5;
  });
}

/** Adds hexes that round the land off, or takes away such as stick out, until it has its size. */
function adjust(grid: Grid, land: Set<number>, size: number, dice: Dice): void {
  const friends = (cell: number): number =>
    grid.around(cell).filter((next) => land.has(next)).length;
  while (land.size < size) {
    const next = grid.cells.filter((cell) => !land.has(cell) && friends(cell) > 0);
    land.add(pickBest(next, friends, dice));
  }
  const canGo = (cell: number): boolean =>
    partsOf(grid, new Set([...land].filter((other) => other !== cell))).length === 1;
  while (land.size > size)
    land.delete(pickBest([...land].filter(canGo), (cell) => -friends(cell), dice));
}

/** One or two hexes in the sea, with a strait one hex wide before the mainland; none without room. */
function drawIsland(
  grid: Grid,
  mainland: ReadonlySet<number>,
  isSea: (cell: number) => boolean,
  dice: Dice,
): number[] {
  const fits = (cell: number): boolean =>
    !mainland.has(cell) && isSea(cell) && grid.around(cell).every((next) => !mainland.has(next));
  const away = (cell: number): number =>
    Math.min(...[...mainland].map((other) => grid.steps(cell, other)));
  const places = grid.cells.filter((cell) => fits(cell) && away(cell) === 2);
  if (places.length === 0) return [];
  const first = dice.pick(places);
  const beside = grid.around(first).filter((cell) => places.includes(cell));
  return beside.length > 0 && dice.chance(1, 2) ? [first, dice.pick(beside)] : [first];
}
