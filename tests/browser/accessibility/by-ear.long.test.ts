import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectAttribute, expectCount, expectText } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { expectAllNamed } from './named';
import { tellFocus } from '../players';
import { pointOf, startLevel, takeSeat, expectPlan } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const expectFocus = (page: Page) =>
  eventually('the name of what has the focus', async () => (await page.evaluate(tellFocus)).name);
const expectSaid = (page: Page) => expectText(page.locator('.spoken'));

test('everything that can be pressed has a name, in every phase', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await expectAllNamed(page);
  await startLevel(page, 'The coast road', 'NAMES');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page
    .getByRole('button', { name: /^Put|^Kit/ })
    .first()
    .click();
  await drawn(page);
  await expectAllNamed(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await expectAllNamed(page);
  await page.keyboard.press('Escape');
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name }).first().click();
    await drawn(page);
  };
  for (let year = 0; year < 3; year++) {
    await press('End planning');
    await expectAllNamed(page);
    await press('Turn the next card');
    await press('Turn all that are left');
    await expectAllNamed(page);
    await press('On to ');
  }
  await page.locator('.debrief').waitFor();
  await expectAllNamed(page);
  expect(errors).toEqual([]);
  await close();
});

test('the grid is one tab stop; its cells lie where their hexes are drawn', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'CELLS');
  const grid = page.getByRole('grid', { name: 'Board' });
  // The board's ten rows have 34 hexes of land.
  await expectCount(grid.getByRole('row')).toBe(10);
  await expectCount(grid.getByRole('gridcell')).toBe(34);
  await expectCount(grid.locator('[tabindex="0"]')).toBe(1);
  const brussels = grid.getByRole('gridcell', { name: /^Brussels/ });
  await expectAttribute(brussels, 'aria-colindex').toBe('3');
  await eventually('how far the cell lies from its hex', async () => {
    const box = await brussels.boundingBox();
    const hex = await pointOf(page, { x: 2, y: 6 });
    return Math.max(
      Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - hex.x),
      Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - hex.y),
    );
  }).toBeLessThan(1.5);
  await close();
});

test('gaps, sites, covers and effects are found from the keyboard, and taken back', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'WALKS');
  await page.keyboard.press('b');
  await expectFocus(page).toMatch(/^Groningen/);
  await page.keyboard.press('n');
  await expectFocus(page).toMatch(/^Zwolle/);
  await page.keyboard.press('Shift+N');
  await page.keyboard.press('Shift+N');
  await expectFocus(page).toMatch(/^Luxembourg/);
  // With the patrol alone every site has a gap.
  await page.keyboard.press('g');
  await expectFocus(page).toMatch(/^Groningen/);
  await page.keyboard.press('c');
  await expectSaid(page).toContain('Skim: patrol 1, holds 1 of 3 cards');
  await page.keyboard.press('v');
  await expectSaid(page).toBe('Nothing in hand.');
  await page.keyboard.press('1');
  await expectSaid(page).toMatch(/^In hand: Kit, 2 coins/);
  await page.keyboard.press('v');
  await expectSaid(page).toMatch(/Kit, Groningen\. \+\d\.\d planned points for 2 coins/);
  await page.keyboard.press('Enter');
  await expectSaid(page).toMatch(/^Into the plan: Kit, Groningen\. .* 15 coins left\.$/);
  await expectPlan(page).toContain('(1)');
  await page.keyboard.press('Delete');
  await expectPlan(page).toContain('(0)');
  // Out over the sea and back: the focus goes along.
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expectFocus(page).toBe('Sea');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectFocus(page).toMatch(/^Open land, Netherlands\. Column 5, row 1/);
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
  await drawn(page);
  expect(await page.getByRole('button', { name: /^Kit/, pressed: true }).count()).toBe(0);
  await sheet.getByRole('switch').uncheck();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    for (const key of ['1', '?', 'b']) await page.keyboard.press(key);
    await drawn(page);
    expect(await page.getByRole('button', { name: /^Kit/, pressed: true }).count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
  }
  await close();
});
