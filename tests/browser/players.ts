import { parseScenario } from '../../src/scenario/check';
import type { Locator, Page } from 'playwright-core';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { distance, type Hex } from '../../src/hex/hex';
import { type Direction, DIRECTIONS, neighbour } from '../../src/hex/neighbours';
import { boardStill, drawn } from '../browsers/frames';
import { boxOf, pointOf, type Seat } from './seat';

/** Somebody who plays with one kind of input only. */
export interface Player {
  start(title: string, seed: string): Promise<void>;
  /** What this player does first at the table. */
  settle?(): Promise<void>;
  order(piece: string, digit: string, at: Hex): Promise<void>;
  /** Presses a button of the table by its words. */
  press(name: string | RegExp): Promise<void>;
}

const piece = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d`) });

/** Puts down what is left in hand: a piece of which one more can be paid for. */
async function emptyHand(page: Page, press: (cancel: Locator) => Promise<void>): Promise<void> {
  await drawn(page);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if ((await cancel.count()) > 0) await press(cancel);
}

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
        await emptyHand(page, (cancel) => cancel.click());
      }
    },
    press: (name) => page.getByRole('button', { name }).first().click(),
  };
}

/** Waits until the table says that a second tap does what the first has shown. */
const seen = (page: Page): Promise<void> =>
  page.locator('.status strong', { hasText: 'Tap again' }).waitFor();

/**
 * Taps a hex to see what the piece in hand would do there, and again to do it. Like a person, it looks
 * for the hex once the board is still: it grows as a sheet below it is folded.
 */
export async function tapHex(page: Page, hex: Hex): Promise<void> {
  const tap = async (): Promise<void> => {
    const { x, y } = await pointOf(page, hex);
    await page.touchscreen.tap(x, y);
  };
  await boardStill(page);
  await tap();
  await seen(page);
  await tap();
}

/** Plays with a finger on a small screen, where the panels are behind tabs. */
export function byTouch({ page }: Seat): Player {
  const openTab = async (name: string): Promise<void> => {
    // The drawer unfolds a little after the piece is put down.
    await drawn(page);
    const isOpen = page.locator('.tabs:not(.folded) [aria-selected=true]', { hasText: name });
    if ((await isOpen.count()) === 0) await page.getByRole('tab', { name }).tap();
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
      await tapHex(page, at);
      await emptyHand(page, (cancel) => cancel.tap());
    },
    async press(name) {
      const button = page.getByRole('button', { name }).first();
      const isProgramme = programme.test(
        name instanceof RegExp ? name.source.replace('^', '') : name,
      );
      if (isProgramme) {
        await openTab('Programmes');
        await button.tap();
        await seen(page);
      }
      await button.tap();
    },
  };
}

/** The keys around S, each with the direction that it walks in. */
const RING: Readonly<Record<Direction, string>> = {
  nw: 'w',
  ne: 'e',
  w: 'a',
  e: 'd',
  sw: 'z',
  se: 'x',
};

/** Steps that only arrows make: along a row, and up or down within a column. */
const arrowTo = (from: Hex, to: Hex): [string, Hex] => {
  if (from.y < to.y) return ['ArrowDown', { ...from, y: from.y + 1 }];
  if (from.y > to.y) return ['ArrowUp', { ...from, y: from.y - 1 }];
  if (from.x < to.x) return ['ArrowRight', { ...from, x: from.x + 1 }];
  return ['ArrowLeft', { ...from, x: from.x - 1 }];
};

/** The step around S that comes nearest. */
const ringTo = (from: Hex, to: Hex): [string, Hex] => {
  const steps = DIRECTIONS.map((direction): [string, Hex] => [
    RING[direction],
    neighbour(from, direction),
  ]);
  return steps.reduce((best, step) =>
    distance(step[1], to) < distance(best[1], to) ? step : best,
  );
};

/** What a driver of any browser can do for a keyboard player. */
export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What has the focus, as `tellFocus` finds it in the page. */
  focused(): Promise<Focus>;
  /** Waits until what follows from the last key is on the page: `twoFrames`. */
  drawn(): Promise<void>;
}

interface Focus {
  /** Its label, or else its text as it is heard. */
  readonly name: string;
  /** Whether it is the last tab stop, after which come the browser's own. */
  readonly isLast: boolean;
}

/** To be run in the page. */
export function tellFocus(): Focus {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { name: '', isLast: false };
  const stops = [...document.querySelectorAll<HTMLElement>('button, input, summary, [tabindex]')];
  const open = stops.filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.matches(':disabled'),
  );
  const isLast = open.at(-1) === element;
  const heard = element.cloneNode(true) as HTMLElement;
  for (const hidden of heard.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  const text = element instanceof HTMLInputElement ? element.labels?.[0] : heard;
  return { name: (element.getAttribute('aria-label') ?? text?.textContent ?? '').trim(), isLast };
}

const placeIn = (name: string): Hex | undefined => {
  const [, column, row] = /Column (\d+), row (\d+)/.exec(name) ?? [];
  return column && row ? { x: Number(column) - 1, y: Number(row) - 1 } : undefined;
};

/** Whether a keyboard player uses keys with a single sign, or does without. */
export type Keys = 'all keys' | 'no character keys';

/** Plays with the keyboard alone, in whatever browser. */
export function atKeyboard(keyboard: Keyboard, keys: Keys): Player {
  const hasSigns = keys === 'all keys';
  /** To the end of the page and back: beyond it the keys would be the browser's. */
  const tabTo = async (isIt: (name: string) => boolean): Promise<string> => {
    let way = 'Tab';
    await keyboard.drawn();
    for (let presses = 0; presses < 150; presses++) {
      const { name, isLast } = await keyboard.focused();
      if (isIt(name)) {
        // The page may be about to give the focus to something else.
        await keyboard.drawn();
        if ((await keyboard.focused()).name === name) return name;
      }
      if (isLast) way = 'Shift+Tab';
      await keyboard.press(way);
    }
    throw new Error('the keyboard never came to what it looked for');
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await tabTo((found) => (name instanceof RegExp ? name.test(found) : found === name));
    await keyboard.press('Enter');
  };
  const board = async (): Promise<Hex> => {
    if (hasSigns) await keyboard.press('b');
    const place = placeIn(await tabTo((name) => placeIn(name) !== undefined));
    if (place === undefined) throw new Error('the board’s tab stop says no place');
    return place;
  };
  return {
    async start(title, seed) {
      await tabTo((name) => name.startsWith('Seed'));
      await keyboard.type(seed);
      await tabTo((name) => name.includes(`: ${title}.`));
      await keyboard.press('Enter');
      await press(`Play: ${title}`);
    },
    async settle() {
      if (hasSigns) return;
      await press('Keys');
      await tabTo((name) => name.startsWith('Keys with a letter'));
      await keyboard.press(' ');
      await keyboard.press('Escape');
    },
    async order(name, digit, at) {
      if (hasSigns) await keyboard.press(digit);
      else await press(new RegExp(`^${name}\\s*\\d`));
      let place = await board();
      while (place.x !== at.x || place.y !== at.y) {
        const [key, to] = (hasSigns ? ringTo : arrowTo)(place, at);
        await keyboard.press(key);
        place = to;
      }
      await keyboard.press('Enter');
      await keyboard.press('Escape');
    },
    press,
  };
}

/** Plays with the keyboard alone: Tab, the keys around S or the arrows, Enter and Escape. */
export const byKeyboard =
  (keys: Keys) =>
  ({ page }: Seat): Player =>
    atKeyboard(
      {
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        focused: () => page.evaluate(tellFocus),
        drawn: () => drawn(page),
      },
      keys,
    );

/** As a screen reader activates a thing. */
const click = (thing: Locator): Promise<void> =>
  thing.evaluate((element: HTMLElement) => element.click());

/**
 * Plays through the accessibility tree alone: everything is found by role and name, and does what
 * it does by itself, as where a screen reader activates it. There are no coordinates.
 */
export function byTree({ page }: Seat): Player {
  const activate = (role: 'button' | 'gridcell', name: string | RegExp): Promise<void> =>
    click(page.getByRole(role, { name }).first());
  return {
    async start(title, seed) {
      await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
      await activate('button', new RegExp(`: ${title}\\.`));
      await activate('button', `Play: ${title}`);
    },
    async order(name, _digit, at) {
      await activate('button', new RegExp(`^${name} \\d`));
      await activate('gridcell', new RegExp(`Column ${at.x + 1}, row ${at.y + 1}(\\.|$)`));
      await emptyHand(page, click);
    },
    press: (name) => activate('button', name),
  };
}

/** Plays through the tree, and puts the pieces down by the board's list. */
export function byList(seat: Seat): Player {
  const { page } = seat;
  const tree = byTree(seat);
  const { sites } = unwrap(parseScenario(benelux));
  return {
    ...tree,
    settle: () => click(page.getByRole('button', { name: 'List', exact: true })),
    async order(name, _digit, at) {
      await tree.press(new RegExp(`^${name} \\d`));
      const site = sites.find(({ x, y }) => x === at.x && y === at.y);
      const place = site?.name.en ?? `hex ${at.x + 1}, ${at.y + 1}`;
      await tree.press(`Put ${name} on ${place}`);
      await emptyHand(page, click);
    },
  };
}
