import { inject, test } from 'vitest';
import { type Chromium, launchChromium } from '../../browsers/chromium';
import { eventually } from '../../browsers/eventually';

// A browser that finds no fonts draws every text as nothing, and no other test would notice.
async function expectDrawn(chromium: Chromium): Promise<void> {
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 120 } });
    const picture = async (text: string) => {
      await page.setContent(`<p style="font-size: 32px">${text}</p>`);
      return page.screenshot();
    };
    // Like pictures, so that what differs from the blank one is the text.
    await eventually('whether two pictures of a text are alike and not blank', async () => {
      const blank = await picture('&nbsp;');
      const [text, again] = [await picture('Lowland Skies'), await picture('Lowland Skies')];
      return text.equals(again) && !text.equals(blank);
    }).toBe(true);
  } finally {
    await browser.close();
  }
}

test('the browser of this run draws text', async () => {
  await expectDrawn(inject('chromium'));
});
