import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { printGameFile } from '../../../src/app/game/game-file';
import { KEYS } from '../../../src/app/storage/saved-games';
import type { Action } from '../../../src/rules/action';
import { eventually, expectCount, expectHasFocus, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { seatedAt } from '../../views/game-session';
import { boardReady, expectPlan, orderFirst, press, started, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const game = printGameFile(seatedAt(benelux, [KIT], 'NEWER'));
const newer = game.replace('"format":1', '"format":6');

/** Opens the page anew on a storage in which some texts stand. */
async function reopen(page: Page, texts: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);
  await page.reload();
  await started(page);
}
const keptIn = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
const list = (page: Page) => page.getByRole('region', { name: 'Saved games' });

test('two damaged games are both listed, each to be saved or thrown away', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await reopen(page, { [KEYS.game]: 'first' });
  await startLevel(page, 'Benelux', 'NEXT');
  await reopen(page, { [KEYS.game]: 'second', [KEYS.screen]: 'title' });
  await reopen(page);
  await expectText(list(page)).toContain('It can’t be read any more.');
  const rows = list(page).getByRole('listitem');
  await expectCount(rows).toBe(2);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    rows.first().getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe('first');

  const away = rows.first().getByRole('button', { name: 'Throw away' });
  await away.click();
  await expectText(rows.first()).toContain('for good?');
  await expectHasFocus(rows.first().getByRole('button', { name: 'Keep it' }));
  await page.keyboard.press('Enter');
  await expectCount(rows).toBe(2);
  await away.click();
  await away.click();
  await expectCount(rows).toBe(1);
  await reopen(page);
  await expectCount(rows).toBe(1);
  expect(await keptIn(page, 'lowland-skies/aside/game/2')).toBe('second');
  expect(errors).toEqual([]);
  await close();
});

test('a newer game waits, named, while another is played, and comes back by itself', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await reopen(page, { [KEYS.game]: newer, [KEYS.screen]: 'table' });
  await expectText(page.locator('.notice')).toContain('newer version');
  await expectText(list(page)).toContain('A game: Benelux');
  await reopen(page);
  await expectText(list(page)).toContain('A game: Benelux');
  await startLevel(page, 'The coast road', 'HERE');
  await orderFirst(page, { x: 2, y: 2 });
  await page.reload();
  await boardReady(page);
  expect(await keptIn(page, KEYS.game)).toBe(newer);

  await reopen(page, { [KEYS.game]: game });
  await boardReady(page);
  await expectText(page.locator('.head-title p')).toContain('NEWER');
  await press(page, 'Title');
  await expectCount(list(page).getByText('A game: Benelux')).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test.each(['this page', 'another page'])(
  'what %s clears in mid-game is there again after one order',
  async (who) => {
    const { page, context, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'FIRST');
    await orderFirst(page, { x: 2, y: 6 });
    await press(page, 'Title');
    await press(page, 'Settings');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('button', { name: 'Back' }).first().click();
    await startLevel(page, 'The coast road', 'SECOND');
    const before = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(before.length).toBeGreaterThanOrEqual(4);

    const other = who === 'this page' ? page : await context.newPage();
    if (other !== page) await other.goto(`${inject('site')}missing.txt`);
    // A part that arrives late may read something, and so bring all that is the game's back at once.
    await page.evaluate(() => localStorage.setItem('not-of-the-game', ''));
    await other.evaluate(() => localStorage.clear());
    await eventually('what the page sees that is not the game’s', () =>
      page.evaluate(() => localStorage.getItem('not-of-the-game')),
    ).toBe(null);
    await orderFirst(page, { x: 2, y: 2 });
    await eventually('the keys in storage', () =>
      page.evaluate(() => Object.keys(localStorage).sort()),
    ).toEqual(before);
    await page.reload();
    await boardReady(page);
    await press(page, 'Title');
    await list(page)
      .getByRole('button', { name: /^Back to: Benelux/ })
      .click();
    await boardReady(page);
    await expectPlan(page).toContain('(1)');
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await close();
  },
);
