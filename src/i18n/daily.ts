import type { CalendarDate } from '../base/calendar';
import type { GeneratorChoices, Difficulty, Size } from '../generator/choices';
import { enDaily } from './en/daily';
import type { Language } from './words';

/** What only today's board and boards of one's own choice say. */
export interface DailyCatalogue {
  readonly today: string;
  readonly newBoard: string;
  readonly newBoardHint: string;
  readonly size: string;
  readonly nations: string;
  readonly years: string;
  readonly difficulty: string;
  readonly seed: string;
  readonly seedHint: string;
  readonly badSeed: string;
  readonly anotherSeed: string;
  readonly make: string;
  readonly making: string;
  readonly look: string;
  readonly ownBoard: string;
  readonly copyText: string;
  failed(why: string): string;
  sizeOf(size: Size): string;
  difficultyOf(difficulty: Difficulty): string;
  dateOf(date: CalendarDate): string;
  facts(choices: GeneratorChoices): string;
  boardOf(date: string): string;
  /** `percent` of par, rounded down; 100 only where no plan is better. */
  result(rank: string, percent: number): string;
  /** Where par isn't proved yet. */
  resultAlone(points: string): string;
  readonly parWaits: string;
  /** From two days on. */
  streak(days: number): string;
  shareText(date: string, result: string, streak: string | undefined): string;
}

const catalogues: Readonly<Record<Language, DailyCatalogue>> = { en: enDaily };

/** These words in a language. */
export const dailyWordsIn = (language: Language): DailyCatalogue => catalogues[language];
