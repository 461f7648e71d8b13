import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCount, expectTextContent } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { cases, isSoak } from '../../scale';
import { BILL, expectedResult, playToTheEnd } from '../plan';
import { byKeyboard, byList, byMouse, byTouch, byTree, type Player } from '../players';
import { boardReady, PHONE, type Seat, type SeatOptions, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** The bill and the score in the report are those that the rules come to. */
async function expectTotals({ page }: Seat): Promise<void> {
  const total = page.locator('.years-table .total td');
  await expectTextContent(total.nth(1)).toBe(BILL);
  await expectTextContent(total.nth(4)).toBe(String(expectedResult('TAB2E').score));
}

type Way = readonly [string, (seat: Seat) => Player, SeatOptions];
const EVERYDAY: readonly Way[] = [['touch', byTouch, { viewport: PHONE, hasTouch: true }]];
const WAYS: readonly Way[] = [
  ...EVERYDAY,
  ['mouse', byMouse, {}],
  ['keyboard', byKeyboard('all keys'), {}],
];
const NO_CHARACTERS: Way = ['keyboard without character keys', byKeyboard('no character keys'), {}];

test.each([...cases(WAYS, EVERYDAY), ...(isSoak ? [NO_CHARACTERS] : [])])(
  'a whole game of Benelux by %s',
  async (_name, player, options) => {
    const seat = await takeSeat(browser, options);
    await playToTheEnd(player(seat), 'TAB2E', () => boardReady(seat.page));
    await expectTotals(seat);
    expect(seat.errors).toEqual([]);
    await seat.close();
  },
);

const BY_LIST = ['its list', byList] as const;

test.each(cases([['its grid', byTree] as const, BY_LIST], [BY_LIST]))(
  'a whole game of Benelux through the accessibility tree by %s, with no canvas there at all',
  async (_name, player) => {
    const seat = await takeSeat(browser);
    const { page } = seat;
    // The drawn board never arrives, so nothing can come of touching it.
    await page.route(/\/assets\/board-[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      const isDrawn = (await response.text()).includes('Phaser');
      await (isDrawn ? route.abort() : route.fulfill({ response }));
    });
    await playToTheEnd(player(seat), 'TAB2E', () =>
      page.waitForSelector('.board[data-state="failed"]'),
    );
    await expectCount(page.locator('canvas')).toBe(0);
    await expectTotals(seat);
    await seat.close();
  },
);
