import { boardSize, centreOf, CORNERS, hexAt, type Point } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import type { Ground, Layout } from './board-layout';
import { isNear, roomForDeck, roomForPatrol } from './free-space';
import { fitNames } from './name-labels';
import { nameRow } from './site-layout';
import { terrainOf } from './terrain';

/** Below this size of the canvas, its margins shrink for the land's sake. */
const SMALL_CANVAS = 440;
/** Past this a hex is no easier to read, and nobody sees the board as one. */
const LARGEST_SIDE = 150;
const COMPACT_BELOW = 38;
const TINY_BELOW = 28;
const DECK_FROM = 34;

/** Makes the land as large as the canvas lets it be, in the middle. */
export function layOut(ground: Ground, width: number, height: number, scale = 1): Layout {
  const { columns, rows, land, sites } = ground;
  const centres = land.map(centreOf);
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  const size = boardSize(columns, rows);
  const half = CORNERS[0]?.x ?? 1;
  const left = xs.length ? Math.min(...xs) - half : 0;
  const right = xs.length ? Math.max(...xs) + half : size.x;
  const top = ys.length ? Math.min(...ys) - 1 : 0;
  const bottom = ys.length ? Math.max(...ys) + 1 : size.y;
  const isSmall = Math.min(width, height) < SMALL_CANVAS;
  const frame = isSmall ? 3 : 8;
  const margin = 2 * (frame + (isSmall ? 3 : 10));
  const fit = Math.min((width - margin) / (right - left), (height - margin) / (bottom - top));
  const side = Math.max(4, Math.min(LARGEST_SIDE, fit));
  const originX = width / 2 - ((left + right) / 2) * side;
  const originY = height / 2 - ((top + bottom) / 2) * side;
  const centre = (hex: Hex): Point => {
    const { x, y } = centreOf(hex);
    return { x: originX + x * side, y: originY + y * side };
  };
  const room = side < TINY_BELOW ? 'tiny' : side < COMPACT_BELOW ? 'compact' : 'roomy';
  const layout: Omit<Layout, 'deck' | 'patrol'> = {
    width,
    height,
    side,
    origin: { x: originX, y: originY },
    room,
    scale,
    names: fitNames(
      sites.map((site) => ({ ...site, at: centre(site) })),
      Math.sqrt(3) * side,
      nameRow(room) * side,
      scale,
    ),
    frame,
    centre,
    hexAt(x: number, y: number) {
      const hex = hexAt({ x: (x - originX) / side, y: (y - originY) / side });
      const isOn = hex.x >= 0 && hex.y >= 0 && hex.x < columns && hex.y < rows;
      return isOn ? hex : undefined;
    },
  };
  const terrain = terrainOf(ground);
  const isOff = (hex: Hex): boolean => typeof terrain(hex) === 'string';
  const deck = side < DECK_FROM ? undefined : roomForDeck(layout, isOff);
  const patrol = roomForPatrol(layout, (hex) => isOff(hex) && !(deck && isNear(layout, hex, deck)));
  return { ...layout, deck, patrol };
}

/** Hexes that together cover the whole canvas, on the board's rectangle or off it. */
export function hexesInSight(layout: Layout): Hex[] {
  const origin = layout.centre({ x: 0, y: 0 });
  const across = Math.sqrt(3) * layout.side;
  const down = 1.5 * layout.side;
  const hexes: Hex[] = [];
  const last = Math.ceil((layout.height - origin.y) / down) + 1;
  for (let y = -Math.ceil(origin.y / down) - 1; y <= last; y += 1)
    for (
      let x = -Math.ceil(origin.x / across) - 1;
      x <= Math.ceil((layout.width - origin.x) / across);
      x += 1
    )
      hexes.push({ x, y });
  return hexes;
}
