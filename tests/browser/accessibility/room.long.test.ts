import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { SettingsChoices } from '../../../src/app/settings/settings';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { isSoak } from '../../scale';
import { SCREENS, SIZES } from '../../shots/screens';
import { set } from '../../shots/set';
import { takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

interface Window {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly chosen: Partial<SettingsChoices>;
}

const WINDOWS: readonly Window[] = [
  { name: '320 pixels wide', viewport: { width: 320, height: 640 }, chosen: {} },
  { name: 'a phone between its browser’s bars', viewport: SIZES['low-phone'], chosen: {} },
  { name: 'a low laptop', viewport: { width: 1366, height: 650 }, chosen: {} },
  { name: 'a phone on its side', viewport: SIZES.landscape, chosen: {} },
  { name: 'a phone, its text doubled', viewport: SIZES.phone, chosen: { textSize: 200 } },
  { name: 'a wide window, its text doubled', viewport: SIZES.wide, chosen: { textSize: 200 } },
  { name: 'a projector', viewport: SIZES.wide, chosen: { isProjected: true } },
];

/** Where the table's parts are, and what of the page's buttons can't be come by. */
function look() {
  const { innerWidth, innerHeight } = window;
  const page = document.scrollingElement ?? document.documentElement;
  const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect();
  const board = boxOf('.board');
  const go = boxOf('.bar-acts .go, .bar-acts .put-down');
  const inside = (box: DOMRect | undefined): boolean =>
    box === undefined ||
    (box.left >= 0 && box.right <= innerWidth + 1 && box.top >= 0 && box.bottom <= innerHeight + 1);
  const isTight = document.documentElement.hasAttribute('data-tight');
  const isTable = document.querySelector('.table') !== null;
  return {
    tooWide: page.scrollWidth - innerWidth,
    // The table fits its window, unless that is too low for any.
    tooHigh: isTable && !isTight ? page.scrollHeight - innerHeight : 0,
    goIsInside: !isTable || isTight || inside(go),
    boardIsLarge: board === undefined || Math.min(board.width, board.height) >= 150,
  };
}

/** Every fourth screen in the smallest window, and in soak every screen in every window. */
const screens = Object.entries(SCREENS).filter((_, index) => isSoak || index % 4 === 0);

describe.each(isSoak ? WINDOWS : WINDOWS.slice(0, 1))('in $name', ({ viewport, chosen }) => {
  test.each(screens)('%s needs no scrolling sideways', async (_name, visit) => {
    const { page, close } = await takeSeat(browser, { viewport });
    await set(page, chosen);
    await visit(page);
    await eventually('how the screen fits its window', () => page.evaluate(look)).toEqual({
      tooWide: 0,
      tooHigh: 0,
      goIsInside: true,
      boardIsLarge: true,
    });
    await close();
  });
});
