import type { Page } from 'playwright-core';
import type { GameSession } from '../../src/app/game/game-session';
import type { Scenario } from '../../src/scenario/scenario';
import type { Words } from '../../src/i18n/words';
import { lay } from '../browser/finished';
import { assignmentCode, printOfAssignment } from '../../src/codes/class/assignment';
import { type Assignment, PLAIN_TERMS, termsOf } from '../../src/codes/class/assignment-terms';
import { printOfWord } from '../../src/codes/class/thirty-bits';
import { library } from '../golden/opened';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** What the teacher has typed. */
export const TYPED = {
  title: 'Spend it well, class 4b',
  message:
    'Plan all years before you turn a card. Hand in by Friday, and think about what each coin brings.',
};

/** What a class is asked to do, as a link has it. */
const taskOn = (scenario: Scenario): Assignment => ({
  ...PLAIN_TERMS,
  scenario,
  ...TYPED,
  seed: 'TULIP',
  shown: { hints: 'never', gains: 'after-word', par: 'after-word' },
  word: printOfWord('zeedijk'),
  tries: { most: 2, counts: 'best' },
});

/**
 * The screens of a class.
 *
 * @param finished a finished game, which is handed in
 */
export function taskScreens(
  words: Words,
  finished: GameSession,
): Readonly<Record<string, (page: Page) => Promise<void>>> {
  const task = taskOn(finished.scenario);
  const print = printOfAssignment(task, library);
  const assigned: GameSession = {
    ...finished,
    assigned: { terms: termsOf(task), print, attempt: 1, mark: 2 ** 29 + 12_345 },
  };
  return {
    teachers: async (page) => {
      await press(page, words.page.openTeachers);
      await page.locator('.share-qr').waitFor();
    },
    task: async (page) => {
      const code = assignmentCode(task, library);
      await page.evaluate((fragment) => void (location.hash = fragment), code);
      await page.getByRole('button', { name: words.assignment.start }).waitFor();
    },
    'task-report': async (page) => {
      await lay(page, assigned);
      await page.getByLabel(words.assignment.wordLabel).waitFor();
    },
    'task-hand-in': async (page) => {
      await lay(page, assigned);
      await press(page, words.table.handIn);
      await page.locator('.share-qr').waitFor();
      await page.getByLabel(words.assignment.nameLabel).fill('Ada');
      await page.locator('.share-qr').waitFor();
      await page.locator('.hand-in').scrollIntoViewIfNeeded();
    },
  };
}
