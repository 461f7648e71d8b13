import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../../src/base/result';
import { printOfAssignment } from '../../../src/codes/class/assignment';
import { type Assignment, PLAIN_TERMS } from '../../../src/codes/class/assignment-terms';
import type { HandIn } from '../../../src/codes/class/hand-in';
import { assignmentFragment } from '../../../src/codes/link';
import type { Action } from '../../../src/rules/action';
import { createGameRecord } from '../../../src/rules/game-record';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { lamps, PLANS } from '../../analysis/class/results';
import { library } from '../../codes/library';
import { english } from '../../i18n/english';
import { close, north, south } from '../../views/two-lamps';
import { expectPicture, openClass, openTab } from './class-page';
import { codeOf } from './thirty';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const words = english.classBoard;

const task: Assignment = { ...PLAIN_TERMS, scenario: lamps, title: 'Lamps', seed: 'CLASS' };
const handIn = (name: string, actions: readonly Action[], mark: number): HandIn => ({
  ...createGameRecord(lamps, 'CLASS'),
  actions,
  turned: 1,
  read: 2,
  assignment: printOfAssignment(task, library),
  attempt: 1,
  name,
  mark,
});

test('are those counted by hand, on a board whose best plan nobody has shipped', async () => {
  const heap = [
    handIn('Ann', PLANS.southNorth.actions, 1),
    handIn('Bob', PLANS.nothing.actions, 2),
    handIn('Cem', PLANS.nothing.actions, 3),
    handIn('Dot', [south, close, close], 4),
    handIn('Eva', [north, close, south, close], 5),
  ].map((one) => codeOf(one));
  const link = unwrap(assignmentFragment(task, library));
  const { page, errors, close: leave } = await openClass(browser, [link, ...heap].join('\n'), 5);
  // Par is 7: North, and South or a point saved. Of it Ann has 5, Bob and Cem 2, Dot 3.
  await expectText(page.locator('.class-results')).toContain('100 %');
  const shares = await page.locator('.class-results tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 3)
        .map((c) => c.textContent)
        .join(' '),
    ),
  );
  expect(shares.sort()).toEqual([
    'Ann 5.0 71 %',
    'Bob 2.0 28 %',
    'Cem 2.0 28 %',
    'Dot 3.0 42 %',
    'Eva 7.0 100 %',
  ]);
  await openTab(page, 'costly');
  await page.getByRole('button', { name: words.costlyStart }).click();
  await page.getByText(words.costlyDone({ count: 5 })).waitFor();
  const rows = await page
    .locator('.class-decisions tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 3).map((c) => c.textContent)),
    );
  // Ann: 7 can be had before South is first, 5 after it. Bob and Cem: 7 before the first year is
  // ended with nothing, 4 after it. Dot: South in the first year costs 7 − 5, ending the second
  // without North 5 − 3.
  const first = 'Lamp, South, in 2025';
  expect(rows.map(([name, decision, cost]) => `${name}|${decision}|${cost}`).sort()).toEqual([
    `Ann|${first}|2.0 points`,
    'Bob|what was not bought in 2025|3.0 points',
    'Cem|what was not bought in 2025|3.0 points',
    `Dot|${first}|2.0 points`,
    'Eva|none|–',
  ]);
  // One change brings Bob and Cem 5 points, and Dot 4: North in the first year. Ann's brings none.
  const missed = page.getByRole('figure', { name: words.missed }).locator('tr');
  expect(await missed.allTextContents()).toEqual([`Lamp, North, in 20253`]);
  // Bob and Cem had the 3 coins that it costs (docs/explain.md, idle). Dot's lamp costs the same at
  // South, so no coins explain it, and at equal chances no other rule claims it.
  const causes = page.getByRole('figure', { name: words.causes }).locator('tr');
  expect(await causes.allTextContents()).toEqual([`${words.causeOf({ kind: 'idle' })}2`]);
  for (const name of [words.causes, words.missed])
    await expectPicture(page, page.getByRole('figure', { name }));
  expect(errors).toEqual([]);
  await leave();
});
