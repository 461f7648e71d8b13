import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { planOf } from '../../cli/sources';
import { readLevel } from '../../levels/files';
import { finish, lay } from '../finished';
import { takeSeat } from '../seat';
import { expectReported, openDetails } from '../debrief/report';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test('the report’s headings are in the order of its argument, and every chart has its table', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await lay(
    page,
    finish(
      readLevel('levels/promises.json'),
      'TULIP',
      planOf(['team 1,3', 'kit 2,2'], ['kit 5,0']),
    ),
  );
  await expectReported(page);
  await openDetails(page);
  const readHeadings = async () => {
    const tree = await page.getByRole('main').ariaSnapshot();
    return [...tree.matchAll(/heading "([^"]*)" \[level=(\d)\]/g)].map(
      ([, name, level]) => [Number(level), name] as const,
    );
  };
  await eventually('the second headings', async () =>
    (await readHeadings()).filter(([level]) => level === 2).map(([, name]) => name),
  ).toEqual([
    'Your plan beside the best there is, and luck',
    'Your rank',
    expect.stringMatching(/^\d changes?: \d+\.\d points more$/),
    'Try again',
    'Details',
    'How lucky your cards were',
    'What this level is about',
    'To talk about',
    'What a few changes would bring',
    'Year by year',
    'Pledges',
    'Card by card',
    'Where the plan left points',
    'A best plan, year by year',
    'What a bigger purse would buy',
  ]);
  // No level is skipped: a heading is at most one deeper than that before it.
  const levels = (await readHeadings()).map(([level]) => level);
  expect(levels[0]).toBe(1);
  expect(levels.slice(1).filter((level, i) => level > (levels[i] ?? 0) + 1)).toEqual([]);
  for (const chart of [
    '.scale-plot',
    'svg.luck-chart[role=img]',
    '.plan-board',
    'svg.frontier[role=img]',
  ]) {
    const panel = page.locator('section.panel', { has: page.locator(chart) }).last();
    const table = panel.locator('details', { has: page.locator('table') });
    await table.locator('summary').click();
    await expectCount(table.getByRole('row')).toBeGreaterThan(3);
  }
  expect(errors).toEqual([]);
  await close();
});
