import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEYS } from '../../../src/app/storage/saved-games';
import { eventually, expectCount, expectHasFocus, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { SIZES } from '../../shots/screens';
import { finish, flagship, lay } from '../finished';
import { ACTIONS } from '../plan';
import { boxOf, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** What has the focus, by its element and its first line, once it is what it should be. */
const expectFocus = (page: Page, what: string): Promise<void> =>
  eventually('what has the focus', () =>
    page.evaluate(() => {
      const { tagName, ariaLabel, textContent } = document.activeElement as HTMLElement;
      return `${tagName.toLowerCase()} ${ariaLabel ?? textContent?.trim() ?? ''}`;
    }),
  ).toBe(what);

const expectTitle = (page: Page, title: string): Promise<void> =>
  eventually('the title of the window', () => page.title()).toBe(title);

/** Whoever listens finds one main part and one first heading on each screen. */
async function expectOneHead(page: Page): Promise<void> {
  await expectCount(page.getByRole('main')).toBe(1);
  await expectCount(page.getByRole('heading', { level: 1 })).toBe(1);
}

/** From a screen to the help and the settings, and back to the buttons that led there. */
async function expectLooks(page: Page, title: string): Promise<void> {
  for (const name of ['How to play', 'Settings']) {
    await press(page, name);
    await expectFocus(page, `h1 ${name}`);
    await expectOneHead(page);
    await expectTitle(page, `${name} · Lowland Skies`);
    await page.locator('.help-head button, .settings-head button').first().click();
    await expectFocus(page, `button ${name}`);
    await expectTitle(page, title);
  }
}

test('from screen to screen the focus goes to the heading, and back to the button left by', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await expectOneHead(page);
  await expectLooks(page, 'Lowland Skies');
  await boxOf(page, 'Benelux').click();
  await expectFocus(page, 'button Play: Benelux');
  await startLevel(page, 'Benelux', 'TULIP');
  await expectFocus(page, 'h1 Benelux');
  await expectOneHead(page);
  await expectTitle(page, 'Benelux, 2025 · seed TULIP · Lowland Skies');
  await expectLooks(page, 'Benelux, 2025 · seed TULIP · Lowland Skies');
  await press(page, 'Title');
  await expectFocus(page, 'button Go on playingBenelux, 2025 · seed TULIP');
  await page.getByRole('button', { name: /^Go on playing/ }).click();
  await expectFocus(page, 'h1 Benelux');
  expect(errors).toEqual([]);
  await close();
});

test('from the report to the board, to a replay, and back', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await lay(page, finish(flagship, 'TULIP', ACTIONS));
  await page.locator('.debrief h1').waitFor();
  await expectOneHead(page);
  await press(page, 'See the board');
  await expectFocus(page, 'h1 Benelux');
  await expectOneHead(page);
  await press(page, 'Back to the report');
  await expectFocus(page, 'button See the board');
  await press(page, 'Replay the game');
  await expectFocus(page, 'button A step on');
  await expectOneHead(page);
  await press(page, 'Back to the report');
  await expectFocus(page, 'button Replay the game');
  await press(page, 'Title');
  await page.getByRole('button', { name: /finished/ }).click();
  await expectFocus(page, `h1 ${await page.locator('.debrief h1').innerText()}`);
  expect(errors).toEqual([]);
  await close();
});

test('a site at stake is a way to its hex, and there is a way back; it is no hint', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'TULIP');
  const hex = page.getByRole('region', { name: 'This hex' });
  // With the patrol alone 9 of 11 cards would disrupt Liège, a hub of 4 with two of 18 tokens:
  // 8 cards × 2/18 × 9/11 × 4 = 2.9.
  const most = hex.getByRole('button').first();
  await most.click();
  await expectText(page.locator('.hex:focus')).toMatch(/^Liège\. Hub in Belgium/);
  await hex.getByRole('heading', { name: 'Liège' }).waitFor();
  await hex.getByRole('button', { name: 'Most to lose this year' }).click();
  await expectText(most).toMatch(/^Liège[^]*\s−2\.9$/);
  await expectHasFocus(most);
  const keptGame = () => page.evaluate((key) => localStorage.getItem(key), KEYS.game);
  await eventually('the game that is kept', keptGame).toContain('TULIP');
  const kept = await keptGame();
  expect(kept).not.toContain('hinted');
  expect(errors).toEqual([]);
  await close();
});

test('on a low phone the acts are behind a menu, which has the focus back from all they open', async () => {
  const { page, errors, close } = await takeSeat(browser, { viewport: SIZES['low-phone'] });
  await startLevel(page, 'Benelux', 'TULIP');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await expectCount(share).toBe(0);
  await press(page, 'Menu');
  await share.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expectFocus(page, 'button Menu');
  await press(page, 'Menu');
  await press(page, 'Settings');
  await expectFocus(page, 'h1 Settings');
  await page.locator('.settings-head button').click();
  await expectFocus(page, 'button Menu');
  await press(page, 'Menu');
  await share.focus();
  await page.keyboard.press('Escape');
  await expectFocus(page, 'button Menu');
  await expectCount(share).toBe(0);
  expect(errors).toEqual([]);
  await close();
});
