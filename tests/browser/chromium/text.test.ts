import { inject, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../browsers/chromium';

// A browser that finds no fonts draws every text as nothing, and no other test would notice.
async function drawsText(chromium: Chromium): Promise<boolean> {
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 120 } });
    const picture = async (text: string) => {
      await page.setContent(`<p style="font-size: 32px">${text}</p>`);
      return page.screenshot();
    };
    const blank = await picture('&nbsp;');
    const text = await picture('Lowland Skies');
    return !blank.equals(text) && text.equals(await picture('Lowland Skies'));
  } finally {
    await browser.close();
  }
}

test('the browser of this run draws text', async () => {
  expect(await drawsText(inject('chromium'))).toBe(true);
});
