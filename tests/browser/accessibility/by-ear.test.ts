import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../browsers/open';
import { tellFocus } from '../players';
import { pointOf, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const focus = async (page: Page) => (await page.evaluate(tellFocus)).name;
const said = (page: Page) => page.locator('.spoken').innerText();
const plan = (page: Page) => page.locator('.plan summary').innerText();

/** Lines of the tree for something to press or to enter that nobody could name. */
const nameless = async (page: Page): Promise<string[]> => {
  const tree = await page.locator('body').ariaSnapshot();
  const lines = tree.split('\n').map((line) => line.trim());
  return lines.filter((line) =>
    /^- (button|gridcell|textbox|tab|switch|checkbox|link|dialog|grid)\b(?! ")/.test(line),
  );
};

test('everything that can be pressed has a name, in every phase', async () => {
  const { page, errors, close } = await takeSeat(browser);
  expect(await nameless(page)).toEqual([]);
  await startLevel(page, 'The coast road', 'NAMES');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page
    .getByRole('button', { name: /^Put|^Kit/ })
    .first()
    .click();
  expect(await nameless(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await nameless(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const press = (name: string) => page.getByRole('button', { name }).first().click();
  for (let year = 0; year < 3; year++) {
    await press('Close the books');
    expect(await nameless(page)).toEqual([]);
    await press('Turn the next card');
    await press('Turn all that are left');
    expect(await nameless(page)).toEqual([]);
    await press('On to ');
  }
  await page.locator('.debrief').waitFor();
  expect(await nameless(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('the grid is one tab stop; its cells lie where their hexes are drawn', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'CELLS');
  const grid = page.getByRole('grid', { name: 'Board' });
  // The board's ten rows have 34 hexes of land.
  expect(await grid.getByRole('row').count()).toBe(10);
  expect(await grid.getByRole('gridcell').count()).toBe(34);
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  const brussels = grid.getByRole('gridcell', { name: /^Brussels/ });
  expect(await brussels.getAttribute('aria-colindex')).toBe('3');
  const box = await brussels.boundingBox();
  const drawn = await pointOf(page, { x: 2, y: 6 });
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - drawn.x)).toBeLessThan(1.5);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - drawn.y)).toBeLessThan(1.5);
  await close();
});

test('gaps, sites, covers and effects are found from the keyboard, and taken back', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'WALKS');
  await page.keyboard.press('b');
  expect(await focus(page)).toMatch(/^Groningen/);
  await page.keyboard.press('n');
  expect(await focus(page)).toMatch(/^Zwolle/);
  await page.keyboard.press('Shift+N');
  await page.keyboard.press('Shift+N');
  expect(await focus(page)).toMatch(/^Luxembourg/);
  // With the patrol alone every site has a gap.
  await page.keyboard.press('g');
  expect(await focus(page)).toMatch(/^Groningen/);
  await page.keyboard.press('c');
  expect(await said(page)).toContain('Skim: patrol 1, holds 1 of 3 cards');
  await page.keyboard.press('v');
  expect(await said(page)).toBe('Nothing in hand.');
  await page.keyboard.press('1');
  expect(await said(page)).toMatch(/^In hand: Kit, 2 coins/);
  await page.keyboard.press('v');
  expect(await said(page)).toMatch(/Kit, Groningen\. \+\d\.\d planned points for 2 coins/);
  await page.keyboard.press('Enter');
  expect(await said(page)).toMatch(/^Into the plan: Kit, Groningen\. .* 15 coins left\.$/);
  expect(await plan(page)).toContain('(1)');
  await page.keyboard.press('Delete');
  expect(await plan(page)).toContain('(0)');
  // Out over the sea and back: the focus goes along.
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await focus(page)).toBe('Sea');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focus(page)).toMatch(/^Open land, Netherlands\. Column 5, row 1/);
  expect(errors).toEqual([]);
  await close();
});

test('keys mean nothing in a dialog; those with a single sign can be turned off for good', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'QUIET');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.waitFor();
  await page.keyboard.press('1');
  expect(await page.getByRole('button', { name: /^Kit/, pressed: true }).count()).toBe(0);
  await sheet.getByRole('switch').uncheck();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    for (const key of ['1', '?', 'b']) await page.keyboard.press(key);
    expect(await page.getByRole('button', { name: /^Kit/, pressed: true }).count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
  }
  await close();
});
