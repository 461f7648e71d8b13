import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectTextContent } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { BILL, expectedResult, playToTheEnd } from '../plan';
import { byTouch } from '../players';
import { boardReady, PHONE, takeSeat } from '../seat';
import { translate } from './translate';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('a whole game with every text replaced all the time comes to the rules’ figures', async () => {
  const seat = await takeSeat(browser, { viewport: PHONE, hasTouch: true });
  const { page } = seat;
  await page.evaluate(`(() => {
    const translate = ${translate.toString()};
    const again = () => { translate(); requestAnimationFrame(again); };
    again();
  })()`);
  // A person closes it when it is read; whatever it lies on is free again.
  await page.addLocatorHandler(page.locator('.notice.foreign-text'), (told) =>
    told.getByRole('button').tap(),
  );
  await playToTheEnd(byTouch(seat), 'TAB2E', () => boardReady(page));
  const total = page.locator('.years-table .total td');
  await expectTextContent(total.nth(1)).toBe(BILL);
  await expectTextContent(total.nth(4)).toBe(String(expectedResult('TAB2E').score));
  expect(seat.errors).toEqual([]);
  await seat.close();
});
