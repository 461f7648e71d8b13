import { type Hex, isSameHex } from '../hex/hex';

/** What the player did with a pointer on the surface. */
export interface BoardTouch {
  /** The pointer came over another hex of the board's rectangle, or left it. */
  onHover(hex: Hex | undefined): void;
  /** A click or tap that began on the board ended on a hex. */
  onPress(hex: Hex): void;
}

/** How far a press may stray, in CSS pixels, and still mean the place where it began. */
const STILL = 10;

/**
 * Turns pointer events on the board, or on what lies over it, into touches of hexes; returns how
 * to stop.
 */
export function watchPointer(
  surface: HTMLElement,
  hexAt: (clientX: number, clientY: number) => Hex | undefined,
  touch: BoardTouch,
): () => void {
  /** Where the pointer that presses went down, and on which hex. */
  let pressing: { id: number; x: number; y: number; hex: Hex | undefined } | undefined;
  let over: Hex | undefined;
  const hover = (hex: Hex | undefined): void => {
    if (hex === over || (hex && over && isSameHex(hex, over))) return;
    over = hex;
    touch.onHover(hex);
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || pressing !== undefined) return;
    const { pointerId, clientX, clientY } = event;
    pressing = { id: pointerId, x: clientX, y: clientY, hex: hexAt(clientX, clientY) };
    surface.setPointerCapture(pointerId);
    hover(pressing.hex);
  };
  const onMove = (event: PointerEvent): void => {
    const isOurs =
      pressing === undefined ? event.pointerType !== 'touch' : event.pointerId === pressing.id;
    if (isOurs) hover(hexAt(event.clientX, event.clientY));
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pressing?.id) return;
    const { x, y, hex: under } = pressing;
    pressing = undefined;
    // What was shown at the press may have moved the board: a press that kept still means its hex.
    const isStill = Math.hypot(event.clientX - x, event.clientY - y) < STILL;
    const hex = isStill ? under : hexAt(event.clientX, event.clientY);
    if (hex) touch.onPress(hex);
    if (event.pointerType === 'touch') hover(undefined);
  };
  const onLeave = (event: PointerEvent): void => {
    if (pressing !== undefined && event.pointerId !== pressing.id) return;
    pressing = undefined;
    hover(undefined);
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
