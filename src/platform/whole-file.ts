import { NotArrived } from '../base/not-arrived';

/** Ends every text of a build, so that one that was cut off is known; undefined while developing. */
const END_OF_FILE: string | undefined = import.meta.env.VITE_END_OF_FILE;

const hasArrived = new Set<string>();
const hasFailed = new Set<string>();
const underWay = new Map<string, Promise<void>>();

/** What the page was started with: if that had not arrived, nothing would run. */
function noteShell(): void {
  for (const { src } of document.scripts) hasArrived.add(src);
  for (const { href } of document.querySelectorAll<HTMLLinkElement>(
    'link[rel=modulepreload], link[rel=stylesheet]',
  ))
    hasArrived.add(href);
}

async function fetchOnce(url: string): Promise<void> {
  try {
    // What was cut off once may lie in the browser's cache for good.
    const response = await fetch(url, { cache: hasFailed.has(url) ? 'reload' : 'default' });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const isText = /\.(?:js|css)$/.test(new URL(url).pathname);
    const text = isText ? (await response.text()).trimEnd() : await response.arrayBuffer();
    if (typeof text === 'string' && END_OF_FILE && !text.endsWith(END_OF_FILE))
      throw new Error('it was cut off');
    hasArrived.add(url);
  } catch (cause) {
    hasFailed.add(url);
    throw new NotArrived(`${url} did not arrive`, { cause });
  }
}

/**
 * Brings a file of the game into the browser's cache, whole. A browser that is told to run a script
 * and does not get it may refuse that address for as long as the page lives; a file that is fetched
 * first can be asked for again.
 *
 * @throws NotArrived
 */
export async function fetchWhole(url: string): Promise<void> {
  if (hasArrived.size === 0) noteShell();
  if (hasArrived.has(url)) return;
  const fetching =
    underWay.get(url) ??
    fetchOnce(url).finally(() => {
      underWay.delete(url);
    });
  underWay.set(url, fetching);
  await fetching;
}

/** After a file was of no use though it had arrived: the next time it is fetched anew. */
export function forgetFile(url: string): void {
  hasArrived.delete(url);
  hasFailed.add(url);
}
