import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectCount, expectText } from '../../browsers/eventually';
import { neverAskByItself } from '../../browsers/never-ask-by-itself';
import { openHost, type Trouble } from '../../browsers/static-host';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { boardReady, press, startLevel, takeSeat } from '../seat';
import { shareHost } from './hosted';

const shared = shareHost();

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
    shared.host.trouble(name, trouble);
    const { page, close } = await takeSeat(shared.browser, {
      site: shared.host.url,
      before: neverAskByItself,
    });
    await expectReason(page, 'missing');
    shared.host.mend();
    await press(page, 'Reload the page');
    await title(page);
    await expectCount(page.locator('#start:visible')).toBe(0);
    await close();
  },
);

everyday.test('a game in progress is safe from a page that does not start', async () => {
  const { page, close } = await takeSeat(shared.browser, { site: shared.host.url });
  await startLevel(page, 'Benelux', 'SAFE');
  await press(page, /^Joint order/);
  shared.host.trouble(ENTRY, 'missing');
  await page.reload();
  await expectReason(page, 'missing');
  shared.host.mend();
  await press(page, 'Reload the page');
  await boardReady(page);
  await expectText(page.locator('.plan summary')).toContain('(1)');
  await close();
});

everyday.test(
  'without a connection Reload stays on the page, and it starts by itself with one',
  async () => {
    shared.host.trouble(ENTRY, 'missing');
    const { page, context, close } = await takeSeat(shared.browser, { site: shared.host.url });
    await expectReason(page, 'missing');
    shared.host.mend();
    await context.setOffline(true);
    await press(page, 'Reload the page');
    await page.getByText('There is no connection yet.').waitFor();
    await context.setOffline(false);
    await title(page);
    await close();
  },
);

everyday.test(
  'while the page is on its way it says so, and after long what may be wrong',
  async () => {
    shared.host.trouble(/\.(?:js|css)$/, 'slow');
    const { page, close } = await takeSeat(shared.browser, { before: () => undefined });
    await page.goto(shared.host.url, { waitUntil: 'commit' });
    await page.getByText('Lowland Skies is loading…').waitFor();
    const reasons = page.getByText(REASONS.missing);
    expect(await reasons.isVisible()).toBe(false);
    // Fifteen seconds of the style's own time.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await reasons.waitFor();
    shared.host.mend();
    await title(page);
    await expectCount(page.locator('#start:visible')).toBe(0);
    await close();
  },
);

everyday.test(
  'style sheets that come late refine the page’s own: they stand behind it',
  async () => {
    const { page, close } = await takeSeat(shared.browser, { site: shared.host.url });
    await startLevel(page, 'Benelux', 'STYLE');
    await boardReady(page);
    const sheets = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ href }) => (href ? [href] : [])),
    );
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.findIndex((href) => SHEET.test(href))).toBe(0);
    await close();
  },
);

everyday.test('opened as a file it says where to open it', async () => {
  const site = pathToFileURL(`${inject('build')}/index.html`).href;
  const { page, close } = await takeSeat(shared.browser, { site });
  await expectReason(page, 'file');
  await expectCount(page.getByRole('button', { name: 'Reload the page' })).toBe(0);
  await close();
});

everyday.test('a browser that is too old is told what is new enough', async () => {
  const { page, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  });
  await expectReason(page, 'browser');
  await close();
});

everyday.test('an error thrown at the start is told in plain words', async () => {
  const { page, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: () => Reflect.deleteProperty(window, 'matchMedia'),
  });
  await expectReason(page, 'fault');
  await expectText(page.locator('body')).not.toContain('TypeError');
  await close();
});

everyday.test('a storage that throws keeps nobody from playing', async () => {
  const { page, errors, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  });
  await startLevel(page, 'Benelux', 'NONE');
  await press(page, /^Joint order/);
  await expectText(page.locator('.notice')).toContain('keep anything');
  expect(errors).toEqual([]);
  await close();
});

everyday.describe('under a header that allows less than the page needs', () => {
  test('a page without its own script and style says at once what may be wrong', async () => {
    const strict = await openHost(inject('build'), [
      ['/*', 'Content-Security-Policy', "default-src 'self'"],
    ]);
    strict.trouble(ENTRY, 'missing');
    const { page, close } = await takeSeat(shared.browser, { before: () => undefined });
    await page.goto(strict.url);
    await expectText(page.locator('#start-why')).toContain(REASONS.missing);
    strict.mend();
    await close();
    await strict.close();
  });
});
