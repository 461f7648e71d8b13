import { usePage } from '../../context';
import { part } from '../../controls/lazy';
import type { SeatProps } from '../table';

const Listed = part(async () => (await import('./listed-board')).ListedBoard, 'div');

/** The board once more as a list, laid over the drawn one, for whoever would rather read it. */
export function BoardList({ onClose, ...seat }: SeatProps & { onClose: () => void }) {
  const { words } = usePage();
  return (
    <section id="board-list" class="board-list" aria-label={words.boardList}>
      <header>
        <h2>{words.boardList}</h2>
        <button type="button" class="button quiet" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <Listed {...seat} />
    </section>
  );
}
