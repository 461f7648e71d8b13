import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { copyFragment, dialogOf, expectNotice, expectSeed, openShare } from '../share/sharing';
import {
  boardReady,
  expectPlan,
  orderFirst,
  press,
  type Seat,
  startLevel,
  takeSeat,
} from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const HEX = { x: 2, y: 6 };

/** A seat at the flagship, with one piece in its plan. */
async function takeSeatAtTable(): Promise<Seat> {
  const seat = await takeSeat(browser);
  await startLevel(seat.page, 'Benelux', 'TULIP');
  await orderFirst(seat.page, HEX);
  await expectPlan(seat.page).toContain('1');
  return seat;
}
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const title = (page: Page) => heading(page, 'Lowland Skies').waitFor();
const help = (page: Page) => heading(page, 'How to play').waitFor();
const settings = (page: Page) => heading(page, 'Settings').waitFor();
/** By the browser's own buttons, which wait for no page to load: screens are no pages. */
const back = (page: Page) => page.evaluate(() => window.history.back());
const forward = (page: Page) => page.evaluate(() => window.history.forward());
const entries = (page: Page) => page.evaluate(() => window.history.length);

describe('Back and Forward', () => {
  test('move between the screens, and the game stays as it is', async () => {
    const { page, errors, close } = await takeSeatAtTable();
    await press(page, 'How to play');
    await help(page);
    await back(page);
    await boardReady(page);
    await expectPlan(page).toContain('1');
    await back(page);
    await title(page);
    await forward(page);
    await boardReady(page);
    await expectPlan(page).toContain('1');
    await forward(page);
    await help(page);
    await back(page);
    await back(page);
    await title(page);
    await press(page, 'Settings');
    await settings(page);
    await back(page);
    await title(page);
    expect(errors).toEqual([]);
    await close();
  });

  test('need no more presses for having gone to and fro', async () => {
    const { page, close } = await takeSeat(browser);
    await press(page, 'Settings');
    await settings(page);
    const many = await entries(page);
    for (let i = 0; i < 4; i++) {
      await press(page, 'Back');
      await title(page);
      await press(page, 'Settings');
      await settings(page);
    }
    expect(await entries(page)).toBe(many);
    await close();
  });

  test('and a reload come to the screen of their entry', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    await press(page, 'How to play');
    await help(page);
    await page.reload();
    await help(page);
    await press(page, 'Back');
    await boardReady(page);
    await back(page);
    await title(page);
    expect(errors).toEqual([]);
    await close();
  });

  test('lose no game when they leave the page and come back to it', async () => {
    const { page, errors, close } = await takeSeatAtTable();
    await page.goto('about:blank');
    await page.goBack();
    await boardReady(page);
    await expectPlan(page).toContain('1');
    await expectSeed(page).toBe('seed TULIP');
    await orderFirst(page, { x: 2, y: 5 });
    await expectPlan(page).toContain('2');
    expect(errors).toEqual([]);
    await close();
  });

  test('do not open a link again that was opened on the way', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    const fragment = await copyFragment(page, 'scenario');
    await press(page, 'Title');
    await title(page);
    await page.evaluate((hash) => void (window.location.hash = hash), fragment);
    await boardReady(page);
    await expectNotice(page).toContain('Benelux');
    await orderFirst(page, HEX);
    await expectPlan(page).toContain('1');
    await back(page);
    await title(page);
    await forward(page);
    await boardReady(page);
    await expectPlan(page).toContain('1');
    await eventually('the address', () => Promise.resolve(new URL(page.url()).hash)).toBe('');
    expect(errors).toEqual([]);
    await close();
  });

  test('come out from under a dialog', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    await openShare(page);
    await back(page);
    await title(page);
    await expectCount(dialogOf(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

test('a link opened while a dialog lies over the board closes it', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'TULIP');
  const fragment = await copyFragment(page, 'scenario');
  await openShare(page);
  await page.evaluate((hash) => void (window.location.hash = hash), fragment);
  await expectNotice(page).toContain('Benelux');
  await expectCount(dialogOf(page)).toBe(0);
  expect(errors).toEqual([]);
  await close();
});
