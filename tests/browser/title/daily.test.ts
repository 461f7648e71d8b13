import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import type { GeneratorChoices } from '../../../src/generator/choices';
import { generate } from '../../../src/generator/generate';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { closeBooks } from '../finished';
import { PHONE, TABLET, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

const CHOICES: GeneratorChoices = {
  size: 'small',
  nations: 2,
  years: 2,
  difficulty: 'gentle',
  seed: 'K7Q2',
};

describe.each(cases([WIDE, TABLET, PHONE], [PHONE]))(
  'a new board at $width × $height',
  (viewport) => {
    test('is the same for the same choices, and is played like any other', async () => {
      const { page, errors, close } = await takeSeat(browser, { viewport });
      const board = generate(CHOICES);
      await button(page, /^A new board/).click();
      const seed = page.getByLabel('Board seed');
      await eventually('the seed offered', () => seed.inputValue()).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{4}$/,
      );
      // By keyboard: an arrow goes from one choice to the next in its group.
      await page.getByRole('radio', { name: 'Middle-sized' }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('group', { name: 'Years' }).getByRole('radio', { name: '2' }).check();
      await page.getByRole('radio', { name: 'Easy' }).check();
      await seed.fill('K7U2');
      await page.keyboard.press('Enter');
      await page.getByText('the letter U is not among them').waitFor();
      await expectCount(page.locator('.board-brief')).toBe(0);
      await seed.fill('k7q2');
      await page.keyboard.press('Enter');
      const brief = page.locator('.board-brief');
      await brief.getByText(board.title.en).waitFor();
      await expectText(brief).toContain(board.briefing.en);
      await expectCount(brief.locator('.mini circle')).toBe(board.sites.length);
      await eventually('what is too wide or too low', () =>
        page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          low: [...document.querySelectorAll('main :is(button, input)')].filter(
            (element) => element.getBoundingClientRect().height < 44,
          ).length,
        })),
      ).toEqual({ wide: 0, low: 0 });
      await button(page, `Play: ${board.title.en}`).click();
      await closeBooks(page, board.years.length);
      await expectCount(page.locator('.day-result')).toBe(0);
      // Back among the levels, its briefing is there again.
      await button(page, 'All levels').click();
      await button(page, `Play: ${board.title.en}`).waitFor();
      expect(errors).toEqual([]);
      await close();
    });
  },
);

everyday.test(
  'two players who choose the same get the same board, in one page after another too',
  async () => {
    const texts: string[] = [];
    for (const player of [0, 1]) {
      const { page, close } = await takeSeat(browser);
      await button(page, /^A new board/).click();
      if (player === 1) {
        await page.getByLabel('Board seed').fill('0000');
        await button(page, 'Make the board').click();
        await page.locator('.board-brief .brief').waitFor();
      }
      await page.getByLabel('Board seed').fill('K7Q2');
      await button(page, 'Make the board').click();
      const board = generate({ ...CHOICES, size: 'medium', years: 3, difficulty: 'steady' });
      await page.locator('.board-brief').getByText(board.title.en).waitFor();
      texts.push(await page.locator('.board-brief').innerHTML());
      await close();
    }
    expect(at(texts, 1)).toBe(at(texts, 0));
  },
);
