import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openChromium } from '../../browsers/open';
import { startLevel, takeSeat } from '../seat';

test.each([1, 1.5, 2, 3])(
  'at %s device pixels to one of CSS the board has them all',
  async (ratio) => {
    const browser = await openChromium();
    const { page } = await takeSeat(browser, { deviceScaleFactor: ratio });
    await startLevel(page, 'Benelux', 'CRISP');
    const { across, down, width, height } = await page
      .locator('.board canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const box = canvas.getBoundingClientRect();
        return { across: canvas.width, down: canvas.height, width: box.width, height: box.height };
      });
    expect(across).toBe(Math.round(width * ratio));
    expect(down).toBe(Math.round(height * ratio));
    await browser.close();
  },
);

const picture = (page: Page): Promise<Buffer> => page.locator('.board canvas').screenshot();

/** Takes the board's WebGL away, or gives it back, as a driver that is restarted does. */
const change = (page: Page, what: 'loseContext' | 'restoreContext'): Promise<boolean> =>
  page.locator('.board canvas').evaluate((canvas: HTMLCanvasElement, name) => {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    const found = window as Window & { loss?: WEBGL_lose_context | null };
    found.loss ??= context?.getExtension('WEBGL_lose_context') ?? null;
    found.loss?.[name]();
    return found.loss !== null;
  }, what);

test('a WebGL context that was lost comes back with all that was drawn, and is drawn on', async () => {
  const browser = await openChromium('webgl');
  const { page, errors } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'LOST');
  await page.keyboard.press('1');
  await page.waitForTimeout(500);
  const before = await picture(page);
  expect(await change(page, 'loseContext')).toBe(true);
  await page.waitForTimeout(200);
  await change(page, 'restoreContext');
  await expect.poll(async () => (await picture(page)).equals(before)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await picture(page)).equals(before)).toBe(false);
  expect(errors).toEqual([]);
  await browser.close();
});
