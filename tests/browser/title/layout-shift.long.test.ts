import { expect, test } from 'vitest';
import { openChromium } from '../../browsers/open';
import { PHONE, TABLET, takeSeat } from '../seat';

declare global {
  interface Window {
    /** The layout shifts of the page so far, added up. */
    shifted: number;
  }
}

/** Adds shifts up, on a page that waits for its first screen for as long as that takes. */
function watchShifts(): void {
  window.shifted = 0;
  // The patience of src/ui/first-screen.ts: on a slow machine it would end, and a shift be allowed.
  const later = window.setTimeout.bind(window);
  const patient = (handler: TimerHandler, wait = 0, ...given: unknown[]): number =>
    later(handler, wait === 1000 ? 60_000 : wait, ...given);
  window.setTimeout = patient as typeof window.setTimeout;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shifted += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test.each([{ width: 1366, height: 768 }, TABLET, PHONE])(
  'nothing on the title shifts while it loads, at $width × $height',
  async (viewport) => {
    const browser = await openChromium();
    const { page } = await takeSeat(browser, { viewport, before: watchShifts });
    await page.locator('.board-boxes').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
    );
    expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01);
    await browser.close();
  },
);
