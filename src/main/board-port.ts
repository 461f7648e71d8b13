import type { BoardView } from '../views/table/board-view';
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Hex } from '../hex/hex';
import type { Stores } from '../app/stores/create-stores';
import type { GameSession } from '../app/game/game-session';
import type { Board, Manner } from '../board/board';
import type { BoardPlace, BoardPort } from '../ui/context';

/** What the drawn board is drawn from. */
export interface Drawing {
  readonly stores: Pick<Stores, 'game' | 'notices' | 'selection'>;
  readonly manner: ReadonlySignal<Manner>;
}

/** What the board shows of a session; whatever signal it reads draws the board anew. */
export type Viewer = (session: GameSession) => BoardView;

/** The drawn board: it arrives after the page, and is left alone once no longer wanted. */
export function createBoardPort(
  { stores, manner }: Drawing,
  loadViewer: () => Promise<Viewer>,
): BoardPort {
  const { game, selection } = stores;
  const drawn = signal<{ board: Board; view: Viewer } | undefined>(undefined);
  const place = signal<BoardPlace | undefined>(undefined);

  effect(() => {
    const session = game.onBoard.value;
    if (drawn.value && session) drawn.value.board.show(drawn.value.view(session));
  });
  effect(() => drawn.value?.board.adopt(manner.value));

  return {
    async mount(host) {
      host.dataset.state = 'loading';
      try {
        const [{ createBoard }, { press, tap }, view] = await Promise.all([
          import('../board/board'),
          import('../app/game/spending'),
          loadViewer(),
        ]);
        const onPress = (hex: Hex): void => press(stores, hex);
        const onTap = (hex: Hex): void => tap(stores, hex);
        const touch = { onHover: selection.hoverOver, onPress, onTap };
        const board = await createBoard(host, touch, manner.value, {
          onPlace: (lies) => (place.value = lies),
        });
        if (!host.isConnected) return board.destroy();
        drawn.value = { board, view };
        host.dataset.state = board.rendererType;
      } catch (error) {
        host.dataset.state = 'failed';
        throw error;
      }
    },
    unmount() {
      drawn.peek()?.board.destroy();
      drawn.value = undefined;
      place.value = undefined;
    },
    place,
    zoomBy: (factor) => drawn.peek()?.board.zoomBy(factor),
    hexAt: (x, y) => drawn.peek()?.board.hexAtClient(x, y),
    copyTo: (canvas) => drawn.peek()?.board.copyTo(canvas),
    placeOf: (hex) => drawn.peek()?.board.clientOf(hex),
  };
}
