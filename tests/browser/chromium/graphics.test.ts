import { expect, test } from 'vitest';
import { openChromium } from '../../browsers/open';

// The board falls back where there is no WebGL, so each way of drawing is tested by a browser
// that offers it for certain.
test.each([
  ['canvas', false],
  ['webgl', true],
] as const)('a browser started for %s has WebGL: %s', async (graphics, hasWebgl) => {
  const browser = await openChromium(graphics);
  const page = await browser.newPage();
  const found = await page.evaluate(
    () => document.createElement('canvas').getContext('webgl') !== null,
  );
  await browser.close();
  expect(found).toBe(hasWebgl);
});
