import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../browsers/open';
import { expectedResult, PLAN } from './plan';
import { byKeyboard, byMouse, byTouch, type Player } from './players';
import { boardReady, PHONE, type Seat, takeSeat } from './seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** Plays the whole plan, and reads the end of the verdict and the totals off the report. */
async function playToTheEnd(seat: Seat, player: Player, seed: string) {
  const { page } = seat;
  await player.start('Benelux', seed);
  await boardReady(page);
  for (const [index, year] of PLAN.entries()) {
    for (const step of year) {
      if (step.do === 'order') await player.order(step.piece, step.digit, step.at);
      else await player.press(new RegExp(`^${step.name}`));
    }
    await player.press('Close the books');
    await player.press('Turn the next card');
    await player.press('Turn all that are left');
    await player.press(index === 2 ? 'On to the debrief' : `On to ${2026 + index}`);
  }
  const total = page.locator('.years-table .total td');
  return { bill: await total.nth(1).textContent(), score: await total.nth(4).textContent() };
}

// 15 + 12 + 8 coins: joint order 3, kits 6 − 2, picture 3, close 4, patrol 1; area 6,
// picture 3, team 2, patrol 1; kit 2, seeker 2, close 4, and the patrol retired.
const BILL = '35';

test.each([
  ['mouse', byMouse, {}],
  ['touch', byTouch, { viewport: PHONE, hasTouch: true }],
  ['keyboard', byKeyboard, {}],
] as const)('a whole game of Benelux by %s', async (_name, player, options) => {
  const seat = await takeSeat(browser, options);
  const { bill, score } = await playToTheEnd(seat, player(seat), 'TAB2E');
  expect(bill).toBe(BILL);
  expect(score).toBe(String(expectedResult('TAB2E').score));
  expect(seat.errors).toEqual([]);
  await seat.close();
});
