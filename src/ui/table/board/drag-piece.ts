import { useRef, useState } from 'preact/hooks';
import { press, take } from '../../../app/game/spending';
import type { Tool } from '../../../app/game/tool';
import { zoomOf } from '../../../views/style/zoom';
import { useServices, useStores } from '../../context';

/** How far a press may wander, in CSS pixels, before it is a drag. */
const SLOP = 6;

export interface Ghost {
  readonly x: number;
  readonly y: number;
}

export interface Drag {
  /** Where the dragged piece hangs on the page; undefined while nothing is dragged. */
  readonly ghost: Ghost | undefined;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Whether the press that has just ended was a drag, so that it is no click. */
  wasDrag(): boolean;
}

/** Drags a tool out of the tray: over the board it shows itself, let go there it is placed. */
export function useDrag(tool: Tool): Drag {
  const stores = useStores();
  const { selection } = stores;
  const { board } = useServices();
  const [ghost, setGhost] = useState<Ghost>();
  const dragged = useRef(false);

  const onPointerDown = (down: PointerEvent): void => {
    if (down.button !== 0) return;
    dragged.current = false;
    const onMove = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const away = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (!dragged.current) {
        if (away < SLOP) return;
        dragged.current = true;
        selection.take(undefined);
        take(stores, tool);
      }
      const hex = board.hexAt(event.clientX, event.clientY);
      selection.hoverOver(hex);
      const zoom = zoomOf(document.body);
      setGhost(hex ? undefined : { x: event.clientX / zoom, y: event.clientY / zoom });
    };
    const end = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      setGhost(undefined);
      if (!dragged.current) return;
      const hex = event.type === 'pointerup' && board.hexAt(event.clientX, event.clientY);
      if (selection.tool.peek() === undefined) return;
      if (hex) press(stores, hex);
      selection.take(undefined);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };
  return { ghost, onPointerDown, wasDrag: () => dragged.current };
}
