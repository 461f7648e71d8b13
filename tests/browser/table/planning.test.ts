import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { parseScenario } from '../../../src/scenario/check';
import { act, createGameSession, turnIncident } from '../../../src/app/game/game-session';
import { eventually, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { close as closeBooks, level, north } from '../../views/two-lamps';
import { flagship, lay } from '../finished';
import { boardReady, expectPlan, PHONE, press, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
const joint: Action = { do: 'buy', programme: 'joint-order' };

/** The flagship with some of its first year planned. */
async function laid(page: Page, plan: readonly Action[]): Promise<void> {
  const start = createGameSession(flagship, 'TRUTH');
  await lay(
    page,
    plan.reduce((session, action) => unwrap(act(session, action)), start),
  );
  await boardReady(page);
}

test('what can’t be paid for says why, to the pointer, to keys and to a press, and is not taken', async () => {
  const { page, errors, close } = await takeSeat(browser);
  // Two area batteries at 6 and the patrol at 1 leave 5 of 18 coins.
  await laid(page, [order('area', 2, 6), order('area', 3, 6)]);
  const card = page.locator('.piece', { hasText: 'Area battery' });
  const status = page.locator('.status');
  expect(await card.getAttribute('aria-disabled')).toBe('true');
  expect(await card.getAttribute('title')).toBe('1 coin short');
  await card.hover();
  await expectText(status).toContain('Area battery: 1 coin short');
  await page.mouse.move(0, 0);
  await expectText(status).not.toContain('short');
  await page.keyboard.press('4');
  await expectText(page.locator('.notice')).toContain('1 coin short');
  await card.focus();
  await page.keyboard.press('Enter');
  await eventually('whether a piece is in hand', () => page.locator('.put-down').count()).toBe(0);
  await expectPlan(page).toContain('(2)');
  // The joint order's third of a layer is free, and can be had.
  await page.locator('.programme', { hasText: 'Joint order' }).click();
  await eventually('what the card of the battery says', () => card.textContent()).toContain(
    'next is free',
  );
  expect(await card.getAttribute('aria-disabled')).toBe('false');
  expect(errors).toEqual([]);
  await close();
});

test('a joint order tells its account, and the plan what is free', async () => {
  const { page, close } = await takeSeat(browser);
  await laid(page, [joint, order('kit', 2, 6), order('kit', 3, 6), order('kit', 1, 5)]);
  const card = page.locator('.programme', { hasText: 'Joint order' });
  await expectText(card).toContain('3 ordered, 1 free, 2 coins saved.');
  await page.locator('.plan summary').click();
  await eventually('what is free', () => page.locator('.chip', { hasText: 'free' }).count()).toBe(
    1,
  );
  await close();
});

test('on a phone the pledges have a tab, and the odds a scale', async () => {
  const { page, close } = await takeSeat(browser, { viewport: PHONE });
  await startLevel(page, 'Benelux', 'PHONE');
  await page.getByRole('tab', { name: 'Pledges' }).click();
  await expectText(page.locator('.pledges')).toContain(
    'Groningen and Zwolle: 2 types of piece each',
  );
  await press(page, 'Odds');
  const scale = page.locator('.odds-legend li');
  await eventually('the ends of the scale', () => scale.count()).toBe(3);
  expect(await scale.first().textContent()).toBe('0.0');
  await close();
});

test('a year in which nothing can be done is passed, and the table says so', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const [first] = level.years;
  const poor = { ...level, years: [first, { ...first, income: 1 }, first] };
  const start = createGameSession(unwrap(parseScenario(poor)), 'IDLE');
  const closed = [north, closeBooks].reduce(
    (session, action) => unwrap(act(session, action)),
    start,
  );
  await lay(page, turnIncident(closed, true));
  await boardReady(page);
  await press(page, 'On to 2026');
  await expectText(page.locator('.notice')).toContain(
    '2026: nothing can be bought, so the cards come next.',
  );
  await press(page, 'Turn the next card');
  // What is left is written down like any other year, and is there after a reload.
  await expectText(page.locator('.ledger h2')).toContain('2026');
  await page.reload();
  await expectText(page.locator('.ledger h2')).toContain('2026');
  await press(page, 'On to 2027');
  await expectPlan(page).toContain('(0)');
  expect(errors).toEqual([]);
  await close();
});
