import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { generate } from '../../../src/generator/generate';
import { expectCount, expectText } from '../../browsers/eventually';
import { openHost } from '../../browsers/static-host';
import { openChromium } from '../../browsers/open';
import { closeBooks } from '../finished';
import { started, takeSeat } from '../seat';
import { askedFor, kept, keptFiles } from './kept';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('after the first visit a game is made, played, proved and shared without a network', async () => {
  const build = inject('build');
  const host = await openHost(build);
  const { page, context, errors, close } = await takeSeat(browser, {
    site: host.url,
    serviceWorkers: 'allow',
  });
  await kept(page);
  await host.close();
  await context.setOffline(true);

  // Whatever the address says after its `?`, it is the same page.
  for (const address of ['index.html', '?utm_source=home', '']) {
    await page.goto(host.url + address);
    await started(page);
  }
  expect(await keptFiles(page)).toEqual(askedFor(build));
  const sizes = await page.evaluate(
    (files) =>
      Promise.all(
        files.map(async (file) => [file, (await (await fetch(file)).arrayBuffer()).byteLength]),
      ),
    askedFor(build),
  );
  for (const [file, size] of sizes)
    expect([file, size]).toEqual([file, (await readFile(join(build, String(file)))).length]);

  await page.getByRole('button', { name: /^A new board/ }).click();
  await page.getByRole('radio', { name: 'Small' }).check();
  await page.getByRole('group', { name: 'Years' }).getByRole('radio', { name: '2' }).check();
  await page.getByRole('radio', { name: 'Easy' }).check();
  await page.getByLabel('Board seed').fill('K7Q2');
  await page.getByRole('button', { name: 'Make the board' }).click();
  const board = generate({
    size: 'small',
    nations: 2,
    years: 2,
    difficulty: 'gentle',
    seed: 'K7Q2',
  });
  await page.getByRole('button', { name: `Play: ${board.title.en}` }).click();
  await closeBooks(page, board.years.length);
  await page.getByText('Par is proved. Nothing is being searched.').waitFor();
  await page.getByRole('button', { name: 'Share', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expectText(dialog).toContain(host.url);
  await dialog.getByRole('img').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All levels' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'High contrast' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('where nothing can be kept on the device, nobody hears of it', async () => {
  const { page, errors, close } = await takeSeat(browser, {
    serviceWorkers: 'allow',
    before: () => {
      navigator.serviceWorker.register = () => {
        (window as { wasAsked?: boolean }).wasAsked = true;
        return Promise.reject(new DOMException('refused', 'SecurityError'));
      };
    },
  });
  await page.waitForFunction(() => (window as { wasAsked?: boolean }).wasAsked);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'High contrast' }).waitFor();
  await expectCount(page.locator('.notice')).toBe(0);
  expect(errors).toEqual([]);
  await close();
});
