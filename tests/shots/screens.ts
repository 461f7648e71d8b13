import { parseScenario } from '../../src/scenario/check';
import type { Page } from 'playwright-core';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { act, type GameSession, createGameSession, turn } from '../../src/app/game/game-session';
import { boardStill, inMotion } from '../browsers/frames';
import { finish, lay } from '../browser/finished';
import { ACTIONS } from '../browser/plan';
import { boardReady, boxOf, PHONE, pointOf, TABLET, WIDE } from '../browser/seat';

/** How a page that shows a fresh title comes to show one of the game's screens. */
export type Visit = (page: Page) => Promise<void>;

const flagship = unwrap(parseScenario(benelux));
const SEED = 'TULIP';
const FIRST_CLOSED = ACTIONS.findIndex(({ do: what }) => what === 'close-books') + 1;

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** The flagship after some of a plan's actions, and after cards turned. */
function played(actions: number, cards = 0): GameSession {
  let session = createGameSession(flagship, SEED);
  for (const action of ACTIONS.slice(0, actions)) session = unwrap(act(session, action));
  for (let card = 0; card < cards; card += 1) session = turn(session);
  return session;
}

const at =
  (session: GameSession): Visit =>
  async (page) => {
    await lay(page, session);
    await boardReady(page);
    // A token drops, a card flies: the picture is of what stays.
    await boardStill(page);
  };

/** A close battery over the hex from which it reaches four sites. */
const withPieceInHand: Visit = async (page) => {
  await at(played(4))(page);
  await press(page, /^Close battery \d/);
  const { x, y } = await pointOf(page, { x: 1, y: 5 });
  await page.mouse.move(x, y);
  await boardStill(page);
};

/** The pointer over the shared picture of Belgium; what it would change shows on the board. */
const withProgrammeConsidered: Visit = async (page) => {
  await at(played(FIRST_CLOSED - 1))(page);
  const tab = page.getByRole('tab', { name: 'Programmes' });
  if (await tab.isVisible()) await tab.click();
  await page.getByRole('button', { name: /^Shared picture, Belgium/ }).hover();
  await boardStill(page);
};

const debrief: Visit = async (page) => {
  await lay(page, finish(flagship, SEED, ACTIONS));
  await page.getByText('Par is proved. Nothing is being searched.').waitFor({ timeout: 90_000 });
};

/** The windows that the pictures are made in. */
export const SIZES = {
  wide: WIDE,
  tablet: TABLET,
  phone: PHONE,
  'low-phone': { width: 390, height: 664 },
  landscape: { width: 844, height: 390 },
} as const;

/** Every screen by its name, in the order of a game. */
export const SCREENS: Readonly<Record<string, Visit>> = {
  title: async () => undefined,
  briefing: async (page) => {
    await boxOf(page, 'Benelux').click();
    await page.getByRole('button', { name: 'Play: Benelux' }).scrollIntoViewIfNeeded();
  },
  codex: async (page) => {
    await press(page, 'Codex');
    await page.locator('.codex h1').waitFor();
  },
  settings: async (page) => {
    await press(page, 'Settings');
    await page.getByRole('radio').first().waitFor();
  },
  'planning-empty': at(played(0)),
  'planning-hand': withPieceInHand,
  'planning-programme': withProgrammeConsidered,
  'planning-odds': async (page) => {
    await at(played(FIRST_CLOSED - 1))(page);
    await press(page, 'Odds');
    await boardStill(page);
  },
  'incidents-flight': async (page) => {
    await at(played(FIRST_CLOSED))(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await press(page, 'Turn the next card');
    await inMotion(page);
  },
  'incidents-turned': at(played(FIRST_CLOSED, 3)),
  ledger: at(played(FIRST_CLOSED, flagship.years[0]?.incidents ?? 0)),
  debrief,
  keys: async (page) => {
    await at(played(0))(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  share: async (page) => {
    await at(played(FIRST_CLOSED))(page);
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await press(page, 'Share');
    await page.locator('.share-qr').first().waitFor();
  },
  replay: async (page) => {
    await debrief(page);
    await press(page, 'Replay the game');
    await boardReady(page);
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await boardStill(page);
  },
  'new-board': async (page) => {
    await press(page, /^A new board/);
    await page.getByLabel('Board seed').fill('K7Q2');
    await press(page, 'Make the board');
    await page.locator('.board-brief .brief').waitFor({ timeout: 30_000 });
  },
  'made-board': async (page) => {
    await SCREENS['new-board']?.(page);
    await page.locator('.board-brief').getByRole('button', { name: /^Play/ }).click();
    await boardReady(page);
    await boardStill(page);
  },
};
