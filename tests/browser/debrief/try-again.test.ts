import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { cases } from '../../scale';
import { byKeyboard, byMouse, byTouch, byTree, type Player } from '../players';
import { boardReady, PHONE, type Seat, type SeatOptions, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

type Way = readonly [string, (seat: Seat) => Player, SeatOptions];
const EVERYDAY: readonly Way[] = [['touch', byTouch, { viewport: PHONE, hasTouch: true }]];
const WAYS: readonly Way[] = [
  ...EVERYDAY,
  ['mouse', byMouse, { viewport: WIDE }],
  ['keyboard', byKeyboard('all keys'), { viewport: WIDE }],
  ['ear', byTree, { viewport: WIDE }],
];

const card = (page: Page) => page.getByRole('region', { name: '1 change' });

// By hand: four cards fall on six places, and a battery holds any of them, so a place it reaches is worth two
// thirds of its value. From the middle hex and from the east (5 + 5 + 3) + 5 are reached: 12 points. From
// the west and from the east (5 + 5) + (5 + 5): 13.3, and no two hexes reach more.
test.each(cases(WAYS, EVERYDAY))(
  'who fell into the trap of a level reads why, tries again from there, and does better, by %s',
  async (_name, playing, options) => {
    const seat = await takeSeat(browser, options);
    const { page } = seat;
    const player = playing(seat);
    const toReport = async (): Promise<void> => {
      await player.press('End planning');
      await player.press('Turn all that are left');
      await player.press('On to the report');
    };
    await player.start('Between the towns', 'AGAIN');
    await boardReady(page);
    await player.order('Close battery', '1', { x: 3, y: 1 });
    await player.order('Close battery', '1', { x: 5, y: 1 });
    await toReport();
    await expectText(card(page)).toContain('1 change to a best plan: 1.3 points more');
    await expectText(card(page)).toContain('2025: Close battery, hex 2, 2 instead of hex 4, 2');
    await player.press('Try again from 2025');
    await boardReady(page);
    await player.order('Close battery', '1', { x: 1, y: 1 });
    await toReport();
    await expectText(page.locator('.first-try')).toBe(
      'Your first try was worth 12.0 on average: this one is worth 1.3 more.',
    );
    await expectText(page.getByRole('main')).toContain('There is nothing to change');
    await expectCount(page.getByRole('button', { name: /^Try again from/ })).toBe(0);
    expect(seat.errors).toEqual([]);
    await seat.close();
  },
);
