import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { english } from '../../i18n/english';
import { boardReady, PHONE, pointOf, press, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const bubble = (page: Page) => page.locator('.bubble');
const says = (page: Page, text: string) => expectText(bubble(page)).toContain(text);
const clickHex = async (page: Page, x: number, y: number): Promise<void> => {
  const point = await pointOf(page, { x, y });
  await page.mouse.click(point.x, point.y);
};

/** How far the ring reaches out of the board, in pixels. */
const ringOutside = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const ring = document.querySelector('.coach-ring')?.getBoundingClientRect();
    const board = document.querySelector('.board')?.getBoundingClientRect();
    if (ring === undefined || board === undefined) return Infinity;
    const { left, top, right, bottom } = board;
    return Math.max(left - ring.left, top - ring.top, ring.right - right, ring.bottom - bottom);
  });

/** Whether the middle of the ring is on something. */
const isRinged = (page: Page, thing: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const ring = document.querySelector('.coach-ring')?.getBoundingClientRect();
    if (ring === undefined) return false;
    const at = document.elementsFromPoint(
      (ring.left + ring.right) / 2,
      (ring.top + ring.bottom) / 2,
    );
    return at.some((element) => element.closest(selector));
  }, thing);

test('while another tab is open, the way back to the new thing is pointed at', async () => {
  const { page, errors, close } = await takeSeat(browser, { viewport: PHONE, isNew: true });
  await startLevel(page, 'Seen together', 'TULIP');
  await says(page, 'New here: Kit');
  const card = '[data-piece=kit]';
  await eventually('the ring', () => isRinged(page, card)).toBe(true);
  await page.getByRole('tab', { name: english.table.programmes }).click();
  await eventually('the ring', () => isRinged(page, '#tab-pieces')).toBe(true);
  await page.getByRole('tab', { name: english.table.pieces }).click();
  await eventually('the ring', () => isRinged(page, card)).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('a new thing is taught by doing it, skipped with one press, and shown again when asked', async () => {
  const { page, errors, close } = await takeSeat(browser, { isNew: true });
  await startLevel(page, 'Between the towns', 'TULIP');
  await says(page, 'Buzz, Skim, and Soar');
  await clickHex(page, 0, 1);
  await says(page, 'New here: Close battery');
  await page.getByRole('button', { name: /^Close battery \d/ }).click();
  await says(page, 'up to 1 hex away');
  // However far the board is enlarged, the ring stays on it.
  for (let times = 0; times < 3; times++) await page.keyboard.press('+');
  await eventually('how far the ring is outside', () => ringOutside(page)).toBeLessThan(1);
  await page.keyboard.press('0');
  await drawn(page);
  await clickHex(page, 1, 1);
  await expectCount(bubble(page)).toBe(0);

  await press(page, 'How to play');
  await press(page, english.help.showAgain);
  await boardReady(page);
  await says(page, 'Buzz, Skim, and Soar');
  await press(page, english.lessons.skip);
  await expectCount(bubble(page)).toBe(0);
  await page.reload();
  await boardReady(page);
  await drawn(page);
  await expectCount(bubble(page)).toBe(0);

  // A word says what it means where it stands; Escape puts that away, and nothing else.
  const word = page.getByRole('button', { name: english.table.forecast, exact: true });
  const note = page.locator('.term-note:visible');
  await word.hover();
  await expectText(note).toBe(english.help.forecastMeans);
  await page.keyboard.press('1');
  await word.focus();
  await page.keyboard.press('Escape');
  await expectCount(note).toBe(0);
  await expectCount(page.locator('.piece.in-hand')).toBe(1);
  await word.click();
  await expectText(note).toBe(english.help.forecastMeans);
  expect(errors).toEqual([]);
  await close();
});

test('no wrong turn stops the prompts of the first level, and each is answered', async () => {
  const { page, errors, close } = await takeSeat(browser, { isNew: true });
  await press(page, 'Play');
  await boardReady(page);
  await says(page, '1/9');
  await press(page, english.lessons.gotIt);
  await page.getByRole('button', { name: /^Kit \d/ }).click();
  await says(page, '3/9');
  await press(page, 'Cancel');
  await says(page, 'Take it in hand first: Kit');
  await says(page, '3/9');
  await page.getByRole('button', { name: /^Kit \d/ }).click();
  // Elsenborn is asked for, and Antwerp is as good.
  await clickHex(page, 2, 0);
  await says(page, 'It works here too: it reaches Antwerp.');
  await says(page, '4/9');
  await press(page, 'Undo');
  await expectText(bubble(page)).not.toContain('works here');
  await says(page, '4/9');
  await press(page, english.lessons.gotIt);
  await clickHex(page, 2, 1);
  await says(page, 'From here it can');
  await press(page, 'Undo');
  await says(page, '6/9');
  await press(page, 'End planning');
  await says(page, 'You ended planning with coins left');
  await says(page, '8/9');
  expect(errors).toEqual([]);
  await close();
});
