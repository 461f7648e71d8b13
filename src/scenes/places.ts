import type { Point } from '../hex/geometry';
import { type Hex, isSameHex } from '../hex/hex';
import type { BoardView, TokenView } from '../present/board';
import type { Layout } from './layout';
import { spotsOf } from './spots';

/** The smallest token that holds a letter of 14 pixels, and the least of it that shows one. */
const SMALLEST = 18;
const LEAST_SHOWN = 13;
/** A token of this size has no letter: its outline says what it is. */
const TINY = 13;
/** On hexes smaller than this, two tokens with letters would hide the names about them. */
const ROOM_FOR_LETTERS = 30;
/** And on these, even one. */
const ROOM_FOR_ONE = 22;

/** Where a token's middle lies, and how large it is. */
export interface Place extends Point {
  readonly size: number;
}

/** A row of tokens between the badge of a site and its hex's right edge. */
function rowOn(layout: Layout, hex: Hex, count: number): Place[] {
  const { side } = layout;
  const { centre, tokensY: y, tokensLeft, tokensRight, tokenSize } = spotsOf(layout, hex);
  const room = tokensRight - tokensLeft;
  const stepFor = (size: number): number =>
    count < 2 ? 0 : Math.min(size * 1.04, (room - size) / (count - 1));
  const fair = count < 3 ? tokenSize : Math.max(SMALLEST, side * 0.41);
  const isTight =
    side < ROOM_FOR_ONE || (count > 1 && (stepFor(fair) < LEAST_SHOWN || side < ROOM_FOR_LETTERS));
  const size = isTight ? TINY : fair;
  const step = stepFor(size);
  const span = size + step * (count - 1);
  const first = Math.max(centre.x - span / 2, tokensLeft) + size / 2;
  return Array.from({ length: count }, (_, i) => ({ x: first + i * step, y, size }));
}

/** Tokens in the middle of a hex that has no site. */
function groupOn(layout: Layout, hex: Hex, count: number): Place[] {
  const { side } = layout;
  const { x, y } = layout.centre(hex);
  const size = Math.max(SMALLEST, side * (count === 1 ? 0.86 : 0.62));
  const step = count < 2 ? 0 : Math.min(size * 1.04, (side * 1.62 - size) / (count - 1));
  return Array.from({ length: count }, (_, i) => ({
    x: x + (i - (count - 1) / 2) * step,
    y,
    size,
  }));
}

/** Where every token of a view lies, each under a name of its own. */
export function placesOf(layout: Layout, view: BoardView): Map<string, [TokenView, Place]> {
  const places = new Map<string, [TokenView, Place]>();
  const groups = new Map<string, TokenView[]>();
  for (const token of view.tokens) {
    const hex = `${token.x},${token.y}`;
    groups.set(hex, [...(groups.get(hex) ?? []), token]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const isSite = view.sites.some((site) => isSameHex(site, first));
    const row = (isSite ? rowOn : groupOn)(layout, first, group.length);
    group.forEach((token, i) => {
      const key = places.has(token.key) ? `${token.key}#${i}` : token.key;
      const place = row[i];
      if (place) places.set(key, [token, place]);
    });
  }
  return places;
}
