import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../../src/base/result';
import { dailyOf } from '../../../src/generator/daily';
import { generate } from '../../../src/generator/generate';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import { replay } from '../../../src/rules/apply';
import { createGame } from '../../../src/rules/game';
import type { Scenario } from '../../../src/scenario/scenario';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { inProcessSolver } from '../../app/study/in-process-solver';
import { closeBooks } from '../finished';
import { takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const ENOUGH = 90_000;
const DAY_MS = 86_400_000;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const today = (page: Page) => page.getByRole('button', { name: /^Today’s board/ });

/** The page as if it were opened at another time. */
async function openAt(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(new Date(time));
  await page.reload();
  await page.locator('.board-box').first().waitFor();
}

async function playToday(page: Page, board: Scenario): Promise<void> {
  await today(page).click();
  await button(page, `Play: ${board.title.en}`).click();
  await closeBooks(page, board.years.length);
}

async function toTitle(page: Page): Promise<void> {
  await page.locator('.debrief-acts').getByRole('button', { name: 'Title' }).click();
  await page.locator('.board-box').first().waitFor();
}

const boardAt = (date: string): Scenario =>
  generate(dailyOf(Date.parse(`${date}T00:00:00Z`) / DAY_MS).choices);

/** What closing the books alone comes to, as a share of par in whole per cent, by the rules alone. */
async function shareOf(board: Scenario): Promise<bigint> {
  const actions = board.years.map(() => ({ do: 'close-books' }) as const);
  const planned = plannedScore(outlook(unwrap(replay(createGame(board), actions))));
  const { bound } = await inProcessSolver().ask({ scenario: board, actions: [] }, () => undefined)
    .answer;
  return (
    (100n * BigInt(planned.numerator) * BigInt(bound.denominator)) /
    (BigInt(planned.denominator) * BigInt(bound.numerator))
  );
}

test('today’s board: result, days in a row, midnight, and a clock that is set back', async () => {
  const { page, context, errors, close } = await takeSeat(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, '2026-11-23T12:00:00Z');
  await expectText(today(page)).toContain('23 November 2026');
  await expectText(today(page)).toContain('Small and easy');
  const monday = boardAt('2026-11-23');
  await playToday(page, monday);

  // Before par is proved there is no rank; then there is, the same in both places.
  const result = page.locator('.day-result');
  await result.waitFor();
  await page.locator('.rank-name').waitFor({ timeout: ENOUGH });
  const rank = await page.locator('.rank-name').innerText();
  const told = `Lowland Skies, today’s board, 23 November 2026: ${rank}, ${await shareOf(monday)} % of the best plan.`;
  await expectText(result).toContain(told);
  await expectText(result).not.toContain('in a row');
  await expectText(result).not.toContain(monday.title.en);
  await button(page, 'Copy this to share').click();
  await result.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([told, expect.stringMatching(/^http.*#\S{14,16}/)]);
  await toTitle(page);
  await page.reload();
  await expectText(today(page)).toContain(rank);

  await openAt(page, '2026-11-24T23:59:00Z');
  await expectText(today(page)).not.toContain(rank);
  const tuesday = boardAt('2026-11-24');
  await today(page).click();
  await button(page, `Play: ${tuesday.title.en}`).click();
  await page.clock.setFixedTime(new Date('2026-11-25T00:01:00Z'));
  await page.reload();
  await closeBooks(page, tuesday.years.length);
  await page.getByRole('heading', { name: 'The board of 24 November 2026' }).waitFor();
  await page.locator('.rank-name').waitFor({ timeout: ENOUGH });
  await expectText(result).toContain('2 days in a row.');
  await toTitle(page);
  await expectText(today(page)).toContain('25 November 2026');
  await expectText(today(page)).toContain('2 days in a row');

  await openAt(page, '2026-11-23T08:00:00Z');
  await expectText(today(page)).toContain(rank);
  await expectText(today(page)).toContain('2 days in a row');
  await openAt(page, '2026-11-26T00:00:00Z');
  await expectText(today(page)).not.toContain('in a row');
  expect(errors).toEqual([]);
  await close();
});
