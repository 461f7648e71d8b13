import { expect, test } from 'vitest';
import coast from '../../levels/proofs/coast-road.json';
import { toNumber } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { classReport } from '../../src/cli/commands/class';
import { printOfAssignment } from '../../src/codes/class/assignment';
import { type Assignment, PLAIN_TERMS } from '../../src/codes/class/assignment-terms';
import { type HandIn, handInCode } from '../../src/codes/class/hand-in';
import { assignmentFragment } from '../../src/codes/link';
import { generate } from '../../src/generator/generate';
import type { Action } from '../../src/rules/action';
import { createGameRecord } from '../../src/rules/game-record';
import { levelCalled, library } from '../codes/library';
import { parseActions } from '../../src/rules/action';
import { sourcesOf } from './sources';

const level = levelCalled('coast-road');
const task: Assignment = { scenario: level, ...PLAIN_TERMS, title: 'The road' };
const PLAN = unwrap(parseActions(coast.plan));
const years = level.years.length;
const NOTHING: Action[] = Array.from({ length: years }, () => ({ do: 'close-books' }));

/** A finished game of the level as it is handed in. */
function codeOf(name: string, actions: readonly Action[], slip: Partial<HandIn> = {}): string {
  const turned = level.years.map(({ incidents }) => incidents);
  return handInCode(
    {
      ...createGameRecord(level, 'CLASS'),
      actions: [...actions],
      turned: turned.at(-1) ?? 0,
      read: years,
      assignment: printOfAssignment(task, library),
      attempt: 1,
      mark: name.length,
      name,
      ...slip,
    },
    library,
  );
}

const ADA = codeOf('Ada', PLAN);
const BEN = codeOf('=Ben', NOTHING, { isHinted: true, prediction: { percent: 80 } });
const OTHER = codeOf('Cas', PLAN, { assignment: 1 });
const HEAP = [
  '[12:04] Ada: here is mine',
  `> ${ADA}`,
  `"=Ben";"${BEN.toLowerCase()}"`,
  `again ${ADA}`,
  OTHER,
  `${ADA.slice(0, -1)}${ADA.endsWith('0') ? '1' : '0'}`,
].join('\n');

const told = (args: string[], text = HEAP) =>
  classReport(args, sourcesOf({ 'heap.txt': text, '-': text }), generate);

test('every result is replayed: the best plan comes to par as it is shipped, nothing to less', () => {
  const link = unwrap(assignmentFragment(task, library));
  const { text, code } = told(['-', '--assignment', link]);
  expect(code).toBe(0);
  const { level: id, assignment, results } = JSON.parse(text);
  expect([id, assignment]).toEqual(['coast-road', 'The road']);
  const [ada, ben, ...more] = results;
  expect(more).toEqual([]);
  expect(ada).toMatchObject({
    name: 'Ada',
    try: 1,
    seed: 'CLASS',
    finished: true,
    years,
    shareOfPar: { numerator: 1, denominator: 1 },
    hinted: false,
  });
  expect(ada.planned.approximate).toBe(toNumber(coast.par));
  expect(ada.score - ada.planned.approximate).toBeCloseTo(ada.luck.approximate);
  expect(ada.decisions).toHaveLength(PLAN.filter((action) => action.do !== 'close-books').length);
  expect(ben).toMatchObject({ name: '=Ben', hinted: true, predicted: 80, decisions: [] });
  expect(ben.shareOfPar.approximate).toBeLessThan(1);
});

test('what gives no result is named with its place', () => {
  const { fault } = told(['heap.txt']);
  expect(fault.split('\n')).toEqual([
    'line 4, place 7: The same result of Ada as before. It counts once.',
    'line 5, place 1: Cas played another task. It was not added.',
    expect.stringMatching(
      /^line 6, place 1: H11.+ is damaged: a letter is wrong, or some are missing\./,
    ),
    '',
  ]);
});

test('as CSV, no name is a formula', () => {
  const { text, code } = told(['heap.txt', '--csv']);
  expect(code).toBe(0);
  const rows = text.trim().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[2]).toMatch(/^"'=Ben",1,/);
});

test('where nothing was handed in, or the assignment is none, it ends with 2', () => {
  expect(told(['-'], 'good morning')).toEqual({
    text: '',
    fault: 'Nothing in it was handed in.\n',
    code: 2,
  });
  expect(told(['-', '--assignment', ADA])).toMatchObject({ text: '', code: 2 });
  expect(told([])).toMatchObject({ text: '', code: 2 });
  expect(told(['nowhere.txt'])).toMatchObject({ text: '', code: 2 });
});
