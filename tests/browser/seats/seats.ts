import type { Page } from 'playwright-core';
import { expectText } from '../../browsers/eventually';
import { boardReady, boxOf, press } from '../seat';

/** What the screen says that lies in the place of the table. */
export const expectScreen = (page: Page) => expectText(page.locator('.hand-over h1'));

/** Whoever has the turn says so, with the name that stands on the screen between two turns. */
export async function takeTurn(page: Page, nation: string): Promise<void> {
  await expectScreen(page).toBe(`Give this screen to ${nation}`);
  await press(page, 'Begin this turn');
  await boardReady(page);
}

/** Begins a game of three seats on the flagship, of which only some may play at this device. */
export async function beginTable(page: Page, elsewhere: readonly string[] = []): Promise<void> {
  await page.getByLabel('Seed', { exact: true }).fill('TAB2E');
  await boxOf(page, 'Benelux').click();
  await press(page, 'Several players');
  await page.getByLabel('Each nation has a secret aim').check();
  const here = page.getByRole('group', { name: 'Who plays at this screen?' });
  for (const nation of elsewhere) await here.getByLabel(nation).uncheck();
  await press(page, 'Begin');
}

/** Sends the plan from the screen that says whose turn it is: its link. */
export async function linkOf(page: Page, nation: string): Promise<string> {
  await expectScreen(page).toBe(`It is the turn of ${nation}`);
  const address = page.locator('.send-plan .share-address').first();
  await address.waitFor();
  return (await address.textContent()) ?? '';
}

/** Opens a link in a page of the game, as from a message. */
export async function openLink(page: Page, link: string, title: string): Promise<void> {
  await page.goto(link);
  await expectScreen(page).toBe(title);
}
