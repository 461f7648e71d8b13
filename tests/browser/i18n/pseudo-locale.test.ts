import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const all = Object.entries(screens);
const shown = [
  { size: 'a wide page', viewport: SIZES.wide, visits: all },
  { size: 'a tablet', viewport: SIZES.tablet, visits: all },
  { size: 'a phone', viewport: SIZES.phone, visits: [...all, ...tabs] },
].flatMap(({ size, viewport, visits }) =>
  visits.map(([name, visit]) => ({ size, viewport, name, visit })),
);
const EVERYDAY = ['title', 'planning-hand'];
const everyday = shown.filter(({ size, name }) => size === 'a phone' && EVERYDAY.includes(name));

test.each(cases(shown, everyday))(
  'nothing is cut off and nothing is English on $size: $name',
  async ({ viewport, visit }) => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await set(page, { language: PSEUDO_LOCALE });
    await visit(page);
    await expectNoFaults(page);
    expect(errors).toEqual([]);
    await close();
  },
);
