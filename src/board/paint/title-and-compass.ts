import type { Layout } from '../layout/board-layout';
import { veil } from '../../views/style/colour';
import { bold } from './canvas';
import { TITLE_SPACING } from '../layout/free-space';
import type { PaintContext } from '../renderer';

/** The board's name in the upper sea. */
export function paintTitle(context: PaintContext, { title }: Layout): void {
  if (title === undefined) return;
  const { x, y, size, lines } = title;
  context.save();
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.font = bold(size);
  context.letterSpacing = `${size * TITLE_SPACING}px`;
  context.fillStyle = context.palette.ink;
  lines.forEach((line, i) => context.fillText(line, x, y + size * (0.76 + 1.05 * i)));
  const wide = Math.max(...lines.map((line) => context.measureText(line).width));
  const under = y + size * (0.76 + 1.05 * (lines.length - 1)) + size * 0.3;
  context.fillStyle = context.palette.line;
  context.fillRect(x + 1, under, wide - size * TITLE_SPACING, Math.max(1.5, size * 0.045));
  context.fillRect(x + 1, under + size * 0.1, wide - size * TITLE_SPACING, 1);
  context.restore();
}

/** A compass rose in a free corner. */
export function paintCompass(context: PaintContext, { compass }: Layout): void {
  if (compass === undefined) return;
  const { radius } = compass;
  context.save();
  context.translate(compass.x, compass.y);
  context.strokeStyle = veil(context.palette.line, 0.75);
  for (const [reach, width] of [
    [0.74, 1.4],
    [0.64, 0.8],
  ] as const) {
    context.lineWidth = width;
    context.beginPath();
    context.arc(0, 0, radius * reach, 0, 2 * Math.PI);
    context.stroke();
  }
  for (let i = 0; i < 8; i += 1) {
    // The four winds lie over the four between.
    const turn = i < 4 ? i * 90 + 45 : (i - 4) * 90;
    const long = i < 4 ? 0.58 : 1;
    context.save();
    context.rotate((turn * Math.PI) / 180);
    for (const hand of [-1, 1]) {
      context.beginPath();
      context.moveTo(0, -radius * long);
      context.lineTo(hand * radius * 0.13, -radius * 0.13);
      context.lineTo(0, 0);
      context.closePath();
      context.fillStyle = hand < 0 ? context.palette.card : context.palette.line;
      context.fill();
      context.strokeStyle = context.palette.line;
      context.lineWidth = 0.9;
      context.stroke();
    }
    context.restore();
  }
  context.font = bold(Math.max(14, radius * 0.34));
  context.textAlign = 'center';
  context.fillStyle = context.palette.line;
  context.fillText('N', 0, -radius * 1.1);
  context.restore();
}
