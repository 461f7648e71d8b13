import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectCount, expectText, expectTextContent } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { openDetails } from '../debrief/report';
import { tapHex, tellFocus } from '../players';
import { boardReady, boxOf, PHONE, pointOf, TABLET, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const bubble = (page: Page) => page.locator('.bubble');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** What stands under the focus, by its words. */
const focused = async (page: Page): Promise<string> => (await page.evaluate(tellFocus)).name;

/** Presses Tab until the focus is where it should be, and stays there once all is drawn. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (found: string): boolean =>
    name instanceof RegExp ? name.test(found) : found === name;
  const isThere = async (): Promise<boolean> => isIt(await focused(page));
  await drawn(page);
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) {
      await drawn(page);
      if (await isThere()) return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never came to ${name}`);
}

/** How the bubble lies: on what it points at or not, and how far out of the window. */
async function lieOf(page: Page): Promise<{ isApart: boolean; outside: number }> {
  const own = await bubble(page).boundingBox();
  const ring = await page.locator('.coach-ring').boundingBox();
  const size = page.viewportSize();
  if (!own || !ring || !size) throw new Error('there is no bubble, or nothing it points at');
  const isApart =
    own.x >= ring.x + ring.width ||
    ring.x >= own.x + own.width ||
    own.y >= ring.y + ring.height ||
    ring.y >= own.y + own.height;
  const outside = Math.max(
    0,
    -own.x,
    -own.y,
    own.x + own.width - size.width,
    own.y + own.height - size.height,
  );
  return { isApart, outside };
}

/** Nothing of the bubble lies on what it points at; and all of it is in the window. */
async function expectBeside(page: Page): Promise<void> {
  await page.locator('.coach-ring').waitFor();
  await eventually('how the bubble lies', () => lieOf(page)).toEqual({
    isApart: true,
    outside: 0,
  });
}

/** Every prompt of the first level, by what it says, and what it waits for. */
const FIRST = ['These cards', 'Take a kit', 'Elsenborn', 'A kit costs', 'Value times', 'last one'];
const LAST = ['end planning', 'Turn the cards', 'Planned is'];
const expectFocus = (page: Page) => eventually('what has the focus', () => focused(page));
const says = async (page: Page, text: string | undefined): Promise<void> => {
  await expectText(bubble(page)).toContain(text);
  await expectBeside(page);
};

const ON_A_PHONE = ['phone', PHONE, true] as const;
const SCREENS = [['wide', WIDE, false], ['tablet', TABLET, true], ON_A_PHONE] as const;

test.each(cases<(typeof SCREENS)[number]>(SCREENS, [ON_A_PHONE]))(
  'from the first prompt to the second level, on a %s screen',
  async (_name, viewport, hasTouch) => {
    const { page, errors, close } = await takeSeat(browser, { viewport, hasTouch });
    const press = (name: string | RegExp) =>
      hasTouch ? button(page, name).tap() : button(page, name).click();
    const place = async (x: number, y: number): Promise<void> => {
      if (hasTouch) return tapHex(page, { x, y });
      const point = await pointOf(page, { x, y });
      await page.mouse.click(point.x, point.y);
    };
    // The level to start with is the first that can be played.
    await expectText(page.locator('.first')).toContain('Start here');
    await press(/^Play: /);
    await boardReady(page);
    await says(page, FIRST[0]);
    await press('Got it');
    await says(page, FIRST[1]);
    await press(/^Kit \d/);
    await says(page, FIRST[2]);
    await place(4, 2);
    await says(page, FIRST[3]);
    await press('Got it');
    await says(page, FIRST[4]);
    await place(3, 3);
    await says(page, FIRST[5]);
    await place(3, 1);
    await says(page, LAST[0]);
    await press('End planning');
    await says(page, LAST[1]);
    await press('Turn all that are left');
    await press('On to the report');
    await says(page, LAST[2]);
    await press('Got it');
    await expectCount(bubble(page)).toBe(0);
    await openDetails(page);
    await expectText(page.locator('.lesson')).toContain('value of a place');
    await press('Next level: More than one answer');
    await boardReady(page);
    await expectText(page.getByRole('main')).toMatch(/more than one answer/i);
    await says(page, 'Three cards are buzz');
    expect(errors).toEqual([]);
    await close();
  },
);

everyday.test('from the first prompt to the second level by keyboard alone', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await tabTo(page, /^Play: /);
  await page.keyboard.press('Enter');
  await boardReady(page);
  await tabTo(page, 'Got it');
  await page.keyboard.press('Enter');
  await says(page, 'press 1');
  await page.keyboard.press('1');
  await says(page, 'arrows and Enter');
  await tabTo(page, /Column \d+, row/);
  // From the first site, Brussels at (1, 1), to Elsenborn at (4, 2).
  const walk = async (...keys: readonly string[]) => {
    for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
  };
  await walk('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await says(page, FIRST[3]);
  await tabTo(page, 'Got it');
  await page.keyboard.press('Enter');
  await tabTo(page, /Column \d+, row/);
  await walk('ArrowDown', 'ArrowLeft');
  await says(page, FIRST[5]);
  await walk('ArrowUp', 'ArrowUp');
  for (const [prompt, name] of [
    [LAST[0], 'End planning'],
    [LAST[1], 'Turn all that are left'],
    [undefined, 'On to the report'],
    [LAST[2], 'Got it'],
    [undefined, 'Next level: More than one answer'],
  ] as const) {
    if (prompt !== undefined) await says(page, prompt);
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }
  // The way on leads to the next table, and the focus with it.
  await boardReady(page);
  await expectText(page.getByRole('main')).toMatch(/more than one answer/i);
  await expectFocus(page).not.toBe('');
  expect(errors).toEqual([]);
  await close();
});

everyday.test('the hints can be skipped, and stay away over a reload', async () => {
  const { page, close } = await takeSeat(browser);
  await button(page, /^Play: /).click();
  await boardReady(page);
  await button(page, 'Skip the prompts').click();
  await expectCount(bubble(page)).toBe(0);
  await page.reload();
  await boardReady(page);
  await drawn(page);
  await expectCount(bubble(page)).toBe(0);
  await close();
});

everyday.test('a best plan is kept over a reload, and a damaged one is told of', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await boxOf(page, 'Between the towns').click();
  await button(page, 'Play: Between the towns').click();
  await boardReady(page);
  for (const hex of [
    { x: 1, y: 1 },
    { x: 5, y: 1 },
  ]) {
    await page.keyboard.press('1');
    const point = await pointOf(page, hex);
    await page.mouse.click(point.x, point.y);
    await page.keyboard.press('Escape');
  }
  await button(page, 'End planning').click();
  await button(page, 'Turn all that are left').click();
  await button(page, 'On to the report').click();
  await page.locator('.rank-name').waitFor();
  await page.reload();
  await button(page, 'Title').click();
  // Two batteries over 5 + 5 and 5 + 5: 4 cards × 20 points ÷ 6 places. It is the best plan.
  const box = boxOf(page, 'Between the towns');
  await expectText(box).toContain('13.3');
  await expectTextContent(box).toContain('Done');
  await expectText(page.locator('.shelf h2').first()).toContain('1 of 20');
  // Nothing is locked, and the first level is still the one to go on with.
  await expectText(page.locator('.box.next')).toContain('Over the grounds');

  const damaged = '{"format":1}';
  await page.evaluate(
    ([text]) => localStorage.setItem('lowland-skies/best/between-the-towns/2', text),
    [damaged] as const,
  );
  await page.reload();
  await expectText(page.locator('.notice')).toContain('Between the towns');
  await expectTextContent(boxOf(page, 'Between the towns')).toContain('Not played');
  await eventually('the damaged plan that was put aside', () =>
    page.evaluate(() => localStorage.getItem('lowland-skies/aside/best/between-the-towns/2/1')),
  ).toBe(damaged);
  expect(errors).toEqual([]);
  await close();
});
