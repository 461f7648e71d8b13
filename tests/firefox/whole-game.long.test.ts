import type { KeyInput, Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { BILL, expectedResult, playToTheEnd } from '../browser/plan';
import { atKeyboard, type Keys, tellFocus } from '../browser/players';
import { nothingIsNew, STARTED, TAUGHT_ALL } from '../browser/seat';
import { findFirefox, withFirefox } from '../browsers/firefox';
import { twoFrames } from '../browsers/frames';
import { isSoak } from '../scale';

const firefox = findFirefox() ?? '';

/** A page of the game, and what it threw. */
async function takeSeat(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.setDefaultTimeout(90_000);
  await page.evaluateOnNewDocument(nothingIsNew, TAUGHT_ALL);
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(inject('site'));
  await page.waitForSelector(STARTED);
  await page.evaluate(twoFrames);
  return errors;
}

/** Presses a key; `Shift+Tab` holds the one down for the other. */
async function pressKey({ keyboard }: Page, key: string): Promise<void> {
  const [held, pressed] = key.split('+');
  if (pressed === undefined) return keyboard.press(key as KeyInput);
  await keyboard.down(held as KeyInput);
  await keyboard.press(pressed as KeyInput);
  await keyboard.up(held as KeyInput);
}

const KEYS: readonly Keys[] = isSoak ? ['all keys', 'no character keys'] : ['all keys'];

test.runIf(firefox).each(KEYS)(
  'a whole game of Benelux in Firefox by keyboard, with %s',
  async (keys) => {
    expect(inject('trouble')).toBe('');
    await withFirefox(firefox, async (browser) => {
      const page = await browser.newPage();
      const errors = await takeSeat(page);
      const player = atKeyboard(
        {
          press: (key) => pressKey(page, key),
          type: (text) => page.keyboard.type(text),
          focused: () => page.evaluate(tellFocus),
          drawn: () => page.evaluate(twoFrames),
        },
        keys,
      );
      await playToTheEnd(player, 'TAB2E', () =>
        page.waitForSelector('.board[data-state="canvas"], .board[data-state="webgl"]'),
      );
      await page.waitForSelector('.years-table .total');
      const totals = await page.$$eval('.years-table .total td', (cells) =>
        cells.map((cell) => cell.textContent),
      );
      expect(totals[1]).toBe(BILL);
      expect(totals[4]).toBe(String(expectedResult('TAB2E').score));
      expect(errors).toEqual([]);
    });
  },
);
