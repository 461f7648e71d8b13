import { countedResults } from '../../analysis/class/attempts';
import { type ClassResult, isShownAsGroup } from '../../analysis/class/class-result';
import type { Assignment } from '../../codes/class/assignment-terms';
import type { Fraction } from '../../base/fraction';
import { createGame } from '../../rules/game';
import type { Setup } from '../../rules/setup';
import type { Action } from '../../rules/action';
import type { Scenario } from '../../scenario/scenario';
import type { Words } from '../../i18n/words';
import { type Naming, namesOf } from './naming';

/** How a teacher wants a class to be shown. */
export interface BoardChoices {
  readonly naming: Naming;
  /** Which of somebody's tries stands for them. */
  readonly counts: 'first' | 'best' | 'last';
  /** How many finished results there have to be before a chart of them is shown. */
  readonly least: number;
}

/** The best plan of a class's board, where it is known. */
export interface KnownPar {
  readonly value: Fraction;
  readonly plan: readonly Action[];
}

/** A class as every chart sees it. */
export interface ClassOnBoard {
  readonly scenario: Scenario;
  /** The same without what the task leaves out: what plans are measured against. */
  readonly measure: Scenario;
  /** What the teacher asked, in a title and a message; none where the task is not there. */
  readonly asked: Pick<Assignment, 'title' | 'message'> | undefined;
  readonly setup: Setup;
  readonly all: readonly ClassResult[];
  /** One for each person, finished. */
  readonly plans: readonly ClassResult[];
  readonly par: KnownPar | undefined;
  readonly least: number;
  nameOf(result: ClassResult): string;
}

export function openBoard(
  { scenario, measure, asked }: Pick<ClassOnBoard, 'scenario' | 'measure' | 'asked'>,
  all: readonly ClassResult[],
  par: KnownPar | undefined,
  { naming, counts, least }: BoardChoices,
  words: Words,
): ClassOnBoard {
  const names = namesOf(all, naming, words);
  return {
    scenario,
    measure,
    asked,
    setup: createGame(scenario).setup,
    all,
    plans: countedResults(all, counts).filter(({ isFinished }) => isFinished),
    par,
    least,
    nameOf: (result) => names.get(result) ?? '',
  };
}

/** Why a chart of so many is not shown; none where it is. */
export const hiddenWhy = (count: number, least: number, words: Words): string | undefined =>
  isShownAsGroup(count, least) ? undefined : words.classBoard.tooFew({ count, least });

/** A chart's figures as a table. */
export interface FiguresView {
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** The first cell names the row; texts are aligned unlike figures. */
export interface FigureRow {
  readonly key: string;
  readonly cells: readonly string[];
}
