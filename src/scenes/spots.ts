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
  /** The row along the hex's upper edge where tokens lie, clear of the badge. */
  readonly tokensY: number;
  readonly tokensLeft: number;
  readonly tokensRight: number;
  readonly tokenSize: number;
}

const SMALLEST_TEXT = 14;

export function spotsOf(layout: Layout, hex: Hex): Spots {
  const { side, isCompact, isTiny } = layout;
  const centre = layout.centre(hex);
  const at = (x: number, y: number): Point => ({ x: centre.x + x * side, y: centre.y + y * side });
  const badgeRadius = Math.max(9, side * 0.19);
  // On tiny hexes the value's badge stands for the disc.
  const discRadius = isTiny ? badgeRadius : (isCompact ? 0.37 : 0.335) * side;
  const disc = isTiny ? at(-0.4, -0.22) : isCompact ? at(-0.33, -0.1) : at(-0.4, -0.13);
  const signSize = isCompact ? 0 : Math.max(9, side * 0.2);
  const barWidth = side * (isCompact ? 0.18 : 0.19);
  const dialTop = centre.y + side * (isTiny ? -0.62 : isCompact ? -0.44 : -0.5);
  const dialBottom = centre.y + side * (isTiny ? 0.12 : 0.25) - (isCompact ? 0 : signSize + 2);
  return {
    centre,
    disc,
    discRadius,
    badge: isTiny ? disc : isCompact ? at(-0.7, -0.5) : at(-0.68, -0.44),
    badgeRadius,
    dial: {
      left: centre.x + side * (isTiny ? 0.1 : isCompact ? 0.07 : 0.04),
      top: dialTop,
      width: side * 0.74,
      height: dialBottom - dialTop,
    },
    barWidth,
    signSize,
    name: at(0, isCompact ? 0.49 : 0.46),
    nameSize: Math.min(20, Math.max(SMALLEST_TEXT, side * 0.3)),
    marks: at(0, isCompact ? 0.86 : 0.76),
    tokensY: centre.y - side * (isTiny ? 0.8 : isCompact ? 0.63 : 0.69),
    tokensLeft: centre.x - side * (isCompact ? 0.36 : 0.48),
    tokensRight: centre.x + side * 0.9,
    tokenSize: Math.max(19, side * 0.52),
  };
}
