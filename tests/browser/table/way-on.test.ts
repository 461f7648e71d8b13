import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectHasFocus } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test.each(['f', 'Control+Enter'])(
  'from the board two keys end the planning: %s and Enter',
  async (key) => {
    const { page, errors, close } = await takeSeat(browser);
    await startLevel(page, 'Between the towns', 'WAYON');
    await page.locator('.hexes [tabindex="0"]').focus();
    await page.keyboard.press(key);
    await expectHasFocus(page.getByRole('button', { name: 'End planning' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Turn the next card' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  },
);
