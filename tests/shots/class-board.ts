import type { Page } from 'playwright-core';
import type { Words } from '../../src/i18n/words';
import { AGAIN, codeOf, taskLink, THIRTY } from '../browser/class/thirty';
import { english } from '../i18n/english';
import type { Visit } from './screens';

type ClassTabName = Parameters<Words['classBoard']['tab']>[0]['tab'];

/** The class board with thirty results on it, one of its views open. */
const classBoard =
  ({ page: told, classBoard: words }: Words, tab: ClassTabName): Visit =>
  async (page) => {
    const press = (name: string): Promise<void> =>
      page.getByRole('button', { name, exact: true }).first().click();
    await press(told.openClass);
    const heap = [taskLink, ...[...THIRTY, ...AGAIN].map(codeOf)].join('\n');
    await page.getByRole('textbox', { name: words.putInLabel }).fill(heap);
    await press(words.add);
    await page.getByRole('tab', { name: words.tab({ tab }) }).click();
  };

/** A step of the presenter's view. */
const onTheWall =
  (words: Words, turns: number): Visit =>
  async (page: Page) => {
    await classBoard(words, 'results')(page);
    await page.getByRole('button', { name: words.classBoard.present }).click();
    await page.getByRole('dialog').waitFor();
    for (let turn = 0; turn < turns; turn++) await page.keyboard.press('PageDown');
  };

/** Views that are like those among the screens that every check looks at. */
export const CLASS_VIEWS: Readonly<Record<string, Visit>> = {
  'class-luck': classBoard(english, 'luck'),
  'class-heat': classBoard(english, 'heat'),
  'class-programmes': classBoard(english, 'programmes'),
  'class-expected': classBoard(english, 'predictions'),
  'class-tries': classBoard(english, 'tries'),
  'class-plans': classBoard(english, 'plans'),
  'class-wall-luck': onTheWall(english, 2),
  'class-wall-plans': onTheWall(english, 3),
  'class-wall-best': onTheWall(english, 4),
  'class-wall-talk': onTheWall(english, 7),
};

/** Those that every check looks at. */
export const classScreens = (words: Words): Readonly<Record<string, Visit>> => ({
  'class-empty': async (page) => {
    await page.getByRole('button', { name: words.page.openClass }).first().click();
    await page.getByRole('textbox', { name: words.classBoard.putInLabel }).waitFor();
  },
  class: classBoard(words, 'results'),
  'class-scores': classBoard(words, 'dots'),
  'class-wall': onTheWall(words, 1),
});
