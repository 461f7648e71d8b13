import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { faultsOf } from '../accessibility/axe';
import { boardReady, orderFirst, press, type Seat, takeSeat } from '../seat';
import { paste, toTitle } from '../share/sharing';
import { beginTable, expectScreen, linkOf, openLink } from './seats';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const NEW = 'A new plan has come';
const ASKED = 'Who plays at this screen?';
const AT_ONCE = 'Two have changed the plan at once';

/** Three devices, at the first of which a game of three seats has begun with the Netherlands. */
async function threeDevices(): Promise<{ seats: Seat[]; nl: Page; be: Page; lu: Page }> {
  const seats = [await takeSeat(browser), await takeSeat(browser), await takeSeat(browser)];
  const [nl, be, lu] = seats.map(({ page }) => page) as [Page, Page, Page];
  await beginTable(nl, ['Belgium', 'Luxembourg']);
  await boardReady(nl);
  return { seats, nl, be, lu };
}

async function leave(seats: readonly Seat[]): Promise<void> {
  expect(seats.flatMap(({ errors }) => errors)).toEqual([]);
  for (const seat of seats) await seat.close();
}

/** Says that only whoever has the turn plays at a device that a game has just come to. */
async function sitDown(page: Page): Promise<void> {
  await press(page, 'Go on');
  await boardReady(page);
}

test('a whole game of three seats goes by links to its report', async () => {
  const { seats, nl, be, lu } = await threeDevices();
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

test('two who change the plan at once choose, and nothing is lost; an old link changes nothing', async () => {
  const { seats, nl, be, lu } = await threeDevices();
  await press(nl, 'Do not agree yet');
  const first = await linkOf(nl, 'Belgium');
  // Luxembourg has had it, too, and does not wait for Belgium.
  await openLink(lu, first, ASKED);
  await lu.getByLabel('Belgium').uncheck();
  await press(lu, 'Go on');
  await expectText(lu.locator('.field-fault')).toBe('Choose at least one.');
  await lu.getByLabel('Luxembourg').check();
  await press(lu, 'Go on');
  await press(lu, 'Plan now as Luxembourg');
  await boardReady(lu);
  await orderFirst(lu, { x: 4, y: 8 });
  await press(lu, /^Agree$/);
  const second = await linkOf(lu, 'Netherlands');
  await openLink(be, first, ASKED);
  await sitDown(be);
  await orderFirst(be, { x: 2, y: 6 });

  await openLink(be, second, AT_ONCE);
  await expectText(be.locator('.seat-lines').first()).toContain('Belgium: Kit, Brussels');
  await expectText(be.locator('.seat-lines').last()).toContain('Luxembourg: Kit');
  expect(await faultsOf(be)).toEqual([]);
  // The one that came is there after a reload as well.
  await be.reload();
  await boardReady(be);
  await openLink(be, second, AT_ONCE);
  await press(be, 'Go on with the plan that came');
  await toTitle(be);
  await expectCount(be.locator('.kept li')).toBe(1);
  await be
    .getByRole('button', { name: /^Back to/ })
    .first()
    .click();
  await boardReady(be);
  await openLink(be, second, AT_ONCE);
  await press(be, 'Put both together');
  await be.getByRole('button', { name: 'Look at the board' }).click();
  await expectText(be.locator('.plan summary')).toContain('2');

  await openLink(be, first, 'This plan is older than yours');
  await press(be, 'Go on');
  await expectText(be.locator('.plan summary')).toContain('2');
  await leave(seats);
});

test('what comes by a code or a file, damaged or of a table that can’t be, gets a clear answer', async () => {
  const { seats, nl, be } = await threeDevices();
  await press(nl, /^Agree$/);
  const link = await linkOf(nl, 'Belgium');
  const code = link.slice(link.indexOf('#') + 1);
  await be.getByLabel('Code or link').fill(`${code.slice(0, 30)}${code.slice(31)}`);
  await press(be, 'Open');
  await be.locator('#code-fault').filter({ hasText: /\w/ }).waitFor();
  await be.getByLabel('Code or link').fill(code);
  await press(be, 'Open');
  await expectScreen(be).toBe(ASKED);
  await sitDown(be);
  // A seat that is absent plays no turn; it can be back.
  await press(be, 'Do not agree yet');
  const next = await linkOf(be, 'Luxembourg');
  await paste(be, `${next} ${next}`);
  await expectScreen(be).toBe('You have this plan already');
  await leave(seats);
});
