import { parseScenario } from '../../../src/scenario/check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { unwrap } from '../../../src/base/result';
import { printScenario } from '../../../src/scenario/scenario';
import { printGameFile } from '../../../src/app/game/game-file';
import { eventually, expectCount, expectHasFocus, expectText } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { seatedAt } from '../../views/game-session';
import { ACTIONS } from '../plan';
import { boardReady, startLevel, takeSeat, expectPlan } from '../seat';
import {
  buyJointOrder,
  copyFragment,
  dialogOf,
  drop,
  expectSeed,
  listen,
  noticeOf,
  openShare,
  paste,
} from './sharing';
import { playable } from '../../scenario/playable';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const flagship = unwrap(parseScenario(benelux));
const MARKUP = '<img src=x onerror="globalThis.hacked=1"><b>own</b>';
const own = playable({
  ...flagship,
  id: 'our-own',
  title: { en: MARKUP },
  sites: flagship.sites.map((site) => ({ ...site, name: { en: '<img src=x onerror=hacked=1>' } })),
});

test('markup in the names of a scenario is text, from a file and from a link', async () => {
  const sender = await takeSeat(browser);
  await drop(sender.page, [{ name: `${MARKUP}.json`, text: printScenario(own) }]);
  await boardReady(sender.page);
  await buyJointOrder(sender.page);
  const heard = listen(sender);
  const fragment = await copyFragment(sender.page, 'game');
  await openShare(sender.page);
  await expectText(dialogOf(sender.page)).toContain('There is no short code for this');
  await expectText(dialogOf(sender.page)).toContain(MARKUP);
  await sender.page.keyboard.press('Escape');
  await drop(sender.page, [{ name: `${MARKUP}.json`, text: '{}' }]);
  await noticeOf(sender.page).getByText(`${MARKUP}.json was not opened`).waitFor();

  const receiver = await takeSeat(browser, { fragment });
  await boardReady(receiver.page);
  await expectPlan(receiver.page).toContain('(1)');
  for (const { page, errors } of [sender, receiver]) {
    await page.getByRole('button', { name: 'Title' }).click();
    await page.getByText(MARKUP).first().waitFor();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    await expectCount(page.locator('img, b:text-is("own")')).toBe(0);
    expect(errors).toEqual([]);
  }
  expect(heard.saidTo(fragment.slice(0, 30))).toEqual([]);
  await sender.close();
  await receiver.close();
});

test('no server hears of what stands after the #', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await page.goto('about:blank');
  const heard = listen(seat);
  await page.goto(`${inject('site')}#118H-9SHG-3VC4-G8`);
  await boardReady(page);
  await expectSeed(page).toBe('seed ABC12');
  expect(heard.saidTo('http').length).toBeGreaterThan(3);
  expect(heard.saidTo('118H')).toEqual([]);
  await page.reload();
  await boardReady(page);
  expect(heard.saidTo('118H')).toEqual([]);
  await seat.close();
});

test('a link is the page’s own address and the fragment, whatever query opened the page', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const site = inject('site');
  await page.goto(`${site}?fbclid=1&student=2#11DV-TS7R-3VC4-6W`);
  await boardReady(page);
  await openShare(page);
  await expectText(dialogOf(page).locator('.share-address')).toBe(`${site}#11DV-TS7R-3VC4-6W`);
  expect(errors).toEqual([]);
  await close();
});

test('a refused copy says so and selects the text; the dialog gives its focus back', async () => {
  const { page, errors, close } = await takeSeat(browser, {
    before: () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    },
  });
  await startLevel(page, 'Benelux', 'C0PY');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).getByRole('heading', { name: 'This scenario' }).waitFor();
  // Nothing but the dialog can be reached from it, and no key of the table works.
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await eventually('whether the focus is in the dialog', () =>
    page.evaluate(() => document.activeElement?.closest('dialog') !== null),
  ).toBe(true);
  await dialogOf(page).getByRole('button', { name: 'Copy the link' }).click();
  await dialogOf(page).getByText('did not let the page copy').waitFor();
  const address = await dialogOf(page).locator('.share-address').textContent();
  await eventually('the text that is selected', () =>
    page.evaluate(() => getSelection()?.toString()),
  ).toBe(address);
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
  await expectHasFocus(share);
  await drawn(page);
  await expectCount(page.getByRole('button', { name: 'Cancel' })).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('a scenario too long for a link is offered as a file, with the reason', async () => {
  const names = (text: string, length: number): string =>
    Array.from({ length }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919 + text.length) % 20000)),
    ).join('');
  const long = playable({ ...own, briefing: { en: names('briefing', 2000) } });
  const { page, errors, close } = await takeSeat(browser);
  await drop(page, [{ name: 'long.json', text: printScenario(long) }]);
  await boardReady(page);
  await openShare(page);
  const dialog = dialogOf(page);
  await expectText(dialog).toContain('a link has at most 2,000. Use a file instead.');
  await expectCount(dialog.getByRole('button', { name: 'Copy the link' })).toBe(0);
  await dialog.getByRole('button', { name: 'Save the scenario as a file' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('the file of a game that is kept nowhere else opens like any other', async () => {
  const { page, close } = await takeSeat(browser);
  await paste(page, printGameFile(seatedAt(benelux, ACTIONS.slice(0, 2), 'PASTE')));
  await boardReady(page);
  await expectPlan(page).toContain('(2)');
  await close();
});
