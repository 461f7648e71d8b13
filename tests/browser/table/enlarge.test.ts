import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Hex } from '../../../src/hex/hex';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { boardStill, drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { expectPlan, PHONE, pointOf, press, startLevel, takeSeat } from '../seat';

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers down, moves each of them in some steps, and lifts them. */
async function touch(
  client: CDPSession,
  from: readonly Finger[],
  to: readonly Finger[],
): Promise<void> {
  const STEPS = 6;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Finger[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
    });
  await send('touchStart', from);
  for (let step = 1; step <= STEPS; step++)
    await send(
      'touchMove',
      from.map(({ x, y }, i) => ({
        x: x + (((to[i]?.x ?? x) - x) * step) / STEPS,
        y: y + (((to[i]?.y ?? y) - y) * step) / STEPS,
      })),
    );
  await send('touchEnd', []);
}

const sideOf = (page: Page): Promise<number> =>
  page.locator('.board canvas').evaluate(({ dataset }) => Number(dataset.side));

const expectSide = (page: Page) => eventually('how large hexes are', () => sideOf(page));

/** How far the middle of a hex's cell is from the hex that is drawn. */
async function offBy(page: Page, hex: Hex): Promise<number> {
  const box = await page.locator(`[data-hex="${hex.x},${hex.y}"]`).boundingBox();
  const point = await pointOf(page, hex);
  if (box === null) throw new Error('the hex has no cell');
  return Math.hypot(box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y);
}

const LAND = { x: 2, y: 4 };
const BESIDE = { x: 3, y: 4 };

async function tap(page: Page, hex: Hex): Promise<void> {
  const { x, y } = await pointOf(page, hex);
  await page.touchscreen.tap(x, y);
}

test('on a phone two fingers enlarge the board, one moves it, and neither puts a piece down', async () => {
  const browser = await openChromium();
  const { page, context, errors, close } = await takeSeat(browser, {
    viewport: PHONE,
    hasTouch: true,
  });
  const client = await context.newCDPSession(page);
  await startLevel(page, 'Benelux', 'TULIP');
  await page.getByRole('tab', { name: 'Pieces' }).tap();
  await page.getByRole('button', { name: /^Kit \d/ }).tap();
  // With a piece in hand the sheet is folded, and the board has its room.
  await boardStill(page);
  const whole = await sideOf(page);
  const { x, y } = await pointOf(page, LAND);

  // From 40 to 80 pixels apart is twice as large.
  await touch(
    client,
    [
      { x: x - 20, y },
      { x: x + 20, y },
    ],
    [
      { x: x - 40, y },
      { x: x + 40, y },
    ],
  );
  await expectSide(page).toBeCloseTo(2 * whole, 0);
  const before = await pointOf(page, LAND);
  expect(Math.hypot(before.x - x, before.y - y)).toBeLessThan(3);

  await touch(client, [{ x, y }], [{ x: x - 70, y: y + 50 }]);
  await eventually('where the hex went', async () => {
    const after = await pointOf(page, LAND);
    return Math.hypot(after.x - before.x + 70, after.y - before.y - 50);
  }).toBeLessThan(2);
  await drawn(page);
  await expectPlan(page).toContain('(0)');
  expect(await offBy(page, LAND)).toBeLessThan(2);

  // A tap means the hex where it is now: the first shows what would come of it, the second does it.
  const status = () => expectText(page.locator('.status'));
  await tap(page, BESIDE);
  await status().toContain('Kit, Eindhoven');
  await tap(page, LAND);
  await status().toContain('Kit, hex 3, 5');
  await status().toContain('Tap again to put it here.');
  await expectPlan(page).toContain('(0)');
  await tap(page, LAND);
  await expectPlan(page).toContain('(1)');
  await eventually('the hex in words', () =>
    page.locator(`[data-hex="${LAND.x},${LAND.y}"]`).innerText(),
  ).toContain('Kit');

  await boardStill(page);
  const frames = (): Promise<string | undefined> =>
    page.locator('.board canvas').evaluate(({ dataset }) => dataset.frames);
  const still = await frames();
  await drawn(page);
  expect(await frames()).toBe(still);
  await expectCount(page.locator('.notice')).toBe(0);
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});

test('buttons and keys enlarge the board and show all of it again, and the focus stays in sight', async () => {
  const browser = await openChromium();
  const { page, errors, close } = await takeSeat(browser, { viewport: PHONE });
  await startLevel(page, 'Benelux', 'TULIP');
  const whole = await sideOf(page);
  const buttons = page.locator('.zoom button');
  await expectCount(buttons).toBe(3);
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await press(page, 'Make the board larger');
  await expectSide(page).toBeCloseTo(1.5 * whole, 0);
  await page.keyboard.press('+');
  await expectSide(page).toBeCloseTo(2.25 * whole, 0);
  expect(await offBy(page, LAND)).toBeLessThan(2);

  // The first site is beyond the upper edge of what is seen; the focus brings it back.
  const board = await page.locator('.board').boundingBox();
  expect((await pointOf(page, { x: 5, y: 0 })).y).toBeLessThan(board?.y ?? 0);
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowLeft');
  await eventually('where the focus is', async () => {
    const cell = await page.locator('.hex:focus').boundingBox();
    return cell === null ? -1 : cell.y - (board?.y ?? 0);
  }).toBeGreaterThan(0);

  await page.keyboard.press('0');
  await expectSide(page).toBeCloseTo(whole, 5);
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});
