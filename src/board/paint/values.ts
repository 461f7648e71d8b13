import type { Box, Layout } from '../layout/board-layout';
import type { BoardView } from '../../views/table/board-view';
import { veil } from '../../views/style/colour';
import { isSameHex } from '../../hex/hex';
import { bold, traceHex, write } from './canvas';
import { siteLayoutOf } from '../layout/site-layout';
import type { PaintContext } from '../renderer';

/** Hexes the greener, the more the piece in hand would add there. */
export function paintWorth(context: PaintContext, layout: Layout, view: BoardView): void {
  for (const value of view.values) {
    if (value.share <= 0) continue;
    context.beginPath();
    traceHex(context, layout.centre(value), layout.side - 2);
    context.fillStyle = veil(context.palette.reach, 0.08 + 0.5 * value.share);
    context.fill();
  }
}

/** A plate for a few figures, with a rim so and so thick. */
export function paintPlate(context: PaintContext, { x, y, width, height }: Box, rim: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, 4);
  context.fillStyle = context.palette.card;
  context.fill();
  context.strokeStyle = context.palette.action;
  context.lineWidth = rim * context.weight;
  context.stroke();
}

/** What it would add, on a plate where it adds anything: over a site's dial, or low on open land. */
export function paintValues(context: PaintContext, layout: Layout, view: BoardView): void {
  const size = 14;
  const high = size * 1.1;
  const { side } = layout;
  context.font = bold(size);
  for (const { text, share, ...hex } of view.values) {
    if (share <= 0) continue;
    const wide = context.measureText(text).width + 6;
    const { centre, dial } = siteLayoutOf(layout, hex);
    const isSite = view.sites.some((site) => isSameHex(site, hex));
    const most = centre.x + (Math.sqrt(3) / 2) * side - wide / 2;
    const at = isSite
      ? {
          x: Math.max(centre.x, Math.min(dial.x + dial.width / 2, most)),
          // Where it is higher than the dial it grows away from the name.
          y: dial.y + dial.height - Math.max(dial.height, high - 2) / 2,
        }
      : { x: centre.x, y: centre.y + 0.75 * side - high / 2 };
    const box = { x: at.x - wide / 2, y: at.y - high / 2, width: wide, height: high };
    paintPlate(context, box, 1.2);
    write(context, text, at, { font: bold(size) });
  }
}
