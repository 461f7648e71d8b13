/** A box on the page, in CSS pixels. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BubblePlace {
  readonly left: number;
  readonly top: number;
  /** The side of the bubble from which its tail points. */
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** How far along that side the tail is, from its left or its top. */
  readonly tail: number;
}

const GAP = 14;
const MARGIN = 8;
const TAIL_ROOM = 22;

const overlap = (a: PageBox, b: PageBox): number => {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
};

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Math.max(least, most), value));

/**
 * Where a bubble goes so that it lies beside what it points at and never on it, nor on what is
 * to be pressed; of the places that the window has, the one that hides least of the rest.
 */
export function placeBubble(
  target: PageBox,
  bubble: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  never: readonly PageBox[],
  avoid: readonly PageBox[],
): BubblePlace {
  const { width, height } = bubble;
  const middle = { x: target.left + target.width / 2, y: target.top + target.height / 2 };
  const alongX = [middle.x - width / 2, target.left, target.left + target.width - width];
  const alongY = [middle.y - height / 2, target.top, target.top + target.height - height];
  const candidates: readonly Pick<BubblePlace, 'side' | 'left' | 'top'>[] = [
    ...alongY.map((top) => ({
      side: 'left' as const,
      left: target.left + target.width + GAP,
      top,
    })),
    ...alongY.map((top) => ({ side: 'right' as const, left: target.left - GAP - width, top })),
    ...alongX.map((left) => ({ side: 'bottom' as const, left, top: target.top - GAP - height })),
    ...alongX.map((left) => ({
      side: 'top' as const,
      left,
      top: target.top + target.height + GAP,
    })),
  ];
  const judged = candidates.map(({ side, left, top }) => {
    const box = {
      left: within(left, MARGIN, view.width - width - MARGIN),
      top: within(top, MARGIN, view.height - height - MARGIN),
      width,
      height,
    };
    const hides = (others: readonly PageBox[]): number =>
      others.reduce((sum, other) => sum + overlap(box, other), 0);
    // What must be seen counts for more than all else together.
    return { side, box, cost: hides(avoid) + hides([target, ...never]) * 1000 };
  });
  const best = judged.reduce((found, one) => (one.cost < found.cost ? one : found));
  const { box, side } = best;
  const isUpright = side === 'left' || side === 'right';
  const tail = isUpright
    ? within(middle.y - box.top, TAIL_ROOM, height - TAIL_ROOM)
    : within(middle.x - box.left, TAIL_ROOM, width - TAIL_ROOM);
  return { left: box.left, top: box.top, side, tail };
}
