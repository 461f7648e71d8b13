/** The first and the longest wait before what did not arrive is asked for again, in milliseconds. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Asks again for what did not arrive: at once when the network is back, and now and then besides,
 * since a browser does not notice every failure and every return.
 *
 * @returns ends it
 */
export function whenBack(retry: () => void): () => void {
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      wait();
      retry();
    }, pause);
  };
  wait();
  window.addEventListener('online', retry);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', retry);
  };
}
