import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { byTree } from '../players';
import { boardReady, takeSeat } from '../seat';
import { beginTable, expectScreen } from './seats';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('a whole game of three seats is played by role and name alone', async () => {
  const seat = await takeSeat(browser);
  const { page, errors } = seat;
  const hands = byTree(seat);
  const takeTurn = async (nation: string): Promise<void> => {
    await expectScreen(page).toBe(`Give this screen to ${nation}`);
    await hands.press('Begin this turn');
    await boardReady(page);
  };
  await beginTable(page);
  await takeTurn('Netherlands');
  await hands.order('Kit', '1', { x: 2, y: 3 });
  await hands.press(/^Agree$/);
  await takeTurn('Belgium');
  await hands.press(/^Agree$/);
  await takeTurn('Luxembourg');
  await hands.press('Agree and end planning');
  for (const order of [
    ['Netherlands', 'Belgium', 'Luxembourg'],
    ['Netherlands', 'Belgium', 'Luxembourg'],
  ]) {
    await hands.press('Turn all that are left');
    await hands.press(/^On to/);
    for (const nation of order) {
      await takeTurn(nation);
      await hands.press(nation === order.at(-1) ? 'Agree and end planning' : /^Agree$/);
    }
  }
  await hands.press('Turn all that are left');
  await hands.press(/^On to/);
  await expectText(page.locator('.joining')).toContain('all players agreed to the plan.');
  expect(errors).toEqual([]);
  await seat.close();
});
