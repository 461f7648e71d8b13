import type { Locator, Page } from 'playwright-core';
import { drawn } from '../../browsers/frames';

/** Somebody at a page who has no pointer: what they find, press and type. */
export interface Hands {
  press(name: string | RegExp): Promise<void>;
  /** Types into a field, in place of what it holds. */
  enter(label: string, text: string): Promise<void>;
  /** Chooses one of a list by what it is called. */
  choose(label: string, option: string): Promise<void>;
  /** Puts a piece on a site. */
  put(piece: RegExp, site: string): Promise<void>;
  /** The text of something that can be gone to. */
  read(name: string): Promise<string>;
}

/** What has the focus, as it is heard. To be run in the page. */
function heardFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return '';
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement>) : [];
  const heard = element.cloneNode(true) as HTMLElement;
  for (const hidden of heard.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (element.getAttribute('aria-label') ?? labels[0]?.textContent ?? heard.textContent).trim();
}

/** Uses the keyboard alone. */
export function keyboardHands(page: Page): Hands {
  const goTo = async (name: string | RegExp): Promise<void> => {
    await drawn(page);
    for (let way = 'Tab', presses = 0; presses < 400; presses++) {
      const heard = await page.evaluate(heardFocus);
      if (name instanceof RegExp ? name.test(heard) : heard.startsWith(name)) return;
      if (presses === 200) way = 'Shift+Tab';
      await page.keyboard.press(way);
    }
    throw new Error(`the keyboard never came to ${name}`);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await goTo(name);
    await page.keyboard.press('Enter');
  };
  return {
    press,
    async put(piece, site) {
      await press(piece);
      // To the first site, and on from one to the next.
      await page.keyboard.press('b');
      for (let sites = 0; sites < 40; sites++) {
        await drawn(page);
        if ((await page.evaluate(heardFocus)).startsWith(site)) break;
        await page.keyboard.press('n');
      }
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
    async enter(label, text) {
      await goTo(label);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async choose(label, option) {
      await goTo(label);
      await page.keyboard.type(option);
      await page.keyboard.press('Tab');
    },
    async read(name) {
      await goTo(name);
      return page.evaluate(() => document.activeElement?.textContent ?? '');
    },
  };
}

/** Uses the tree that a screen reader has, by role and name; there are no coordinates and no keys. */
export function treeHands(page: Page): Hands {
  const activate = (found: Locator): Promise<void> =>
    found.first().evaluate((element: HTMLElement) => element.click());
  return {
    press: (name) => activate(page.getByRole('button', { name })),
    async put(piece, site) {
      await activate(page.getByRole('button', { name: piece }));
      await activate(page.getByRole('gridcell', { name: new RegExp(`^${site}`) }));
      await activate(page.getByRole('button', { name: 'Cancel' }));
    },
    enter: (label, text) => page.getByRole('textbox', { name: label }).fill(text),
    async choose(label, option) {
      await page.getByRole('combobox', { name: label }).selectOption({ label: option });
    },
    read: async (name) =>
      (await page.getByRole('code').and(page.getByLabel(name)).textContent()) ?? '',
  };
}
