import type { TurnedView } from '../../views/table/board-view';
import { veil } from '../../views/style/colour';
import { SUIT_PATHS } from '../../views/style/mark-paths';
import { bold, drawSign, withShadow, write } from './canvas';
import { paintVerdict } from './verdict';
import type { PaintContext } from '../renderer';

export const CARD = { width: 76, height: 106, room: 10 } as const;

const PIPS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0.5, 0.5]],
  2: [
    [0.5, 0.3],
    [0.5, 0.7],
  ],
  3: [
    [0.5, 0.24],
    [0.5, 0.5],
    [0.5, 0.76],
  ],
  4: [
    [0.3, 0.3],
    [0.7, 0.3],
    [0.3, 0.7],
    [0.7, 0.7],
  ],
  5: [
    [0.3, 0.26],
    [0.7, 0.26],
    [0.5, 0.5],
    [0.3, 0.74],
    [0.7, 0.74],
  ],
};

/** An incident's card, face up, with room about it for its shadow. */
export function paintCard(context: PaintContext, { suit, strength }: TurnedView): void {
  const { width, height, room } = CARD;
  withShadow(context, { blur: 7, down: 4, share: 0.45 }, () => {
    context.beginPath();
    context.roundRect(room, room, width, height, 7);
    context.fillStyle = context.palette.field;
    context.fill();
  });
  context.strokeStyle = context.palette.line;
  context.lineWidth = 1.2;
  context.stroke();
  const colour = context.palette.suits[suit];
  context.beginPath();
  context.roundRect(room + 4, room + 4, width - 8, height - 8, 4);
  context.strokeStyle = veil(colour, 0.5);
  context.lineWidth = 1;
  context.stroke();
  write(
    context,
    String(strength),
    { x: room + 14, y: room + 17 },
    { font: bold(20), fill: colour },
  );
  drawSign(context, SUIT_PATHS[suit], { x: room + width - 15, y: room + 17 }, 16, { fill: colour });
  const pips = PIPS[strength] ?? [[0.5, 0.5]];
  const size = strength > 3 ? 21 : 22;
  for (const [x, y] of pips)
    drawSign(
      context,
      SUIT_PATHS[suit],
      { x: room + x * width, y: room + 24 + y * (height - 24) - 2 },
      size,
      { fill: colour },
    );
}

/** The back of a card. */
export function paintCardBack(context: PaintContext): void {
  const { width, height, room } = CARD;
  withShadow(context, { blur: 7, down: 4, share: 0.45 }, () => {
    context.beginPath();
    context.roundRect(room, room, width, height, 7);
    context.fillStyle = context.palette.table;
    context.fill();
  });
  context.strokeStyle = context.palette.rim;
  context.lineWidth = 1.2;
  context.stroke();
  context.beginPath();
  context.roundRect(room + 6, room + 6, width - 12, height - 12, 4);
  context.strokeStyle = context.palette.coinLight;
  context.stroke();
  drawSign(context, SUIT_PATHS.skim, { x: room + width / 2, y: room + height / 2 }, 30, {
    fill: context.palette.coinLight,
  });
}

/** A canvas on which nothing is painted: it measures text. */
export type Ruler = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

const BUBBLE = { height: 40, tail: 9, room: 8, font: bold(17) } as const;

/** The size of the bubble that says how an incident ended; its tail hangs below its middle. */
export function bubbleSize(context: Ruler, { sum }: TurnedView): { width: number; height: number } {
  context.font = BUBBLE.font;
  const width = context.measureText(sum).width + 92;
  return { width: width + 2 * BUBBLE.room, height: BUBBLE.height + BUBBLE.tail + 2 * BUBBLE.room };
}

/** The bubble: the card in small, the sum, and whether it was held. */
export function paintBubble(
  context: PaintContext,
  turned: TurnedView,
  { width, tailX, isBelow }: { width: number; tailX: number; isBelow: boolean },
): void {
  const { height, tail, room } = BUBBLE;
  const colour = turned.holds ? context.palette.held : context.palette.disrupted;
  const top = room + (isBelow ? tail : 0);
  const edge = isBelow ? top : top + height;
  const tip = isBelow ? edge - tail : edge + tail;
  const trace = (): void => {
    context.beginPath();
    context.roundRect(room, top, width - 2 * room, height, 9);
    context.moveTo(tailX - tail, edge);
    context.lineTo(tailX, tip);
    context.lineTo(tailX + tail, edge);
    context.closePath();
  };
  withShadow(context, { blur: 6, down: 3, share: 0.45 }, () => {
    trace();
    context.fillStyle = colour;
    context.fill();
  });
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colour;
  context.stroke();
  trace();
  context.fillStyle = context.palette.card;
  context.fill();
  const suit = context.palette.suits[turned.suit];
  const middle = top + height / 2;
  context.beginPath();
  context.roundRect(room + 7, top + 5, 44, height - 10, 5);
  context.fillStyle = suit;
  context.fill();
  drawSign(context, SUIT_PATHS[turned.suit], { x: room + 19, y: middle }, 17, {
    fill: context.palette.onFill,
  });
  write(
    context,
    String(turned.strength),
    { x: room + 40, y: middle },
    { font: bold(18), fill: context.palette.onFill },
  );
  write(
    context,
    turned.sum,
    { x: room + 60, y: middle },
    { font: BUBBLE.font, fill: colour, align: 'left' },
  );
  paintVerdict(context, { x: width - room - 3, y: top + 3 }, 19, turned.holds);
}
