import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import { resultOf } from '../../../src/analysis/result';
import {
  percentileRank,
  quantileOf,
  scoreDistribution,
} from '../../../src/analysis/score-distribution';
import { bigToNumber } from '../../../src/base/big-fraction';
import { unwrap } from '../../../src/base/result';
import { parseScenario } from '../../../src/scenario/check';
import {
  expectAttribute,
  expectCount,
  expectHasFocus,
  expectText,
} from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { planOf } from '../../cli/sources';
import { openDetails } from '../debrief/report';
import { finish, lay } from '../finished';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { PHONE, type SeatOptions, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const SEED = 'HERON';
const played = finish(unwrap(parseScenario(coastRoad)), SEED, planOf(['kit 5,0'], [], []));
const { score } = resultOf(played.game, SEED);
const distribution = scoreDistribution(played.game);

const AGAIN = 'Again, a thousand times';

/** Opens the report of the game, and waits for its histogram. */
async function openReport(options: SeatOptions) {
  const seat = await takeSeat(browser, options);
  await lay(seat.page, played);
  await openDetails(seat.page);
  const luck = seat.page.locator('.luck');
  await luck.getByRole('img').waitFor();
  return { ...seat, luck };
}

/** Notes each text of the region in which the draws are told, from now on. */
const listen = (page: Page): Promise<void> =>
  page.locator('.luck-again [role=status]').evaluate((region) => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

const toldOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { readonly told: string[] }).told);

const SUMMARY = /^1,000 draws: average \d+\.\d, from \d+ to \d+\.$/;

test.each(cases([WIDE, PHONE], [PHONE]))(
  'a score is seen, touched and read among all others: $width × $height',
  async (viewport) => {
    const { luck, errors, close } = await openReport({ viewport, hasTouch: true });
    const rank = Math.round(100 * bigToNumber(percentileRank(distribution, score)));
    await expectText(luck).toContain(`Your cards: ${score}. Luckier than ${rank} of 100 draws.`);
    const worst = quantileOf(distribution, { numerator: 5, denominator: 100 });
    await expectText(luck).toContain(`In the worst 5 of 100 draws: ${worst} or less.`);
    await expectText(luck).toContain('Counted over every draw.');
    await luck.getByText('The scores as a table').tap();
    const own = luck.getByRole('row', { name: `your score ${score}` });
    const share = distribution.scores.find((one) => one.score === score)?.draws ?? 0n;
    const chance = (100 * Number(share)) / Number(distribution.draws);
    await expectText(own.getByRole('cell').first()).toBe(chance.toFixed(1));
    await luck.getByRole('button', { name: AGAIN }).tap();
    await expectText(luck.locator('.luck-again').getByRole('status')).toMatch(SUMMARY);
    expect(errors).toEqual([]);
    await close();
  },
);

everyday.describe('a thousand draws', () => {
  test('lie there at once where nothing moves, are told once, and can be looked at in steps', async () => {
    const { page, luck, errors, close } = await openReport({});
    await listen(page);
    await luck.getByRole('button', { name: AGAIN }).focus();
    await page.keyboard.press('Enter');
    const status = luck.locator('.luck-again').getByRole('status');
    await expectText(status).toMatch(SUMMARY);
    await expectCount(luck.locator('.fallen .card')).toBe(0);
    expect(await toldOf(page)).toEqual([expect.stringMatching(SUMMARY)]);
    await expectHasFocus(luck.getByRole('button', { name: AGAIN }));
    await luck.getByText('The scores as a table').click();
    const column = luck.getByRole('columnheader', { name: 'Drawn again' });
    await column.waitFor();
    /** How many draws the table has in all. */
    const inTable = async (): Promise<number> => {
      const texts = await luck.locator('tbody td:nth-child(3)').allTextContents();
      return texts.reduce((sum, text) => sum + Number(text), 0);
    };
    expect(await inTable()).toBe(1000);
    const ten = luck.getByRole('group', { name: 'Show the first' }).getByRole('button', {
      name: '10',
      exact: true,
    });
    await ten.click();
    await expectAttribute(ten, 'aria-pressed').toBe('true');
    await expectText(status).toMatch(/^10 draws: /);
    expect(await inTable()).toBe(10);
    expect(errors).toEqual([]);
    await close();
  });

  /** Lets a page believe that its frames follow one another faster or more slowly. */
  const atPace = (pace: number): (() => void) =>
    new Function(`
      const frame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (call) => frame((now) => call(${pace} * now));
    `) as () => void;

  test('fall card by card, rest where they are stopped, and are skipped to the end', async () => {
    const { page, luck, errors, close } = await openReport({
      reducedMotion: 'no-preference',
      before: atPace(1 / 30),
    });
    await listen(page);
    await luck.getByRole('button', { name: AGAIN }).click();
    await expectText(luck.locator('.luck-turning')).toMatch(
      /^Draw 1: card \d+ of \d+, \d+ points?$/,
    );
    await expectCount(luck.locator('.fallen .card')).toBe(1);
    await luck.getByRole('button', { name: 'Skip to the end' }).focus();
    await page.keyboard.press('Enter');
    const status = luck.locator('.luck-again').getByRole('status');
    await expectText(status).toMatch(SUMMARY);
    await expectHasFocus(luck.getByRole('button', { name: AGAIN }));
    await luck.getByRole('button', { name: AGAIN }).click();
    await luck.locator('.luck-turning').waitFor();
    await luck.getByRole('button', { name: 'Stop' }).click();
    await expectCount(luck.locator('.luck-turning')).toBe(0);
    await drawn(page);
    await expectText(status).not.toMatch(SUMMARY);
    await luck.getByRole('button', { name: AGAIN }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('come together with motion too, told at the end and no sooner, and then nothing is drawn', async () => {
    const { page, luck, errors, close } = await openReport({
      reducedMotion: 'no-preference',
      before: atPace(4),
    });
    await listen(page);
    await luck.getByRole('button', { name: AGAIN }).click();
    await expectText(luck.locator('.luck-again').getByRole('status')).toMatch(SUMMARY);
    expect(await toldOf(page)).toEqual([expect.stringMatching(SUMMARY)]);
    await expectCount(luck.locator('.fallen .card')).toBe(0);
    const changes = await luck.evaluate(async (section) => {
      let count = 0;
      new MutationObserver(() => count++).observe(section, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      for (let frame = 0; frame < 10; frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return count;
    });
    expect(changes).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
