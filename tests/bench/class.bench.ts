import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { openChromium } from '../browsers/open';
import { codeOf, handInOf, taskLink, THIRTY } from '../browser/class/thirty';
import { english } from '../i18n/english';
import { takeSeat } from '../browser/seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = english.classBoard;

/** Writes down the longest task of the page's own thread. */
function watchTasks(): void {
  const longest = { ms: 0 };
  Object.assign(window, { longest });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
  }).observe({ type: 'longtask', buffered: false });
}

async function openBoard(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: english.page.openTeachers }).first().click();
  await page.getByRole('button', { name: english.page.openClass }).first().click();
  const field = page.getByRole('textbox', { name: words.putInLabel });
  await field.waitFor();
  await field.evaluate((element: HTMLTextAreaElement, heap) => {
    element.value = heap;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.evaluate(watchTasks);
  await page.getByRole('button', { name: words.add, exact: true }).click();
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);

test('500 results in 200 kB of chatter', async () => {
  const lines = Array.from({ length: 500 }, (_, place) => {
    const handIn = handInOf(6 + (place % 200), { name: `S${place}`, mark: place });
    const line = `[12:04] Somebody ${place}: look at this, it took me all morning! ${codeOf(handIn)}`;
    return `${line}\n${'and then we talked about something else for a while. '.repeat(5)}`;
  });
  const text = [taskLink, ...lines].join('\n');
  const { page, close } = await takeSeat(browser);
  const since = performance.now();
  await openBoard(page, text);
  await page
    .getByText(words.resultsCount({ count: 500 }), { exact: true })
    .waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - since) / 1000;
  const longest = await longestTask(page);
  console.log(
    `${Math.round(text.length / 1000)} kB, 500 results: ${seconds.toFixed(1)} s, longest task ${Math.round(longest)} ms`,
  );
  expect(seconds).toBeGreaterThan(0);
  await close();
});

test('5,000 results are too many, and the page goes on', async () => {
  const some = Array.from({ length: 500 }, (_, place) => handInOf(6 + (place % 200)));
  const lines = Array.from({ length: 5000 }, (_, place) =>
    codeOf({ ...at(some, place % some.length), name: `S${place}`, mark: place }),
  );
  const text = [taskLink, ...lines].join('\n');
  const { page, close } = await takeSeat(browser);
  const since = performance.now();
  await openBoard(page, text);
  await page.getByText(words.verdictFull).first().waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - since) / 1000;
  await page.getByText(words.resultsCount({ count: 1000 }), { exact: true }).waitFor();
  const longest = await longestTask(page);
  console.log(
    `${Math.round(text.length / 1000)} kB, 5,000 results: told after ${seconds.toFixed(1)} s, longest task ${Math.round(longest)} ms`,
  );
  expect(seconds).toBeGreaterThan(0);
  await close();
});

test('the costliest decisions of thirty flagship games', { timeout: 900_000 }, async () => {
  const { page, close } = await takeSeat(browser);
  await openBoard(page, [taskLink, ...THIRTY.map(codeOf)].join('\n'));
  await page.getByText(words.resultsCount({ count: 30 }), { exact: true }).waitFor();
  await page.getByRole('tab', { name: words.tab({ tab: 'costly' }) }).click();
  const since = performance.now();
  await page.getByRole('button', { name: words.costlyStart }).click();
  await page.getByText(words.costlyDone({ count: 30 })).waitFor({ timeout: 800_000 });
  const seconds = (performance.now() - since) / 1000;
  console.log(`thirty flagship games: ${seconds.toFixed(0)} s`);
  expect(seconds).toBeGreaterThan(0);
  await close();
});
