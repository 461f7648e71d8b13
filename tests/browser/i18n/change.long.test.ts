import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadWords, PSEUDO_LOCALE } from '../../../src/i18n/words';
import { eventually, expectAttribute } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { ALL_PARTS, english } from '../../i18n/english';
import { set } from '../../shots/set';
import { expectPlan, pointOf, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('another language is taken on without a reload, in the middle of a game', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'WORDS');
  await page.keyboard.press('1');
  const { x, y } = await pointOf(page, { x: 2, y: 6 });
  await page.mouse.click(x, y);
  await expectPlan(page).toContain('(1)');
  await set(page, { language: PSEUDO_LOCALE });
  const pseudo = await loadWords(PSEUDO_LOCALE, ALL_PARTS);
  await page.getByRole('heading', { name: pseudo.table.treasury }).waitFor();
  await page.evaluate(() => void (document.body.dataset.sameDocument = 'yes'));

  await page.getByRole('button', { name: pseudo.page.openSettings }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: english.settings.title }).waitFor();
  await eventually('the title of the document', () => page.title()).toContain('Lowland Skies');
  await page.getByRole('button', { name: english.settings.back }).first().click();

  await page.getByRole('heading', { name: english.table.treasury }).waitFor();
  await expectPlan(page).toContain('(1)');
  await eventually('what is left of the other language', () =>
    page.locator('body').innerText(),
  ).not.toMatch(/[ģħįķľňŕśţ]{2}/);
  await expectAttribute(page.locator('html'), 'lang').toBe('en');
  await expectAttribute(page.locator('body'), 'data-same-document').toBe('yes');
  expect(errors).toEqual([]);
  await close();
});
