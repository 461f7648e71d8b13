import { parseScenario } from '../../../src/scenario/check';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { unwrap } from '../../../src/base/result';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { finish, lay } from '../finished';
import { ACTIONS } from '../plan';
import { PHONE, takeSeat } from '../seat';
import { dialogOf, openShare } from './sharing';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const flagship = unwrap(parseScenario(benelux));

/** What a reader sees in the QR code that the page draws. */
async function scanned(page: Page): Promise<string | undefined> {
  const side = 400;
  const darkness = await page.locator('.wall svg').evaluate(async (svg, size) => {
    const picture = new Image(size, size);
    const markup = new XMLSerializer().serializeToString(svg);
    picture.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const pencil = canvas.getContext('2d');
    pencil?.drawImage(picture, 0, 0, size, size);
    const pixels = pencil?.getImageData(0, 0, size, size).data ?? [];
    let text = '';
    for (let i = 0; i < pixels.length; i += 4) text += (pixels[i] ?? 0) < 128 ? '#' : ' ';
    return text;
  }, side);
  const pixels = [...darkness].flatMap((one) =>
    one === '#' ? [0, 0, 0, 255] : Array(4).fill(255),
  );
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}

test('the QR code fills the screen, and a reader finds the link in it', async () => {
  // The reader makes a picture of the code, which the page's own policy would not let it show.
  const { page, errors, close } = await takeSeat(browser, { viewport: PHONE, bypassCSP: true });
  await lay(page, finish(flagship, 'TULIP', ACTIONS));
  await openShare(page);
  const links = await dialogOf(page).locator('.share-address').allTextContents();
  for (const [index, name] of ['This scenario', 'This game'].entries()) {
    await dialogOf(page).getByRole('button', { name: 'Show it large' }).nth(index).click();
    const wall = page.getByRole('dialog', { name });
    await eventually('the size of the wall', () => wall.boundingBox()).toMatchObject(PHONE);
    await eventually('what a reader finds in the QR code', () => scanned(page)).toBe(links[index]);
    await page.keyboard.press('Escape');
    await wall.waitFor({ state: 'detached' });
  }
  expect(errors).toEqual([]);
  await close();
});
