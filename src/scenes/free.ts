import { hexAt, type Point } from '../hex/geometry';
import type { Hex } from '../hex/hex';
import type { Layout } from './layout';
import { CARD } from './paint-card';

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

/** Whether a box lies on hexes that pass a test, and inside the frame. */
export function isBoxFree(
  layout: Lay,
  at: Point,
  width: number,
  height: number,
  test: Test,
): boolean {
  const step = Math.max(4, layout.side / 3);
  for (let x = at.x; x <= at.x + width; x += step)
    for (let y = at.y; y <= at.y + height; y += step)
      if (!test(hexUnder(layout, { x, y }))) return false;
  return (
    at.x >= layout.frame &&
    at.y >= layout.frame &&
    at.x + width <= layout.width - layout.frame &&
    at.y + height <= layout.height - layout.frame
  );
}

/** The deck with the words below it, in CSS pixels. */
export interface DeckBox extends Point {
  readonly width: number;
  readonly height: number;
  /** How large its cards are, of those that fly. */
  readonly scale: number;
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
