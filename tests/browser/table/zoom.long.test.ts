import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Hex } from '../../../src/hex/hex';
import { eventually, expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { boardReady, expectPlan, startLevel, takeSeat } from '../seat';

/** The middle of a hex's cell, which lies on the drawn hex: what a hand aims at. */
async function middleOf(page: Page, { x, y }: Hex): Promise<{ x: number; y: number }> {
  const cell = page.locator(`[data-hex="${x},${y}"]`);
  await cell.scrollIntoViewIfNeeded();
  const box = await cell.boundingBox();
  if (box === null) throw new Error('the hex has no place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.each([0.75, 1.5])('presses land where they are seen on a page zoomed to %d', async (zoom) => {
  const browser = await openChromium();
  const { page, errors, close } = await takeSeat(browser);
  await page.evaluate((by) => {
    document.documentElement.style.zoom = String(by);
  }, zoom);
  await page.setViewportSize({ width: 1400, height: 880 });
  await startLevel(page, 'Benelux', 'TULIP');
  await boardReady(page);
  for (const [index, hex] of [
    { x: 2, y: 6 },
    { x: 2, y: 3 },
  ].entries()) {
    await page.keyboard.press('1');
    const { x, y } = await middleOf(page, hex);
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await expectPlan(page).toContain(String(index + 1));
    // On the board and in words alike the kit stands where it was put.
    await eventually('the hex in words', () =>
      page.locator(`[data-hex="${hex.x},${hex.y}"]`).innerText(),
    ).toContain('Kit');
  }
  // The drawn board and its cells lie on each other at every corner.
  const { board, cell, size } = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board canvas');
    const first = document.querySelector('[data-hex]');
    const host = document.querySelector('.board');
    if (!canvas || !first || !host) throw new Error('no board');
    const { left, top, width } = canvas.getBoundingClientRect();
    const at = first.getBoundingClientRect();
    return {
      board: { left, top, width },
      cell: { left: at.left, top: at.top },
      size: host.getBoundingClientRect().width,
    };
  });
  expect(board.width).toBeLessThanOrEqual(size + 1);
  expect(cell.left).toBeGreaterThanOrEqual(board.left);
  expect(cell.top).toBeGreaterThanOrEqual(board.top - 1);
  await expectCount(page.locator('.notice')).toBe(0);
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});
