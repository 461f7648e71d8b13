import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('a page whose words do not arrive says so, and can be reloaded', async () => {
  const { page, close } = await takeSeat(browser);
  const words = /\/assets\/start-part-[^/]*\.js$/;
  await page.route(words, (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').getByText('The words of the game did not arrive').waitFor();
  await page.unroute(words);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.locator('h1').first().waitFor();
  await expectCount(page.getByRole('button', { name: 'Reload the page' })).toBe(0);
  await close();
});
