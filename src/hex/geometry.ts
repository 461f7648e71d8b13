import { type Direction, DIRECTIONS, type Hex, neighbour } from './hex';

/** A point of the plane; the unit is the length of a hex's side. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const HALF_WIDTH = Math.sqrt(3) / 2;

/** The centre of a hex; hex (0, 0) touches both axes. */
export const centreOf = ({ x, y }: Hex): Point => ({
  x: HALF_WIDTH * (2 * x + 1 + (y & 1)),
  y: 1 + 1.5 * y,
});

/** Width and height of a board of `columns` × `rows` hexes, its odd rows set right. */
export const boardSize = (columns: number, rows: number): Point => ({
  x: HALF_WIDTH * (2 * columns + (rows > 1 ? 1 : 0)),
  y: 1.5 * rows + 0.5,
});

/** The six corners of a hex about its centre, clockwise; side i runs from corner i to i + 1. */
export const CORNERS: readonly Point[] = [
  { x: HALF_WIDTH, y: -0.5 },
  { x: HALF_WIDTH, y: 0.5 },
  { x: 0, y: 1 },
  { x: -HALF_WIDTH, y: 0.5 },
  { x: -HALF_WIDTH, y: -0.5 },
  { x: 0, y: -1 },
];

/** What some hexes lie within, in sides; it may not be empty. */
export function boundsOf(hexes: readonly Hex[]) {
  const centres = hexes.map(centreOf);
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  return {
    left: Math.min(...xs) - HALF_WIDTH,
    right: Math.max(...xs) + HALF_WIDTH,
    top: Math.min(...ys) - 1,
    bottom: Math.max(...ys) + 1,
  };
}

/** A whole number nearest to a number; never −0, which a file would not bring back. */
const nearestWhole = (value: number): number => Math.round(value) + 0;

/** The hex that holds a point: the one whose centre is nearest. */
export function hexAt(point: Point): Hex {
  const row = nearestWhole((point.y - 1) / 1.5);
  let nearest: Hex = { x: 0, y: row };
  let shortest = Infinity;
  for (const y of [row - 1, row, row + 1]) {
    const x = nearestWhole((point.x / HALF_WIDTH - 1 - (y & 1)) / 2);
    const centre = centreOf({ x, y });
    const away = (centre.x - point.x) ** 2 + (centre.y - point.y) ** 2;
    if (away < shortest) {
      shortest = away;
      nearest = { x, y };
    }
  }
  return nearest;
}

/** One side of a hex, drawn from `from` to `to`. */
export interface Side {
  readonly hex: Hex;
  readonly direction: Direction;
  readonly from: Point;
  readonly to: Point;
}

/** The sides of `hexes` across which `isApart` says that the two hexes differ. */
export function sidesBetween(
  hexes: readonly Hex[],
  isApart: (inside: Hex, outside: Hex) => boolean,
): Side[] {
  return hexes.flatMap((hex) => {
    const centre = centreOf(hex);
    return DIRECTIONS.flatMap((direction, index) => {
      if (!isApart(hex, neighbour(hex, direction))) return [];
      const corner = (i: number): Point => {
        const { x, y } = CORNERS[i % 6] as Point;
        return { x: centre.x + x, y: centre.y + y };
      };
      return [{ hex, direction, from: corner(index), to: corner(index + 1) }];
    });
  });
}
