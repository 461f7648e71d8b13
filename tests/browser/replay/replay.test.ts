import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../browsers/open';
import { finish, flagship, lay } from '../finished';
import { ACTIONS } from '../plan';
import { takeSeat } from '../seat';
import { button, expectPlace, openReplay } from './replaying';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('runs by itself when asked, and pauses', async () => {
  const { page, errors, close } = await takeSeat(browser, { reducedMotion: 'no-preference' });
  await page.clock.install();
  await lay(page, finish(flagship, 'TULIP', ACTIONS));
  await openReplay(page);
  await button(page, 'Let it run').click();
  await page.clock.runFor(3100);
  await expectPlace(page).toBe('2025 · card 1 of 8');
  await page.clock.runFor(3100);
  await expectPlace(page).toBe('2025 · card 2 of 8');
  await button(page, 'Pause').click();
  await page.clock.runFor(20_000);
  await expectPlace(page).toBe('2025 · card 2 of 8');
  await button(page, 'Back to the report').click();
  await page.locator('.debrief').waitFor();
  expect(errors).toEqual([]);
  await close();
});
