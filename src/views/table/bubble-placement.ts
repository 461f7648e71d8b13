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
  /** How far along that side the tail is, from its left or its top; none where the thing is askew. */
  readonly tail: number | undefined;
}

type Size = Pick<PageBox, 'width' | 'height'>;

const middleOf = ({ left, top, width, height }: PageBox) => ({
  x: left + width / 2,
  y: top + height / 2,
});

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

/** How far apart places are tried where beside the thing there is none, in CSS pixels. */
const STEP = 16;

type Candidate = Pick<BubblePlace, 'side' | 'left' | 'top'>;

/** The places beside a thing, on each side of it in its middle and at its ends. */
function placesBeside(target: PageBox, { width, height }: Size): Candidate[] {
  const middle = middleOf(target);
  const alongX = [middle.x - width / 2, target.left, target.left + target.width - width];
  const alongY = [middle.y - height / 2, target.top, target.top + target.height - height];
  const right = target.left + target.width + GAP;
  const below = target.top + target.height + GAP;
  return [
    ...alongY.map((top) => ({ side: 'left' as const, left: right, top })),
    ...alongY.map((top) => ({ side: 'right' as const, left: target.left - GAP - width, top })),
    ...alongX.map((left) => ({ side: 'bottom' as const, left, top: target.top - GAP - height })),
    ...alongX.map((left) => ({ side: 'top' as const, left, top: below })),
  ];
}

/** Places all over the window, each with the side from which the thing is nearest. */
function placesAnywhere(target: PageBox, { width, height }: Size, view: Size): Candidate[] {
  const middle = middleOf(target);
  const places: Candidate[] = [];
  for (let top = MARGIN; top <= view.height - height - MARGIN; top += STEP)
    for (let left = MARGIN; left <= view.width - width - MARGIN; left += STEP) {
      const across = middle.x - left - width / 2;
      const down = middle.y - top - height / 2;
      const isUpright = Math.abs(across) * height < Math.abs(down) * width;
      const side = isUpright ? (down < 0 ? 'top' : 'bottom') : across < 0 ? 'left' : 'right';
      places.push({ side, left, top });
    }
  return places;
}

/** Where along its side a bubble's tail points at a thing; nowhere where it would miss it. */
function tailAt(start: number, length: number, from: number, extent: number): number | undefined {
  const tail = within(from + extent / 2 - start, TAIL_ROOM, length - TAIL_ROOM);
  const meets = start + tail >= from && start + tail <= from + extent;
  return meets ? tail : undefined;
}

/**
 * Where a bubble goes so that it lies on nothing that must be seen: beside what it points at, or
 * else as near to it as the window allows; of such places, the one that hides least of the rest.
 *
 * @param never what must be seen: what the bubble speaks of, and what is to be pressed
 * @param avoid what is hidden only where there is no other place
 */
export function placeBubble(
  target: PageBox,
  bubble: Size,
  view: Size,
  never: readonly PageBox[],
  avoid: readonly PageBox[],
): BubblePlace {
  const { width, height } = bubble;
  const middle = middleOf(target);
  const judge = (candidates: readonly Candidate[], byDistance: number) =>
    candidates
      .map(({ side, left, top }) => {
        const box = {
          left: within(left, MARGIN, view.width - width - MARGIN),
          top: within(top, MARGIN, view.height - height - MARGIN),
          width,
          height,
        };
        const hides = (others: readonly PageBox[]): number =>
          others.reduce((sum, other) => sum + overlap(box, other), 0);
        const { x, y } = middleOf(box);
        const hidden = hides(never);
        // What must be seen counts for more than all else together.
        const cost =
          hidden * 1000 + hides(avoid) + byDistance * Math.hypot(x - middle.x, y - middle.y);
        return { side, box, hidden, cost };
      })
      .reduce((found, one) => (one.cost < found.cost ? one : found));
  const beside = judge(placesBeside(target, bubble), 0);
  const anywhere = beside.hidden > 0 ? placesAnywhere(target, bubble, view) : [];
  const other = anywhere.length > 0 ? judge(anywhere, height) : beside;
  const { box, side } = other.hidden < beside.hidden ? other : beside;
  const isUpright = side === 'left' || side === 'right';
  const tail = isUpright
    ? tailAt(box.top, height, target.top, target.height)
    : tailAt(box.left, width, target.left, target.width);
  return { left: box.left, top: box.top, side, tail };
}

/** The part of a box that lies in another; none where they don't meet. */
export function clipped(box: PageBox, frame: PageBox): PageBox | undefined {
  const left = Math.max(box.left, frame.left);
  const top = Math.max(box.top, frame.top);
  const width = Math.min(box.left + box.width, frame.left + frame.width) - left;
  const height = Math.min(box.top + box.height, frame.top + frame.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
