import type { Page } from 'playwright-core';
import betweenTheTowns from '../../levels/between-the-towns.json';
import { unwrap } from '../../src/base/result';
import {
  act,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';
import { taskScreens } from './tasks';
import { boardStill, inMotion } from '../browsers/frames';
import { finish, flagship, lay } from '../browser/finished';
import { ACTIONS } from '../browser/plan';
import { readLevel } from '../levels/files';
import { boardReady, boxOf, PHONE, pointOf, TABLET, WIDE } from '../browser/seat';
import { parseScenario } from '../../src/scenario/check';
import { planOf } from '../cli/sources';
import type { Words } from '../../src/i18n/words';
import { BEST_FORMAT, bestKey } from '../../src/app/storage/best-plans';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { drawName } from '../../src/scenario/draw';
import { readItem } from '../rules/script';
import { english } from '../i18n/english';
import { isSoak } from '../scale';
import { CLASS_VIEWS, classScreens } from './class-board';
import { seatsScreens } from './seats';
import { set } from './set';

/** How a page that shows a fresh title comes to show one of the game's screens. */
export type Visit = (page: Page) => Promise<void>;

const SEED = 'TULIP';
export const SEED_OF_BOARD = 'K7Q2';
const FIRST_CLOSED = ACTIONS.findIndex(({ do: what }) => what === 'close-books') + 1;

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** The flagship after some of a plan's actions, and after cards turned. */
function played(actions: number, cards = 0): GameSession {
  let session = createGameSession(flagship, SEED);
  for (const action of ACTIONS.slice(0, actions)) session = unwrap(act(session, action));
  for (let card = 0; card < cards; card += 1) session = turnIncident(session);
  return session;
}

/** Keeps the plans of these games as the best of their levels, as if they had been finished here. */
async function keepBest(page: Page, games: readonly GameSession[]): Promise<void> {
  const kept = games.map(({ game, scenario, actions }): [string, string] => {
    const level = drawName(scenario);
    const planned = plannedScore(outlook(game));
    const best = { format: BEST_FORMAT, game: 'lowland-skies', level, planned, actions };
    return [bestKey(scenario), JSON.stringify(best)];
  });
  await page.evaluate((texts) => {
    for (const [key, text] of texts) localStorage.setItem(key, text);
  }, kept);
  await page.reload();
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
const withProgrammeConsidered =
  ({ names, table }: Words): Visit =>
  async (page) => {
    await at(played(FIRST_CLOSED - 1))(page);
    const tab = page.getByRole('tab', { name: table.programmes });
    if (await tab.isVisible()) await tab.click();
    const name = names.sharedPicture({ nation: 'Belgium' });
    await page.getByRole('button', { name }).hover();
    await boardStill(page);
  };

/** The first year of the flagship with a joint order, a set of kits, and hardly a coin left. */
function withJointOrder(): GameSession {
  const order = (layer: string, x: number, y: number) =>
    ({ do: 'order', layer, at: { x, y } }) as const;
  const plan = [
    { do: 'buy', programme: 'joint-order' } as const,
    order('kit', 2, 6),
    order('kit', 3, 6),
    order('kit', 1, 5),
    order('close', 3, 3),
    order('close', 2, 5),
  ];
  return plan.reduce(
    (session, action) => unwrap(act(session, action)),
    createGameSession(flagship, SEED),
  );
}

const inLastYear = (): GameSession => finish(flagship, SEED, ACTIONS.slice(0, -1));

const thinkingFirst =
  (visit: Visit): Visit =>
  async (page) => {
    await set(page, { thinksFirst: true });
    await visit(page);
  };

const finished =
  ({ debrief }: Words, session: GameSession): Visit =>
  async (page) => {
    await lay(page, session);
    await page.getByText(debrief.searchDone).waitFor({ timeout: 600_000 });
  };

/** One battery, whose refits come before a second one; a small board is studied within seconds. */
const refitted = finish(
  readLevel('levels/new-ears-for-old.json'),
  SEED,
  planOf(['kit 3,0', 'area 6,2'], ['long-reach', 'seeker'], []),
);

export const SIZES = {
  wide: WIDE,
  tablet: TABLET,
  phone: PHONE,
  'low-phone': { width: 390, height: 664 },
  landscape: { width: 844, height: 390 },
} as const;

/** Makes a board from the seed that `SEED_OF_BOARD` names, and shows its briefing. */
const newBoard =
  ({ daily }: Words): Visit =>
  async (page) => {
    await press(page, daily.newBoard);
    await page.getByLabel(daily.seed).fill(SEED_OF_BOARD);
    await press(page, daily.make);
    await page.locator('.board-brief .brief').waitFor({ timeout: 30_000 });
  };

/**
 * Every screen by its name, in the order of a game.
 *
 * @param words all words of the language that the page is in; buttons are found by their names
 */
/** Two batteries that share out the places of the second level. */
const AT_PAR = planOf(['close 1,1', 'close 5,1']);

export const screensIn = (words: Words): Readonly<Record<string, Visit>> => ({
  title: async () => undefined,
  begun: async (page) => {
    const games = [
      finish(readLevel('levels/over-the-grounds.json'), SEED, planOf(['kit 1,2'])),
      finish(unwrap(parseScenario(betweenTheTowns)), SEED, AT_PAR),
    ];
    await keepBest(page, games);
    await page.locator('.box-done .star').first().waitFor();
  },
  briefing: async (page) => {
    await boxOf(page, 'Benelux').click();
    const name = `${words.title.play}: Benelux`;
    await page.getByRole('button', { name }).scrollIntoViewIfNeeded();
  },
  'how-to-play': async (page) => {
    await press(page, words.page.openHelp);
    await page.locator('.help-rules').waitFor();
  },
  words: async (page) => {
    await press(page, words.page.openHelp);
    await page.getByRole('tab', { name: words.help.words }).click();
  },
  codex: async (page) => {
    await press(page, words.page.openHelp);
    await page.getByRole('tab', { name: words.codex.title }).click();
    await page.locator('.codex-card').first().waitFor();
  },
  settings: async (page) => {
    await press(page, words.page.openSettings);
    await page.getByRole('radio').first().waitFor();
  },
  'planning-empty': at(played(0)),
  'planning-small': at(createGameSession(readLevel('levels/over-the-grounds.json'), SEED)),
  'planning-projector': async (page) => {
    await set(page, { isProjected: true });
    await at(played(0))(page);
  },
  ...seatsScreens(words, played(4)),
  'planning-enlarged': async (page) => {
    await at(played(0))(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await boardStill(page);
  },
  'planning-hand': withPieceInHand,
  'planning-programme': withProgrammeConsidered(words),
  'planning-short': async (page) => {
    await at(withJointOrder())(page);
    const plan = page.locator('.plan summary');
    if (await plan.isVisible()) await plan.click();
  },
  'planning-pledges': async (page) => {
    await at(played(FIRST_CLOSED - 1))(page);
    const tab = page.getByRole('tab', { name: words.table.pledges });
    if (await tab.isVisible()) await tab.click();
  },
  'planning-forecast': async (page) => {
    await at(played(FIRST_CLOSED - 1))(page);
    const tab = page.getByRole('tab', { name: words.table.forecast });
    if (await tab.isVisible()) await tab.click();
  },
  'planning-odds': async (page) => {
    await at(played(FIRST_CLOSED - 1))(page);
    await press(page, words.table.odds);
    await page.locator('.luck-chart').first().waitFor();
    await boardStill(page);
  },
  'incidents-flight': async (page) => {
    await at(played(FIRST_CLOSED))(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await inMotion(page, () => press(page, words.table.turnNext));
  },
  'incidents-turned': at(played(FIRST_CLOSED, 3)),
  ledger: at(played(FIRST_CLOSED, flagship.years[0]?.incidents ?? 0)),
  debrief: finished(words, refitted),
  won: async (page) => {
    await lay(page, finish(unwrap(parseScenario(betweenTheTowns)), SEED, AT_PAR));
    await page.getByText(words.debrief.ladderAtPar).first().waitFor({ timeout: 600_000 });
  },
  luck: async (page) => {
    await lay(page, finish(flagship, SEED, ACTIONS));
    await page.locator('.details > summary').click();
    await press(page, words.luck.again);
    await page.locator('.luck-steps').waitFor();
  },
  'think-first': thinkingFirst(at(inLastYear())),
  prediction: thinkingFirst(async (page) => {
    await at(inLastYear())(page);
    await press(page, words.table.closeBooks);
    await page.getByRole('slider').fill('80');
  }),
  thought: finished(words, {
    ...refitted,
    prediction: { purchase: { year: 0, item: readItem('area 6,2') }, percent: 80 },
  }),
  keys: async (page) => {
    await at(played(0))(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  share: async (page) => {
    await at(played(FIRST_CLOSED))(page);
    const menu = page.getByRole('button', { name: words.table.menu });
    if (await menu.isVisible()) await menu.click();
    await press(page, words.page.share);
    await page.locator('.share-qr').first().waitFor();
  },
  ...taskScreens(words, refitted),
  replay: async (page) => {
    await lay(page, finish(flagship, SEED, ACTIONS));
    await press(page, words.debrief.replayGame);
    await boardReady(page);
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await boardStill(page);
  },
  'new-board': newBoard(words),
  'made-board': async (page) => {
    await newBoard(words)(page);
    const brief = page.locator('.board-brief');
    await brief.getByRole('button', { name: words.title.play }).click();
    await boardReady(page);
    await boardStill(page);
  },
  ...classScreens(words),
});

export const SCREENS = screensIn(english);

/** What pictures are made of beside those: the flagship's report, which takes a minute of searching. */
export const PICTURED = {
  ...SCREENS,
  ...CLASS_VIEWS,
  'debrief-benelux': finished(english, finish(flagship, SEED, ACTIONS)),
};

/** Screens that have the elements of another, in other sizes or numbers. */
const ALIKE = ['planning-empty', 'planning-enlarged', 'planning-projector', 'planning-small'];

/** The screens of this run, with their names: where looking is slow, those alike are left to soak. */
export const unlikeScreens = (screens: Readonly<Record<string, Visit>>): [string, Visit][] =>
  Object.entries(screens).filter(([name]) => isSoak || !ALIKE.includes(name));
