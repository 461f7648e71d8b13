import { veil } from '../../views/style/colour';
import type { Point } from '../../hex/geometry';
import { bold } from './canvas';
import { isBoxFree, type Test } from '../layout/free-space';
import { type Layout } from '../layout/layout';
import type { Ink } from '../renderer';

const TITLE_SIZES = [72, 60, 52, 46, 40, 36, 32, 28, 25, 22];

/** The board's name in the upper sea, as large as there is room, or not at all. */
export function paintTitle(ink: Ink, layout: Layout, title: string, isSea: Test): void {
  const at = { x: layout.frame + 22, y: layout.frame + 22 };
  const words = title.toLocaleUpperCase().split(' ');
  ink.save();
  ink.textBaseline = 'alphabetic';
  ink.textAlign = 'left';
  const shapes = [[words.join(' ')], ...(words.length > 1 ? [words] : [])];
  for (const size of TITLE_SIZES.filter((size) => size < layout.side * 1.25 + 12))
    for (const lines of shapes) {
      ink.font = bold(size);
      ink.letterSpacing = `${size * 0.08}px`;
      const wide = Math.max(...lines.map((line) => ink.measureText(line).width));
      const high = size * 1.05 * lines.length + 8;
      const room = layout.side * 0.35;
      if (!isBoxFree(layout, at, wide + room, high + room, isSea)) continue;
      ink.fillStyle = ink.palette.ink;
      lines.forEach((line, i) => ink.fillText(line, at.x, at.y + size * (0.76 + 1.05 * i)));
      const under = at.y + size * (0.76 + 1.05 * (lines.length - 1)) + size * 0.3;
      ink.fillStyle = ink.palette.line;
      ink.fillRect(at.x + 1, under, wide - size * 0.08, Math.max(1.5, size * 0.045));
      ink.fillRect(at.x + 1, under + size * 0.1, wide - size * 0.08, 1);
      ink.restore();
      return;
    }
  ink.restore();
}

/** A compass rose in a free corner. */
export function paintCompass(ink: Ink, layout: Layout, isFree: Test): void {
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
  ink.save();
  ink.translate(at.x, at.y);
  ink.strokeStyle = veil(ink.palette.line, 0.75);
  for (const [reach, width] of [
    [0.74, 1.4],
    [0.64, 0.8],
  ] as const) {
    ink.lineWidth = width;
    ink.beginPath();
    ink.arc(0, 0, radius * reach, 0, 2 * Math.PI);
    ink.stroke();
  }
  for (let i = 0; i < 8; i += 1) {
    // The four winds lie over the four between.
    const turn = i < 4 ? i * 90 + 45 : (i - 4) * 90;
    const long = i < 4 ? 0.58 : 1;
    ink.save();
    ink.rotate((turn * Math.PI) / 180);
    for (const hand of [-1, 1]) {
      ink.beginPath();
      ink.moveTo(0, -radius * long);
      ink.lineTo(hand * radius * 0.13, -radius * 0.13);
      ink.lineTo(0, 0);
      ink.closePath();
      ink.fillStyle = hand < 0 ? ink.palette.card : ink.palette.line;
      ink.fill();
      ink.strokeStyle = ink.palette.line;
      ink.lineWidth = 0.9;
      ink.stroke();
    }
    ink.restore();
  }
  ink.font = bold(Math.max(14, radius * 0.34));
  ink.textAlign = 'center';
  ink.fillStyle = ink.palette.line;
  ink.fillText('N', 0, -radius * 1.1);
  ink.restore();
}
