import type { Point } from '../hex/geometry';
import { type Hex, isSameHex } from '../hex/hex';

/** What the player did with a pointer on the surface. */
export interface BoardTouch {
  /** The pointer came over another hex of the board's rectangle, or left it. */
  onHover(hex: Hex | undefined): void;
  /** A click that began on the board ended on a hex. */
  onPress(hex: Hex): void;
  /** A finger did the same; it comes over no hex before. */
  onTap(hex: Hex): void;
}

/** What fingers move, in pixels of the window. */
export interface Movable {
  /** Whether one finger moves it; two always do. */
  canMove(): boolean;
  /** Carries what is at one place to another, and enlarges it there by a factor. */
  carry(from: Point, to: Point, factor: number): void;
}

/** How far a press may stray, in CSS pixels, and still mean the place where it began. */
const STILL = 10;

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/**
 * Turns pointer events on the board, or on what lies over it, into touches of hexes and moves of
 * the board; returns how to stop. A pointer that has moved the board presses nothing.
 */
export function watchPointer(
  surface: HTMLElement,
  hexAt: (clientX: number, clientY: number) => Hex | undefined,
  touch: BoardTouch,
  board: Movable,
): () => void {
  /** Where the pointer that presses went down, and on which hex. */
  let pressing: (Point & { id: number; hex: Hex | undefined }) | undefined;
  /** The pointers that are down, one or two, where they are now. */
  const down = new Map<number, Point>();
  let over: Hex | undefined;
  const hover = (hex: Hex | undefined): void => {
    if (hex === over || (hex && over && isSameHex(hex, over))) return;
    over = hex;
    touch.onHover(hex);
  };
  const moveInstead = (): void => {
    pressing = undefined;
    hover(undefined);
  };
  const onDown = ({
    button,
    pointerId,
    pointerType,
    clientX: x,
    clientY: y,
  }: PointerEvent): void => {
    if (button !== 0 || down.size === 2) return;
    down.set(pointerId, { x, y });
    surface.setPointerCapture(pointerId);
    if (down.size === 2) return moveInstead();
    pressing = { id: pointerId, x, y, hex: hexAt(x, y) };
    if (pointerType !== 'touch') hover(pressing.hex);
  };
  /** Two pointers carry the board between them. */
  const pinch = (id: number, now: Point): void => {
    const [one, two] = [...down.values()];
    down.set(id, now);
    const [oneNow, twoNow] = [...down.values()];
    if (!one || !two || !oneNow || !twoNow) return;
    const factor = away(oneNow, twoNow) / Math.max(1, away(one, two));
    board.carry(middle(one, two), middle(oneNow, twoNow), factor);
  };
  const onMove = ({ pointerId, pointerType, clientX: x, clientY: y }: PointerEvent): void => {
    const before = down.get(pointerId);
    const now = { x, y };
    const canHover = pointerType !== 'touch';
    if (before === undefined) {
      if (down.size === 0 && canHover) hover(hexAt(x, y));
    } else if (down.size === 2) pinch(pointerId, now);
    else if (pressing && !(board.canMove() && away(pressing, now) >= STILL)) {
      if (canHover) hover(hexAt(x, y));
    } else {
      moveInstead();
      down.set(pointerId, now);
      board.carry(before, now, 1);
    }
  };
  const onUp = ({ pointerId, pointerType, clientX, clientY }: PointerEvent): void => {
    down.delete(pointerId);
    if (pointerId !== pressing?.id) return;
    const { hex: under } = pressing;
    // What was shown at the press may have moved the board: a press that kept still means its hex.
    const isStill = away(pressing, { x: clientX, y: clientY }) < STILL;
    pressing = undefined;
    const hex = isStill ? under : hexAt(clientX, clientY);
    if (hex) (pointerType === 'touch' ? touch.onTap : touch.onPress)(hex);
  };
  const onLeave = ({ pointerId }: PointerEvent): void => {
    down.delete(pointerId);
    if (pressing === undefined || pointerId === pressing.id) moveInstead();
  };
  surface.addEventListener('pointerdown', onDown);
  surface.addEventListener('pointermove', onMove);
  surface.addEventListener('pointerup', onUp);
  surface.addEventListener('pointercancel', onLeave);
  surface.addEventListener('pointerleave', onLeave);
  return () => {
    surface.removeEventListener('pointerdown', onDown);
    surface.removeEventListener('pointermove', onMove);
    surface.removeEventListener('pointerup', onUp);
    surface.removeEventListener('pointercancel', onLeave);
    surface.removeEventListener('pointerleave', onLeave);
  };
}
