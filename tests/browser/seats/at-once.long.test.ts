import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { faultsOf } from '../accessibility/axe';
import { boardReady, orderFirst, press } from '../seat';
import { paste, toTitle } from '../share/sharing';
import { ASKED, expectScreen, leave, linkOf, openLink, sitDown, threeDevices } from './seats';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const AT_ONCE = 'Two have changed the plan at once';

test('two who change the plan at once choose, and nothing is lost; an old link changes nothing', async () => {
  const { seats, nl, be, lu } = await threeDevices(browser);
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

test('what comes by a damaged code gets a clear answer; an absent seat plays by its rule', async () => {
  const { seats, nl, be } = await threeDevices(browser);
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
  await paste(be, `${link} ${link}`);
  await expectScreen(be).toBe('You have this plan already');
  await press(be, 'Go on');

  // Nobody plays Luxembourg: it agrees by its rule, and the year ends without it.
  await be.locator('.seats summary').click();
  await press(be, 'Luxembourg: away');
  await press(be, 'Agree and end planning');
  await press(be, 'Turn all that are left');
  await be.locator('.bar-acts .go').click();
  await openLink(nl, await linkOf(be, 'Netherlands'), 'A new plan has come');
  await expectText(nl.locator('.seat-lines')).toContain('Away now: Luxembourg.');
  await leave(seats);
});
