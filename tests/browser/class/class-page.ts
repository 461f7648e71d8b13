import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../../../src/i18n/words';
import { english } from '../../i18n/english';
import { type Seat, TABLET, takeSeat } from '../seat';

const words = english.classBoard;

type Tab = Parameters<Words['classBoard']['tab']>[0]['tab'];

/** Opens a view of the class board. */
export const openTab = (page: Page, tab: Tab): Promise<void> =>
  page.getByRole('tab', { name: words.tab({ tab }), exact: true }).click();

/** Opens the class board with a heap put in. */
export async function openClass(browser: Browser, heap: string, count: number): Promise<Seat> {
  const seat = await takeSeat(browser, { viewport: TABLET, acceptDownloads: true });
  const { page } = seat;
  await page.getByRole('button', { name: english.page.openTeachers }).first().click();
  await page.getByRole('button', { name: english.page.openClass }).first().click();
  await page.getByRole('textbox', { name: words.putInLabel }).fill(heap);
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await page.getByText(`${count} results were added`).waitFor();
  return seat;
}

/** The rows of the table under a chart. */
export async function figuresOf(page: Page): Promise<string[][]> {
  await page.getByText(words.table, { exact: true }).click();
  const rows = page.locator('.class-chart .chart-table tbody tr');
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent)));
}

/** The size of the smallest letters of a page on the wall, in pixels, but for coordinates. */
export const leastLetter = (wall: Locator): Promise<number> =>
  wall
    .locator('.presenter-page :is(p, li, h2, h3, svg text:not(.coordinates))')
    .evaluateAll((texts) =>
      Math.min(
        ...texts.map((text) => {
          // A picture that is scaled has its letters scaled with it.
          const factor = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : 1;
          return parseFloat(getComputedStyle(text).fontSize) * (factor ?? 0);
        }),
      ),
    );

/** Saves the first chart of a part as a picture: letters and marks in several colours on an even ground. */
export async function expectPicture(page: Page, part: Locator): Promise<void> {
  const saving = page.waitForEvent('download');
  await part
    .getByRole('button', { name: /^Save as a picture/ })
    .first()
    .click();
  const saved = await saving;
  const picture = await readFile(await saved.path());
  const { kinds, ground } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const pixels = new Uint32Array((data as Uint8ClampedArray).buffer);
    return {
      kinds: new Set(pixels).size,
      ground: pixels.filter((one) => one === pixels[0]).length / pixels.length,
    };
  }, picture.toString('base64'));
  expect(kinds, saved.suggestedFilename()).toBeGreaterThan(20);
  expect(ground, saved.suggestedFilename()).toBeLessThan(0.98);
}
