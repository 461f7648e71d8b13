import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import { printOfAssignment } from '../../../src/codes/class/assignment';
import type { HandIn } from '../../../src/codes/class/hand-in';
import { viewQr } from '../../../src/views/share/qr';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { gameAfter } from '../../codes/any-game';
import { library } from '../../codes/library';
import { english } from '../../i18n/english';
import { takeSeat, TABLET } from '../seat';
import { plannedByDefinition, scoreByDefinition } from './by-definition';
import { leastLetter } from './class-page';
import { codeOf, handInOf, otherTask, taskLink, THIRTY } from './thirty';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = english.classBoard;

/** What the list has to say of a result, by the rules alone. */
function rowOf({ scenario, actions, seed, name, isHinted, attempt }: HandIn): string {
  const game = gameAfter(scenario, actions);
  const planned = plannedByDefinition(game);
  const score = scoreByDefinition(game, seed);
  const hints = isHinted ? words.withHints : words.none;
  return [name, planned.toFixed(1), score, attempt, hints].join(' | ');
}

/** A picture of a QR code, as a phone would send it. */
async function pictureOf(text: string): Promise<Buffer> {
  const { size, d } = viewQr(text);
  const page = await browser.newPage({ viewport: { width: 480, height: 480 } });
  await page.setContent(
    `<body style="margin:0"><svg viewBox="0 0 ${size} ${size}" width="480" height="480">
      <path fill="white" d="M0 0h${size}v${size}H0z"/><path d="${d}"/></svg>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: english.page.openTeachers }).first().click();
  await page.getByRole('button', { name: english.page.openClass }).first().click();
}

async function putIn(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: words.putInLabel }).fill(text);
  await page.getByRole('button', { name: words.add, exact: true }).click();
}

const status = (page: Page) => page.locator('.class-reading [role=status]');

/** The list of results, each as its name, planned score, score, try and hints. */
const listed = (page: Page): Promise<string[]> =>
  page.locator('.class-results tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, planned, , , score, attempt, hints] = [...row.children].map(
        ({ textContent }) => textContent,
      );
      return [name, planned, score, attempt, hints].join(' | ');
    }),
  );

describe('a class of thirty', () => {
  test('hands in by copied lines, a table, a file and a QR code, and is on the board', async () => {
    const seat = await takeSeat(browser, { viewport: TABLET });
    const { page } = seat;
    const asked: string[] = [];
    await openBoard(page);
    await page.getByRole('textbox', { name: words.putInLabel }).waitFor();
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: words.add, exact: true }).click();
    await expectText(page.locator('.class-put-in [role=alert]')).toBe(words.putInEmpty);

    // Twenty lines of a chat, among them one twice, one of another task, one with a letter wrong.
    const codes = THIRTY.map(codeOf);
    const other = codeOf(
      handInOf(25, { assignment: printOfAssignment(otherTask, library), mark: 5 }),
    );
    const damaged = `${at(codes, 26).slice(0, 40)}${at(codes, 26)[40] === '7' ? '8' : '7'}${at(codes, 26).slice(41)}`;
    const chat = codes
      .slice(0, 20)
      .map(
        (code, student) => `[12:${10 + student}] ${at(THIRTY, student).name}: here: ${code} :-)`,
      );
    const heap = [taskLink, ...chat, `again ${at(codes, 3)}`, `x ${other}`, `y ${damaged}`];
    await putIn(page, heap.join('\n'));
    await expectText(status(page)).toContain('20 results were added, 1 was there already.');
    await expectText(page.locator('.class-notable')).toContain('played another task');
    const lines = await page.locator('.class-notable li').allTextContents();
    expect(lines.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['22', '23', '24']);
    expect(at(lines, 2)).toContain('is damaged');
    await expectText(page.locator('.class-task')).toContain('Monday');

    // A table with six, a text file with three, a picture with one.
    const table = `"Time";"Answer"\r\n${codes
      .slice(20, 26)
      .map((code) => `"1-2 10:00";"${code}"`)
      .join('\r\n')}`;
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.chooseFiles }).click();
    const chooser = await choosing;
    await chooser.setFiles([
      { name: 'form.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
      {
        name: 'mine.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(codes.slice(26, 29).join('\n')),
      },
      { name: 'photo.png', mimeType: 'image/png', buffer: await pictureOf(at(codes, 29)) },
    ]);
    await expectText(status(page)).toMatch(/^photo\.png 1 result was added/);

    // Every figure of every result is what the rules give.
    await expectCount(page.locator('.class-results tbody tr')).toBe(30);
    const expected = THIRTY.map(rowOf).map((row) => row.replace(/^ \|/, 'Student N |'));
    await eventually('the results', async () =>
      (await listed(page)).map((row) => row.replace(/^Student \d+ \|/, 'Student N |')).sort(),
    ).toEqual(expected.sort());

    // The line of scores has every plan, and its table the same figures.
    await page.getByRole('tab', { name: words.tab({ tab: 'dots' }) }).click();
    await expectCount(page.locator('.class-svg circle.dot')).toBe(30);
    await page.getByText(words.table).click();
    const par = await page.locator('.chart-table tbody tr:last-child td').allTextContents();
    expect(par.slice(1)).toEqual(['82.6', '100 %']);

    // A heat map counts every order: all of them, and those on Amsterdam.
    await page.getByRole('tab', { name: words.tab({ tab: 'heat' }) }).click();
    const orders = THIRTY.flatMap(({ actions }) =>
      actions.filter(({ do: what }) => what === 'order'),
    );
    await expectText(page.locator('.class-says').first()).toContain(`${orders.length} pieces in`);

    // What is kept on the device is there after a reload, and no name is shown where none is wanted.
    await page.reload();
    await expectCount(page.locator('.class-results tbody tr')).toBe(30);
    await page.getByLabel(words.namingOf({ naming: 'animals' })).click();
    await expectText(page.locator('.class-results')).not.toContain('Chloé');
    await expectText(page.locator('.class-results')).toContain('Fox');

    const site = new URL(page.url()).origin;
    expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith('blob:'))).toEqual([]);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
    expect(seat.errors).toEqual([]);
    await seat.close();
  });

  test('is shown on the wall by a clicker, in large letters, and blanked', async () => {
    const seat = await takeSeat(browser, { viewport: TABLET });
    const { page } = seat;
    await openBoard(page);
    await putIn(page, [taskLink, ...THIRTY.map(codeOf)].join('\n'));
    await expectText(status(page)).toContain('30 results were added');
    await page.getByRole('button', { name: words.present }).click();
    const wall = page.getByRole('dialog');
    const titles = [
      'What was asked',
      'Everyone’s points',
      'Plan and luck',
      'Where the pieces went',
      'A best plan: 2025',
      'A best plan: 2026',
      'A best plan: 2027',
      'To talk about',
    ];
    for (const name of titles) {
      await expectText(wall.locator('h2').first()).toBe(name);
      await eventually(`the least letter of ${name}`, () =>
        leastLetter(wall),
      ).toBeGreaterThanOrEqual(TABLET.height / 30);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('PageUp');
    await expectText(wall.locator('h2').first()).toBe('A best plan: 2027');
    await page.keyboard.press('b');
    await expectText(wall).toContain(words.blanked);
    await page.keyboard.press('PageDown');
    await expectText(wall.locator('h2').first()).toBe('To talk about');
    await page.keyboard.press('Escape');
    await expectCount(wall).toBe(0);
    expect(seat.errors).toEqual([]);
    await seat.close();
  });
});
