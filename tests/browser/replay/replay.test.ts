import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import { eventually } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { finish, flagship, lay } from '../finished';
import { ACTIONS } from '../plan';
import { startLevel, takeSeat } from '../seat';
import { button, expectPlace, kept, openReplay, placeOf } from './replaying';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const place = (page: Page): Promise<string> => placeOf(page).innerText();

test('a replay shows the cards and the ledgers that were seen in the game, both ways', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'The coast road', 'HERON');
  const told = async (): Promise<string> => {
    const column = page.locator('.column :is(.incidents, .ledger)');
    return (await column.innerText()).replace(/\s+/g, ' ');
  };
  const played: string[] = [];
  for (const { incidents } of coastRoad.years) {
    await button(page, 'Close the books').click();
    for (let card = 0; card < incidents; card++) {
      await button(page, 'Turn the next card').click();
      await drawn(page);
      played.push(await told());
    }
    await page.locator('.bar-acts .go').click();
  }
  await page.locator('.debrief').waitFor();
  const game = await kept(page);
  await openReplay(page);
  const shown: { at: string; what: string }[] = [];
  const last = Number(await page.locator('.replay-place input').getAttribute('max'));
  for (let step = 0; step <= last; step++) {
    const at = await place(page);
    if (!at.includes('plan')) shown.push({ at, what: await told() });
    if (step < last) await button(page, 'A step on').click();
    await drawn(page);
  }
  // In the game, a year's last card is seen in its ledger; a replay shows it by itself before.
  const years = new Set(shown.map(({ at }) => at.slice(0, 4)));
  const asPlayed = shown.filter(({ at }) => !/card (\d+) of \1$/.test(at));
  expect(asPlayed.map(({ what }) => what)).toEqual(played);
  expect(shown.length).toBe(played.length + years.size);
  const back = shown.toReversed();
  const stepBack = async (): Promise<void> => {
    await button(page, 'A step back').click();
    await drawn(page);
  };
  for (const { at, what } of back) {
    while ((await place(page)).includes('plan')) await stepBack();
    await expectPlace(page).toBe(at);
    await eventually(`what is told at ${at}`, told).toBe(what);
    await stepBack();
  }
  await eventually('the game that is kept', () => kept(page)).toBe(game);
  expect(errors).toEqual([]);
  await close();
});

test('runs by itself when asked, and pauses', async () => {
  const { page, errors, close } = await takeSeat(browser, { reducedMotion: 'no-preference' });
  await page.clock.install();
  await lay(page, finish(flagship, 'TULIP', ACTIONS));
  await openReplay(page);
  await button(page, 'Let it run').click();
  await page.clock.runFor(3100);
  await expectPlace(page).toBe('2025 · card 1 of 8');
  await page.clock.runFor(3100);
  await expectPlace(page).toBe('2025 · card 2 of 8');
  await button(page, 'Pause').click();
  await page.clock.runFor(20_000);
  await expectPlace(page).toBe('2025 · card 2 of 8');
  await button(page, 'Back to the report').click();
  await page.locator('.debrief').waitFor();
  expect(errors).toEqual([]);
  await close();
});
