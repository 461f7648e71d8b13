import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentsOf, quantileOf, scoreDistribution } from '../../../src/analysis/score-distribution';
import { bigToNumber } from '../../../src/base/big-fraction';
import type { GameSession } from '../../../src/app/game/game-session';
import { drawYear } from '../../../src/scenario/draw';
import { expectAttribute, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { finish, flagship, lay, points } from '../finished';
import { ACTIONS } from '../plan';
import { boardReady, PHONE, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const FIRST_CLOSED = ACTIONS.findIndex(({ do: what }) => what === 'close-books') + 1;
const SEED = 'TULIP';

/** What the rules, without any page, say that a plan so far may score. */
function expected({ game, scenario, seed }: GameSession) {
  const turned = game.books.map((_, year) => drawYear(scenario, seed, year));
  const distribution = scoreDistribution(game, turned);
  const mean = points(bigToNumber(momentsOf(distribution).mean));
  const worst = quantileOf(distribution, { numerator: 5, denominator: 100 });
  return { mean, worst };
}

async function expectOdds(odds: Locator, session: GameSession): Promise<void> {
  const { mean, worst } = expected(session);
  await expectText(odds.locator('[aria-live=polite]')).toContain(`The average: ${mean}.`);
  await expectText(odds).toContain(`In the worst 5 of 100 draws: ${worst} or less.`);
}

const oddsOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'What this plan may score' });

test('the odds are shown by mouse, follow the plan, and go away', async () => {
  const seat = await takeSeat(browser, { viewport: WIDE });
  const { page } = seat;
  const before = finish(flagship, SEED, ACTIONS.slice(0, FIRST_CLOSED - 1));
  await lay(page, before);
  await boardReady(page);
  await expectCount(oddsOf(page)).toBe(0);
  const button = page.getByRole('button', { name: 'Odds' });
  await button.click();
  await expectOdds(oddsOf(page), before);
  await oddsOf(page).getByRole('img').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectOdds(oddsOf(page), finish(flagship, SEED, ACTIONS.slice(0, FIRST_CLOSED - 2)));
  await oddsOf(page).getByText('The scores as a table').click();
  await oddsOf(page)
    .getByRole('row', { name: /average/ })
    .waitFor();
  await button.click();
  await expectCount(oddsOf(page)).toBe(0);
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('the odds are shown by keys, with turned years as they were turned', async () => {
  const seat = await takeSeat(browser, { viewport: WIDE });
  const { page } = seat;
  const session = finish(flagship, SEED, ACTIONS.slice(0, FIRST_CLOSED + 1));
  await lay(page, session);
  await boardReady(page);
  const button = page.getByRole('button', { name: 'Odds' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expectAttribute(button, 'aria-pressed').toBe('true');
  await expectOdds(oddsOf(page), session);
  await expectText(oddsOf(page)).toContain('Cards already turned count as they fell.');
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('the odds are shown by touch on a phone', async () => {
  const seat = await takeSeat(browser, { viewport: PHONE, hasTouch: true });
  const { page } = seat;
  const session = finish(flagship, SEED, ACTIONS.slice(0, FIRST_CLOSED - 1));
  await lay(page, session);
  await boardReady(page);
  await page.getByRole('button', { name: 'Odds' }).tap();
  await expectOdds(oddsOf(page), session);
  expect(seat.errors).toEqual([]);
  await seat.close();
});
