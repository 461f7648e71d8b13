import { mix, veil } from '../../views/style/colour';
import type { TokenView } from '../../views/table/board';
import { SHAPE_PATHS, WHEEL_PATH } from '../../views/style/sign-paths';
import { bold, drawSign, withShadow, write } from './canvas';
import type { Ink } from '../renderer';

/** Room about a token for its shadow, rim and marks, as a share of its size. */
export const TOKEN_ROOM = 1.5;
/** How high a token is with its side, as a share of its size. */
export const TOKEN_HIGH = 1.1;

/** Below this size a planned piece has only its white edge. */
const ROOM_FOR_PLUS = 28;
/** Below this size no letter of a legible size fits. */
const ROOM_FOR_LETTER = 15.5;

/** Where the letter sits, as a share of the size below the middle: a triangle's mass is low. */
const LETTER_DOWN: Partial<Record<TokenView['shape'], number>> = {
  triangle: 0.13,
  pentagon: 0.03,
  shield: -0.04,
};

/** A token, with its middle in the middle of a square of TOKEN_ROOM × its size. */
export function paintToken(
  ink: Ink,
  { shape, letter, wheels, state }: Pick<TokenView, 'shape' | 'letter' | 'wheels' | 'state'>,
  size: number,
): void {
  const middle = { x: (size * TOKEN_ROOM) / 2, y: (size * TOKEN_ROOM) / 2 };
  const colour = ink.palette.layers[shape];
  const d = SHAPE_PATHS[shape];
  const thick = Math.max(1.5, size * 0.09);
  const isPending = state === 'pending';
  const face = isPending ? mix(colour, ink.palette.card, 0.72) : colour;
  const lift = state === 'planned' ? size * 0.06 : 0;
  const top = { x: middle.x, y: middle.y - lift };
  const rim = Math.max(1.3, size * 0.05) * ink.weight;
  if (state === 'preview') ink.globalAlpha = 0.72;

  const base = { x: top.x, y: top.y + thick };
  withShadow(
    ink,
    { blur: size * (lift ? 0.16 : 0.1), down: size * 0.05 + lift * 1.6, share: 0.5 },
    () => drawSign(ink, d, base, size, { fill: mix(colour, ink.palette.shade, 0.55) }),
  );
  if (state === 'planned')
    for (const at of [base, top])
      drawSign(ink, d, at, size, {
        stroke: ink.palette.card,
        width: rim + Math.max(2.5, size * 0.14),
      });
  drawSign(ink, d, base, size, {
    fill: mix(face, ink.palette.shade, 0.5),
    stroke: ink.palette.rim,
    width: rim,
  });
  const light = ink.createLinearGradient(0, 0, 0, 24);
  light.addColorStop(0, mix(face, ink.palette.light, 0.22));
  light.addColorStop(0.5, face);
  light.addColorStop(1, mix(face, ink.palette.shade, 0.12));
  drawSign(ink, d, top, size, { fill: light });
  drawSign(ink, d, top, size * 0.84, {
    stroke: isPending ? veil(colour, 0.55) : veil(ink.palette.light, 0.42),
    width: Math.max(0.8, size * 0.028),
  });
  drawSign(ink, d, top, size, {
    stroke: ink.palette.rim,
    width: isPending ? rim * 1.2 : rim,
    ...(isPending ? { dash: [size * 0.11, size * 0.09] } : {}),
  });
  if (size >= ROOM_FOR_LETTER)
    write(
      ink,
      letter,
      { x: top.x, y: top.y + size * (LETTER_DOWN[shape] ?? 0) },
      {
        font: bold(Math.max(14, size * 0.46)),
        fill: isPending ? mix(colour, ink.palette.ink, 0.35) : ink.palette.onFill,
      },
    );
  if (wheels) paintWheels(ink, { x: top.x, y: top.y + size * 0.5 + thick * 0.6 }, size);
  if (state === 'planned' && size >= ROOM_FOR_PLUS)
    paintPlus(ink, { x: top.x + size * 0.44, y: top.y - size * 0.4 }, Math.max(10, size * 0.32));
}

function paintWheels(ink: Ink, at: { x: number; y: number }, size: number): void {
  const wheel = Math.max(8, size * 0.3);
  for (const hand of [-1, 1]) {
    const middle = { x: at.x + hand * size * 0.27, y: at.y };
    drawSign(ink, WHEEL_PATH, middle, wheel * 1.1, {
      fill: ink.palette.ink,
      stroke: ink.palette.card,
      width: 1,
    });
    ink.beginPath();
    ink.arc(middle.x, middle.y, wheel * 0.15, 0, 2 * Math.PI);
    ink.fillStyle = ink.palette.card;
    ink.fill();
  }
}

/** The mark of a piece that is only planned. */
function paintPlus(ink: Ink, { x, y }: { x: number; y: number }, size: number): void {
  ink.beginPath();
  ink.arc(x, y, size / 2, 0, 2 * Math.PI);
  ink.fillStyle = ink.palette.card;
  ink.fill();
  ink.strokeStyle = ink.palette.ink;
  ink.lineWidth = 1.2;
  ink.stroke();
  ink.beginPath();
  ink.moveTo(x - size * 0.27, y);
  ink.lineTo(x + size * 0.27, y);
  ink.moveTo(x, y - size * 0.27);
  ink.lineTo(x, y + size * 0.27);
  ink.lineWidth = 1.8;
  ink.strokeStyle = ink.palette.action;
  ink.stroke();
}
