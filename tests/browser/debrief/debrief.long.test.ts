import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import shipped from '../../../levels/proofs/coast-road.json';
import type { Fraction } from '../../../src/base/fraction';
import { unwrap } from '../../../src/base/result';
import { KEYS } from '../../../src/app/storage/saved-games';
import type { Action } from '../../../src/rules/action';
import { parseScenario } from '../../../src/scenario/check';
import { planOf } from '../../cli/sources';
import { readLevel } from '../../levels/files';
import { playable } from '../../scenario/playable';
import {
  eventually,
  expectAttribute,
  expectCount,
  expectHasFocus,
  expectText,
} from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { isSoak } from '../../scale';
import { figureOf, finish, flagship, lay, PAR, points } from '../finished';
import { ACTIONS } from '../plan';
import { openDetails } from './report';
import { boardReady, closeYears, PHONE, startLevel, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const ENOUGH = 90_000;
const coast = unwrap(parseScenario(coastRoad));

/** Lets every worker do what it has to do so many times, and the page draw what comes of it. */
async function giveTurns(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++)
    await Promise.all(page.workers().map((worker) => worker.evaluate(() => undefined)));
  await drawn(page);
}

describe('a scenario without a proof', () => {
  const own = playable({ ...flagship, id: 'our-own', title: { en: 'Our own' } });

  test('is searched while one watches; stopped, it says what is not proved; and gone on with', async () => {
    const seat = await takeSeat(browser);
    const { page } = seat;
    await lay(page, finish(own, 'TULIP', ACTIONS));
    await page.getByText('Looking for the best plan there is.').first().waitFor();
    await page.getByText('The figures as a table').click();
    const planned = await figureOf(page, 'Your plan');
    await page.getByText(/^[1-9]\d* branch(es)? searched/).waitFor({ timeout: ENOUGH });
    // A plan that is better than one's own has to be there to be seen.
    await expectText(page.locator('.search-figures b').first()).not.toBe(planned);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expectText(page.locator('.search-task')).toContain('Stopped.');
    await expectText(page.locator('.debrief')).toContain('not proved: nothing is above');
    // Once they have heard of it the workers stand still, however often it is their turn.
    const effort = page.locator('.search-effort');
    await giveTurns(page, 5);
    const before = await effort.innerText();
    await giveTurns(page, 20);
    expect(await effort.innerText()).toBe(before);
    expect(page.workers().length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'See the best plan found' }).click();
    await expectHasFocus(page.getByRole('region', { name: 'The best plan found so far' }));
    await page.getByRole('button', { name: 'Go on searching' }).click();
    await expect
      .poll(() => figureOf(page, 'Par'), { timeout: ENOUGH, message: 'par' })
      .toContain(PAR);
    expect(seat.errors).toEqual([]);
    await seat.close();
  });

  test('is paused after a minute, and what is known is told', async () => {
    const seat = await takeSeat(browser, {
      // A minute of a search is over with its first piece of news but one.
      before: () => {
        const now = performance.now.bind(performance);
        performance.now = () => 1000 * now();
      },
    });
    const { page } = seat;
    await lay(page, finish(own, 'TULIP', ACTIONS));
    await expectText(page.locator('.search-task')).toContain('the search has stopped for now');
    await expectText(page.locator('.search-figures')).toMatch(
      /best so far \d+\.\d[^]*at most \d+\.\d more[^]*nothing is above \d+\.\d/,
    );
    await page.getByRole('button', { name: 'Go on searching' }).waitFor();
    await openDetails(page);
    await page.getByRole('heading', { name: 'The best plan found so far' }).waitFor();
    expect(seat.errors).toEqual([]);
    await seat.close();
  });

  test('is searched while its last year is on the table, so that par stands there at once', async () => {
    const seat = await takeSeat(browser);
    const { page } = seat;
    let started = 0;
    page.on('worker', () => started++);
    await lay(page, finish(own, 'TULIP', ACTIONS.slice(0, -1)));
    await boardReady(page);
    // One worker comes, and is let go once it has its answer.
    await eventually('workers started', () => started).toBe(1);
    await eventually('workers left', () => page.workers().length).toBe(0);
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.body.textContent.includes('Looking for the best plan there is.'))
          document.body.dataset['looked'] = 'yes';
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await closeYears(page, 1);
    await page.locator('.debrief').waitFor();
    await page.getByText('The figures as a table').click();
    await eventually('par', () => figureOf(page, 'Par')).toContain(PAR);
    await expectAttribute(page.locator('body'), 'data-looked').toBe(null);
    expect(seat.errors).toEqual([]);
    await seat.close();
  });

  test('is taken home as a model with names that can be read', async () => {
    const seat = await takeSeat(browser);
    const { page } = seat;
    await lay(page, finish(own, 'TULIP', ACTIONS));
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: ENOUGH }),
      page.getByRole('button', { name: /Save the model/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lowland-skies-our-own.lp');
    const text = readFileSync(await download.path(), 'utf8');
    for (const name of ['order_kit_2_6_2025', 'budget_2026:', 'held_ghent_2026'])
      expect(text).toContain(name);
    await seat.close();
  });
});

test('hints name a purchase of an equally good plan, and the result says that there were hints', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await startLevel(page, 'Benelux', 'TULIP');
  expect(page.workers().length).toBe(0);
  await page.getByRole('button', { name: 'Hints' }).click();
  await page.getByRole('button', { name: 'Best next purchase' }).click();
  await page.getByRole('button', { name: 'Put it into the plan' }).click({ timeout: ENOUGH });
  await page.getByText('This year’s plan (1)').waitFor();
  await closeYears(page, 3);
  await page.getByText('played with hints').waitFor({ timeout: ENOUGH });
  expect(seat.errors).toEqual([]);
  await seat.close();
});

/** One kit on the capital holds 10 ÷ 3 points. */
const ONE_KIT = planOf(['kit 5,0'], [], []);
const pointsOf = ({ numerator, denominator }: Fraction): number => numerator / denominator;

test.each(isSoak ? [WIDE, PHONE] : [PHONE])(
  'three cards: what the plan was worth, what few changes bring, another try: $width × $height',
  async (viewport) => {
    const seat = await takeSeat(browser, { viewport });
    const { page } = seat;
    await lay(page, finish(coast, 'TULIP', ONE_KIT));
    const first = page.getByRole('region', { name: /^\d changes?: \d+\.\d points more$/ });
    await first.waitFor({ timeout: ENOUGH });
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      [
        expect.stringMatching(/^your plan beside/i),
        expect.stringMatching(/^your rank/i),
        expect.stringMatching(/points more$/),
        expect.stringMatching(/^try again/i),
        expect.stringMatching(/^details/i),
      ],
    );
    await page.getByRole('button', { name: /^Try again from 20/ }).click();
    await boardReady(page);
    await expectCount(page.locator('.debrief')).toBe(0);
    const kept = await page.evaluate((key) => localStorage.getItem(key), KEYS.game);
    expect(JSON.parse(kept ?? '')).toMatchObject({ firstTry: ONE_KIT, hinted: true });
    expect(seat.errors).toEqual([]);
    await seat.close();
  },
);

test('the plan under which nobody would leave is laid out from the card on joining', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  const plan = planOf(['picture nl', 'team 3,2', 'close 2,1'], ['close 2,3']);
  await lay(page, finish(readLevel('levels/over-the-border.json'), 'TULIP', plan));
  await openDetails(page);
  const card = page.locator('.joining');
  const show = card.getByRole('button', { name: 'See that plan on the board' });
  await show.waitFor({ timeout: ENOUGH });
  // A picture of 1 coin, a team of 2 and a close battery of 4 in the Netherlands, one in Belgium.
  const coins = card.locator('table').last();
  await card.getByText('The coins, as a table').click();
  await expectText(coins).toContain('Netherlands\t9\t7');
  await expectText(coins).toContain('Belgium\t9\t4');
  await show.click();
  await expectText(page.locator('.plans-note')).toContain(
    'Shown here: the best plan under which nobody would leave.',
  );
  await page.getByRole('button', { name: 'Show a best plan' }).click();
  await expectCount(page.locator('.plans-note')).toBe(0);
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('the whole ladder is among the details', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await lay(page, finish(coast, 'TULIP', ONE_KIT));
  await openDetails(page);
  const rungs = page.locator('.rung');
  const best = rungs.filter({ hasText: 'to a best plan' });
  await best.waitFor({ timeout: ENOUGH });
  expect(await best.innerText()).toContain(`${points(pointsOf(shipped.par) - 10 / 3)} points more`);
  expect(await rungs.count()).toBeGreaterThan(1);
  await rungs.first().getByRole('button', { name: 'See it on the board' }).click();
  await expectText(page.locator('.plans-note')).toContain('1 change: ');
  await page.getByRole('button', { name: 'Show a best plan' }).click();
  await expectCount(page.locator('.plans-note')).toBe(0);
  await rungs
    .first()
    .getByRole('button', { name: /^Try again from 20/ })
    .click();
  await boardReady(page);
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('a second try is set beside the first', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  const { actions } = finish(coast, 'TULIP', shipped.plan as Action[]);
  await lay(page, { ...finish(coast, 'TULIP', actions), firstTry: ONE_KIT });
  await expectText(page.locator('.first-try')).toBe(
    `Your first try was worth 3.3 on average: this one is worth ${points(pointsOf(shipped.par) - 10 / 3)} more.`,
  );
  await page.getByRole('heading', { name: 'What a few changes would bring' }).waitFor();
  await page.getByText('There is nothing to change: no plan is better.').first().waitFor();
  await expectCount(page.getByRole('button', { name: /^Try again from/ })).toBe(0);
  expect(seat.errors).toEqual([]);
  await seat.close();
});
