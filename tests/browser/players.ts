import type { Page } from 'playwright-core';
import type { Hex } from '../../src/hex/hex';
import { boxOf, pointOf, type Seat } from './seat';

/** Somebody who plays with one kind of input only. */
export interface Player {
  start(title: string, seed: string): Promise<void>;
  order(piece: string, digit: string, at: Hex): Promise<void>;
  /** Presses a button of the table by its words. */
  press(name: string | RegExp): Promise<void>;
}

const piece = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d`) });

/** Plays with the mouse: kits are dragged, the rest is placed with two clicks. */
export function byMouse({ page }: Seat): Player {
  return {
    async start(title, seed) {
      await page.getByLabel('Seed', { exact: true }).click();
      await page.getByLabel('Seed', { exact: true }).fill(seed);
      await boxOf(page, title).click();
      await page.getByRole('button', { name: `Play: ${title}` }).click();
    },
    async order(name, _digit, at) {
      const to = await pointOf(page, at);
      if (name === 'Kit') {
        const box = await piece(page, name).boundingBox();
        if (box === null) throw new Error('no kit in the tray');
        await page.mouse.move(box.x + 20, box.y + 20);
        await page.mouse.down();
        await page.mouse.move(to.x - 40, to.y, { steps: 4 });
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
      } else {
        await piece(page, name).click();
        await page.mouse.click(to.x, to.y);
        await page.getByRole('button', { name: 'Put it down' }).click();
      }
    },
    press: (name) => page.getByRole('button', { name }).first().click(),
  };
}

/** Plays with a finger on a small screen, where the panels are behind tabs. */
export function byTouch({ page }: Seat): Player {
  const openTab = async (name: string): Promise<void> => {
    await page.getByRole('tab', { name }).tap();
  };
  const programme = /^(Shared picture|Joint order|Long reach|Seeker|Patrol)/;
  return {
    async start(title, seed) {
      await page.getByLabel('Seed', { exact: true }).fill(seed);
      await boxOf(page, title).tap();
      await page.getByRole('button', { name: `Play: ${title}` }).tap();
    },
    async order(name, _digit, at) {
      await openTab('Pieces');
      await piece(page, name).tap();
      const to = await pointOf(page, at);
      await page.touchscreen.tap(to.x, to.y);
      await page.getByRole('button', { name: 'Put it down' }).tap();
    },
    async press(name) {
      if (programme.test(name instanceof RegExp ? name.source.replace('^', '') : name))
        await openTab('Programmes');
      await page.getByRole('button', { name }).first().tap();
    },
  };
}

/** Plays with the keyboard alone: Tab, arrows, digits, Enter and Escape. */
export function byKeyboard({ page }: Seat): Player {
  const nameOfFocus = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
      return element.getAttribute('aria-label') ?? element.textContent ?? '';
    });
  const tabTo = async (isIt: (name: string) => boolean): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      if (isIt((await nameOfFocus()).trim())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('the keyboard never came to what it looked for');
  };
  let place: Hex = { x: 5, y: 0 };
  return {
    async start(title, seed) {
      await tabTo((name) => name.startsWith('Seed'));
      await page.keyboard.type(seed);
      await tabTo((name) => name.includes(`: ${title}.`));
      await page.keyboard.press('Enter');
      await tabTo((name) => name === `Play: ${title}`);
      await page.keyboard.press('Enter');
    },
    async order(_name, digit, at) {
      await page.keyboard.press(digit);
      await tabTo((name) => name === 'Board');
      for (; place.y < at.y; place = { ...place, y: place.y + 1 })
        await page.keyboard.press('ArrowDown');
      for (; place.y > at.y; place = { ...place, y: place.y - 1 })
        await page.keyboard.press('ArrowUp');
      for (; place.x < at.x; place = { ...place, x: place.x + 1 })
        await page.keyboard.press('ArrowRight');
      for (; place.x > at.x; place = { ...place, x: place.x - 1 })
        await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
    async press(name) {
      await tabTo((found) => (name instanceof RegExp ? name.test(found) : found === name));
      await page.keyboard.press('Enter');
    },
  };
}
