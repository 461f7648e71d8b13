import type { TokenView } from '../../views/table/board-view';
import { mix, veil } from '../../views/style/colour';
import { COIN_PATH, WHEEL_PATH } from '../../views/style/mark-paths';
import { SHAPE_PATHS } from '../../views/style/sign-paths';
import type { Point } from '../../hex/geometry';
import { bold, drawSign, traceDisc, withShadow, write } from './canvas';
import type { PaintContext } from '../renderer';

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
  context: PaintContext,
  {
    shape,
    letter,
    wheels,
    state,
    rebate,
  }: Pick<TokenView, 'shape' | 'letter' | 'wheels' | 'state' | 'rebate'>,
  size: number,
): void {
  const middle = { x: (size * TOKEN_ROOM) / 2, y: (size * TOKEN_ROOM) / 2 };
  const colour = context.palette.layers[shape];
  const d = SHAPE_PATHS[shape];
  const thick = Math.max(1.5, size * 0.09);
  const isPending = state === 'pending';
  const face = isPending ? mix(colour, context.palette.card, 0.72) : colour;
  const lift = state === 'planned' ? size * 0.06 : 0;
  const top = { x: middle.x, y: middle.y - lift };
  const rim = Math.max(1.3, size * 0.05) * context.weight;
  if (state === 'preview') context.globalAlpha = 0.72;

  const base = { x: top.x, y: top.y + thick };
  withShadow(
    context,
    { blur: size * (lift ? 0.16 : 0.1), down: size * 0.05 + lift * 1.6, share: 0.5 },
    () => drawSign(context, d, base, size, { fill: mix(colour, context.palette.shade, 0.55) }),
  );
  if (state === 'planned')
    for (const at of [base, top])
      drawSign(context, d, at, size, {
        stroke: context.palette.card,
        width: rim + Math.max(2.5, size * 0.14),
      });
  drawSign(context, d, base, size, {
    fill: mix(face, context.palette.shade, 0.5),
    stroke: context.palette.rim,
    width: rim,
  });
  const light = context.createLinearGradient(0, 0, 0, 24);
  light.addColorStop(0, mix(face, context.palette.light, 0.22));
  light.addColorStop(0.5, face);
  light.addColorStop(1, mix(face, context.palette.shade, 0.12));
  drawSign(context, d, top, size, { fill: light });
  drawSign(context, d, top, size * 0.84, {
    stroke: isPending ? veil(colour, 0.55) : veil(context.palette.light, 0.42),
    width: Math.max(0.8, size * 0.028),
  });
  drawSign(context, d, top, size, {
    stroke: context.palette.rim,
    width: isPending ? rim * 1.2 : rim,
    ...(isPending ? { dash: [size * 0.11, size * 0.09] } : {}),
  });
  if (size >= ROOM_FOR_LETTER)
    write(
      context,
      letter,
      { x: top.x, y: top.y + size * (LETTER_DOWN[shape] ?? 0) },
      {
        font: bold(Math.max(14, size * 0.46)),
        fill: isPending ? mix(colour, context.palette.ink, 0.35) : context.palette.onFill,
      },
    );
  if (wheels) paintWheels(context, { x: top.x, y: top.y + size * 0.5 + thick * 0.6 }, size);
  if (state === 'planned' && size >= ROOM_FOR_PLUS)
    paintPlus(
      context,
      { x: top.x + size * 0.44, y: top.y - size * 0.4 },
      Math.max(10, size * 0.32),
    );
  if (rebate !== undefined)
    paintRebate(context, rebate, { x: top.x, y: top.y + size * 0.5 }, size * TOKEN_ROOM);
}

/** A label along the lower edge that says what is not paid; a struck coin where it has no room. */
function paintRebate(context: PaintContext, text: string, at: Point, room: number): void {
  const { palette } = context;
  context.save();
  context.font = bold(14);
  const width = context.measureText(text).width + 8;
  if (width <= room) {
    const high = 16;
    context.beginPath();
    context.roundRect(at.x - width / 2, at.y - high / 2, width, high, high / 2);
    context.fillStyle = palette.card;
    context.fill();
    context.lineWidth = 1.2;
    context.strokeStyle = palette.rim;
    context.stroke();
    write(context, text, at, { font: bold(14), fill: palette.held });
  } else {
    const size = room * 0.28;
    const middle = { x: at.x - room * 0.3, y: at.y - size * 0.1 };
    traceDisc(context, middle, size / 2 + 1);
    context.fillStyle = palette.card;
    context.fill();
    drawSign(context, COIN_PATH, middle, size, { fill: palette.coin });
    context.beginPath();
    context.moveTo(middle.x - size * 0.5, middle.y + size * 0.5);
    context.lineTo(middle.x + size * 0.5, middle.y - size * 0.5);
    context.lineWidth = 2;
    context.strokeStyle = palette.rim;
    context.stroke();
  }
  context.restore();
}

function paintWheels(context: PaintContext, at: { x: number; y: number }, size: number): void {
  const wheel = Math.max(8, size * 0.3);
  for (const hand of [-1, 1]) {
    const middle = { x: at.x + hand * size * 0.27, y: at.y };
    drawSign(context, WHEEL_PATH, middle, wheel * 1.1, {
      fill: context.palette.ink,
      stroke: context.palette.card,
      width: 1,
    });
    context.beginPath();
    context.arc(middle.x, middle.y, wheel * 0.15, 0, 2 * Math.PI);
    context.fillStyle = context.palette.card;
    context.fill();
  }
}

/** The mark of a piece that is only planned. */
function paintPlus(context: PaintContext, { x, y }: { x: number; y: number }, size: number): void {
  context.beginPath();
  context.arc(x, y, size / 2, 0, 2 * Math.PI);
  context.fillStyle = context.palette.card;
  context.fill();
  context.strokeStyle = context.palette.ink;
  context.lineWidth = 1.2;
  context.stroke();
  context.beginPath();
  context.moveTo(x - size * 0.27, y);
  context.lineTo(x + size * 0.27, y);
  context.moveTo(x, y - size * 0.27);
  context.lineTo(x, y + size * 0.27);
  context.lineWidth = 1.8;
  context.strokeStyle = context.palette.action;
  context.stroke();
}
