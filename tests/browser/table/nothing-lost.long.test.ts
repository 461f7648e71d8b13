import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectCount } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { boardReady, orderFirst, press, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** Everything that the column and the bar say. */
const wordsOf = (page: Page) => page.locator('main').innerText();

test('a reload in each phase comes back to the same point', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const reload = async () => {
    await drawn(page);
    const before = await wordsOf(page);
    await page.reload();
    await boardReady(page);
    await eventually('what the column and the bar say', () => wordsOf(page)).toBe(before);
  };
  await startLevel(page, 'The coast road', 'AGAIN');
  await orderFirst(page, { x: 2, y: 1 });
  await orderFirst(page, { x: 3, y: 2 });
  await press(page, 'Undo');
  await page.locator('.plan summary').click();
  await expectCount(page.locator('.chip')).toBe(1);
  await page.locator('.plan summary').click();
  // The hex looked at is passing: it is not kept, and the text of it is left out.
  await page.reload();
  await boardReady(page);
  await reload();
  const redo = page.getByRole('button', { name: 'Redo' });
  await eventually('whether redo is offered', () => redo.isEnabled()).toBe(true);
  for (let year = 0; year < 3; year++) {
    await press(page, 'End planning');
    await reload();
    await press(page, 'Turn the next card');
    await press(page, 'Turn the next card');
    await reload();
    await press(page, 'Turn all that are left');
    await reload();
    await press(page, 'On to ');
    if (year < 2) await reload();
  }
  // What a search finds grows by itself; the ledger of all years is the report's own.
  const report = () => page.locator('.years-table').textContent();
  const before = await report();
  await page.reload();
  await eventually('the ledger of all years', report).toBe(before);
  expect(errors).toEqual([]);
  await close();
});
