import type { Box, Layout } from '../layout/board-layout';
import type { BoardView } from '../../views/table/board-view';
import type { Point } from '../../hex/geometry';
import type { ChangeView } from '../../views/table/cover-changes';
import { SUIT_PATHS } from '../../views/style/mark-paths';
import { bold, drawSign, write } from './canvas';
import { widthOf } from '../layout/text-metrics';
import { paintPlate } from './values';
import { siteLayoutOf } from '../layout/site-layout';
import type { PaintContext } from '../renderer';

type Change = ChangeView['suits'][number];

/** How a line `sign 3 → 5` is set: with room about it, or without where the hex has none. */
const SETTINGS = {
  roomy: { sign: 0.9, gap: 3, arrow: 12, pad: 3 },
  tight: { sign: 0.64, gap: 1, arrow: 8, pad: 1 },
} as const;

type Setting = (typeof SETTINGS)[keyof typeof SETTINGS];

function widthOfLine({ before, after }: Change, px: number, { sign, gap, arrow, pad }: Setting) {
  return px * sign + gap + widthOf(`${before}${after}`, px) + arrow + 2 * pad;
}

/** Writes `sign 3 → 5` with its middle at a place. */
function writeChange(
  context: PaintContext,
  change: Change,
  { x, y }: Point,
  px: number,
  set: Setting,
): void {
  const { before, after, suit } = change;
  const sign = px * set.sign;
  let at = x - widthOfLine(change, px, set) / 2 + set.pad;
  drawSign(context, SUIT_PATHS[suit], { x: at + sign / 2, y }, sign, {
    fill: context.palette.suits[suit],
  });
  at += sign + set.gap;
  const style = { font: bold(px), align: 'left' } as const;
  write(context, String(before), { x: at, y }, style);
  at += widthOf(String(before), px);
  const tip = at + set.arrow - 1;
  context.beginPath();
  context.moveTo(at + 1, y);
  context.lineTo(tip, y);
  context.moveTo(tip - 3, y - 3);
  context.lineTo(tip, y);
  context.lineTo(tip - 3, y + 3);
  context.strokeStyle = context.palette.ink;
  context.lineWidth = 1.4 * context.weight;
  context.lineCap = context.lineJoin = 'round';
  context.stroke();
  write(context, String(after), { x: at + set.arrow, y }, style);
}

const sizeOf = ({ before, after }: Change): number => Math.abs(after - before);

/** The changes that there are lines for, in the suits' order: all, or the largest alone. */
function shownOf({ suits }: ChangeView, lines: number): readonly Change[] {
  if (suits.length <= lines) return suits;
  const largest = [...suits].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, lines);
  return suits.filter((suit) => largest.includes(suit));
}

/** The plate that tells of a change at a site: over its dial, as wide and high as it has to be. */
export function changePlate(layout: Layout, change: ChangeView) {
  const { dial, centre } = siteLayoutOf(layout, change);
  const px = Math.min(14 * layout.scale, Math.max(14, dial.height / 2.6));
  const line = px * 0.86;
  const shown = shownOf(change, Math.max(1, Math.floor((dial.height + 7) / line)));
  const half = (Math.sqrt(3) / 2) * layout.side;
  const widthIn = (set: Setting): number =>
    Math.max(...shown.map((suit) => widthOfLine(suit, px, set)));
  const set = widthIn(SETTINGS.roomy) <= 2 * half ? SETTINGS.roomy : SETTINGS.tight;
  const width = widthIn(set);
  const height = shown.length * line + 3;
  const middle = dial.x + dial.width / 2;
  const x = Math.max(centre.x - half, Math.min(middle - width / 2, centre.x + half - width));
  // Where it is higher than the dial it grows over the tokens rather than over the name.
  const y = Math.min(dial.y + (dial.height - height) / 2, dial.y + dial.height + 2 - height);
  const box: Box = { x, y, width, height };
  return { box, shown, px, line, set };
}

function paintChange(context: PaintContext, layout: Layout, change: ChangeView): void {
  const { box, shown, px, line, set } = changePlate(layout, change);
  paintPlate(context, box, 1.6);
  shown.forEach((suit, row) => {
    const middle = { x: box.x + box.width / 2, y: box.y + 1.5 + line * (row + 0.5) };
    writeChange(context, suit, middle, px, set);
  });
}

/** What the programme considered does to each site. */
export function paintChanges(context: PaintContext, layout: Layout, { changes }: BoardView): void {
  for (const change of changes) paintChange(context, layout, change);
}
