import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { openMenu, PHONE, takeSeat } from '../seat';
import { expectSeed, noticeOf, paste } from './sharing';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('of two codes in one text the player chooses, pasted or typed', async () => {
  const { page, errors, close } = await takeSeat(browser, { viewport: PHONE });
  const text = 'mine was 11DV-TS7R-3VC4-6W, hers 118MT97QBR2FN5W2S5R3VBR.';
  const choice = () => page.getByRole('button', { name: 'Open Benelux under HER0N' });
  await paste(page, text);
  await noticeOf(page).getByText('There are 2 different codes').waitFor();
  await page.getByRole('button', { name: /^Open Round the green heart/ }).waitFor();
  await choice().click();
  await expectSeed(page).toBe('seed HER0N');
  await expectCount(choice()).toBe(0);
  await openMenu(page);
  await page.getByRole('button', { name: 'Title' }).click();
  await page.getByLabel('Code or link').fill(text);
  await page.keyboard.press('Enter');
  await choice().click();
  await expectSeed(page).toBe('seed HER0N');
  expect(errors).toEqual([]);
  await close();
});
