import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Page,
} from 'playwright-core';
import { LESSON_IDS } from '../../src/app/tutorial/lessons';
import { printTaught, TAUGHT_KEY } from '../../src/app/tutorial/taught';
import type { Hex } from '../../src/hex/hex';
import { expectText } from '../browsers/eventually';
import { drawn } from '../browsers/frames';

export const WIDE = { width: 1440, height: 900 };
export const TABLET = { width: 1024, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** How many times slower the page's processor is made; `SLOW=6` finds tests that do not wait. */
const SLOW = Number(process.env['SLOW'] ?? 1);

export interface SeatOptions extends BrowserContextOptions {
  /** Where the game is served; in a test that is known. */
  readonly site?: string;
  /** Runs in the page before anything of the game does. */
  readonly before?: () => void;
  /** Whether the player is new to everything, and is taught; most tests are played by others. */
  readonly isNew?: boolean;
  /** What stands after the `#` of the address that is opened. */
  readonly fragment?: string;
}

/** One player's page, with everything that went to its console as an error. */
export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/**
 * What a page has once it has started: its first screen, or that its words did not arrive. The load
 * event comes earlier, when nothing listens to keys, drops and pastes.
 */
export const STARTED = '#page > *, [data-start]';

/** Waits until the page shows its first screen and listens to the player. */
export async function started(page: Page): Promise<void> {
  await page.waitForSelector(STARTED, { state: 'attached' });
  // What hears drops and pastes comes a little later.
  await page.waitForSelector('[data-opens], [data-start]', { state: 'attached' });
  await drawn(page);
}

/** Opens the game in a fresh profile. */
export async function takeSeat(browser: Browser, options: SeatOptions = {}): Promise<Seat> {
  const { site, before, fragment, isNew = false, ...more } = options;
  const context = await browser.newContext({
    viewport: WIDE,
    reducedMotion: 'reduce',
    // A page would fetch the whole game for later; tests of that allow it.
    serviceWorkers: 'block',
    ...more,
  });
  const page = await context.newPage();
  if (SLOW > 1) {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  }
  // Ends a wait that hangs, and no wait that is merely slow on a busy machine.
  context.setDefaultTimeout(90_000 * SLOW);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  if (!isNew) await page.addInitScript(nothingIsNew, TAUGHT_ALL);
  if (before) await page.addInitScript(before);
  const address = site ?? (await import('vitest')).inject('site');
  await page.goto(address + (fragment === undefined ? '' : `#${fragment}`));
  await started(page);
  return { page, context, errors, close: () => context.close() };
}

/** What a device keeps of a player to whom nothing is new. */
export const TAUGHT_ALL = [
  TAUGHT_KEY,
  printTaught({ lessons: LESSON_IDS, game: undefined }),
] as const;

/** To be run in the page before its own scripts, with `TAUGHT_ALL`. */
export function nothingIsNew([key, text]: typeof TAUGHT_ALL): void {
  // A page without an origin has no storage.
  if (origin !== 'null') localStorage[key] ??= text;
}

/** Waits until the board is drawn, whichever way it is drawn. */
export const boardReady = (page: Page): Promise<unknown> =>
  page.waitForSelector('.board[data-state="canvas"], .board[data-state="webgl"]');

/** The box of a level on the shelf. */
export const boxOf = (page: Page | FrameLocator, title: string) =>
  page.getByRole('button', { name: new RegExp(`: ${title}\\.`) });

/** Starts a level under a seed from the title. */
export async function startLevel(page: Page, title: string, seed: string): Promise<void> {
  await page.getByLabel('Seed', { exact: true }).fill(seed);
  await boxOf(page, title).click();
  await page.getByRole('button', { name: `Play: ${title}` }).click();
  await boardReady(page);
}

/** Where a hex's centre is on the page, from the place that the canvas says its board has. */
export async function pointOf(page: Page, hex: Hex): Promise<{ x: number; y: number }> {
  const { left, top, side } = await page.locator('.board canvas').evaluate((canvas) => {
    const box = canvas.getBoundingClientRect();
    const { originX, originY, side } = (canvas as HTMLCanvasElement).dataset;
    return {
      left: box.left + Number(originX),
      top: box.top + Number(originY),
      side: Number(side),
    };
  });
  const { centreOf } = await import('../../src/hex/geometry');
  const centre = centreOf(hex);
  return { x: left + centre.x * side, y: top + centre.y * side };
}

/** The heading of the plan, which counts what is in it. */
export const expectPlan = (page: Page | FrameLocator) => expectText(page.locator('.plan summary'));

/** Opens the menu at the head, where a small window has one. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
}

/** Presses the first button of a name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Orders a piece of the first layer by its key and a click on a hex, and puts the tool down. */
export async function orderFirst(page: Page, hex: Hex): Promise<void> {
  await page.keyboard.press('1');
  const { x, y } = await pointOf(page, hex);
  await page.mouse.click(x, y);
  await page.keyboard.press('Escape');
}

/** Closes the books of as many years, turns all cards of each, and puts its ledger away. */
export async function closeYears(page: Page, years: number): Promise<void> {
  for (let year = 0; year < years; year++) {
    await press(page, 'End planning');
    await press(page, 'Turn all that are left');
    await page.locator('.bar-acts .go').click();
  }
}
