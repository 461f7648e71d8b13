import type { Layout } from '../layout/board-layout';
import { veil } from '../../views/style/colour';
import type { Point } from '../../hex/geometry';
import { bold } from './canvas';
import { isBoxFree, type Test } from '../layout/free-space';
import type { PaintContext } from '../renderer';

const TITLE_SIZES = [72, 60, 52, 46, 40, 36, 32, 28, 25, 22];

/** The board's name in the upper sea, as large as there is room, or not at all. */
export function paintTitle(
  context: PaintContext,
  layout: Layout,
  title: string,
  isSea: Test,
): void {
  const at = { x: layout.frame + 22, y: layout.frame + 22 };
  const words = title.toLocaleUpperCase().split(' ');
  context.save();
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  const shapes = [[words.join(' ')], ...(words.length > 1 ? [words] : [])];
  for (const size of TITLE_SIZES.filter((size) => size < layout.side * 1.25 + 12))
    for (const lines of shapes) {
      context.font = bold(size);
      context.letterSpacing = `${size * 0.08}px`;
      const wide = Math.max(...lines.map((line) => context.measureText(line).width));
      const high = size * 1.05 * lines.length + 8;
      const room = layout.side * 0.35;
      if (!isBoxFree(layout, at, wide + room, high + room, isSea)) continue;
      context.fillStyle = context.palette.ink;
      lines.forEach((line, i) => context.fillText(line, at.x, at.y + size * (0.76 + 1.05 * i)));
      const under = at.y + size * (0.76 + 1.05 * (lines.length - 1)) + size * 0.3;
      context.fillStyle = context.palette.line;
      context.fillRect(at.x + 1, under, wide - size * 0.08, Math.max(1.5, size * 0.045));
      context.fillRect(at.x + 1, under + size * 0.1, wide - size * 0.08, 1);
      context.restore();
      return;
    }
  context.restore();
}

/** A compass rose in a free corner. */
export function paintCompass(context: PaintContext, layout: Layout, isFree: Test): void {
  const radius = Math.min(54, layout.side * 0.9);
  const away = layout.frame + 20 + radius;
  const { width, height } = layout;
  const places: Point[] = [
    { x: away + radius * 0.3, y: height - away - radius * 0.3 },
    { x: width - away, y: height - away },
    { x: width - away, y: away },
  ];
  const at = places.find(({ x, y }) =>
    isBoxFree(layout, { x: x - radius, y: y - radius * 1.5 }, 2 * radius, 2.5 * radius, isFree),
  );
  if (at === undefined || radius < 22) return;
  context.save();
  context.translate(at.x, at.y);
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
