import { expect, test } from 'vitest';
import { bundleGenerator } from '../browsers/draw-script';
import { findFirefox, withFirefox } from '../browsers/firefox';
import { hashesOf, lotsOf } from '../browsers/generator-entry';
import { scaled } from '../scale';

const firefox = findFirefox() ?? '';

test.runIf(firefox)('Firefox and Node generate the same scenarios, letter by letter', async () => {
  const count = Math.max(20, scaled(1000));
  const script = await bundleGenerator();
  const generated = await withFirefox(firefox, async (browser) => {
    const page = await browser.newPage();

    await page.addScriptTag({ content: script });
    const lots: unknown[] = [];
    for (const [from, to] of lotsOf(count))
      lots.push(await page.evaluate(`generated.hashesOf(${from}, ${to})`));
    return lots.flat();
  });
  expect(generated).toEqual(hashesOf(0, count));
});
