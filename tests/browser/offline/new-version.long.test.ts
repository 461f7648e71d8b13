import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { KEYS } from '../../../src/app/storage/saved-games';
import { eventually, expectCount } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openHost, type StaticHost } from '../../browsers/static-host';
import { openChromium } from '../../browsers/open';
import { TAGLINE } from '../../browsers/second-version';
import { buildSite } from '../../browsers/site';
import { soak } from '../../runs';
import { closeBooks } from '../finished';
import {
  boardReady,
  expectPlan,
  orderFirst,
  type Seat,
  type SeatOptions,
  started,
  startLevel,
  takeSeat,
} from '../seat';
import { askedFor, kept, keptFiles, lookForVersion } from './kept';

let browser: Browser;
let second: string;
let host: StaticHost;
beforeAll(async () => {
  browser = await openChromium();
  second = await mkdtemp(join(tmpdir(), 'lowland-skies-second-'));
  const config = fileURLToPath(new URL('../../browsers/second-version.ts', import.meta.url));
  await buildSite(second, ['--config', config]);
});
afterAll(async () => {
  await browser.close();
  await rm(second, { recursive: true, force: true });
});
beforeEach(async () => void (host = await openHost(inject('build'))));
afterEach(() => host.close());

/** A page of the first version, which is kept on the device. */
async function sit(options: SeatOptions = {}): Promise<Seat> {
  const seat = await takeSeat(browser, { site: host.url, serviceWorkers: 'allow', ...options });
  await kept(seat.page);
  return seat;
}

/** Another page of the same player. */
async function another({ context }: Seat): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.url);
  await started(page);
  return page;
}

const LAND = { x: 2, y: 6 };

/** Begins a game of Benelux with one piece on its board. */
async function begin(page: Page, seed: string): Promise<void> {
  await startLevel(page, 'Benelux', seed);
  await orderFirst(page, LAND);
  await expectPlan(page).toContain('(1)');
}

const notice = (page: Page) => page.getByText('A new version of this game is ready.');
const openIt = (page: Page) => page.getByRole('button', { name: 'Open it now' });

const isSecond = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('script[src*="/second-"]') !== null);
const expectSecond = (page: Page) =>
  eventually('whether it is the second version', () => isSecond(page));

/** Goes through parts that no page has loaded before. */
async function visitParts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'How to play' }).click();
  await page.getByRole('heading', { level: 1, name: 'How to play' }).waitFor();
  await page.getByRole('button', { name: 'Back' }).first().click();
  await boardReady(page);
}

test('in the middle of a game a new version is asked about, and taken up with the game', async () => {
  const seat = await sit();
  const { page } = seat;
  await begin(page, 'MIDDLE');
  host.deploy(second);
  await lookForVersion(page);
  await notice(page).waitFor();
  // The old page has its parts still, though the host has not.
  await visitParts(page);
  expect(await isSecond(page)).toBe(false);
  await expectPlan(page).toContain('(1)');
  await notice(page).waitFor();
  await openIt(page).click();
  await expectSecond(page).toBe(true);
  await boardReady(page);
  await expectPlan(page).toContain('(1)');
  await page.getByText('seed MIDDLE').waitFor();
  await expectCount(notice(page)).toBe(0);
  await visitParts(page);
  await eventually('the files kept', () => keptFiles(page)).toEqual(askedFor(second));
  expect(seat.errors).toEqual([]);
  await seat.close();
});

soak.test(
  'a page that is closed instead comes back in the new version, its game kept',
  async () => {
    const seat = await sit();
    await begin(seat.page, 'CL0SED');
    host.deploy(second);
    await lookForVersion(seat.page);
    await notice(seat.page).waitFor();
    await seat.page.reload();
    await boardReady(seat.page);
    expect(await isSecond(seat.page)).toBe(false);
    await notice(seat.page).waitFor();
    await seat.page.goto('about:blank');
    const page = await another(seat);
    await expectSecond(page).toBe(true);
    await boardReady(page);
    await expectPlan(page).toContain('(1)');
    await seat.close();
  },
);

test('a title that nobody has touched takes it up by itself', async () => {
  const seat = await sit();
  const { page } = seat;
  host.deploy(second);
  await lookForVersion(page);
  await page.getByText(TAGLINE).waitFor();
  await expectSecond(page).toBe(true);
  await eventually('the files kept', () => keptFiles(page)).toEqual(askedFor(second));
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('a title in use asks; once a game is over and left, it is taken up unasked', async () => {
  const seat = await sit();
  const { page } = seat;
  await page.getByLabel('Seed', { exact: true }).fill('TYPED');
  host.deploy(second);
  await lookForVersion(page);
  await notice(page).waitFor();
  await expectCount(page.getByText(TAGLINE)).toBe(0);
  await page.locator('.notice').getByRole('button', { name: 'Close' }).click();
  await startLevel(page, 'The coast road', 'TYPED');
  await closeBooks(page, 3);
  await drawn(page);
  expect(await isSecond(page)).toBe(false);
  // A browser holds a new version back for as long as the old one fetches something.
  await page.getByText('Nothing is being searched').waitFor();
  await page.locator('.debrief-acts').getByRole('button', { name: 'Title' }).click();
  await page.getByText(TAGLINE).waitFor();
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('two pages: one takes it up, the other plays on with its own parts until it is asked', async () => {
  const first = await sit();
  await begin(first.page, 'F1RST');
  const other = await another(first);
  await other.getByRole('button', { name: 'Title' }).click();
  await begin(other, 'SEC0ND');
  host.deploy(second);
  await lookForVersion(other);
  await notice(first.page).waitFor();
  await openIt(other).click();
  await expectSecond(other).toBe(true);
  await boardReady(other);
  await other.getByText('seed SEC0ND').waitFor();

  // The first page has neither been opened anew nor lost its parts, without a network at that.
  await host.close();
  expect(await isSecond(first.page)).toBe(false);
  await visitParts(first.page);
  await expectPlan(first.page).toContain('(1)');
  await openIt(first.page).click();
  await expectSecond(first.page).toBe(true);
  await boardReady(first.page);
  await first.page.getByText('seed F1RST').waitFor();
  await expectPlan(first.page).toContain('(1)');

  // The old parts go with the next page that is alone.
  expect(await keptFiles(other)).not.toEqual(askedFor(second));
  await first.page.close();
  await other.reload();
  await boardReady(other);
  await eventually('the files kept', () => keptFiles(other)).toEqual(askedFor(second));
  expect(first.errors).toEqual([]);
  await first.close();
});

test('a version that is only half there is not taken up, and the one before stays whole', async () => {
  const seat = await sit();
  const { page } = seat;
  const build = inject('build');
  const mixed = await mkdtemp(join(tmpdir(), 'lowland-skies-mixed-'));
  await cp(second, mixed, { recursive: true });
  await cp(join(build, 'index.html'), join(mixed, 'index.html'));
  host.deploy(mixed);
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return 'not fetched';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
  expect(end).toBe('redundant');
  await host.close();
  await page.reload();
  await begin(page, 'WH0LE');
  await visitParts(page);
  expect(await isSecond(page)).toBe(false);
  await expectCount(notice(page)).toBe(0);
  await rm(mixed, { recursive: true, force: true });
  await seat.close();
});

soak.test('where a game can’t be kept, no new version is offered', async () => {
  const seat = await sit({
    before: () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, text);
      };
    },
  });
  const { page } = seat;
  await begin(page, 'NOWHERE');
  host.deploy(second);
  await lookForVersion(page);
  await eventually('whether a new version waits', () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null),
  ).toBe(true);
  await drawn(page);
  await expectCount(notice(page)).toBe(0);
  await expectPlan(page).toContain('(1)');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEYS.game)).toBe(null);
  await seat.close();
});
