import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../../src/base/result';
import { printOfAssignment } from '../../../src/codes/class/assignment';
import { type Assignment, PLAIN_TERMS } from '../../../src/codes/class/assignment-terms';
import { assignmentFragment } from '../../../src/codes/link';
import type { Action } from '../../../src/rules/action';
import { createGameRecord } from '../../../src/rules/game-record';
import { parseScenario } from '../../../src/scenario/check';
import { eventually, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { library } from '../../codes/library';
import { english } from '../../i18n/english';
import { close, level, north } from '../../views/two-lamps';
import { TABLET } from '../seat';
import { leastLetter, openClass } from './class-page';
import { codeOf } from './thirty';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = english.classBoard;

/** Two lamps far apart: as a column of hexes, or as a row. */
const board = (rows: readonly string[], x: number, y: number) =>
  unwrap(
    parseScenario({
      ...level,
      board: { rows },
      sites: level.sites.map((site) => (site.id === 'south' ? { ...site, x, y } : site)),
    }),
  );
const BOARDS = {
  'of twenty-four rows': board(
    Array.from({ length: 24 }, () => 'AAA'),
    2,
    23,
  ),
  'of thirty columns': board(['A'.repeat(30), 'A'.repeat(30)], 29, 0),
};

/** Whether the end of what can be scrolled to is in sight. */
const isAtEnd = (page: Locator): Promise<boolean> =>
  page.evaluate(
    ({ scrollTop, clientHeight, scrollHeight }) => scrollTop + clientHeight >= scrollHeight - 2,
  );

describe.each(Object.entries(BOARDS))('a board %s', (_, scenario) => {
  test('has large letters on the wall, and the keys lead past all of it', async () => {
    const task: Assignment = { ...PLAIN_TERMS, scenario, title: 'Far', seed: 'CLASS' };
    const plans: readonly (readonly Action[])[] = [
      [north, close, close],
      [close, north, close],
      [close, close],
      [north, close, { ...north, at: { x: 1, y: 0 } }, close],
      [{ ...north, at: { x: 1, y: 1 } }, close, close],
    ];
    const heap = plans.map((actions, mark) =>
      codeOf({
        ...createGameRecord(scenario, 'CLASS'),
        actions,
        turned: 1,
        read: 2,
        assignment: printOfAssignment(task, library),
        attempt: 1,
        name: `S${mark}`,
        mark,
      }),
    );
    const link = unwrap(assignmentFragment(task, library));
    const seat = await openClass(browser, [link, ...heap].join('\n'), 5);
    const { page } = seat;
    // Once par is known, there are pages of a best plan.
    await expectText(page.locator('.class-results')).toContain('100 %');
    await page.getByRole('button', { name: words.present }).click();
    const wall = page.getByRole('dialog');
    const sheet = wall.locator('.presenter-page');
    const title = wall.locator('h2').first();
    const titles = [await title.innerText()];
    while (titles.at(-1) !== 'To talk about') {
      expect(await leastLetter(wall), titles.at(-1)).toBeGreaterThanOrEqual(TABLET.height / 30);
      while (!(await isAtEnd(sheet))) {
        const before = await sheet.evaluate(({ scrollTop }) => scrollTop);
        await page.keyboard.press('PageDown');
        await eventually('the page goes on', () =>
          sheet.evaluate(({ scrollTop }) => scrollTop),
        ).toBeGreaterThan(before);
        expect(await title.innerText()).toBe(titles.at(-1));
      }
      await page.keyboard.press('PageDown');
      await expectText(title).not.toBe(titles.at(-1));
      expect(await sheet.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      titles.push(await title.innerText());
    }
    expect(titles.filter((one) => one.startsWith('A best plan'))).toHaveLength(2);
    expect(seat.errors).toEqual([]);
    await seat.close();
  });
});
