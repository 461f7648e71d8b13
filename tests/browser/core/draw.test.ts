import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawsOf } from '../../browsers/draw-entry';
import { bundleDraw } from '../../browsers/draw-script';
import { openChromium } from '../../browsers/open';
import { scaled } from '../../scale';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('Chromium and Node draw the same incidents from the same seeds', async () => {
  const seeds = scaled(2000);
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleDraw() });
  const drawn = await page.evaluate(`draws.drawsOf(${seeds})`);
  expect(drawn).toEqual(drawsOf(seeds));
});
