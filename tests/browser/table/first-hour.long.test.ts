import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { courseOf } from '../../../src/app/tutorial/lessons';
import { parseTaught, TAUGHT_KEY } from '../../../src/app/tutorial/taught';
import { unwrap } from '../../../src/base/result';
import type { Scenario } from '../../../src/scenario/scenario';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { english } from '../../i18n/english';
import { LEVEL_FILES, readLevel } from '../../levels/files';
import { isSoak } from '../../scale';
import { tapHex, tellFocus } from '../players';
import { boardReady, boxOf, PHONE, pointOf, type SeatOptions, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const FIRST_HOUR = [1, 2, 3, 4, 5, 9, 11, 13];
const levels = LEVEL_FILES.map(readLevel)
  .filter(
    ({ campaign }) => campaign?.shelf === undefined && FIRST_HOUR.includes(campaign?.place ?? 0),
  )
  .sort((a, b) => (a.campaign?.place ?? 0) - (b.campaign?.place ?? 0));

/** Somebody new who presses what the screen asks for, and nothing else. */
interface Newcomer {
  press(button: Locator): Promise<void>;
  /** Presses the site of that number in the level, or puts the piece in hand there. */
  site(level: Scenario, index: number): Promise<void>;
  /** Goes to a card without pressing it. */
  consider(card: Locator): Promise<void>;
}

const siteOf = ({ sites }: Scenario, index: number) =>
  sites[index % sites.length] ?? { x: 0, y: 0 };

const byMouse = (page: Page): Newcomer => ({
  press: (button) => button.click(),
  async site(level, index) {
    const { x, y } = await pointOf(page, siteOf(level, index));
    await page.mouse.click(x, y);
  },
  consider: (card) => card.hover(),
});

const byTouch = (page: Page): Newcomer => ({
  press: (button) => button.tap(),
  // Of a piece the first tap shows what the second does.
  site: (level, index) => tapHex(page, siteOf(level, index)),
  consider: (card) => card.tap(),
});

/** Only with keys that a prompt or the status line names: Tab, Enter and the arrows. */
const byKeyboard = (page: Page): Newcomer => {
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    await drawn(page);
    let way = 'Tab';
    for (let presses = 0; presses < 200; presses++) {
      if (await isThere()) return;
      if ((await page.evaluate(tellFocus)).isLast) way = 'Shift+Tab';
      await page.keyboard.press(way);
    }
    throw new Error('the keyboard never came to what the prompt asks for');
  };
  const has = (button: Locator) => () =>
    button.evaluate((element) => element === document.activeElement);
  return {
    async press(button) {
      await tabTo(has(button));
      await page.keyboard.press('Enter');
    },
    async site(level, index) {
      const hex = () =>
        page.evaluate(() =>
          document.activeElement?.getAttribute('data-hex')?.split(',').map(Number),
        );
      await tabTo(async () => (await hex()) !== undefined);
      const to = siteOf(level, index);
      for (;;) {
        const [x = to.x, y = to.y] = (await hex()) ?? [];
        if (x === to.x && y === to.y) break;
        const across = x < to.x ? 'ArrowRight' : 'ArrowLeft';
        await page.keyboard.press(y < to.y ? 'ArrowDown' : y > to.y ? 'ArrowUp' : across);
        await drawn(page);
      }
      await page.keyboard.press('Enter');
    },
    consider: (card) => tabTo(has(card)),
  };
};

/** What a screen reader activates: everything by its role and name, and no coordinates. */
const byTree = (page: Page): Newcomer => {
  const activate = (button: Locator) => button.evaluate((element: HTMLElement) => element.click());
  return {
    press: activate,
    async site(level, index) {
      const { x, y } = siteOf(level, index);
      const name = new RegExp(`Column ${x + 1}, row ${y + 1}(\\.|$)`);
      await activate(page.getByRole('gridcell', { name }).first());
    },
    consider: (card) => card.focus(),
  };
};

/** What the ring of a prompt is about, as somebody sees it who looks at its middle. */
const ringed = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const ring = document.querySelector('.coach-ring')?.getBoundingClientRect();
    if (ring === undefined) return undefined;
    const x = (ring.left + ring.right) / 2;
    const y = (ring.top + ring.bottom) / 2;
    const things = ['.piece', '.programme', '.board'];
    return things.find((thing) =>
      document.elementsFromPoint(x, y).some((element) => element.closest(thing)),
    );
  });

/** The card under the middle of the ring. */
const ringedCard = async (page: Page, thing: string): Promise<Locator> => {
  const cards = page.locator(thing);
  const index = await cards.evaluateAll((all) => {
    const ring = document.querySelector('.coach-ring')?.getBoundingClientRect();
    const x = ring ? (ring.left + ring.right) / 2 : -1;
    const y = ring ? (ring.top + ring.bottom) / 2 : -1;
    return all.findIndex((card) => document.elementsFromPoint(x, y).includes(card));
  });
  return cards.nth(index);
};

/** Plays the level on the table to its report by doing what is asked; answers what was said. */
async function follow(page: Page, level: Scenario, newcomer: Newcomer): Promise<string[]> {
  const bubble = page.locator('.bubble');
  const { gotIt } = english.lessons;
  const said: string[] = [];
  let site = 0;
  for (let steps = 0; steps < 80; steps++) {
    // The report arrives a little after it is asked for.
    await page.locator('.bar-acts .go, main.debrief').first().waitFor();
    await drawn(page);
    const isOver = (await page.locator('main.debrief').count()) > 0;
    const hasPrompt = (await bubble.count()) > 0;
    // Its thing may be behind a tab that opens for it.
    if (hasPrompt) await bubble.waitFor();
    const prompt = hasPrompt ? await bubble.innerText() : '';
    if (prompt !== said.at(-1) && prompt !== '') said.push(prompt);
    const thing = hasPrompt ? await ringed(page) : undefined;
    if (prompt.includes(gotIt)) await newcomer.press(bubble.getByRole('button', { name: gotIt }));
    else if (isOver) return said;
    else if (thing === '.board') await newcomer.site(level, site++);
    else if (thing === '.piece') await newcomer.press(await ringedCard(page, thing));
    else if (thing !== undefined) await newcomer.consider(await ringedCard(page, thing));
    else await newcomer.press(page.locator('.bar-acts .go'));
  }
  throw new Error(`no end of ${level.id} was found in: ${said.join(' | ')}`);
}

type Way = readonly [string, (page: Page) => Newcomer, SeatOptions];
const WAYS: readonly Way[] = [
  ['mouse', byMouse, {}],
  ['touch', byTouch, { viewport: PHONE, hasTouch: true, isMobile: true }],
  ['keyboard', byKeyboard, {}],
  ['the tree of a screen reader', byTree, {}],
];

/** All levels by mouse, and but in soak the first by the other ways. */
const levelsBy = (way: string) => (way === 'mouse' || isSoak ? levels : levels.slice(0, 1));

test.each(WAYS)(
  'the first hour by %s, doing what the screen asks for',
  async (way, by, options) => {
    const seat = await takeSeat(browser, { ...options, isNew: true });
    const { page, errors, close } = seat;
    const newcomer = by(page);
    const taught = new Set<string>();
    for (const level of levelsBy(way)) {
      const title = level.title.en;
      await newcomer.press(boxOf(page, title));
      await newcomer.press(page.getByRole('button', { name: `Play: ${title}` }).first());
      await boardReady(page);
      const said = await follow(page, level, newcomer);
      // What is new here was said here.
      const course = courseOf(level, taught);
      expect(said.length, level.id).toBeGreaterThanOrEqual(course.length);
      for (const { id } of course) taught.add(id);
      const kept = await page.evaluate((key) => localStorage.getItem(key), TAUGHT_KEY);
      const known = new Set(unwrap(parseTaught(kept ?? '')).lessons);
      expect(
        [...taught].filter((id) => !known.has(id)),
        `what ${level.id} did not teach`,
      ).toEqual([]);
      await newcomer.press(page.getByRole('button', { name: 'Title' }).first());
    }
    expect(errors).toEqual([]);
    await close();
  },
);
