import { veil } from '../present/colour';
import type { BoardView } from '../present/board';
import { isSameHex } from '../hex/hex';
import { bold, traceHex } from './ink';
import type { Layout } from './layout';
import { spotsOf } from './spots';
import type { Ink } from './stage';

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

/** What it would add, on a plate where it adds anything: over a site's dial, or low on open land. */
export function paintValues(ink: Ink, layout: Layout, view: BoardView): void {
  const size = 14;
  const { side } = layout;
  ink.font = bold(size);
  ink.textAlign = 'center';
  ink.textBaseline = 'middle';
  for (const { text, share, ...hex } of view.values) {
    if (share <= 0) continue;
    const { x, y: middle } = layout.centre(hex);
    const isSite = view.sites.some((site) => isSameHex(site, hex));
    const { dial } = spotsOf(layout, hex);
    const y = isSite ? dial.y + dial.height / 2 : middle + 0.75 * side - size * 0.62;
    const wide = ink.measureText(text).width + 6;
    ink.beginPath();
    ink.roundRect(x - wide / 2, y - size * 0.62, wide, size * 1.24, 4);
    ink.fillStyle = ink.palette.card;
    ink.fill();
    ink.strokeStyle = ink.palette.action;
    ink.lineWidth = 1.2;
    ink.stroke();
    ink.fillStyle = ink.palette.ink;
    ink.fillText(text, x, y + 1);
  }
}
