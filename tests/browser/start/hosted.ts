import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { openChromium } from '../../browsers/open';
import { type Headers, openHost, type StaticHost } from '../../browsers/static-host';

/** What the tests of a file share: a browser, and a host of the build that is mended after each test. */
interface Shared {
  readonly browser: Browser;
  readonly host: StaticHost;
}

/**
 * Opens browser and host before the first test of a file and closes them after the last; until then
 * nothing of them is there.
 */
export function shareHost(findHeaders: () => Promise<Headers> = async () => []): Shared {
  const shared: Partial<{ -readonly [K in keyof Shared]: Shared[K] }> = {};
  beforeAll(async () => {
    shared.browser = await openChromium();
    shared.host = await openHost(inject('build'), await findHeaders());
  });
  afterEach(() => shared.host?.mend());
  afterAll(async () => {
    await shared.browser?.close();
    await shared.host?.close();
  });
  return shared as Shared;
}

/**
 * Presses “Try again” while the host is still in trouble, and waits until that has failed. The words
 * are of no use for it: until then those of the try before stand there.
 */
export async function tryInVain(page: Page, place: Locator): Promise<void> {
  const failed = page.waitForEvent('console', (line) => line.text().includes('did not arrive'));
  await place.getByRole('button', { name: 'Try again' }).click();
  await failed;
}
