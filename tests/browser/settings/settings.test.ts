import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SETTINGS_KEY } from '../../../src/app/settings/settings';
import { eventually, expectAttribute, expectCount, expectText } from '../../browsers/eventually';
import { boardStill, drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const expectLook = (page: Page) => expectAttribute(page.locator('html'), 'data-look');
const picture = (page: Page): Promise<Buffer> => page.locator('.board canvas').screenshot();
const openSettings = (page: Page) => page.getByRole('button', { name: 'Settings' }).click();

test('the board follows the system’s colours at once, until a look is chosen', async () => {
  const { page, errors, close } = await takeSeat(browser, { colorScheme: 'light' });
  await startLevel(page, 'Benelux', 'LOOKS');
  await expectLook(page).toBe('paper');
  await boardStill(page);
  const light = await picture(page);
  const expectLight = () =>
    eventually('whether the board is as it was in light colours', async () =>
      (await picture(page)).equals(light),
    );
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectLook(page).toBe('dark');
  await expectLight().toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectLight().toBe(true);
  await openSettings(page);
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await expectLook(page).toBe('contrast');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  // A reload comes back to the settings.
  await expectLook(page).toBe('contrast');
  await page.getByRole('button', { name: 'Back to how it was' }).click();
  await expectLook(page).toBe('dark');
  expect(errors).toEqual([]);
  await close();
});

test('from the table one comes back to the table, its text as large as chosen', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'LARGE');
  await openSettings(page);
  await page.getByRole('radio', { name: '150 %' }).check();
  await page.getByRole('button', { name: 'Back' }).first().click();
  // Sixteen pixels are the browser's own size, and half as much again is 24.
  await eventually('the size of the page’s text', () =>
    page
      .locator('.status')
      .evaluate((status) => getComputedStyle(status.ownerDocument.documentElement).fontSize),
  ).toBe('24px');
  await expectCount(page.locator('.table')).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

test('nothing is loaded to be heard before sound is wanted', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isAsked = () => asked.some((url) => /\/sound-[^/]*\.js/.test(url));
  await startLevel(page, 'Benelux', 'HUSH');
  const buy = () => page.getByRole('button', { name: /^Joint order/ }).click();
  await buy();
  await expectText(page.locator('.plan summary')).toContain('(1)');
  await drawn(page);
  expect(isAsked()).toBe(false);
  await openSettings(page);
  await page.getByRole('checkbox', { name: /^Sound/ }).check();
  await page.getByRole('button', { name: 'Back' }).first().click();
  await buy();
  await eventually('whether the sounds were fetched', isAsked).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('settings that are damaged are told of, and can be saved', async () => {
  const { page, close } = await takeSeat(browser);
  await page.evaluate((key) => localStorage.setItem(key, 'not settings'), SETTINGS_KEY);
  await page.reload();
  await page.getByText('The settings kept here can’t be read any more').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what was there' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lowland-skies-damaged-settings.json');
  await close();
});

test('in forced colours what is pressed or chosen is told by more than its ground', async () => {
  const { page, close } = await takeSeat(browser, { forcedColors: 'active' });
  await startLevel(page, 'Benelux', 'FORCED');
  await expectLook(page).toBe('contrast');
  const bordersOf = (name: string) =>
    page
      .locator(name)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);
  const piece = page.getByRole('button', { name: /^Kit \d/ });
  await piece.click();
  await eventually('the outline of the piece in hand', () =>
    bordersOf('.piece[aria-pressed=true]'),
  ).not.toBe('none');
  await eventually('the outline of another piece', () =>
    bordersOf('.piece[aria-pressed=false]'),
  ).toBe('none');
  await close();
});
