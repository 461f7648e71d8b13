import type { StorageFault } from '../app/ports';
import type { Stores } from '../app/stores/create-stores';
import { historySettled } from './screen-history';
import { isFirstUnasked, keepOffline, watchTouch } from '../platform/offline/offline';

/**
 * Keeps the game on the device. A new version is opened unasked where nothing is lost or
 * interrupted by it: on a title that nobody has touched yet, or to which somebody comes from another
 * screen, without a game in progress. Any other page asks, once.
 */
export const followVersions = (
  stores: Pick<Stores, 'game' | 'navigation' | 'notices' | 'savedGames'>,
): Promise<void> => {
  const { game, navigation, notices, savedGames } = stores;
  const { screen, chosen, shared } = navigation;
  const isUntouched = watchTouch();

  /** The title, with nothing looked at and no game in progress. */
  const isAtRest = (): boolean =>
    screen.peek() === 'title' &&
    chosen.peek() === undefined &&
    shared.peek() === undefined &&
    !game.isInProgress();
  const save = (): StorageFault | undefined => savedGames.save(screen.peek());

  return keepOffline((open) => {
    const openKept = (): void => {
      const fault = save();
      if (fault === undefined) open();
      else notices.tell({ kind: 'storage', fault });
    };
    // Where this page's games can't be kept, the new version comes with the next visit.
    if (save() !== undefined) return;
    if (isAtRest() && isUntouched() && isFirstUnasked())
      return open(() => isAtRest() && isUntouched());
    notices.tell({ kind: 'new-version', open: openKept });
    let isArrival = false;
    screen.subscribe(() => {
      if (isArrival && isAtRest() && save() === undefined)
        void historySettled(screen.peek()).then(() => open(isAtRest));
      isArrival = true;
    });
  });
};
