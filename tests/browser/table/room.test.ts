import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createGameSession } from '../../../src/app/game/game-session';
import { eventually, expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { readLevel } from '../../levels/files';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { set } from '../../shots/set';
import { flagship, lay } from '../finished';
import { boardReady, PHONE, TABLET, takeSeat, WIDE } from '../seat';
import { noticeOf, paste } from '../share/sharing';

/** Which of some parts of the page a notice lies on. */
const hiddenBy = (page: Page, parts: readonly string[]): Promise<string[]> =>
  page.evaluate((selectors) => {
    const notice = document.querySelector('.notice')?.getBoundingClientRect();
    if (notice === undefined) throw new Error('there is no notice');
    return selectors.filter((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (box === undefined) throw new Error(`there is no ${selector}`);
      return (
        box.left < notice.right - 1 &&
        notice.left < box.right - 1 &&
        box.top < notice.bottom - 1 &&
        notice.top < box.bottom - 1
      );
    });
  }, parts);

test.each(cases([WIDE, TABLET, PHONE], [PHONE]))(
  'at $width × $height a notice lies on nothing that is played with',
  async (viewport) => {
    const browser = await openChromium();
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await lay(page, createGameSession(flagship, 'TULIP'));
    await boardReady(page);
    const go = page.locator('.bar .go');
    const before = await go.boundingBox();
    await paste(page, 'LS1-0000-0000');
    await noticeOf(page).waitFor();
    expect(await hiddenBy(page, ['.board', '.tray', '.bar'])).toEqual([]);
    // What is pressed most stays where it was.
    expect(await go.boundingBox()).toEqual(before);
    await noticeOf(page).getByRole('button', { name: 'Close' }).click();
    await expectCount(page.locator('.notice')).toBe(0);
    expect(errors).toEqual([]);
    await close();
    await browser.close();
  },
);

everyday.test('on a projector the forecast is in sight beside whatever tab is open', async () => {
  const browser = await openChromium();
  const { page, errors, close } = await takeSeat(browser);
  await set(page, { isProjected: true });
  await lay(page, createGameSession(flagship, 'TULIP'));
  await boardReady(page);
  await expectCount(page.getByRole('tab', { name: 'Forecast' })).toBe(0);
  for (const name of ['Pieces', 'Programmes']) {
    await page.getByRole('tab', { name }).click();
    const box = await page.locator('.forecast').boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    if (box === null || bar === null) throw new Error('no forecast, or no bar');
    expect(box.y + box.height).toBeLessThan(bar.y);
  }
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});

everyday.test('a small board fills a wide table, and its level has one heading', async () => {
  const browser = await openChromium();
  const { page, errors, close } = await takeSeat(browser);
  await lay(page, createGameSession(readLevel('levels/over-the-grounds.json'), 'TULIP'));
  await boardReady(page);
  const frame = await page.locator('.board-frame').boundingBox();
  // Five hexes and a half beside each other, each √3 sides wide.
  await eventually('how much of the width is land', () =>
    page.locator('.board canvas').evaluate(({ dataset }) => Number(dataset.side) * 9.526),
  ).toBeGreaterThan(0.9 * (frame?.width ?? Infinity));
  const name = page.getByRole('heading', { level: 1 });
  await expectCount(name).toBe(1);
  // Its sea has no room for the name.
  expect((await name.boundingBox())?.width).toBeGreaterThan(100);
  await lay(page, createGameSession(flagship, 'TULIP'));
  await boardReady(page);
  await eventually('how wide the heading is', async () => (await name.boundingBox())?.width).toBe(
    1,
  );
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});
