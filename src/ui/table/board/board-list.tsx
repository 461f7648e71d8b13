import { useWords } from '../../context';
import { Button } from '../../controls/button';
import { part } from '../../controls/lazy';
import type { GameSession } from '../../../app/game/game-session';

const Listed = part(async () => (await import('./listed-board')).ListedBoard, ['table'], 'div');

interface BoardListProps {
  readonly session: GameSession;
  readonly onClose: () => void;
}

/** The board once more as a list, laid over the drawn one, for whoever would rather read it. */
export function BoardList({ session, onClose }: BoardListProps) {
  const words = useWords();
  return (
    <section id="board-list" class="board-list" aria-label={words.board.boardList}>
      <header>
        <h2>{words.board.boardList}</h2>
        <Button kind="quiet" onClick={onClose}>
          {words.page.close}
        </Button>
      </header>
      <Listed session={session} />
    </section>
  );
}
