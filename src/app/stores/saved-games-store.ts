import { type ReadonlySignal, signal } from '@preact/signals-core';
import { isSameGame } from '../game/game-file';
import type { GameSession } from '../game/game-session';
import type { StorageFault } from '../ports';
import { withKept } from '../storage/saved-games';
import type { SavedGames } from '../storage/saved-games';
import type { ScreenName } from './navigation-store';
import type { NoticeStore } from './notice-store';

/** The games in progress that something else took the place of. */
export interface SavedGamesStore {
  /** The latest first. */
  readonly kept: ReadonlySignal<readonly GameSession[]>;
  /** Lets go of a kept game; its notice can keep it again. */
  putAway(game: GameSession): void;
  keepAgain(game: GameSession): void;
  /** Takes in what another page of the game has kept meanwhile. */
  gather(): void;
  /**
   * Writes down all games of this page and the screen it shows, so that it is as it was when it is
   * opened anew, whatever another page has written since.
   * @returns why the games are not in storage, if they aren't
   */
  save(screen: ScreenName): StorageFault | undefined;
  /**
   * Takes a game out of the list, for it goes on the table, and keeps the one that lay there.
   * @returns why that one is not in storage, if it isn't
   */
  swap(taken: GameSession, before: GameSession | undefined): StorageFault | undefined;
}

/** The kept games without one of them; the same list if it isn't there. */
const without = (kept: readonly GameSession[], game: GameSession): readonly GameSession[] => {
  const others = kept.filter((other) => !isSameGame(other, game));
  return others.length < kept.length ? others : kept;
};

/** @param table the game on the table: it is written anew with the list, and not kept beside it */
export function createSavedGamesStore(
  keeping: SavedGames,
  notices: NoticeStore,
  table: ReadonlySignal<GameSession | undefined>,
): SavedGamesStore {
  const kept = signal(keeping.restoreKept());
  /** Changes which games are kept; those that another page has left meanwhile join them first. */
  const keep = (
    change: (kept: readonly GameSession[]) => readonly GameSession[],
  ): StorageFault | undefined => {
    const before = kept.peek();
    const session = table.peek();
    const next = change(keeping.gather(session, before));
    if (next === before) return undefined;
    kept.value = next;
    const fault = keeping.writeKept(next);
    // Another page may have its own game there now, and this one's among the kept until here.
    if (session) keeping.writeGame(session);
    return fault;
  };
  return {
    kept,
    putAway(game) {
      keep((list) => without(list, game));
      notices.tell({ kind: 'put-away', session: game });
    },
    keepAgain(game) {
      keep((list) => withKept(list, game));
      notices.dismissPassing();
    },
    gather: () => void keep((list) => list),
    save(screen) {
      const session = table.peek();
      if (screen === 'table') keeping.writeScreen(screen);
      kept.value = keeping.gather(session, kept.peek());
      return keeping.writeKept(kept.peek()) ?? (session && keeping.writeGame(session));
    },
    swap: (taken, before) =>
      keep((list) => {
        const others = without(list, taken);
        return before === undefined ? others : withKept(others, before);
      }),
  };
}
