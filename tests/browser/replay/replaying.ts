import type { Page } from 'playwright-core';
import { KEYS } from '../../../src/app/storage/saved-games';
import { expectText } from '../../browsers/eventually';
import { boardReady } from '../seat';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The moment of the game that a replay says it is at. */
export const placeOf = (page: Page) => page.locator('.replay-place b');
export const expectPlace = (page: Page) => expectText(placeOf(page));

/** The text of the game in the page's storage. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEYS.game);

/** From the report to the first moment of its replay. */
export async function openReplay(page: Page): Promise<void> {
  await button(page, 'Replay the game').click();
  await page.locator('.replay-bar').waitFor();
  await boardReady(page);
}
