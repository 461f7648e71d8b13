import type { Box, Layout } from './board-layout';
import type { BoardView, SiteView, TokenView } from '../../views/table/board-view';
import type { Point } from '../../hex/geometry';
import { type Hex, hexKey, isSameHex } from '../../hex/hex';
import { TOKEN_HIGH } from '../paint/token';
import { type SiteLayout, siteLayoutOf } from './site-layout';

/** The smallest token that has a letter: one of 14 pixels fits. */
const SMALLEST = 18;
/** The least of a token that shows from under the next. */
const LEAST_SHOWN = 8;

/** Where a token's middle lies, and how large it is. */
export interface TokenPlace extends Point {
  readonly size: number;
}

/** Equal things in a row, in the middle of a box; they lie over each other where there are many. */
function lineUp(box: Box, count: number, size: number): TokenPlace[] {
  const step = count < 2 ? 0 : Math.min(size * 1.04, (box.width - size) / (count - 1));
  const span = size + step * (count - 1);
  const first = box.x + (box.width - span) / 2 + size / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: first + i * step,
    y: box.y + box.height / 2,
    size,
  }));
}

/** How much of a row of tokens a sign of what was met takes. */
const metSize = ({ side }: Layout, { tokens }: SiteLayout): number =>
  Math.min(tokens.height, Math.max(12, side * 0.3));

/** What of a site's row of tokens the signs of what it met take, at its right end. */
function metBox(layout: Layout, siteLayout: SiteLayout, count: number): Box {
  const { tokens } = siteLayout;
  const size = metSize(layout, siteLayout);
  const width = count === 0 ? 0 : Math.min(count * size, Math.max(tokens.width * 0.52, size));
  return { ...tokens, x: tokens.x + tokens.width - width, width };
}

/** Where the signs of what a site met this year lie. */
export function metLayoutOf(layout: Layout, siteLayout: SiteLayout, count: number): TokenPlace[] {
  return lineUp(metBox(layout, siteLayout, count), count, metSize(layout, siteLayout) * 0.96);
}

/** A row of tokens above a site's disc, beside what it met. */
function rowOn(layout: Layout, site: SiteView, count: number): TokenPlace[] {
  const siteLayout = siteLayoutOf(layout, site);
  const { tokens } = siteLayout;
  const met = metBox(layout, siteLayout, site.held + site.disrupted);
  const room = { ...tokens, width: tokens.width - met.width };
  const fair = Math.min(tokens.height / TOKEN_HIGH, room.width);
  const isTight = count > 1 && (room.width - fair) / (count - 1) < LEAST_SHOWN;
  return lineUp(room, count, isTight ? fair * 0.8 : fair);
}

/** Tokens in the middle of a hex that has no site. */
function groupOn(layout: Layout, hex: Hex, count: number): TokenPlace[] {
  const { side } = layout;
  const { x, y } = layout.centre(hex);
  const size = Math.max(SMALLEST, side * (count === 1 ? 0.86 : 0.62));
  return lineUp({ x: x - side * 0.81, y, width: side * 1.62, height: 0 }, count, size);
}

/** Where every token of a view lies, each under a name of its own. */
export function tokenLayoutOf(
  layout: Layout,
  view: BoardView,
): Map<string, [TokenView, TokenPlace]> {
  const places = new Map<string, [TokenView, TokenPlace]>();
  const groups = new Map<string, TokenView[]>();
  for (const token of view.tokens) {
    const hex = hexKey(token);
    groups.set(hex, [...(groups.get(hex) ?? []), token]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const site = view.sites.find((one) => isSameHex(one, first));
    const row = site ? rowOn(layout, site, group.length) : groupOn(layout, first, group.length);
    group.forEach((token, i) => {
      const key = places.has(token.key) ? `${token.key}#${i}` : token.key;
      const place = row[i];
      if (place) places.set(key, [token, place]);
    });
  }
  return places;
}
