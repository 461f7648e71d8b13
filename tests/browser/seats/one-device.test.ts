import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { byKeyboard, byMouse, byTouch, type Player } from '../players';
import { boxOf, PHONE, press, type Seat, type SeatOptions, takeSeat } from '../seat';
import { beginTable, takeTurn } from './seats';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

type Way = readonly [string, (seat: Seat) => Player, SeatOptions];
const EVERYDAY: readonly Way[] = [['mouse', byMouse, {}]];
const WAYS: readonly Way[] = [
  ...EVERYDAY,
  ['touch', byTouch, { viewport: PHONE, hasTouch: true }],
  ['keyboard', byKeyboard('all keys'), {}],
];

test.each(cases(WAYS, EVERYDAY))(
  'a whole game of three seats by %s',
  async (_, player, options) => {
    const seat = await takeSeat(browser, options);
    const { page, errors } = seat;
    const hands = player(seat);
    await beginTable(page);

    await takeTurn(page, 'Netherlands');
    await hands.settle?.();
    await hands.order('Kit', '1', { x: 2, y: 3 });
    await hands.press(/^Agree$/);
    await takeTurn(page, 'Belgium');
    // What a seat may not do is said, and is not done.
    await press(page, 'Undo');
    await expectText(page.locator('.notices, .notice').first()).toContain('Only its own player');
    await hands.order('Kit', '1', { x: 2, y: 6 });
    await hands.press(/^Agree$/);
    await takeTurn(page, 'Luxembourg');
    await hands.press(/^Agree$/);
    // Belgium has changed the plan since the Netherlands agreed to it.
    await takeTurn(page, 'Netherlands');
    await press(page, 'Agree and end planning');

    for (let year = 0; year < 2; year++) {
      await press(page, 'Turn all that are left');
      await page.locator('.bar-acts .go').click();
      await takeTurn(page, 'Belgium');
      await hands.press(/^Agree$/);
      await takeTurn(page, 'Luxembourg');
      await hands.press(/^Agree$/);
      await takeTurn(page, 'Netherlands');
      await press(page, 'Agree and end planning');
    }
    await press(page, 'Turn all that are left');
    await page.locator('.bar-acts .go').click();
    const joining = page.locator('.joining');
    await expectText(joining).toContain('Each year, all players agreed to the plan.');
    await expectText(joining).toContain('Secret aims');
    // It is what those who played nations ask first.
    await expectText(page.locator('.details-body h2').first()).toMatch(/^what joining was worth$/i);
    expect(errors).toEqual([]);
    await seat.close();
  },
);

everyday.test('a majority ends a year’s planning after three rounds', async () => {
  const seat = await takeSeat(browser);
  const { page, errors } = seat;
  await boxOf(page, 'Benelux').click();
  await press(page, 'Several players');
  await press(page, 'Begin');
  const order = ['Netherlands', 'Belgium', 'Luxembourg'];
  for (const nation of [...order, ...order, ...order]) {
    await takeTurn(page, nation);
    await press(page, 'Do not agree yet');
  }
  await takeTurn(page, 'Netherlands');
  await press(page, /^Agree$/);
  // Nobody else sees the plan while the page is opened anew.
  await page.reload();
  await takeTurn(page, 'Belgium');
  await press(page, 'End planning: more than half agree');
  await page.locator('.incidents').first().waitFor();
  expect(errors).toEqual([]);
  await seat.close();
});
