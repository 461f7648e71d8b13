import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWords, PSEUDO_LOCALE } from '../../../src/i18n/words';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { ALL_PARTS } from '../../i18n/english';
import { cases } from '../../scale';
import { screensIn, SIZES, type Visit } from '../../shots/screens';
import { set } from '../../shots/set';
import { takeSeat } from '../seat';
import { pseudoFaults } from './pseudo-faults';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = await loadWords(PSEUDO_LOCALE, ALL_PARTS);
const screens = screensIn(words);

/** Where a phone shows one panel at a time, each behind its tab. */
const TABS = ['pieces', 'programmes', 'forecast', 'here'] as const;
const tabs = TABS.map((tab): [string, Visit] => [
  `planning, with the tab of ${tab}`,
  async (page) => {
    await screens['planning-hand']?.(page);
    await page.locator(`#tab-${tab}`).click();
  },
]);

const expectNoFaults = (page: Page) =>
  eventually('what is cut off or English', () => pseudoFaults(page)).toEqual([]);

const EVERYDAY = ['title', 'planning-hand', 'debrief'];
const all = Object.entries(screens);
const some = cases(
  all,
  all.filter(([name]) => EVERYDAY.includes(name)),
);

const sizes = [
  ['a wide page', SIZES.wide, some],
  ['a tablet', SIZES.tablet, some],
  ['a phone', SIZES.phone, [...some, ...cases(tabs, [])]],
] as const;

describe.each(sizes)('on %s', (_size, viewport, shown) => {
  test.each(shown)('nothing is cut off and nothing is English: %s', async (_name, visit) => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await set(page, { language: PSEUDO_LOCALE });
    await visit(page);
    await expectNoFaults(page);
    expect(errors).toEqual([]);
    await close();
  });
});
