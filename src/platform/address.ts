/**
 * The page's own address, where every link begins: without what stands after `#` and without its
 * query, which tells of whoever opened it and not of the game.
 */
export const pageAddress = (): string => window.location.href.replace(/[?#].*$/s, '');

/** The page's address without what stands after `#`. */
export const plainAddress = (): string => window.location.href.replace(/#.*$/s, '');

/**
 * Hands over what stands after the address's `#`, now and whenever that changes. Once opened, it
 * is taken out of the address, so that a reload goes on with the game and doesn't begin it again.
 */
export function watchAddress(open: (fragment: string) => Promise<boolean>): void {
  const look = async (): Promise<void> => {
    const { hash } = window.location;
    if (hash.length < 2) return;
    const isOpened = await open(hash);
    if (isOpened && window.location.hash === hash)
      window.history.replaceState(window.history.state, '', plainAddress());
  };
  window.addEventListener('hashchange', () => void look());
  void look();
}
