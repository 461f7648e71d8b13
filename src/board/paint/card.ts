import { veil } from '../../views/style/colour';
import type { TurnedView } from '../../views/table/board';
import { SUIT_PATHS } from '../../views/style/sign-paths';
import { bold, drawSign, withShadow, write } from './canvas';
import { paintVerdict } from './verdict';
import type { Ink } from '../renderer';

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
export function paintCard(ink: Ink, { suit, strength }: TurnedView): void {
  const { width, height, room } = CARD;
  withShadow(ink, { blur: 7, down: 4, share: 0.45 }, () => {
    ink.beginPath();
    ink.roundRect(room, room, width, height, 7);
    ink.fillStyle = ink.palette.field;
    ink.fill();
  });
  ink.strokeStyle = ink.palette.line;
  ink.lineWidth = 1.2;
  ink.stroke();
  const colour = ink.palette.suits[suit];
  ink.beginPath();
  ink.roundRect(room + 4, room + 4, width - 8, height - 8, 4);
  ink.strokeStyle = veil(colour, 0.5);
  ink.lineWidth = 1;
  ink.stroke();
  write(ink, String(strength), { x: room + 14, y: room + 17 }, { font: bold(20), fill: colour });
  drawSign(ink, SUIT_PATHS[suit], { x: room + width - 15, y: room + 17 }, 16, { fill: colour });
  const pips = PIPS[strength] ?? [[0.5, 0.5]];
  const size = strength > 3 ? 21 : 22;
  for (const [x, y] of pips)
    drawSign(
      ink,
      SUIT_PATHS[suit],
      { x: room + x * width, y: room + 24 + y * (height - 24) - 2 },
      size,
      { fill: colour },
    );
}

/** The back of a card. */
export function paintCardBack(ink: Ink): void {
  const { width, height, room } = CARD;
  withShadow(ink, { blur: 7, down: 4, share: 0.45 }, () => {
    ink.beginPath();
    ink.roundRect(room, room, width, height, 7);
    ink.fillStyle = ink.palette.table;
    ink.fill();
  });
  ink.strokeStyle = ink.palette.rim;
  ink.lineWidth = 1.2;
  ink.stroke();
  ink.beginPath();
  ink.roundRect(room + 6, room + 6, width - 12, height - 12, 4);
  ink.strokeStyle = ink.palette.coinLight;
  ink.stroke();
  drawSign(ink, SUIT_PATHS.skim, { x: room + width / 2, y: room + height / 2 }, 30, {
    fill: ink.palette.coinLight,
  });
}

/** A canvas on which nothing is painted: it measures text. */
export type Ruler = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

const BUBBLE = { height: 40, tail: 9, room: 8, font: bold(17) } as const;

/** The size of the bubble that says how an incident ended; its tail hangs below its middle. */
export function bubbleSize(ink: Ruler, { sum }: TurnedView): { width: number; height: number } {
  ink.font = BUBBLE.font;
  const width = ink.measureText(sum).width + 92;
  return { width: width + 2 * BUBBLE.room, height: BUBBLE.height + BUBBLE.tail + 2 * BUBBLE.room };
}

/** The bubble: the card in small, the sum, and whether it was held. */
export function paintBubble(
  ink: Ink,
  turned: TurnedView,
  { width, tailX, isBelow }: { width: number; tailX: number; isBelow: boolean },
): void {
  const { height, tail, room } = BUBBLE;
  const colour = turned.holds ? ink.palette.held : ink.palette.disrupted;
  const top = room + (isBelow ? tail : 0);
  const edge = isBelow ? top : top + height;
  const tip = isBelow ? edge - tail : edge + tail;
  const trace = (): void => {
    ink.beginPath();
    ink.roundRect(room, top, width - 2 * room, height, 9);
    ink.moveTo(tailX - tail, edge);
    ink.lineTo(tailX, tip);
    ink.lineTo(tailX + tail, edge);
    ink.closePath();
  };
  withShadow(ink, { blur: 6, down: 3, share: 0.45 }, () => {
    trace();
    ink.fillStyle = colour;
    ink.fill();
  });
  ink.lineJoin = 'round';
  ink.lineWidth = 4;
  ink.strokeStyle = colour;
  ink.stroke();
  trace();
  ink.fillStyle = ink.palette.card;
  ink.fill();
  const suit = ink.palette.suits[turned.suit];
  const middle = top + height / 2;
  ink.beginPath();
  ink.roundRect(room + 7, top + 5, 44, height - 10, 5);
  ink.fillStyle = suit;
  ink.fill();
  drawSign(ink, SUIT_PATHS[turned.suit], { x: room + 19, y: middle }, 17, {
    fill: ink.palette.onFill,
  });
  write(
    ink,
    String(turned.strength),
    { x: room + 40, y: middle },
    { font: bold(18), fill: ink.palette.onFill },
  );
  write(
    ink,
    turned.sum,
    { x: room + 60, y: middle },
    { font: BUBBLE.font, fill: colour, align: 'left' },
  );
  paintVerdict(ink, { x: width - room - 3, y: top + 3 }, 19, turned.holds);
}
