import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../../src/views/help/rules';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { english } from '../../i18n/english';
import { cases } from '../../scale';
import { tellFocus } from '../players';
import { boardReady, boxOf, openMenu, PHONE, TABLET, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

const expectFocus = (page: Page) =>
  eventually('what has the focus', async () => (await page.evaluate(tellFocus)).name);

describe('what is read', () => {
  const SIZES = cases<readonly [string, typeof WIDE]>(
    [
      ['wide', WIDE],
      ['tablet', TABLET],
      ['phone', PHONE],
    ],
    [['phone', PHONE]],
  );
  const tooSmall = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ),
        )
        .filter((element) => !element.closest('svg') && element.getClientRects().length > 0)
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 14)
        .map((element) => element.textContent),
    );
  const tooThin = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main :is(button, input)')]
        .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
        .filter(([, height]) => height > 0 && height < 44),
    );
  const overflow = (page: Page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  const expectLegible = (page: Page): Promise<void> =>
    eventually('what is too small, too thin or too wide', async () => [
      await tooSmall(page),
      await tooThin(page),
      await overflow(page),
    ]).toEqual([[], [], 0]);

  test.each(SIZES)('the shelf shows every level on a %s screen', async (_name, viewport) => {
    const { page, close } = await takeSeat(browser, { viewport });
    // Today's board is fetched after the shelf, and moves it.
    await page.locator('.board-box').first().waitFor();
    await expectCount(page.locator('.box')).toBe(27);
    await boxOf(page, 'Benelux').click();
    await expectFocus(page).toBe('Play: Benelux');
    await expectCount(page.locator('.brief', { hasText: 'Three neighbours' })).toBe(1);
    await expectLegible(page);
    await close();
  });

  test.each(SIZES)(
    'the rules, the words and the codex, on a %s screen',
    async (_name, viewport) => {
      const { page, errors, close } = await takeSeat(browser, { viewport });
      const open = (tab: string) => page.getByRole('tab', { name: tab }).click();
      await button(page, 'How to play').click();
      await expectCount(page.locator('.help-rule svg')).toBe(RULES.length);
      await expectLegible(page);
      await open('Words');
      await expectText(page.locator('.help-words')).toContain(english.help.coverMeans);
      await expectLegible(page);
      await open('Codex');
      await expectCount(page.locator('.codex-card')).toBe(10);
      await expectText(page.locator('.codex-abstract')).toContain('abstract game');
      await expectLegible(page);
      await button(page, /Back/).click();
      await boxOf(page, 'The coast road').click();
      await button(page, 'Play: The coast road').click();
      await boardReady(page);
      await openMenu(page);
      await button(page, 'How to play').click();
      await button(page, /Back/).click();
      await boardReady(page);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
