import { veil } from '../../views/style/colour';
import type { BoardView } from '../../views/table/board';
import { isSameHex } from '../../hex/hex';
import { bold, traceHex, write } from './canvas';
import type { Layout } from '../layout/layout';
import { type Box, spotsOf } from '../layout/site-layout';
import type { Ink } from '../renderer';

/** Hexes the greener, the more the piece in hand would add there. */
export function paintWorth(ink: Ink, layout: Layout, view: BoardView): void {
  for (const value of view.values) {
    if (value.share <= 0) continue;
    ink.beginPath();
    traceHex(ink, layout.centre(value), layout.side - 2);
    ink.fillStyle = veil(ink.palette.reach, 0.08 + 0.5 * value.share);
    ink.fill();
  }
}

/** A plate for a few figures, with a rim so and so thick. */
export function paintPlate(ink: Ink, { x, y, width, height }: Box, rim: number): void {
  ink.beginPath();
  ink.roundRect(x, y, width, height, 4);
  ink.fillStyle = ink.palette.card;
  ink.fill();
  ink.strokeStyle = ink.palette.action;
  ink.lineWidth = rim * ink.weight;
  ink.stroke();
}

/** What it would add, on a plate where it adds anything: over a site's dial, or low on open land. */
export function paintValues(ink: Ink, layout: Layout, view: BoardView): void {
  const size = 14;
  const high = size * 1.1;
  const { side } = layout;
  ink.font = bold(size);
  for (const { text, share, ...hex } of view.values) {
    if (share <= 0) continue;
    const wide = ink.measureText(text).width + 6;
    const { centre, dial } = spotsOf(layout, hex);
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
    paintPlate(ink, box, 1.2);
    write(ink, text, at, { font: bold(size) });
  }
}
