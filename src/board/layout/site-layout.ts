import type { Point } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import type { Box, DetailLevel, Layout } from './board-layout';
import { CAPITAL } from './text-metrics';

/**
 * Where the parts of a site lie, in CSS pixels. They keep to the hex's brick, as wide as the hex
 * and as high as a row: bricks tile the board, so nothing lies on what belongs to another hex.
 */
export interface SiteLayout {
  readonly centre: Point;
  readonly disc: Point;
  readonly discRadius: number;
  readonly badge: Point;
  readonly badgeRadius: number;
  /** The box of the dial's three bars, with the suits' signs before them. */
  readonly dial: Box;
  /** The size of the suits' signs; nought where there's no room. */
  readonly signSize: number;
  /** The middle of the name's capitals. */
  readonly name: Point;
  /** The row along the upper edge where tokens lie, and what the site has met. */
  readonly tokens: Box;
}

/** Half a hex's width and half a row's height, in sides. */
const HALF = Math.sqrt(3) / 2;
const ROW = 0.75;

/** Where a brick's rows begin and end, in sides from its middle. */
const ROWS = {
  roomy: { tokensEnd: -0.33, middle: -0.3, middleEnd: 0.37 },
  compact: { tokensEnd: -0.33, middle: -0.31, middleEnd: 0.28 },
  tiny: { tokensEnd: -0.25, middle: -0.23, middleEnd: 0.33 },
} as const satisfies Readonly<Record<DetailLevel, object>>;

/** How high the row of names is, in sides. */
export const nameRow = (room: DetailLevel): number => ROW - ROWS[room].middleEnd - 0.01;

export function siteLayoutOf(layout: Layout, hex: Hex): SiteLayout {
  const { side, room, scale, names } = layout;
  const centre = layout.centre(hex);
  const { tokensEnd, middle, middleEnd } = ROWS[room];
  const down = (share: number): number => centre.y + share * side;
  const left = centre.x - HALF * side;
  const right = centre.x + HALF * side;
  const high = (middleEnd - middle) * side;
  const inset = Math.min(1.5, high * 0.1);
  const isTiny = room === 'tiny';
  // On tiny hexes the value's badge stands for the disc.
  const badgeRadius = isTiny
    ? 0.29 * side
    : Math.min(Math.max(9, 0.19 * side) * scale, (room === 'compact' ? 0.28 : 0.25) * side);
  const discRadius = isTiny ? badgeRadius : high / 2 - inset;
  const disc = {
    x: left + discRadius + (isTiny ? 0.09 : 0.08) * side,
    y: down((middle + middleEnd) / 2),
  };
  const badge = isTiny ? disc : { x: left + badgeRadius, y: down(middle - 0.06) };
  const dialLeft = disc.x + discRadius + (isTiny ? 0.13 : 0.1) * side;
  const signSize = room === 'roomy' ? Math.min(high / 3 + 1, 0.26 * side) : 0;
  const { size, tail } = names;
  const nameHigh = (CAPITAL + tail) * size;
  const nameTop = down(middleEnd + 0.01) + (nameRow(room) * side - nameHigh) / 2;
  const tokensLeft = isTiny ? left : badge.x + badgeRadius + 1;
  return {
    centre,
    disc,
    discRadius,
    badge,
    badgeRadius,
    dial: {
      x: dialLeft,
      y: down(middle) + inset,
      width: right - 0.06 * side - dialLeft,
      height: high - 2 * inset,
    },
    signSize,
    name: { x: centre.x, y: nameTop + (CAPITAL * size) / 2 },
    tokens: {
      x: tokensLeft,
      y: down(-ROW),
      width: right - tokensLeft,
      height: (tokensEnd + ROW) * side,
    },
  };
}
