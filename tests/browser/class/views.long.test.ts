import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import type { HandIn } from '../../../src/codes/class/hand-in';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { gameAfter } from '../../codes/any-game';
import { english } from '../../i18n/english';
import { flagship, PAR } from '../finished';
import type { Seat } from '../seat';
import { expectPicture, figuresOf, openClass, openTab } from './class-page';
import { plannedByDefinition, scoreByDefinition } from './by-definition';
import { AGAIN, codeOf, handInOf, taskLink, THIRTY } from './thirty';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = english.classBoard;
const numberIn = (cell: string): number => Number(cell.replace('−', '-').replace(/[^\d.-]/g, ''));

const sixty: readonly HandIn[] = [
  ...THIRTY,
  ...AGAIN,
  ...Array.from({ length: 23 }, (_, i) => handInOf(30 + i, { name: `S${30 + i}`, mark: 5000 + i })),
];
/** The first try of each counts, as the task says; the one without a name has no second. */
const counted = sixty.filter(({ attempt }) => attempt === 1);
const nameOf = ({ name }: HandIn): string => name || 'Student';
const byName = (a: readonly string[], b: readonly string[]): number =>
  at(a, 0).localeCompare(at(b, 0));
/** Unnamed students are numbered by their marks, which is no figure. */
const unnumbered = (rows: string[][]): string[][] =>
  rows.map(([name = '', ...cells]) => [name.replace(/^Student \d+$/, 'Student'), ...cells]);

const plannedOf = ({ scenario, actions }: HandIn): number =>
  plannedByDefinition(gameAfter(scenario, actions));
const scoreOf = ({ scenario, actions, seed }: HandIn): number =>
  scoreByDefinition(gameAfter(scenario, actions), seed);

/** What each plan holds, as texts: the year, and the action. Nothing is taken back in these plans. */
function itemsOf({ actions }: HandIn): Set<string> {
  const items = new Set<string>();
  let year = 0;
  for (const action of actions)
    if (action.do === 'close-books') year++;
    else items.add(JSON.stringify([year, action]));
  return items;
}

describe('sixty results', () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openClass(browser, [taskLink, ...sixty.map(codeOf)].join('\n'), 60);
  });
  afterAll(() => seat.close());

  test('have the luck that the rules give', async () => {
    const { page } = seat;
    await openTab(page, 'luck');
    const rows = unnumbered(await figuresOf(page));
    expect(rows).toHaveLength(counted.length);
    const expected = counted.map((one) => [nameOf(one), plannedOf(one), scoreOf(one)] as const);
    for (const [name, planned, luck, score] of rows) {
      const own = expected.filter(([other]) => other === name);
      expect(
        own.map(([, points]) => points.toFixed(1)),
        name,
      ).toContain(planned);
      const [, points, turned] = own.find(([, , total]) => String(total) === score) ?? [
        '',
        NaN,
        NaN,
      ];
      expect(numberIn(luck ?? ''), name).toBeCloseTo(turned - points, 0.9);
    }
  });

  test('have what was expected beside what came', async () => {
    const { page } = seat;
    await openTab(page, 'predictions');
    const rows = unnumbered(await figuresOf(page));
    const par = Number(PAR);
    const expected = counted.flatMap((one) =>
      one.prediction ? [[nameOf(one), `${one.prediction.percent} %`, plannedOf(one)] as const] : [],
    );
    expect(rows.map(([name, said]) => [name, said]).sort()).toEqual(
      expected.map(([name, said]) => [name, said]).sort(),
    );
    for (const [name, said, came] of rows) {
      const own = expected.find((one) => one[0] === name && one[1] === said);
      // Par is shown to a tenth, so the share is known to a tenth of a point above or below.
      const share = (100 * (own?.[2] ?? NaN)) / par;
      expect(Math.abs(parseInt(came ?? '', 10) + 0.5 - share), name).toBeLessThan(0.65);
    }
  });

  test('have first tries beside second ones', async () => {
    const { page } = seat;
    await openTab(page, 'tries');
    const rows = await figuresOf(page);
    const expected = AGAIN.map((second) => {
      const first = sixty.find(({ name, attempt }) => name === second.name && attempt === 1);
      const points = [first, second].map((one) => (one ? plannedOf(one).toFixed(1) : ''));
      return [second.name, ...points];
    });
    const shown = rows.map(([name = '', ...cells]) => [
      name,
      ...cells.map((c) => c.split(' ')[0] ?? ''),
    ]);
    expect(shown.sort(byName)).toEqual(expected.sort(byName));
  });

  test('have the programmes and the pieces that the plans hold', async () => {
    const { page } = seat;
    await openTab(page, 'programmes');
    const rows = await page
      .locator('.class-programmes tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent)));
    const joint = rows.find(([name]) => name === english.names.jointOrder) ?? [];
    const held = counted.map(itemsOf);
    const boughtIn = (year: number): number =>
      held.filter((items) =>
        items.has(JSON.stringify([year, { do: 'buy', programme: 'joint-order' }])),
      ).length;
    const years = flagship.years.map((_, year) => boughtIn(year));
    const never = counted.length - years.reduce((sum, one) => sum + one, 0);
    expect(joint.slice(1)).toEqual([...years, never].map(String));
    await openTab(page, 'heat');
    await page.getByLabel('2026', { exact: true }).click();
    const orders = held.flatMap((items) =>
      [...items].filter((item) => item.startsWith('[1,{"do":"order"')),
    );
    await expectText(page.locator('.class-says').first()).toContain(`${orders.length} pieces in`);
  });

  test('have two plans as unlike as any two that are nearly as good', async () => {
    const { page } = seat;
    await openTab(page, 'plans');
    const plans = counted.map((one) => ({ points: plannedOf(one), items: itemsOf(one) }));
    let most = 0;
    for (const one of plans)
      for (const other of plans)
        if (Math.abs(one.points - other.points) <= 3) {
          const shared = [...one.items].filter((item) => other.items.has(item)).length;
          most = Math.max(most, one.items.size + other.items.size - 2 * shared);
        }
    const said = await page.locator('.class-says').first().innerText();
    const [, high, low] = /has (\d+\.\d), .* has (\d+\.\d)\./.exec(said) ?? [];
    expect(Number(high) - Number(low)).toBeLessThanOrEqual(3.05);
    expect(said).toContain(`${most} things are not the same`);
  });

  test('scroll nothing sideways in any view, and each chart is saved as a picture', async () => {
    const { page, errors } = seat;
    const tabs = [
      'results',
      'dots',
      'luck',
      'heat',
      'programmes',
      'costly',
      'predictions',
      'tries',
      'plans',
    ] as const;
    for (const tab of tabs) {
      await openTab(page, tab);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const panel = document.querySelector('#class-panel');
        const boxes = [...(panel?.querySelectorAll('*') ?? [])].filter(
          (one) =>
            one instanceof HTMLElement &&
            one.scrollWidth > one.clientWidth + 1 &&
            getComputedStyle(one).overflowX !== 'visible' &&
            one.clientWidth > 0,
        );
        return [scrollWidth - clientWidth, ...boxes.map((one) => `${one.className}`)];
      });
      expect(wide, tab).toEqual([0]);
      if (tab === 'results' || tab === 'costly') continue;
      await expectPicture(page, page.locator('#class-panel'));
    }
    expect(errors).toEqual([]);
  });

  test('are printed without what is to be pressed', async () => {
    const { page } = seat;
    await openTab(page, 'dots');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.class-put-in').isVisible()).toBe(false);
    expect(await page.locator('.class-acts').first().isVisible()).toBe(false);
    expect(await page.locator('.class-svg').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('a table of a class holds no formula', async () => {
  const evil = ['=1+1', '@SUM(A1)', '+2', '-3', 'a "b", c'];
  const heap = evil.map((name, i) => codeOf(handInOf(i, { name, mark: i })));
  const { page, close: leave } = await openClass(browser, [taskLink, ...heap].join('\n'), 5);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveTable }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('lowland-skies-class-benelux.csv');
  const text = await readFile(await saved.path(), 'utf8');
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(6);
  const starts = lines.slice(1).map((line) => line.replace(/^"/, '').slice(0, 3));
  expect(starts.toSorted()).toEqual(["'=1", "'@S", "'+2", "'-3", 'a "'].toSorted());
  await leave();
});
