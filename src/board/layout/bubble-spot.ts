import type { Hex } from '../../hex/hex';
import type { Box, Layout } from './board-layout';
import { hasControls } from './layout';
import { type Named, nameOf } from './name-labels';
import { siteLayoutOf } from './site-layout';
import { CAPITAL, widthOf } from './text-metrics';

/** Where a bubble lies, in CSS pixels, and where on its lower or upper edge its tail is. */
export interface BubbleSpot extends Box {
  readonly tailX: number;
  readonly isBelow: boolean;
}

/** Between a bubble and the canvas's edge. */
const MARGIN = 4;
/** Between a bubble's corner and its tail. */
const CORNER = 24;
/** How many places along an edge are tried. */
const STEPS = 8;
/** A hidden name counts for so many times as much as a hidden dial. */
const NAME_WEIGHT = 3;

const areaShared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The box of a site's name. */
export function nameBox(layout: Layout, site: Named): Box {
  const { size, tail } = layout.names;
  const { name } = siteLayoutOf(layout, site);
  const width = widthOf(nameOf(layout, site), size);
  const height = (CAPITAL + tail) * size;
  return { x: name.x - width / 2, y: name.y - (CAPITAL * size) / 2, width, height };
}

/** The box of a site's disc and dial. */
function plateBox(layout: Layout, site: Hex): Box {
  const { disc, discRadius, dial } = siteLayoutOf(layout, site);
  const x = disc.x - discRadius;
  return { ...dial, x, width: dial.x + dial.width - x };
}

/**
 * Where a bubble about a site lies: above or below it, pointing at it, inside the canvas, and so
 * that it hides as little as can be of the names and dials of all sites.
 *
 * @param size - the bubble's size with its tail, in CSS pixels
 */
export function bubbleSpot(
  layout: Layout,
  sites: readonly Named[],
  at: Hex,
  { width, height }: { readonly width: number; readonly height: number },
): BubbleSpot {
  const { side, deck, controls } = layout;
  const { disc, centre, tokens } = siteLayoutOf(layout, at);
  const names = sites.map((site) => nameBox(layout, site));
  const plates = [...sites.map((site) => plateBox(layout, site)), ...(deck ? [deck] : [])];
  const spotOf = (isBelow: boolean, share: number): BubbleSpot => {
    const point = isBelow ? centre.x : disc.x;
    const wanted = point - CORNER - share * (width - 2 * CORNER);
    const x = Math.max(MARGIN, Math.min(wanted, layout.width - width - MARGIN));
    const tailX = Math.max(CORNER, Math.min(point - x, width - CORNER));
    const y = isBelow ? centre.y + side * 0.9 : tokens.y - height + 4;
    return { x, y, width, height, tailX, isBelow };
  };
  const spots = [false, true].flatMap((isBelow) =>
    Array.from({ length: STEPS + 1 }, (_, i) => spotOf(isBelow, i / STEPS)),
  );
  const cost = (spot: BubbleSpot): number => {
    const hidden = (boxes: readonly Box[]): number =>
      boxes.reduce((sum, box) => sum + areaShared(spot, box), 0);
    const outside = spot.width * spot.height - areaShared(spot, { ...layout, x: 0, y: 0 });
    // What lies under a button of the page is hidden itself.
    const under = hasControls(layout) ? areaShared(spot, controls) : 0;
    return NAME_WEIGHT * (hidden(names) + outside + under) + hidden(plates);
  };
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}
