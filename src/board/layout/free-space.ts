import { hexAt, type Point } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import type { Box, CompassPlace, DeckBox, Layout, TitleBox } from './board-layout';
import { CARD } from '../paint/card';
import { widthOf } from './text-metrics';

/** What of a layout tells where there is room. */
type Lay = Pick<Layout, 'width' | 'height' | 'side' | 'frame' | 'centre'>;

export type Test = (hex: Hex) => boolean;

/** The hex at a place, even off the board's rectangle. */
function hexUnder(layout: Lay, { x, y }: Point): Hex {
  const origin = layout.centre({ x: 0, y: 0 });
  return hexAt({
    x: (x - origin.x) / layout.side + Math.sqrt(3) / 2,
    y: (y - origin.y) / layout.side + 1,
  });
}

/** Places from one end of a length to the other, so near each other that no hex is missed. */
function stepsOver({ side }: Lay, from: number, length: number): number[] {
  const count = Math.ceil(length / Math.max(4, side / 3));
  return Array.from({ length: count + 1 }, (_, i) => from + (i / count) * length);
}

/** Whether a box lies on hexes that pass a test, and inside the frame. */
export function isBoxFree(
  layout: Lay,
  at: Point,
  width: number,
  height: number,
  test: Test,
): boolean {
  for (const x of stepsOver(layout, at.x, width))
    for (const y of stepsOver(layout, at.y, height))
      if (!test(hexUnder(layout, { x, y }))) return false;
  return (
    at.x >= layout.frame &&
    at.y >= layout.frame &&
    at.x + width <= layout.width - layout.frame &&
    at.y + height <= layout.height - layout.frame
  );
}

const WORDS = 26;

/** Where the deck may lie: beside the land, by the right edge, as high as there is room. */
export function roomForDeck(layout: Lay, isFree: Test): DeckBox | undefined {
  const scale = Math.min(1.1, layout.side / 44);
  const width = Math.max(CARD.width * scale, 104) + 8;
  const height = CARD.height * scale + WORDS + 8;
  const x = layout.width - layout.frame - width - 12;
  for (let y = layout.frame + 16; y + height < layout.height - layout.frame; y += 8)
    if (isBoxFree(layout, { x, y }, width, height, isFree)) return { x, y, width, height, scale };
  return undefined;
}

/** Where the patrol's pennant may fly: off the land, best by the left edge, as large as it can be. */
export function roomForPatrol(layout: Lay, isFree: Test): Box | undefined {
  const { width, height, side, frame } = layout;
  const most = Math.max(40, Math.min(84, side * 1.5));
  for (const size of [most, 40, 30])
    for (const x of [frame + 14, width - frame - 14 - size])
      for (let away = 0; away < 0.7 * height; away += 8)
        for (const y of [0.25 * height + away, 0.25 * height - away])
          if (isBoxFree(layout, { x, y }, size, size, isFree))
            return { x, y, width: size, height: size };
  return undefined;
}

const TITLE_SIZES = [72, 60, 52, 46, 40, 36, 32, 28, 25, 22];
/** Between the letters of the board's name, as a share of their size. */
export const TITLE_SPACING = 0.08;

/** Where the board's name may stand: in the upper left sea, as large as there is room. */
export function roomForTitle(layout: Lay, title: string, isSea: Test): TitleBox | undefined {
  const { side, frame } = layout;
  const at = { x: frame + 22, y: frame + 22 };
  const words = title.toLocaleUpperCase().split(' ');
  const shapes = [[words.join(' ')], ...(words.length > 1 ? [words] : [])];
  const away = side * 0.35;
  for (const size of TITLE_SIZES.filter((size) => size < side * 1.25 + 12))
    for (const lines of shapes) {
      const width = Math.max(
        ...lines.map((line) => widthOf(line, size) + [...line].length * size * TITLE_SPACING),
      );
      const height = size * 1.05 * lines.length + 8;
      if (isBoxFree(layout, at, width + away, height + away, isSea))
        return { ...at, width, height, size, lines };
    }
  return undefined;
}

const SMALLEST_COMPASS = 22;

/** A free corner for the compass rose. */
export function roomForCompass(layout: Lay, isFree: Test): CompassPlace | undefined {
  const { width, height, side, frame } = layout;
  const radius = Math.min(54, side * 0.9);
  if (radius < SMALLEST_COMPASS) return undefined;
  const away = frame + 20 + radius;
  const places: Point[] = [
    { x: away + radius * 0.3, y: height - away - radius * 0.3 },
    { x: width - away, y: height - away },
    { x: width - away, y: away },
  ];
  const at = places.find(({ x, y }) =>
    isBoxFree(layout, { x: x - radius, y: y - radius * 1.5 }, 2 * radius, 2.5 * radius, isFree),
  );
  return at && { ...at, radius };
}

/** The side of a button that a finger hits. */
const BUTTON = 44;
const BUTTONS = 3;

/** Where the buttons that enlarge the board lie: over a free edge, one below or beside the other. */
export function roomForControls(layout: Lay, isFree: Test): Box {
  const { width, height, frame } = layout;
  const away = frame + 4;
  const placesOf = (wide: number, high: number): Box[] => {
    const right = width - away - wide;
    const bottom = height - away - high;
    return [
      { x: right, y: bottom },
      { x: away, y: bottom },
      { x: right, y: away },
      { x: away, y: away },
    ].map((at) => ({ ...at, width: wide, height: high }));
  };
  const upright = placesOf(BUTTON, BUTTONS * BUTTON);
  const all = [...upright, ...placesOf(BUTTONS * BUTTON, BUTTON)];
  const free = all.find((box) => isBoxFree(layout, box, box.width, box.height, isFree));
  return free ?? (upright[0] as Box);
}

/** Whether a hex touches a box, or comes near it. */
export const isNear = (layout: Lay, hex: Hex, { x, y, width, height }: Box): boolean => {
  const { side } = layout;
  const centre = layout.centre(hex);
  return (
    centre.x > x - side &&
    centre.x < x + width + side &&
    centre.y > y - side &&
    centre.y < y + height + side
  );
};
