import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectText } from '../../browsers/eventually';
import { boardStill } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { PHONE, pointOf, startLevel, TABLET, takeSeat, WIDE, expectPlan } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const frames = (page: Page) =>
  page.locator('.board canvas').evaluate((canvas) => Number(canvas.dataset.frames));
/** About a second and a half of a page that is drawn 60 times a second. */
const STILL_FRAMES = 90;
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const piece = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d`) });

test('when nothing moves, no frame is drawn', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'STILL');
  await boardStill(page);
  const before = await frames(page);
  expect(before).toBeGreaterThan(0);
  // A board that draws only now and then would be caught within as many frames of the page.
  await boardStill(page, STILL_FRAMES);
  expect(await frames(page)).toBe(before);
  // And it wakes again: a piece in hand over the board is drawn.
  await page.keyboard.press('1');
  const { x, y } = await pointOf(page, { x: 2, y: 6 });
  await page.mouse.move(x, y);
  await eventually('the frames drawn', () => frames(page)).toBeGreaterThan(before);
  expect(errors).toEqual([]);
  await close();
});

test('reach and effect are said before the piece is let go', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'REACH');
  await piece(page, 'Close battery').click();
  const { x, y } = await pointOf(page, { x: 1, y: 5 });
  await page.mouse.move(x, y);
  const status = page.locator('.status');
  // Beside Ghent lie Zeebrugge to its west, Antwerp to its east, and to its south-east
  // Brussels: row 5 is odd, so the hexes below (1, 5) are (1, 6) and (2, 6).
  await expectText(status).toMatch(/\+\d+\.\d planned points for 4 coins/);
  for (const site of ['Zeebrugge', 'Ghent', 'Antwerp', 'Brussels'])
    await expectText(status).toContain(site);
  await expectPlan(page).toContain('(0)');
  await page.mouse.click(x, y);
  await expectPlan(page).toContain('(1)');
  await close();
});

test('a programme says what it would change, in words where that is nothing', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'CARDS');
  const card = (name: string) => page.locator('.programme', { hasText: name });
  // Nothing is ordered yet that could be the third of its layer; the patrol covers every site.
  await expectText(card('Joint order')).toMatch(/Saves nothing yet\.\s+Buy$/);
  await expectText(card('Seeker')).toMatch(/no change\s+Buy$/);
  await expectText(card('Patrol')).toMatch(/−\d\.\d\s+Retire$/);
  await close();
});

test('a piece is taken back from its hex, from the plan, and by undo; redo brings it again', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'BACK');
  const { x, y } = await pointOf(page, { x: 2, y: 6 });
  const place = async () => {
    await page.keyboard.press('1');
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await expectPlan(page).toContain('(1)');
  };
  await place();
  await press(page, 'Take back: Kit');
  await expectPlan(page).toContain('(0)');
  await place();
  await page.locator('.plan summary').click();
  await page.locator('.chip').click();
  await expectPlan(page).toContain('(0)');
  await page.keyboard.press('Control+z');
  await expectPlan(page).toContain('(1)');
  await page.keyboard.press('Control+y');
  await expectPlan(page).toContain('(0)');
  await close();
});

test('a resize in mid-game keeps the game and fits the board to the window', async () => {
  const { page, errors, close } = await takeSeat(browser, { viewport: WIDE });
  await startLevel(page, 'Benelux', 'SHAPE');
  const placeKit = async (x: number, y: number) => {
    await page.keyboard.press('1');
    const point = await pointOf(page, { x, y });
    await page.mouse.click(point.x, point.y);
    await page.keyboard.press('Escape');
  };
  await placeKit(2, 6);
  for (const size of [TABLET, PHONE, { width: 844, height: 390 }, WIDE, PHONE]) {
    await page.setViewportSize(size);
    await eventually('how much canvas and board differ in size', async () => {
      const box = await page.locator('.board').boundingBox();
      const canvas = await page.locator('.board canvas').boundingBox();
      return box && canvas && Math.hypot(box.width - canvas.width, box.height - canvas.height);
    }).toBeLessThan(2);
    for (const corner of [
      { x: 5, y: 0 },
      { x: 0, y: 5 },
      { x: 4, y: 9 },
    ])
      await eventually('whether the corner of the land is inside the board', async () => {
        const point = await pointOf(page, corner);
        const box = await page.locator('.board').boundingBox();
        return [
          box && point.x > box.x && point.x < box.x + box.width,
          box && point.y > box.y && point.y < box.y + box.height,
        ];
      }).toEqual([true, true]);
    await eventually('how much too wide the page is', () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  }
  await placeKit(2, 5);
  await press(page, 'End planning');
  await page.setViewportSize(WIDE);
  await press(page, 'Turn all that are left');
  // Two kits for 4 coins and the patrol for 1, out of 18.
  await expectText(page.locator('.ledger .total td').first()).toBe('13');
  expect(errors).toEqual([]);
  await close();
});

test('a wheeled piece is moved, and the move is taken back', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'The coast road', 'WHEEL');
  const click = async (x: number, y: number) => {
    const point = await pointOf(page, { x, y });
    await page.mouse.click(point.x, point.y);
  };
  await piece(page, 'Close battery on wheels').click();
  await click(0, 1);
  await page.keyboard.press('Escape');
  await press(page, 'End planning');
  await press(page, 'Turn all that are left');
  await press(page, 'On to ');
  await click(0, 1);
  await press(page, 'Move: Close battery');
  await click(3, 1);
  await expectPlan(page).toContain('(1)');
  await expectText(page.locator('.here')).toContain('Close battery on wheels');
  await press(page, 'Take back: Close battery');
  await expectPlan(page).toContain('(0)');
  await close();
});
