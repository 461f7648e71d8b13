import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import { eventually, expectAttribute, expectCount } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { isSoak } from '../../scale';
import { finish, flagship, lay } from '../finished';
import { ACTIONS } from '../plan';
import { boardReady, PHONE, startLevel, TABLET, takeSeat, WIDE } from '../seat';
import { button, expectPlace, kept, openReplay, placeOf } from './replaying';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** Incidents of the flagship's years: 8 each; with plan and ledger, 30 moments. */
const MOMENTS = 30;

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
    await button(page, 'End planning').click();
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

test('by keys alone: steps, years, both ends, the board, and back to the report', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await lay(page, finish(flagship, 'TULIP', ACTIONS));
  const game = await kept(page);
  await button(page, 'Replay the game').focus();
  await page.keyboard.press('Enter');
  await page.locator('.replay-bar').waitFor();
  await boardReady(page);
  const walk: readonly (readonly [string, string])[] = [
    ['ArrowLeft', '2025 · the plan'],
    ['ArrowRight', '2025 · card 1 of 8'],
    ['ArrowRight', '2025 · card 2 of 8'],
    ['ArrowLeft', '2025 · card 1 of 8'],
    ['ArrowDown', '2026 · the plan'],
    ['ArrowLeft', '2025 · the ledger'],
    ['PageDown', '2026 · the plan'],
    ['ArrowRight', '2026 · card 1 of 8'],
    ['ArrowUp', '2026 · the plan'],
    ['PageUp', '2025 · the plan'],
    ['End', '2027 · the ledger'],
    ['ArrowRight', '2027 · the ledger'],
    ['Home', '2025 · the plan'],
  ];
  for (const [key, at] of walk) {
    await page.keyboard.press(key);
    // At an end nothing changes, which can be seen once all is drawn.
    await drawn(page);
    await expectPlace(page).toBe(at);
  }
  // Keys that come faster than the page is drawn all count.
  await page.evaluate(() => {
    for (let press = 0; press < 5; press++)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
  });
  await expectPlace(page).toBe('2025 · card 5 of 8');
  await page.keyboard.press('Home');
  await expectPlace(page).toBe('2025 · the plan');
  // Nothing of the game can be changed: not by undo, not by a digit, not at a place.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('1');
  await page.locator('.hexes [tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await drawn(page);
  await expectPlace(page).toBe('2025 · the plan');
  const acts = page.locator('.here-pieces button, .tray button, .chip');
  await expectCount(acts).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('.debrief').waitFor();
  await eventually('the game that is kept', () => kept(page)).toBe(game);
  expect(errors).toEqual([]);
  await close();
});

describe.each(isSoak ? [WIDE, TABLET, PHONE] : [TABLET, PHONE])(
  'at $width × $height',
  (viewport) => {
    test('every step fits, with the slider too', async () => {
      const hasTouch = viewport !== WIDE;
      const { page, errors, close } = await takeSeat(browser, { viewport, hasTouch });
      await lay(page, finish(flagship, 'TULIP', ACTIONS));
      await openReplay(page);
      const slider = page.getByRole('slider', { name: 'Place in the game' });
      await expectAttribute(slider, 'max').toBe(String(MOMENTS - 1));
      for (const [index, at] of [
        [0, '2025 · the plan'],
        [5, '2025 · card 5 of 8'],
        [9, '2025 · the ledger'],
        [MOMENTS - 1, '2027 · the ledger'],
      ] as const) {
        await slider.fill(String(index));
        await expectAttribute(slider, 'aria-valuetext').toBe(at);
        const tooWideOrLow = () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const low = [...document.querySelectorAll('.replay-bar :is(button, input)')].filter(
            (element) => {
              const { top, bottom, height } = element.getBoundingClientRect();
              return height < 44 || top < 0 || bottom > innerHeight + 0.5;
            },
          );
          return [scrollWidth - clientWidth, low.length];
        };
        await eventually('what is too wide or too low', () => page.evaluate(tooWideOrLow)).toEqual([
          0, 0,
        ]);
        // Under reduced motion nothing runs by itself.
        expect(await button(page, 'Let it run').count()).toBe(0);
      }
      expect(errors).toEqual([]);
      await close();
    });
  },
);
