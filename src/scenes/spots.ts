import type { Point } from '../hex/geometry';
import type { Hex } from '../hex/hex';
import type { Layout } from './layout';

/** Where the parts of a site lie in its hex, in CSS pixels. */
export interface Spots {
  readonly centre: Point;
  readonly disc: Point;
  readonly discRadius: number;
  readonly badge: Point;
  readonly badgeRadius: number;
  /** The box of the dial's bars. */
  readonly dial: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly barWidth: number;
  /** The size of the suit signs under the bars; nought where there's no room. */
  readonly signSize: number;
  readonly name: Point;
  readonly nameSize: number;
  readonly marks: Point;
  readonly tokens: Point;
  readonly tokenSize: number;
}

const SMALLEST_TEXT = 14;

export function spotsOf(layout: Layout, hex: Hex): Spots {
  const { side, isCompact } = layout;
  const centre = layout.centre(hex);
  const at = (x: number, y: number): Point => ({ x: centre.x + x * side, y: centre.y + y * side });
  const discRadius = (isCompact ? 0.36 : 0.335) * side;
  const disc = at(-0.4, isCompact ? -0.13 : -0.13);
  const badgeRadius = Math.max(9, side * 0.19);
  const signSize = isCompact ? 0 : Math.max(9, side * 0.2);
  const barWidth = side * 0.19;
  const dialTop = centre.y + side * (isCompact ? -0.47 : -0.5);
  const dialBottom = isCompact ? centre.y + side * 0.22 : centre.y + side * 0.2 - signSize - 2;
  return {
    centre,
    disc,
    discRadius,
    badge: { x: disc.x - discRadius * 0.72, y: disc.y - discRadius * 0.86 },
    badgeRadius,
    dial: {
      left: centre.x + side * 0.04,
      top: dialTop,
      width: side * 0.74,
      height: dialBottom - dialTop,
    },
    barWidth,
    signSize,
    name: at(0, isCompact ? 0.53 : 0.43),
    nameSize: Math.min(20, Math.max(SMALLEST_TEXT, side * 0.3)),
    marks: at(0, isCompact ? 0.86 : 0.74),
    tokens: at(0.04, -0.7),
    tokenSize: Math.max(19, side * 0.47),
  };
}
