import { useEffect } from 'preact/hooks';
import { type Direction, type Hex, neighbour } from '../hex/hex';
import type { Session } from '../session/session';
import { phaseOf, type Sitting } from '../session/sitting';
import type { Tool } from '../session/state';

/** The tools of a scenario in the order of its tray: what the digits take in hand. */
export function toolsOf({ scenario }: Sitting): Tool[] {
  return scenario.layers.flatMap(({ id }): Tool[] => {
    const plain: Tool = { kind: 'order', layer: id, wheels: false };
    return scenario.wheels?.layer === id ? [plain, { ...plain, wheels: true }] : [plain];
  });
}

/** Whether keys and what is pasted are for a field of text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Whether a dialog lies over the page, and keys are for that. */
export const isModalOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** The keys that work wherever the focus is. */
export function useShortcuts(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // As it is now: a key may come before the page is drawn again.
      const { sitting } = session.state.value;
      if (sitting === undefined) return;
      if (event.defaultPrevented || isTyping(event.target) || event.altKey) return;
      if (isModalOpen()) return;
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 'z') {
        if (event.shiftKey) session.redo();
        else session.undo();
      } else if (isCommand && key === 'y') session.redo();
      else if (isCommand) return;
      else if (event.key === 'Escape') session.take(undefined);
      else if (/^[1-9]$/.test(event.key) && phaseOf(sitting) === 'planning') {
        const tool = toolsOf(sitting)[Number(event.key) - 1];
        if (tool === undefined) return;
        session.take(tool);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session]);
}

/** Up and down keep to the column: they lean left from odd rows, right from even ones. */
const DIRECTION_OF: Readonly<Record<string, (row: number) => Direction>> = {
  ArrowLeft: () => 'w',
  ArrowRight: () => 'e',
  ArrowUp: (row) => ((row & 1) === 1 ? 'nw' : 'ne'),
  ArrowDown: (row) => ((row & 1) === 1 ? 'sw' : 'se'),
};

/** The hex that an arrow key goes to from a hex; undefined for other keys and off the board. */
export function stepOf(key: string, from: Hex, { board }: Sitting['scenario']): Hex | undefined {
  const direction = DIRECTION_OF[key];
  if (direction === undefined) return undefined;
  const to = neighbour(from, direction(from.y));
  const isOnBoard =
    to.y >= 0 && to.y < board.rows.length && to.x >= 0 && to.x < (board.rows[0]?.length ?? 0);
  return isOnBoard ? to : undefined;
}
