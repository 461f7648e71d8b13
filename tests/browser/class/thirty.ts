import { at } from '../../../src/base/assert';
import { type Assignment, PLAIN_TERMS } from '../../../src/codes/class/assignment-terms';
import { printOfAssignment } from '../../../src/codes/class/assignment';
import { type HandIn, handInCode } from '../../../src/codes/class/hand-in';
import { assignmentFragment } from '../../../src/codes/link';
import { playStrategy } from '../../../src/analysis/strategies';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { createGame } from '../../../src/rules/game';
import { createGameRecord } from '../../../src/rules/game-record';
import { STRATEGIES } from '../../../src/scenario/vocabulary';
import { belowFrom } from '../../rules/random-play';
import { boughtIn, spendAll } from '../../codes/any-game';
import { levelCalled, library } from '../../codes/library';

export const flagship = levelCalled('benelux');

/** A lesson on the flagship, the same cards for all, and the first try counts. */
export const task: Assignment = {
  ...PLAIN_TERMS,
  scenario: flagship,
  title: 'Monday',
  seed: 'TULIP',
  thinksFirst: true,
  tries: { most: 2, counts: 'first' },
};
export const taskLink = unwrap(assignmentFragment(task, library));

/** Another lesson on the same board. */
export const otherTask: Assignment = { ...task, title: 'Tuesday' };

/** What the students call themselves; one gives no name. */
export const NAMES = [
  'Ada',
  'Bram',
  'Chloé',
  'Daan',
  'Emma',
  'Finn',
  'Guus',
  'Hannah',
  'Inès',
  'Jules',
  'Katia',
  'Léon',
  'Mila',
  'Noah',
  'Olga',
  'Pim',
  'Quinn',
  'Rosa',
  'Sem',
  'Tess',
  'Umar',
  'Vera',
  'Wout',
  'Xena',
  'Yara',
  'Zoë',
  'Anna de Wit',
  'Ben Mol',
  'Cas',
  '',
];

/** The plan of a student: by a simple strategy for six of them, at random for the others. */
function planOf(student: number): readonly Action[] {
  const strategy = STRATEGIES[student];
  return strategy
    ? boughtIn(playStrategy(createGame(flagship), strategy))
    : spendAll(flagship, belowFrom(student)).actions;
}

const finished = (actions: readonly Action[]) => ({
  ...createGameRecord(flagship, 'TULIP'),
  actions,
  turned: at(flagship.years, flagship.years.length - 1).incidents,
  read: flagship.years.length,
});

/** What a student hands in; the eighth was shown hints, and two in three said what to expect. */
export const handInOf = (student: number, change: Partial<HandIn> = {}): HandIn => ({
  ...finished(planOf(student)),
  isHinted: student === 7,
  assignment: printOfAssignment(task, library),
  attempt: 1,
  name: NAMES[student % NAMES.length] ?? '',
  mark: 1000 + ((student * 7919) % 10_007),
  ...(student % 3 > 0 && { prediction: { percent: 30 + 2 * (student % 30) } }),
  ...change,
});

/** Thirty games by different plans. */
export const THIRTY: readonly HandIn[] = Array.from({ length: 30 }, (_, student) =>
  handInOf(student),
);

/** Second tries of seven of them, each by the plan of another. */
export const AGAIN: readonly HandIn[] = Array.from({ length: 7 }, (_, student) =>
  handInOf(student + 8, { ...finished(planOf(student)), attempt: 2, mark: 90 + student }),
);

export const codeOf = (handIn: HandIn): string => handInCode(handIn, library);
