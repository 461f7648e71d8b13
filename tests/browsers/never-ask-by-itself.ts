/**
 * Runs in a page before anything of the game does: it never asks by itself for what did not arrive,
 * since that takes a wait of five seconds at least. What comes is then brought by what a test does, and no
 * button is gone because it was too late to press it.
 */
export const neverAskByItself = (): void => {
  const later = window.setTimeout.bind(window);
  const soon = (handler: TimerHandler, wait = 0, ...given: unknown[]): number =>
    wait < 5000 ? later(handler, wait, ...given) : 0;
  window.setTimeout = soon as typeof window.setTimeout;
};
