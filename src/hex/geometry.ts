import type { Hex } from './hex';

/** A point of the plane; the unit is the length of a hex's side. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half of a hex's width, from side to side. */
export const HALF_WIDTH = Math.sqrt(3) / 2;

/** The centre of a hex; hex (0, 0) touches both axes. */
export const centreOf = ({ x, y }: Hex): Point => ({
  x: HALF_WIDTH * (2 * x + 1 + (y & 1)),
  y: 1 + 1.5 * y,
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
