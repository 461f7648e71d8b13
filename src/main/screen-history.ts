import { effect, type ReadonlySignal } from '@preact/signals-core';
import { plainAddress } from '../platform/address';
import { SCREENS, type ScreenName } from '../app/stores/navigation-store';

/** What the page keeps with an entry of the browser's history. */
interface Entry {
  readonly screen: ScreenName;
  /** The screen of the entry before it, if that is the page's, too. */
  readonly before: ScreenName | undefined;
}

const nameOf = (value: unknown): ScreenName | undefined =>
  SCREENS.find((screen) => screen === value);

/** The entry that the browser is at; none where another page or a typed address made it. */
function readEntry(): Entry | undefined {
  const state: Partial<Record<keyof Entry, unknown>> = Object(window.history.state);
  const screen = nameOf(state.screen);
  return screen && { screen, before: nameOf(state.before) };
}

const writeEntry = (entry: Entry, url?: string): void =>
  window.history.replaceState(entry, '', url);

/**
 * Resolves once the browser is at the entry of the screen that is shown. Going back takes it a while,
 * and a page that is loaded anew meanwhile is not: the way back takes the reload's place.
 */
export async function historySettled(shown: ScreenName): Promise<void> {
  // Whoever follows the screen has then heard of it.
  await Promise.resolve();
  const entry = readEntry();
  if (entry === undefined || entry.screen === shown) return;
  await new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
}

/**
 * Makes an entry of the browser's history out of each screen, so that Back and Forward move between
 * them. Whatever leads to the screen of the entry before goes back to that entry, so that the way
 * doesn't grow by going to and fro.
 *
 * @param screen the screen that is shown
 * @param go shows the screen of an entry
 */
export function watchHistory(
  screen: ReadonlySignal<ScreenName>,
  go: (screen: ScreenName) => void,
): void {
  let isGoingBack = false;
  const follow = (next: ScreenName): void => {
    const now = readEntry();
    if (isGoingBack || now?.screen === next) return;
    // A link that was opened is not left behind, where Back would open it once more.
    if (window.location.hash !== '')
      writeEntry({ screen: next, before: now?.before }, plainAddress());
    else if (now?.before === next) {
      isGoingBack = true;
      window.history.back();
    } else window.history.pushState({ screen: next, before: now?.screen } satisfies Entry, '');
  };

  const first = readEntry();
  // Of the other two the storage knows best which to begin with.
  if (first && first.screen !== 'title' && first.screen !== 'table') go(first.screen);
  writeEntry({ screen: screen.peek(), before: first?.before });
  effect(() => follow(screen.value));
  window.addEventListener('popstate', () => {
    const entry = readEntry();
    const shown = screen.peek();
    if (isGoingBack) {
      isGoingBack = false;
      follow(shown);
    } else if (entry) go(entry.screen);
    else writeEntry({ screen: shown, before: shown });
  });
}
