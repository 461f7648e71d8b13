import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleGenerator } from '../../browsers/draw-script';
import { hashesOf, lotsOf } from '../../browsers/generator-entry';
import { openChromium } from '../../browsers/open';
import { scaled } from '../../scale';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('Chromium and Node generate the same scenarios, letter by letter', async () => {
  const count = Math.max(20, scaled(1000));
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleGenerator() });
  const generated: unknown[] = [];
  for (const [from, to] of lotsOf(count))
    generated.push(await page.evaluate(`generated.hashesOf(${from}, ${to})`));
  expect(generated.flat()).toEqual(hashesOf(0, count));
});
