import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../browsers/open';
import { BILL, expectedResult, playToTheEnd } from '../plan';
import { byKeyboard, byList, byMouse, byTouch, byTree } from '../players';
import { boardReady, PHONE, type Seat, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const totals = async ({ page }: Seat) => {
  const total = page.locator('.years-table .total td');
  return { bill: await total.nth(1).textContent(), score: await total.nth(4).textContent() };
};

test.each([
  ['mouse', byMouse, {}],
  ['touch', byTouch, { viewport: PHONE, hasTouch: true }],
  ['keyboard', byKeyboard('all keys'), {}],
  ['keyboard without character keys', byKeyboard('no character keys'), {}],
] as const)('a whole game of Benelux by %s', async (_name, player, options) => {
  const seat = await takeSeat(browser, options);
  await playToTheEnd(player(seat), 'TAB2E', () => boardReady(seat.page));
  const { bill, score } = await totals(seat);
  expect(bill).toBe(BILL);
  expect(score).toBe(String(expectedResult('TAB2E').score));
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test.each([
  ['its grid', byTree],
  ['its list', byList],
] as const)(
  'a whole game of Benelux through the accessibility tree by %s, with no canvas there at all',
  async (_name, player) => {
    const seat = await takeSeat(browser);
    const { page } = seat;
    // The drawn board never arrives, so nothing can come of touching it.
    await page.route(/\/assets\/board-[^/]*\.js$/, (route) => route.abort());
    await playToTheEnd(player(seat), 'TAB2E', () =>
      page.waitForSelector('.board[data-state="failed"]'),
    );
    expect(await page.locator('canvas').count()).toBe(0);
    const { bill, score } = await totals(seat);
    expect(bill).toBe(BILL);
    expect(score).toBe(String(expectedResult('TAB2E').score));
    await seat.close();
  },
);
