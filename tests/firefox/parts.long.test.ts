import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { PHASER, scriptWith } from '../browsers/built-files';
import { findFirefox, withFirefox } from '../browsers/firefox';
import { neverAskByItself } from '../browsers/never-ask-by-itself';
import { english } from '../i18n/english';
import { documentedHeaders, openHost, type Trouble } from '../browsers/static-host';

const firefox = findFirefox() ?? '';

/** Presses the first button of a name, by its text. */
const press = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(
        (button) =>
          button.checkVisibility() && (button.textContent ?? '').trim().startsWith(wanted),
      );
      found?.click();
      return found !== undefined;
    },
    {},
    name,
  );

const says = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

const toTable = async (page: Page): Promise<void> => {
  await page.waitForSelector('.box');
  await page.evaluate(() => document.querySelector<HTMLElement>('.box')?.click());
  await press(page, 'Play');
};

const PARTS: readonly (readonly [
  what: string,
  files: () => RegExp,
  trouble: Trouble,
  open: (page: Page) => Promise<unknown>,
  there: string,
])[] = [
  [
    'what the table imports is missing',
    () => /\/item-names-[^/]*\.js$/,
    'missing',
    toTable,
    '.board[data-state=canvas], .board[data-state=webgl]',
  ],
  [
    'the board is cut off',
    () => scriptWith(inject('build'), PHASER),
    'cut',
    toTable,
    '.board[data-state=canvas], .board[data-state=webgl]',
  ],
  [
    'the settings do not answer',
    () => /\/settings-[^/]*\.(?:js|css)$/,
    'closed',
    (page) => press(page, 'Settings'),
    'main.settings',
  ],
  [
    'the worker that makes boards is missing',
    () => /\/generator-worker-[^/]*\.js$/,
    'missing',
    (page) => press(page, 'Today'),
    '.board-brief .mini',
  ],
];

test.runIf(firefox)('what does not arrive in Firefox is said, and a retry brings it', async () => {
  const host = await openHost(inject('build'), await documentedHeaders());
  await withFirefox(firefox, async (browser) => {
    for (const [what, files, trouble, open, there] of PARTS) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(90_000);
      await page.evaluateOnNewDocument(neverAskByItself);
      host.trouble(files(), trouble);
      await page.goto(host.url);
      await page.waitForSelector('#page > *');
      await open(page);
      await says(page, 'did not arrive');
      host.mend();
      await press(page, 'Try again');
      expect(await page.waitForSelector(there), what).not.toBe(null);
      await context.close();
    }
    // Without headers that let the browser keep it, a script is asked for again to be run.
    const plain = await openHost(inject('build'));
    // One script of the part: where two can't be run, each may take a retry of its own.
    plain.trouble(scriptWith(inject('build'), english.settings.languageHint), 'not-run');
    const page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    await page.evaluateOnNewDocument(neverAskByItself);
    await page.goto(plain.url);
    await page.waitForSelector('#page > *');
    await press(page, 'Settings');
    await says(page, 'did not arrive');
    await press(page, 'Try again');
    await page.waitForSelector('main.settings');
    await plain.close();
    host.trouble(/\/index-[^/]*\.js$/, 'cut');
    await page.goto(host.url);
    await says(page, 'did not arrive, or not whole');
    host.mend();
    await press(page, 'Reload the page');
    await page.waitForSelector('#page > *');
  });
  await host.close();
});
