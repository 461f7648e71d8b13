import type { Words } from '../../i18n/words';

/** What a class is shown, one after another. */
export const PRESENTER_STEPS = ['question', 'points', 'luck', 'plans', 'best', 'talk'] as const;
export type PresenterStep = (typeof PRESENTER_STEPS)[number];

/** A page of the presenter's view. */
export interface PresenterPage {
  readonly step: PresenterStep;
  /** Of the best plan, the year that is shown, from 0. */
  readonly year: number | undefined;
  readonly title: string;
}

/** All pages in their order: the best plan has one for each year, and none where it is not known. */
export function presenterPages(
  years: readonly string[],
  hasPar: boolean,
  words: Words,
): PresenterPage[] {
  const told = words.classBoard;
  const titleOf = (step: PresenterStep): string => told.stepOf({ step });
  return PRESENTER_STEPS.flatMap((step): PresenterPage[] => {
    if (step !== 'best') return [{ step, year: undefined, title: titleOf(step) }];
    if (!hasPar) return [];
    return years.map((name, year) => ({
      step,
      year,
      title: told.bestYear({ year: name }),
    }));
  });
}

/** The questions that a class is left with: those of the level's lesson, or three that fit any. */
export const talkQuestions = (own: readonly string[], words: Words): readonly string[] =>
  own.length > 0
    ? own
    : [words.classBoard.talkFirst, words.classBoard.talkSecond, words.classBoard.talkThird];

/** What keys do in front of a class; clickers send Page Up and Page Down. */
export function presenterKey(key: string): 'next' | 'back' | 'blank' | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return 'next';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'back';
    case 'b':
    case 'B':
    case '.':
      return 'blank';
    default:
      return undefined;
  }
}
