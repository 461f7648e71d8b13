import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { encode } from 'uqr';
import { at } from '../../../src/base/assert';
import { launchChromium } from '../../browsers/chromium';
import { expectCount, expectText } from '../../browsers/eventually';
import { english } from '../../i18n/english';
import { takeSeat } from '../seat';
import { codeOf, THIRTY } from './thirty';

const WIDTH = 640;
const HEIGHT = 480;

/** A grey picture of a QR code as a camera sees it, a byte for each pixel. */
function pictureOf(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const side = Math.floor(HEIGHT / size);
  const [left, top] = [(WIDTH - side * size) >> 1, (HEIGHT - side * size) >> 1];
  const pixels = Buffer.alloc(WIDTH * HEIGHT, 200);
  for (let y = 0; y < side * size; y++)
    for (let x = 0; x < side * size; x++)
      pixels[(top + y) * WIDTH + left + x] = at(
        at(data, Math.floor(y / side)),
        Math.floor(x / side),
      )
        ? 30
        : 225;
  return pixels;
}

/** A film in the YUV4MPEG2 format, of so many pictures of each code. */
function filmOf(texts: readonly string[], pictures: number): Buffer {
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
    ...texts.flatMap((text) =>
      Array.from({ length: pictures }, () =>
        Buffer.concat([Buffer.from('FRAME\n'), pictureOf(text), colourless]),
      ),
    ),
  ]);
}

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'class-camera-'));
  const film = join(folder, 'codes.y4m');
  await writeFile(
    film,
    filmOf(
      [0, 1].map((student) => codeOf(at(THIRTY, student))),
      20,
    ),
  );
  browser = await launchChromium(inject('chromium'), 'canvas', [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('codes held before the camera one after another are each put in once', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const { classBoard: words, page: ways } = english;
  await page.getByRole('button', { name: ways.openTeachers }).first().click();
  await page.getByRole('button', { name: ways.openClass }).first().click();
  await page.getByRole('button', { name: words.scan }).click();
  const dialog = page.getByRole('dialog');
  await expectText(dialog).toContain(words.cameraSeen({ count: 2 }));
  // The film begins anew: what was seen is not put in again.
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 6);
  await expectText(dialog).toContain(words.cameraSeen({ count: 2 }));
  await page.keyboard.press('Escape');
  await expectCount(page.locator('.class-results tbody tr')).toBe(2);
  const names = await page.locator('.class-results tbody th').allTextContents();
  expect(names.toSorted()).toEqual(['Ada', 'Bram']);
  // The camera is let go with the dialog.
  expect(await page.locator('video').count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
});
