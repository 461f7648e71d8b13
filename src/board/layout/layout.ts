import { centreOf, hexAt, type Point } from '../../hex/geometry';
import { boundsOf } from '../../hex/regions';
import type { Hex } from '../../hex/hex';
import type { Box, DetailLevel, Ground, Layout } from './board-layout';
import { type Camera, WHOLE_BOARD } from './camera';
import { fitCoordinates } from './coordinates';
import {
  isNear,
  roomForCompass,
  roomForControls,
  roomForDeck,
  roomForPatrol,
  roomForTitle,
  type Test,
} from './free-space';
import { fitNames } from './name-labels';
import { nameRow } from './site-layout';
import { terrainOf } from './terrain';

/** Below this size of the canvas, its margins shrink for the land's sake. */
const SMALL_CANVAS = 440;
/** Past this a hex is no easier to read, and nobody sees the board as one. */
const LARGEST_SIDE = 150;
const COMPACT_BELOW = 34;
const CROWDED_BELOW = 38;
const TINY_BELOW = 25;
const DECK_FROM = 34;
/** Any board may be enlarged so far, and every board until its hexes have this side. */
const LEAST_MOST_ZOOM = 2;
const READABLE_SIDE = 100;

/** A canvas, and how letters are scaled on it. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const sizeOf = (side: number): DetailLevel =>
  side < TINY_BELOW ? 'tiny' : side < COMPACT_BELOW ? 'compact' : 'roomy';

/** The hexes of a board, each of a given size, and all that is written on them. */
function layHexes(ground: Ground, { scale }: Canvas, side: number, origin: Point) {
  const { columns, rows, land, sites } = ground;
  const centre = (hex: Hex): Point => {
    const { x, y } = centreOf(hex);
    return { x: origin.x + x * side, y: origin.y + y * side };
  };
  const room = sizeOf(side);
  return {
    side,
    origin,
    room,
    names: fitNames(
      sites.map((site) => ({ ...site, at: centre(site) })),
      Math.sqrt(3) * side,
      nameRow(room) * side,
      scale,
    ),
    coordinates: fitCoordinates(
      land.map(({ coordinates }) => coordinates),
      side,
      scale,
    ),
    centre,
    hexAt(x: number, y: number) {
      const hex = hexAt({ x: (x - origin.x) / side, y: (y - origin.y) / side });
      const isOn = hex.x >= 0 && hex.y >= 0 && hex.x < columns && hex.y < rows;
      return isOn ? hex : undefined;
    },
  };
}

/** Makes the land as large as the canvas lets it be, in the middle. */
export function layOut(ground: Ground, width: number, height: number, scale = 1): Layout {
  const { left, right, top, bottom } = boundsOf(ground.land);
  const isSmall = Math.min(width, height) < SMALL_CANVAS;
  const frame = isSmall ? 3 : 8;
  const margin = 2 * (frame + (isSmall ? 3 : 10));
  const fit = Math.min((width - margin) / (right - left), (height - margin) / (bottom - top));
  const side = Math.max(4, Math.min(LARGEST_SIDE, fit));
  const origin = {
    x: width / 2 - ((left + right) / 2) * side,
    y: height / 2 - ((top + bottom) / 2) * side,
  };
  const canvas = { width, height, scale };
  const layout = { ...canvas, frame, ...layHexes(ground, canvas, side, origin) };
  const terrain = terrainOf(ground);
  const isOff = (hex: Hex): boolean => typeof terrain(hex) === 'string';
  const controls = roomForControls(layout, isOff);
  const isFree = besides(layout, isOff, isCrowded(layout) ? controls : undefined);
  const deck = side < DECK_FROM ? undefined : roomForDeck(layout, isFree);
  const patrol = roomForPatrol(layout, besides(layout, isFree, deck));
  const isLeft = besides(layout, isFree, deck, patrol);
  return {
    ...layout,
    camera: WHOLE_BOARD,
    mostZoom: Math.max(LEAST_MOST_ZOOM, READABLE_SIDE / side),
    controls,
    deck,
    patrol,
    title: roomForTitle(layout, ground.title, (hex) => terrain(hex) === 'sea' && isLeft(hex)),
    compass: roomForCompass(layout, isLeft),
  };
}

/** Whether hexes are so small that the board is worth enlarging. */
export const isCrowded = ({ side }: Pick<Layout, 'side'>): boolean => side < CROWDED_BELOW;

/** Whether there are buttons that enlarge the board, or show the whole of it again. */
export const hasControls = (layout: Pick<Layout, 'side' | 'camera'>): boolean =>
  layout.camera.zoom > 1 || isCrowded(layout);

/** The hexes that pass a test and are near none of some boxes. */
const besides =
  (
    layout: Parameters<typeof isNear>[0],
    test: Test,
    ...boxes: readonly (Box | undefined)[]
  ): Test =>
  (hex) =>
    test(hex) && !boxes.some((box) => box && isNear(layout, hex, box));

/** What a camera shows of a board, of which `whole` is the layout: hexes larger, frame and buttons as they are. */
export function enlarge(whole: Layout, ground: Ground, camera: Camera): Layout {
  const { zoom, x, y } = camera;
  const at = (point: Point): Point => ({ x: point.x * zoom + x, y: point.y * zoom + y });
  const boxAt = <T extends Box>(box: T): T => ({
    ...box,
    ...at(box),
    width: box.width * zoom,
    height: box.height * zoom,
  });
  const { deck, patrol, title, compass } = whole;
  return {
    ...whole,
    ...layHexes(ground, whole, whole.side * zoom, at(whole.origin)),
    camera,
    deck: deck && { ...boxAt(deck), scale: deck.scale * zoom },
    patrol: patrol && boxAt(patrol),
    title: title && { ...boxAt(title), size: title.size * zoom },
    compass: compass && { ...at(compass), radius: compass.radius * zoom },
  };
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
