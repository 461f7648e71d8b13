import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectText } from '../../browsers/eventually';
import { boardReady, boxOf, press, type Seat, takeSeat } from '../seat';

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

/** What a device asks to which a game has just come. */
export const ASKED = 'Who plays at this screen?';

interface ThreeDevices {
  readonly seats: readonly Seat[];
  readonly nl: Page;
  readonly be: Page;
  readonly lu: Page;
}

/** Three devices, at the first of which a game of three seats has begun with the Netherlands. */
export async function threeDevices(browser: Browser): Promise<ThreeDevices> {
  const seats = [await takeSeat(browser), await takeSeat(browser), await takeSeat(browser)];
  const [nl, be, lu] = seats.map(({ page }) => page) as [Page, Page, Page];
  await beginTable(nl, ['Belgium', 'Luxembourg']);
  await boardReady(nl);
  return { seats, nl, be, lu };
}

/** Leaves the devices, on which nothing went wrong. */
export async function leave(seats: readonly Seat[]): Promise<void> {
  expect(seats.flatMap(({ errors }) => errors)).toEqual([]);
  for (const seat of seats) await seat.close();
}

/** Says that only whoever has the turn plays at a device that a game has just come to. */
export async function sitDown(page: Page): Promise<void> {
  await press(page, 'Go on');
  await boardReady(page);
}
