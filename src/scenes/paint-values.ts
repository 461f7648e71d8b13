import { veil } from '../present/colour';
import type { BoardView } from '../present/board';
import { bold, traceHex } from './ink';
import type { Layout } from './layout';
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

/** What it would add, on a plate in the lower corner of each hex where it adds anything. */
export function paintValues(ink: Ink, layout: Layout, view: BoardView): void {
  const size = 14;
  ink.font = bold(size);
  ink.textAlign = 'center';
  ink.textBaseline = 'middle';
  for (const { text, share, ...hex } of view.values) {
    if (share <= 0) continue;
    const { x, y: middle } = layout.centre(hex);
    const y = middle + layout.side * 0.8;
    const wide = ink.measureText(text).width + 8;
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
