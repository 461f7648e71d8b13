import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openHost } from '../../browsers/static-host';
import { openChromium } from '../../browsers/open';
import { takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

interface AppManifest {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
}

test('the game can be installed, from any folder, with icons of the sizes that they say', async () => {
  const host = await openHost(inject('build'));
  const { page, context, close } = await takeSeat(browser, { site: host.url });
  const client = await context.newCDPSession(page);
  const found = await client.send('Page.getAppManifest');
  expect(found.errors).toEqual([]);
  expect(found.url).toBe(`${host.url}manifest.webmanifest`);
  const manifest = JSON.parse(found.data ?? '') as AppManifest;
  const resolve = (address: string): string => new URL(address, found.url).href;
  expect(resolve(manifest.start_url)).toBe(host.url);
  expect(resolve(manifest.scope)).toBe(host.url);
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes, type, purpose } of manifest.icons) {
    // A system cuts a maskable icon itself, so its corners are painted; the other's are round.
    const drawn = await page.evaluate(async (address) => {
      const response = await fetch(address);
      const picture = await createImageBitmap(await response.blob());
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(picture, 0, 0);
      return {
        type: response.headers.get('Content-Type'),
        sizes: `${width}x${height}`,
        corner: canvas?.getImageData(0, 0, 1, 1).data[3],
      };
    }, resolve(src));
    expect(drawn).toEqual({ type, sizes, corner: purpose === 'maskable' ? 255 : 0 });
  }
  // A browser without a window may not know the question; a test’s profile is a private one.
  const { installabilityErrors } = await client
    .send('Page.getInstallabilityErrors')
    .catch(() => ({ installabilityErrors: [] }));
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([]);
  await close();
  await host.close();
});
