import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { orderFirst, press } from '../seat';
import { ASKED, leave, linkOf, openLink, sitDown, threeDevices } from './seats';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const NEW = 'A new plan has come';

test('a whole game of three seats goes by links to its report', async () => {
  const { seats, nl, be, lu } = await threeDevices(browser);
  await orderFirst(nl, { x: 2, y: 3 });
  await press(nl, /^Agree$/);
  await openLink(be, await linkOf(nl, 'Belgium'), ASKED);
  await sitDown(be);
  // Of secret aims only that of the seat here is shown.
  await expectCount(be.locator('.seat-aim p')).toBe(1);
  await orderFirst(be, { x: 2, y: 6 });
  await press(be, /^Agree$/);
  await openLink(lu, await linkOf(be, 'Luxembourg'), ASKED);
  await sitDown(lu);
  await press(lu, /^Agree$/);
  await openLink(nl, await linkOf(lu, 'Netherlands'), NEW);
  const changes = nl.locator('.seat-lines');
  await expectText(changes).toContain('Belgium, new: Kit, Brussels');
  await expectText(changes).toContain('Asked again, since the plan has changed: Netherlands.');
  await press(nl, 'Go on');
  await press(nl, 'Agree and end planning');

  const turnCards = async (page: Page): Promise<void> => {
    await press(page, 'Turn all that are left');
    await page.locator('.bar-acts .go').click();
  };
  await turnCards(nl);
  const order = [be, lu, nl];
  const names = ['Belgium', 'Luxembourg', 'Netherlands'];
  for (let turn = 0, from = nl; turn < 6; turn++) {
    const page = order[turn % 3] ?? nl;
    await openLink(page, await linkOf(from, names[turn % 3] ?? ''), NEW);
    await press(page, 'Go on');
    // Whoever has not seen the cards of the year that ended elsewhere turns them here.
    if (turn % 3 < 2) await turnCards(page);
    await press(page, turn % 3 === 2 ? 'Agree and end planning' : /^Agree$/);
    if (turn % 3 === 2) await turnCards(page);
    from = page;
  }
  await expectText(nl.locator('.joining')).toContain('Each year, all players agreed to the plan.');
  await expectText(nl.locator('.joining')).toContain('Secret aims');
  await press(nl, 'Share');
  const last = nl.getByRole('dialog').locator('.share-address').first();
  await last.waitFor();
  await openLink(lu, (await last.textContent()) ?? '', NEW);
  await press(lu, 'Go on');
  await turnCards(lu);
  await expectText(lu.locator('.joining')).toContain('Secret aims');
  await leave(seats);
});
