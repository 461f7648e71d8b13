import { expect, test } from 'vitest';
import { drawsOf } from '../browsers/draw-entry';
import { bundleDraw } from '../browsers/draw-script';
import { findFirefox, withFirefox } from '../browsers/firefox';
import { scaled } from '../scale';

const firefox = findFirefox() ?? '';

test.runIf(firefox)('Firefox and Node draw the same incidents from the same seeds', async () => {
  const seeds = scaled(2000);
  const script = await bundleDraw();
  const drawn = await withFirefox(firefox, async (browser) => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return page.evaluate(`draws.drawsOf(${seeds})`);
  });
  expect(drawn).toEqual(drawsOf(seeds));
});
