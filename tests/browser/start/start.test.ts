import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { openHost, type StaticHost, type Trouble } from '../../browsers/static-host';
import { cases } from '../../scale';
import { boardReady, press, startLevel, takeSeat } from '../seat';

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  browser = await openChromium();
  host = await openHost(inject('build'));
});
afterEach(() => host.mend());
afterAll(async () => {
  await browser.close();
  await host.close();
});

const REASONS = {
  missing: 'did not arrive, or not whole',
  browser: 'newer browser',
  file: 'cannot be opened as a file',
  fault: 'went wrong',
} as const;

/** The page says this reason and no other, and what becomes of the games. */
async function expectReason(page: Page, reason: keyof typeof REASONS): Promise<void> {
  const why = page.locator('#start-why');
  await expectText(why).toContain(REASONS[reason]);
  const text = await why.innerText();
  expect(Object.values(REASONS).filter((words) => text.includes(words))).toEqual([REASONS[reason]]);
  expect(text).toContain('Reloading loses nothing');
}

const title = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Lowland Skies' }).waitFor();

const ENTRY = /\/index-[^/]*\.js$/;
const SHEET = /\/index-[^/]*\.css$/;
const WORDS = /\/start-part-[^/]*\.js$/;

const FAILURES: readonly (readonly [what: string, name: RegExp, trouble: Trouble])[] = [
  ['the entry script is missing', ENTRY, 'missing'],
  ['the entry script is cut off', ENTRY, 'cut'],
  ['the connection ends before the entry script', ENTRY, 'closed'],
  ['the style sheet is missing', SHEET, 'missing'],
  ['the words are missing', WORDS, 'missing'],
  ['the words are cut off', WORDS, 'cut'],
];
const EVERYDAY = FAILURES.filter(([what]) =>
  ['the entry script is cut off', 'the words are cut off'].includes(what),
);

test.each(cases(FAILURES, EVERYDAY))(
  'where %s the page says so, and starts when it is reloaded',
  async (_, name, trouble) => {
    host.trouble(name, trouble);
    const { page, close } = await takeSeat(browser, { site: host.url });
    await expectReason(page, 'missing');
    host.mend();
    await press(page, 'Reload the page');
    await title(page);
    await expectCount(page.locator('#start:visible')).toBe(0);
    await close();
  },
);

test('a game in progress is safe from a page that does not start', async () => {
  const { page, close } = await takeSeat(browser, { site: host.url });
  await startLevel(page, 'Benelux', 'SAFE');
  await press(page, 'Joint order');
  host.trouble(ENTRY, 'missing');
  await page.reload();
  await expectReason(page, 'missing');
  host.mend();
  await press(page, 'Reload the page');
  await boardReady(page);
  await expectText(page.locator('.plan summary')).toContain('(1)');
  await close();
});

test('without a connection Reload stays on the page, and it starts by itself with one', async () => {
  host.trouble(ENTRY, 'missing');
  const { page, context, close } = await takeSeat(browser, { site: host.url });
  await expectReason(page, 'missing');
  host.mend();
  await context.setOffline(true);
  await press(page, 'Reload the page');
  await page.getByText('There is no connection yet.').waitFor();
  await context.setOffline(false);
  await title(page);
  await close();
});

test('while the page is on its way it says so, and after long what may be wrong', async () => {
  host.trouble(/\.(?:js|css)$/, 'slow');
  const { page, close } = await takeSeat(browser, { before: () => undefined });
  await page.goto(host.url, { waitUntil: 'commit' });
  await page.getByText('Lowland Skies is loading…').waitFor();
  const reasons = page.getByText(REASONS.missing);
  expect(await reasons.isVisible()).toBe(false);
  // Fifteen seconds of the style's own time.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await reasons.waitFor();
  host.mend();
  await title(page);
  await expectCount(page.locator('#start:visible')).toBe(0);
  await close();
});

test('style sheets that come late refine the page’s own: they stand behind it', async () => {
  const { page, close } = await takeSeat(browser, { site: host.url });
  await startLevel(page, 'Benelux', 'STYLE');
  await boardReady(page);
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ href }) => (href ? [href] : [])),
  );
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.findIndex((href) => SHEET.test(href))).toBe(0);
  await close();
});

test('opened as a file it says where to open it', async () => {
  const site = pathToFileURL(`${inject('build')}/index.html`).href;
  const { page, close } = await takeSeat(browser, { site });
  await expectReason(page, 'file');
  await expectCount(page.getByRole('button', { name: 'Reload the page' })).toBe(0);
  await close();
});

test('a browser that is too old is told what is new enough', async () => {
  const { page, close } = await takeSeat(browser, {
    site: host.url,
    before: () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  });
  await expectReason(page, 'browser');
  await close();
});

test('an error thrown at the start is told in plain words', async () => {
  const { page, close } = await takeSeat(browser, {
    site: host.url,
    before: () => Reflect.deleteProperty(window, 'matchMedia'),
  });
  await expectReason(page, 'fault');
  await expectText(page.locator('body')).not.toContain('TypeError');
  await close();
});

test('a storage that throws keeps nobody from playing', async () => {
  const { page, errors, close } = await takeSeat(browser, {
    site: host.url,
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  });
  await startLevel(page, 'Benelux', 'NONE');
  await press(page, 'Joint order');
  await expectText(page.locator('.notice')).toContain('keep anything');
  expect(errors).toEqual([]);
  await close();
});

describe('under a header that allows less than the page needs', () => {
  test('a page without its own script and style says at once what may be wrong', async () => {
    const strict = await openHost(inject('build'), [
      ['/*', 'Content-Security-Policy', "default-src 'self'"],
    ]);
    strict.trouble(ENTRY, 'missing');
    const { page, close } = await takeSeat(browser, { before: () => undefined });
    await page.goto(strict.url);
    await expectText(page.locator('#start-why')).toContain(REASONS.missing);
    strict.mend();
    await close();
    await strict.close();
  });
});
