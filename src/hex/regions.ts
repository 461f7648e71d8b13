import { centreOf, CORNERS, HALF_WIDTH, type Point } from './geometry';
import { type Hex } from './hex';
import { type Direction, DIRECTIONS, neighbour } from './neighbours';

/** Width and height of a board of `columns` × `rows` hexes, its odd rows set right. */
export const boardSize = (columns: number, rows: number): Point => ({
  x: HALF_WIDTH * (2 * columns + (rows > 1 ? 1 : 0)),
  y: 1.5 * rows + 0.5,
});

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
