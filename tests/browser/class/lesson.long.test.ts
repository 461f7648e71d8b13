import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import { expectCount, eventually, expectText } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { english } from '../../i18n/english';
import { expectAllNamed } from '../accessibility/named';
import { boardReady, expectPlan, type Seat, takeSeat } from '../seat';
import { codeOf, taskLink, THIRTY } from './thirty';
import { type Hands, keyboardHands, treeHands } from './hands';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const { assignment, classBoard, page: words, table } = english;

/** Everything that a page asks for from now on, as its method and address. */
function listenTo({ page }: Seat): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  page.on('websocket', (socket) => asked.push(`socket ${socket.url()}`));
  return asked;
}

/** The teacher makes a task, and has its code. */
async function makeTask(page: Page, hands: Hands): Promise<string> {
  await hands.press(words.openTeachers);
  await hands.choose(assignment.boardLabel, 'Between the towns');
  await hands.enter(assignment.titleLabel, 'Tuesday');
  await page.locator('.share-qr').waitFor();
  // The code of what was typed last, and of nothing before it.
  await drawn(page);
  return hands.read(assignment.taskCode);
}

/** A student plays the task, in a year with one battery, and has a line to hand in. */
async function playTask({ page }: Seat, hands: Hands, name: string): Promise<string> {
  await expectText(page.getByRole('dialog')).toContain('Tuesday');
  await expectAllNamed(page);
  await hands.press(assignment.start);
  await boardReady(page);
  await hands.put(/^Close battery\s*\d/, 'Bruges');
  await expectPlan(page).toContain('(1)');
  await hands.press(/^End planning/);
  await hands.press(/^Turn all that are left/);
  await hands.press(/^On to/);
  await page.locator('.debrief').waitFor();
  await hands.press(table.handIn);
  await hands.enter(assignment.nameLabel, name);
  await page.locator('.share-qr').waitFor();
  await expectAllNamed(page);
  return hands.read(assignment.line);
}

/** The teacher puts the lines in, looks at every view, and shows the class what there is. */
async function lookAtClass(page: Page, hands: Hands, heap: string, count: number): Promise<void> {
  await hands.press(words.openClass);
  await page.getByRole('textbox', { name: classBoard.putInLabel }).waitFor();
  await hands.enter(classBoard.putInLabel, heap);
  await hands.press(new RegExp(`^${classBoard.add}$`));
  await expectCount(page.locator('.class-results tbody tr')).toBe(count);
  await expectAllNamed(page);
  await hands.press(classBoard.present);
  const wall = page.getByRole('dialog');
  await expectText(wall).toContain('Tuesday');
  await expectAllNamed(page);
  for (let step = 1; step < 6; step++) await hands.press(classBoard.stepNext);
  await expectText(wall.locator('h2').first()).toBe(classBoard.stepOf({ step: 'talk' }));
  await hands.press(new RegExp(`^${words.close}$`));
  await expectCount(wall).toBe(0);
}

test.each([
  ['by the keyboard alone', keyboardHands],
  ['by the tree alone', treeHands],
] as const)('a lesson is held %s, and no request leaves the page', async (_, handsOf) => {
  const teacher = await takeSeat(browser);
  const asked = listenTo(teacher);
  await expectAllNamed(teacher.page);
  const code = await makeTask(teacher.page, handsOf(teacher.page));
  expect(code).toMatch(/^A1[\dA-Z]+$/);
  await expectAllNamed(teacher.page);

  const lines: string[] = [];
  for (const name of ['Ada', 'Bram']) {
    const student = await takeSeat(browser, { fragment: code });
    const asking = listenTo(student);
    lines.push(await playTask(student, handsOf(student.page), name));
    expect(student.errors).toEqual([]);
    asked.push(...asking);
    await student.close();
  }
  expect(lines[0]).toMatch(/^H1[\dA-Z]+$/);
  await lookAtClass(teacher.page, handsOf(teacher.page), [code, ...lines].join(' '), 2);
  await expectText(teacher.page.locator('.class-results')).toContain('Bram');

  // A page asks for its own parts, and for nothing else; what is made stays in it.
  const site = new URL(teacher.page.url()).origin;
  const strange = asked.filter(
    (one) => !one.startsWith(`GET ${site}/`) && !/^GET (blob|data):/.test(one),
  );
  expect(strange).toEqual([]);
  expect(asked.filter((one) => /[AH]1[\dA-Z]{15}/.test(one))).toEqual([]);
  expect(teacher.errors).toEqual([]);
  await teacher.close();
});

test('a hand-in that is opened as a link is put on the class board, and a class, too', async () => {
  const { page, errors, close } = await takeSeat(browser, { fragment: codeOf(at(THIRTY, 0)) });
  const rows = page.locator('.class-results tbody tr');
  const status = page.locator('.class-reading [role=status]');
  await expectCount(rows).toBe(1);
  await expectText(status).toContain('1 result was added');
  // Another, while the board is open; and the same again.
  const open = (fragment: string) => page.evaluate((hash) => void (location.hash = hash), fragment);
  await open(codeOf(at(THIRTY, 1)));
  await expectCount(rows).toBe(2);
  await open(codeOf(at(THIRTY, 0)));
  await expectText(status).toContain('1 was there already');
  // The class as one link, on another device.
  await page.getByRole('textbox', { name: classBoard.putInLabel }).fill(taskLink);
  await page.getByRole('button', { name: classBoard.add, exact: true }).click();
  await expectText(page.locator('.class-task')).toContain('Monday');
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
  });
  await page.getByRole('button', { name: classBoard.copyClass }).click();
  await expectText(page.locator('.class-acts [role=status]').last()).toContain(table.copied);
  const link = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  await close();
  const other = await takeSeat(browser, { fragment: new URL(link).hash.slice(1) });
  await expectCount(other.page.locator('.class-results tbody tr')).toBe(2);
  await eventually('the task', () => other.page.locator('.class-task').innerText()).toContain(
    'Monday',
  );
  expect([...errors, ...other.errors]).toEqual([]);
  await other.close();
});
