/** The page's address without what stands after `#`: where every link begins. */
export const pageAddress = (): string => window.location.href.replace(/#.*$/s, '');

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
      window.history.replaceState(null, '', pageAddress());
  };
  window.addEventListener('hashchange', () => void look());
  void look();
}
