import { hexAt, type Point } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import type { Box, DeckBox, Layout } from './board-layout';
import { CARD } from '../paint/card';

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
