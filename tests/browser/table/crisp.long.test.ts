import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../browsers/eventually';
import { boardStill } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { soak } from '../../runs';
import { isSoak } from '../../scale';
import { startLevel, takeSeat } from '../seat';

/** WebGL in software draws every pixel by hand. */
const SMALL = { width: 760, height: 600 };

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test.each(isSoak ? [1, 1.5, 2, 3] : [1.5])(
  'at %s device pixels to one of CSS the board has them all',
  async (ratio) => {
    const { page, close } = await takeSeat(browser, { deviceScaleFactor: ratio });
    await startLevel(page, 'Benelux', 'CRISP');
    const missing = () =>
      page.locator('.board canvas').evaluate((canvas: HTMLCanvasElement, pixels) => {
        const { width, height } = canvas.getBoundingClientRect();
        return [
          Math.round(width * pixels) - canvas.width,
          Math.round(height * pixels) - canvas.height,
        ];
      }, ratio);
    await eventually('the pixels that are missing', missing).toEqual([0, 0]);
    await close();
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

const isLost = (page: Page): Promise<boolean | undefined> =>
  page.locator('.board canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    return context?.isContextLost();
  });

test('a WebGL context that was lost comes back with all that was drawn, and is drawn on', async () => {
  const webgl = await openChromium('webgl');
  const { page, errors } = await takeSeat(webgl, { viewport: SMALL });
  await startLevel(page, 'Benelux', 'LOST');
  await page.keyboard.press('1');
  await boardStill(page);
  const before = await picture(page);
  const expectAsBefore = () =>
    eventually('whether the board is as it was', async () => (await picture(page)).equals(before));
  expect(await change(page, 'loseContext')).toBe(true);
  await eventually('whether the context is lost', () => isLost(page)).toBe(true);
  await change(page, 'restoreContext');
  await expectAsBefore().toBe(true);
  await page.keyboard.press('Escape');
  await expectAsBefore().toBe(false);
  expect(errors).toEqual([]);
  await webgl.close();
});

soak.test('what a piece in hand has lit is dark again once it is put down', async () => {
  const webgl = await openChromium('webgl');
  const { page } = await takeSeat(webgl, { viewport: SMALL });
  // No pledge of it joins two sites, so that nothing else is in the layer of what is lit.
  await startLevel(page, 'The tenth battery', 'DARK');
  await boardStill(page);
  const before = await picture(page);
  const isAsBefore = () =>
    eventually('whether the board is as it was', async () => (await picture(page)).equals(before));
  await page.keyboard.press('1');
  await isAsBefore().toBe(false);
  await page.keyboard.press('Escape');
  await isAsBefore().toBe(true);
  await webgl.close();
});
