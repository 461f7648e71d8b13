import type { ClassResult } from '../../analysis/class/class-result';
import { isRetried, peopleOf } from '../../analysis/class/attempts';
import { percentOfPar } from '../../analysis/class/predictions';
import { toNumber } from '../../base/fraction';
import type { Words } from '../../i18n/words';
import type { ClassOnBoard } from './on-board';

/** The columns of the list of results, each what it can be sorted by. */
export const RESULT_COLUMNS = [
  'name',
  'planned',
  'share',
  'luck',
  'score',
  'try',
  'hints',
] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Which results are listed. */
export const RESULT_FILTERS = ['all', 'finished', 'unfinished', 'hinted', 'retried'] as const;
export type ResultFilter = (typeof RESULT_FILTERS)[number];

export interface ResultOrder {
  readonly by: ResultColumn;
  readonly isDescending: boolean;
}

/** A result in the list; its cells are in the order of the columns. */
export interface ResultRow {
  readonly key: string;
  readonly result: ClassResult;
  readonly name: string;
  readonly cells: Readonly<Record<ResultColumn, string>>;
  /** Said in place of the figures of a game that is not finished. */
  readonly remark: string | undefined;
}

/** A figure to sort by; what is not finished comes last either way. */
function figureOf(result: ClassResult, by: Exclude<ResultColumn, 'name'>): number | undefined {
  switch (by) {
    case 'planned':
    case 'share':
      return result.isFinished ? toNumber(result.planned) : undefined;
    case 'luck':
      return result.outcome && toNumber(result.outcome.luck);
    case 'score':
      return result.outcome?.score;
    case 'try':
      return result.attempt;
    case 'hints':
      return result.record.isHinted ? 1 : 0;
  }
}

function cellsOf(
  { par, setup, nameOf }: ClassOnBoard,
  result: ClassResult,
  words: Words,
): Readonly<Record<ResultColumn, string>> {
  const told = words.classBoard;
  const { planned, outcome, isFinished, attempt, record } = result;
  const percent = par && isFinished ? percentOfPar(planned, par.value) : undefined;
  return {
    name: nameOf(result),
    planned: isFinished
      ? words.points(planned)
      : told.unfinishedIn({ year: String(setup.scenario.firstYear + result.game.year) }),
    share: percent === undefined ? told.missing : told.percent({ percent }),
    luck: outcome ? words.signedPoints(outcome.luck) : told.missing,
    score: outcome ? words.number(outcome.score) : told.missing,
    try: words.number(attempt),
    hints: record.isHinted ? told.withHints : told.none,
  };
}

const isKept = (
  result: ClassResult,
  filter: ResultFilter,
  retried: ReadonlySet<ClassResult>,
): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'finished':
      return result.isFinished;
    case 'unfinished':
      return !result.isFinished;
    case 'hinted':
      return result.record.isHinted;
    case 'retried':
      return retried.has(result);
  }
};

/** The list of results as a teacher wants it. */
export function viewResults(
  board: ClassOnBoard,
  filter: ResultFilter,
  order: ResultOrder,
  words: Words,
): ResultRow[] {
  const retried = new Set(peopleOf(board.all).filter(isRetried).flat());
  const rows = board.all
    .filter((result) => isKept(result, filter, retried))
    .map((result, index): ResultRow => {
      const cells = cellsOf(board, result, words);
      const remark = result.isFinished ? undefined : cells.planned;
      return { key: `${result.mark} ${index}`, result, name: cells.name, cells, remark };
    });
  const sign = order.isDescending ? -1 : 1;
  const compareNames = (a: ResultRow, b: ResultRow): number =>
    a.name.localeCompare(b.name, words.language, { numeric: true });
  const { by } = order;
  if (by === 'name') return rows.sort((a, b) => sign * compareNames(a, b));
  return rows.sort((a, b) => {
    const [one, two] = [figureOf(a.result, by), figureOf(b.result, by)];
    if (one === undefined || two === undefined)
      return Number(one === undefined) - Number(two === undefined) || compareNames(a, b);
    return sign * (one - two) || compareNames(a, b);
  });
}
