import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleGuard } from '../../browsers/draw-script';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { expectPlan, orderFirst, startLevel, takeSeat } from '../seat';
import { translate } from './translate';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const notice = (page: Page) => page.locator('.notice.foreign-text');
const coins = (page: Page) => page.locator('.purse');

/** What else may happen to a figure, each to be run in the page. */
const HARMS: readonly (() => void)[] = [
  () => {
    const text = document.querySelector('.purse dd')?.firstChild;
    if (text) text.nodeValue = '99';
  },
  () => document.querySelector('.purse dd')?.firstChild?.remove(),
  () => {
    const text = document.querySelector('.purse dd')?.firstChild;
    const font = document.createElement('font');
    text?.replaceWith(font);
    if (text) font.append(text);
  },
  () => document.querySelector('.purse dd')?.append(document.createElement('i'), '9'),
  () => document.querySelector('.purse')?.remove(),
];

describe('text that something else on the page', () => {
  test('has taken the place of once is put back, and figures go on', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    const before = await coins(page).innerText();
    await page.evaluate(translate);
    await expectCount(page.locator('#page font')).toBe(0);
    await expectText(coins(page)).toBe(before);
    // A kit costs 2 of the 18 coins of 2025.
    await page.evaluate(translate);
    await orderFirst(page, { x: 2, y: 6 });
    await expectPlan(page).toContain('1');
    await expectCount(page.locator('#page font')).toBe(0);
    await expectText(coins(page)).not.toBe(before);
    await expectCount(notice(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  test('writes over, takes away, wraps or adds to is put back as it was', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    const before = await page.locator('.column').innerText();
    for (const harm of HARMS) {
      await page.evaluate(harm);
      await expectText(page.locator('.column')).toBe(before);
    }
    expect(errors).toEqual([]);
    await close();
  });

  test('shows nothing of, an extension’s sign, may stay', async () => {
    const { page, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    await page.evaluate(() => {
      const sign = document.createElement('img');
      sign.id = 'sign';
      document.querySelector('.purse')?.append(sign);
      document.querySelector('.purse dd')?.append('9');
    });
    await expectText(coins(page)).not.toContain('9');
    await expectCount(page.locator('#sign')).toBe(1);
    await close();
  });

  test('changes as often as it is put back leaves the page in hand, and says so', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Benelux', 'TULIP');
    await page.evaluate(`(() => {
      const translate = ${translate.toString()};
      translate();
      const options = { childList: true, characterData: true, subtree: true };
      new MutationObserver(translate).observe(document.body, options);
    })()`);
    await notice(page).waitFor();
    await orderFirst(page, { x: 2, y: 6 });
    await expectPlan(page).toContain('1');
    expect(errors).toEqual([]);
    await close();
  });
  test('seems to change, but the page was about to draw as the guard began, stays', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundleGuard() });
    await page.evaluate(async () => {
      const root = document.createElement('div');
      root.id = 'said';
      document.body.append(root);
      const { guarded } = globalThis as unknown as {
        guarded: { guardWhileQueued: (root: Element) => void };
      };
      guarded.guardWhileQueued(root);
      await new Promise((resolve) => setTimeout(resolve));
      root.append('outside');
    });
    // Whatever it takes for foreign, it takes back at once.
    await expectText(page.locator('#said')).toBe('after');
    await page.close();
  });
});
