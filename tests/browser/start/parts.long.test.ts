import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PHASER, scriptWith } from '../../browsers/built-files';
import { expectCount, expectText } from '../../browsers/eventually';
import { neverAskByItself } from '../../browsers/never-ask-by-itself';
import type { Trouble } from '../../browsers/static-host';
import { isSoak } from '../../scale';
import { finish, flagship, lay } from '../finished';
import { ACTIONS } from '../plan';
import { boxOf, press, type Seat, startLevel, takeSeat } from '../seat';
import { shareHost, tryInVain } from './hosted';

const shared = shareHost();

/** A part of the page that is fetched when it is wanted. */
interface Late {
  /** Whether it is fetched ahead of its use, so that the trouble begins before the page. */
  readonly isAhead?: boolean;
  /** What is on the page before the trouble begins. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** The files of the part that are in trouble. */
  readonly files: () => RegExp;
  readonly open: (page: Page) => Promise<unknown>;
  /** Where words stand until it is there. */
  readonly place: string;
  /** What is there once it has arrived. */
  readonly there: string;
  readonly waiting?: string;
}

const toTable = async (page: Page): Promise<void> => {
  await boxOf(page, 'Benelux').click();
  await press(page, 'Play: Benelux');
};
const toReport = (page: Page): Promise<void> => lay(page, finish(flagship, 'LATE', ACTIONS));
const today = (page: Page): Promise<void> => press(page, 'Today’s board');
const settings = (page: Page): Promise<void> => press(page, 'Settings');

/** A solver has answered. */
const SEARCHED = '.search.is-over, .search .search-progress';

const PARTS: Readonly<Record<string, Late>> = {
  settings: {
    files: () => /\/settings-[^/]*\.js$/,
    open: settings,
    place: 'main.part-wait',
    there: 'main.settings',
  },
  'the style of the settings': {
    files: () => /\/settings-[^/]*\.css$/,
    open: settings,
    place: 'main.part-wait',
    there: 'main.settings',
  },
  'what the table imports': {
    isAhead: true,
    files: () => /\/item-names-[^/]*\.js$/,
    open: toTable,
    place: 'main.part-wait',
    there: '.board[data-state=canvas]',
  },
  'the rules in pictures': {
    files: () => /\/help-[^/]*\.js$/,
    open: (page) => press(page, 'How to play'),
    place: 'main.part-wait',
    there: 'main.help',
  },
  'the board': {
    files: () => scriptWith(inject('build'), PHASER),
    open: toTable,
    place: '.board .part-wait',
    there: '.board[data-state=canvas]',
  },
  'the report': {
    files: () => /\/debrief-[^/]*\.js$/,
    open: toReport,
    place: 'main.part-wait',
    there: 'main.debrief',
  },
  'the share dialog': {
    before: toTable,
    files: () => /\/share-codec-[^/]*\.js$/,
    open: (page) => page.getByRole('button', { name: 'Share', exact: true }).first().click(),
    place: 'dialog.share',
    there: 'dialog.share .qr',
  },
  'the worker that makes boards': {
    files: () => /\/generator-worker-[^/]*\.js$/,
    open: today,
    place: '.board-brief',
    there: '.board-brief .mini',
    waiting: 'being laid out',
  },
  'what starts that worker': {
    files: () => /\/make-board-[^/]*\.js$/,
    open: today,
    place: '.board-brief',
    there: '.board-brief .mini',
    waiting: 'being laid out',
  },
  'what studies a game': {
    files: () => /\/study-run-[^/]*\.js$/,
    open: toReport,
    place: '.search',
    there: SEARCHED,
    waiting: 'not been looked for',
  },
  'the worker that solves': {
    files: () => /\/solver-worker-[^/]*\.js$/,
    open: toReport,
    place: '.search',
    there: SEARCHED,
    waiting: 'Looking',
  },
  HiGHS: {
    files: () => /\.wasm$/,
    open: toReport,
    place: '.search',
    there: SEARCHED,
    waiting: 'Looking',
  },
};

const ENGINE = /RuntimeError|TypeError|SyntaxError|Failed to fetch|Aborted|undefined/;

async function expectLost(page: Page, place: Locator): Promise<void> {
  await expectText(place).toContain('did not arrive');
  await expectText(page.locator('body')).not.toMatch(ENGINE);
}

/** A page on which a part is in trouble before it is wanted. */
async function seatBefore(name: string, trouble: Trouble): Promise<Seat & { part: Late }> {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`there is no part ${name}`);
  if (part.isAhead) shared.host.trouble(part.files(), trouble);
  const seat = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: neverAskByItself,
  });
  await part.before?.(seat.page);
  shared.host.trouble(part.files(), trouble);
  return { ...seat, part };
}

const NAMES = Object.keys(PARTS);
const TROUBLES = ['missing', 'cut', 'closed'] as const;

// Half a WebAssembly file is known by running it: that is told in other words.
const isToldOf = ([part, trouble]: readonly [string, Trouble]): boolean =>
  trouble !== 'cut' || part !== 'HiGHS';

/** Each part in one of the troubles, and in soak in each of them. */
const CASES = NAMES.flatMap((part, index) =>
  TROUBLES.map((trouble) => [part, trouble] as const)
    .filter(isToldOf)
    .filter((_, at, all) => isSoak || at === index % all.length),
);

test.each(CASES)('where %s is %s, words say so, and a retry brings it', async (name, trouble) => {
  const { part, page, close } = await seatBefore(name, trouble);
  await part.open(page);
  const place = page.locator(part.place);
  await expectLost(page, place);
  // It is still not there: the words stay.
  await tryInVain(page, place);
  await expectLost(page, place);
  shared.host.mend();
  await place.getByRole('button', { name: 'Try again' }).click();
  await page.locator(part.there).first().waitFor();
  await expectText(page.locator('body')).not.toContain('did not arrive');
  await close();
});

const SLOW = ['the board', ...(isSoak ? ['HiGHS', 'the report', 'the share dialog'] : [])];

test.each(SLOW)(
  'while %s takes long there are words in its place, and what comes late is used',
  async (name) => {
    const { part, page, errors, close } = await seatBefore(name, 'slow');
    await part.open(page);
    await expectText(page.locator(part.place)).toContain(part.waiting ?? 'One moment…');
    shared.host.mend();
    await page.locator(part.there).first().waitFor();
    expect(errors).toEqual([]);
    await close();
  },
);

test.each(['settings', 'the share dialog', ...(isSoak ? ['the worker that solves'] : [])])(
  '%s comes by itself when the network is back',
  async (name) => {
    const { part, page, context, close } = await seatBefore(name, 'closed');
    await part.open(page);
    await expectLost(page, page.locator(part.place));
    await context.setOffline(true);
    shared.host.mend();
    await context.setOffline(false);
    await page.locator(part.there).first().waitFor();
    await close();
  },
);

test('a script that arrived and was not run is run under another address', async () => {
  const { page, close } = await seatBefore('settings', 'not-run');
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') addresses.push(new URL(request.url()).search);
  });
  await settings(page);
  await expectLost(page, page.locator('main.part-wait'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main.settings').waitFor();
  expect(addresses).toContain('?retry=1');
  await close();
});

test('HiGHS that was cut off is told of in plain words, and a retry brings it', async () => {
  const { page, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: neverAskByItself,
  });
  shared.host.trouble(/\.wasm$/, 'cut');
  await toReport(page);
  await expectText(page.locator('.search')).toContain('broke off');
  await expectText(page.locator('body')).not.toMatch(ENGINE);
  shared.host.mend();
  await page.locator('.search').getByRole('button', { name: 'Try again' }).click();
  await page.locator(SEARCHED).first().waitFor();
  await close();
});

test('a link is opened once what reads it is there', async () => {
  shared.host.trouble(/\/share-codec-[^/]*\.js$/, 'closed');
  const { page, context, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: neverAskByItself,
    fragment: '11DV-TS7R-3VC4-6W',
  });
  const notice = page.locator('.notice');
  await expectText(notice).toContain('did not arrive');
  await tryInVain(page, notice);
  await expectText(notice).toContain('did not arrive');
  await context.setOffline(true);
  shared.host.mend();
  await context.setOffline(false);
  await page.locator('main.table').waitFor();
  await expectText(notice).not.toContain('did not arrive');
  await close();
});

test('without a connection Reload stays on the page, and what is on the table stays', async () => {
  const { page, context, close } = await takeSeat(shared.browser, { site: shared.host.url });
  await startLevel(page, 'Benelux', 'HERE');
  shared.host.trouble(/\/settings-[^/]*\.js$/, 'closed');
  await page.getByRole('button', { name: 'Title' }).click();
  await settings(page);
  await context.setOffline(true);
  await press(page, 'Reload the page');
  await page.locator('.part-wait').getByText('There is no connection yet.').waitFor();
  await expectCount(page.locator('main.part-wait')).toBe(1);
  await close();
});

test('a board that cannot be drawn says so, and is played as a list', async () => {
  const { page, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  });
  await toTable(page);
  await expectText(page.locator('.board .part-wait')).toContain('could not draw the board');
  await expectText(page.locator('body')).not.toMatch(ENGINE);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.locator('.board-list').getByRole('heading', { name: 'Belgium' }).waitFor();
  await close();
});
