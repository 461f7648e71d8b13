import type { Point } from '../../hex/geometry';
import { CAPITAL, widthOf } from './text-metrics';

const SMALLEST = 14;
const LARGEST = 18;
/** How far above a hex's middle its coordinates stand, in sides: over whatever lies on it. */
const ABOVE = 0.55;
/** Between the letters and the hex's sides. */
const GAP = 4;

/** The size at which all coordinates have room in the upper corners of their hexes; nought for none. */
export function fitCoordinates(texts: readonly string[], side: number, scale: number): number {
  const longest = Math.max(0, ...texts.map((text) => widthOf(text, 1)));
  const wanted = Math.min(LARGEST, Math.max(SMALLEST, side * 0.2)) * scale;
  const fits = (size: number): boolean => {
    // A pointed hex is √3 times as wide on either side as one is below its point.
    const below = (1 - ABOVE) * side - (CAPITAL * size) / 2;
    return longest * size + GAP <= 2 * Math.sqrt(3) * below;
  };
  return [wanted, SMALLEST].find(fits) ?? 0;
}

/** The middle of a hex's coordinates. */
export const coordinatesAt = ({ x, y }: Point, side: number): Point => ({ x, y: y - ABOVE * side });
