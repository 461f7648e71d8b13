import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { SUITS } from '../../../src/scenario/vocabulary';
import { eventually, expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { cases } from '../../scale';
import { boardReady, PHONE, TABLET, takeSeat, WIDE } from '../seat';
import { drop, noticeOf } from '../share/sharing';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** Six years, each with ten strengths of each suit, twice; and names of forty letters. */
const LONG = 'Verwaltungsgemeinschaftsamtsbezirk-Nord9';
const greatest = {
  ...benelux,
  // One's own, and no edition.
  edition: undefined,
  id: 'greatest',
  title: { en: LONG },
  // Its purses are for three years.
  nations: benelux.nations.map(({ id, letter, name }) => ({ id, letter, name })),
  sites: benelux.sites.map((site) => ({ ...site, name: { en: LONG } })),
  years: Array.from({ length: 6 }, (_, index) => ({
    ...benelux.years[index % 3],
    deck: SUITS.flatMap((suit) =>
      Array.from({ length: 10 }, (_, strength) => ({ suit, strength, copies: 2 })),
    ),
  })),
};

test.each(cases([WIDE, TABLET, PHONE], [PHONE]))(
  'at $width × $height ten strengths in six years can be read, and long names are whole',
  async (viewport) => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await drop(page, [{ name: 'greatest.json', text: JSON.stringify(greatest) }]);
    await boardReady(page);
    await noticeOf(page).getByRole('button', { name: 'Close' }).click();
    const tab = page.getByRole('tab', { name: 'Forecast' });
    if ((await tab.count()) > 0) await tab.click();
    // Six years of three suits of ten strengths.
    await expectCount(page.locator('.forecast .cell')).toBe(180);
    await eventually('figures that touch their neighbours', () =>
      page.locator('.forecast .cell').evaluateAll(
        (cells) =>
          cells.filter((cell) => {
            const digit = cell.querySelector('[aria-hidden]');
            if (digit === null) return true;
            return digit.getBoundingClientRect().width > cell.getBoundingClientRect().width;
          }).length,
      ),
    ).toBe(0);
    await eventually('headings that are cut off', () =>
      page
        .locator('h1, h2, h3')
        .evaluateAll(
          (all) =>
            all.filter(
              ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth,
            ).length,
        ),
    ).toBe(0);
    expect(errors).toEqual([]);
    await close();
  },
);
