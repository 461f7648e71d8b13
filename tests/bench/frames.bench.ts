import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startLevel, takeSeat } from '../browser/seat';
import type { Graphics } from '../browsers/chromium';
import { openChromium } from '../browsers/open';
import { median, quantile } from './ratio';

declare global {
  interface Window {
    /** Milliseconds that each animation frame's callbacks took, since it was last emptied. */
    spent: number[];
  }
}

/** Times whatever is done in animation frames, from before the game asks for its first. */
function watchFrames(): void {
  window.spent = [];
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      const begun = performance.now();
      callback(now);
      window.spent.push(performance.now() - begun);
    });
}

/** Turns the next card, and waits until nothing moves; says how long the press itself took. */
const turnCard = (page: Page): Promise<number> =>
  page.locator('.bar-acts .go').evaluate(async (button: HTMLElement) => {
    const begun = performance.now();
    button.click();
    const pressed = performance.now() - begun;
    for (let seen = -1; seen !== window.spent.length;) {
      seen = window.spent.length;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return pressed;
  });

test.each<Graphics>(['canvas', 'webgl'])('a card flies, drawn by %s', async (graphics) => {
  expect(inject('trouble')).toBe('');
  const browser = await openChromium(graphics);
  const { page } = await takeSeat(browser, { before: watchFrames, reducedMotion: 'no-preference' });
  await startLevel(page, 'Benelux', 'FLIGHT');
  expect(await page.locator('.board').getAttribute('data-state')).toBe(graphics);
  const presses: number[] = [];
  const frames: number[] = [];
  for (let year = 0; year < 3; year++) {
    await page.getByRole('button', { name: 'End planning' }).click();
    await page.waitForTimeout(300);
    await page.evaluate(() => void (window.spent.length = 0));
    for (let card = 0; card < 8; card++) presses.push(await turnCard(page));
    frames.push(...(await page.evaluate(() => window.spent)));
    await page.getByRole('button', { name: /^On to/ }).click();
  }
  await browser.close();
  expect(frames.length).toBeGreaterThan(24 * 4);
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const parts = [0.5, 0.95, 1].map((part) => ms(quantile(frames, part))).join(', ');
  console.log(
    `${graphics}: ${frames.length} frames of 24 flying cards; scripting at the median, the 95th ` +
      `percentile and the most: ${parts} (4 ms at the 95th is good); ` +
      `a press, with what it draws: ${ms(median(presses))} at the median`,
  );
});
