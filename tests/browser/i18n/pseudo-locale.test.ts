import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadWords, PSEUDO_LOCALE } from '../../../src/i18n/words';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { ALL_PARTS } from '../../i18n/english';
import { cases, isLong, isSoak } from '../../scale';
import { screensIn, SIZES, unlikeScreens } from '../../shots/screens';
import { set } from '../../shots/set';
import { faultsOf } from '../accessibility/axe';
import { takeSeat } from '../seat';
import { pseudoFaults } from './pseudo-faults';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = await loadWords(PSEUDO_LOCALE, ALL_PARTS);

/** Where a phone shows one panel at a time, each behind its tab. */
const TABS = ['pieces', 'programmes', 'forecast', 'here'] as const;

const expectNoFaults = (page: Page, where: string) =>
  eventually(`what is cut off or English on ${where}`, () => pseudoFaults(page)).toEqual([]);

const shown = unlikeScreens(screensIn(words));
const EVERYDAY = ['title', 'planning-hand'];
const everyday = shown.filter(([name]) => EVERYDAY.includes(name));

// A visit is long, so the long run makes every fourth.
const visited = cases(shown, everyday).filter((_, index) => isSoak || !isLong || index % 4 === 1);

test.each(visited)(
  'nothing is cut off, English or against axe-core’s rules, from a wide page to a phone: %s',
  async (name, visit) => {
    const { page, errors, close } = await takeSeat(browser, { viewport: SIZES.wide });
    await set(page, { language: PSEUDO_LOCALE });
    await visit(page);
    await expectNoFaults(page, 'a wide page');
    // No such language is registered.
    const findings = () => faultsOf(page, 'html-lang-valid');
    await eventually('what axe-core finds wrong', findings).toEqual([]);
    await page.setViewportSize(SIZES.tablet);
    await expectNoFaults(page, 'a tablet');
    await page.setViewportSize(SIZES.phone);
    await expectNoFaults(page, 'a phone');
    for (const tab of name === 'planning-hand' ? TABS : []) {
      await page.locator(`#tab-${tab}`).click();
      await expectNoFaults(page, `the tab of ${tab}`);
    }
    expect(errors).toEqual([]);
    await close();
  },
);
