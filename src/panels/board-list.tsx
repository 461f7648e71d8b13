import { useState } from 'preact/hooks';
import { usePage } from './context';
import { part } from './part';
import type { SeatProps } from './table';

const Listed = part(async () => (await import('./listed-board')).ListedBoard, 'div');

/** The board once more as a list, for whoever would rather read it. */
export function BoardList(seat: SeatProps) {
  const { words } = usePage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="board-list" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.boardList}</summary>
      {isOpen && <Listed {...seat} />}
    </details>
  );
}
