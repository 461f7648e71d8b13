import type { ClassStudyState } from '../../app/class/class-study';
import { planKey } from '../../app/class/class-study';
import type { ClassResult } from '../../analysis/class/class-result';
import { type Fraction, toNumber } from '../../base/fraction';
import { percentOfPar } from '../../analysis/class/predictions';
import { itemName } from '../names/item-names';
import type { Words } from '../../i18n/words';
import type { ClassOnBoard } from './on-board';

/** Figures for other programs: a point for the decimals, two of them, and nothing between thousands. */
const decimal = (value: number): string => value.toFixed(2);

/** The heads of `figureCells`. */
export const figureNames = ({ classBoard: told }: Words): string[] => [
  told.sharePercent,
  told.luck,
  told.score,
  told.expectedPercent,
  told.hints,
  told.yearsPlayed,
];

/** What a result came to beside its planned score; a figure that is not known is empty. */
export function figureCells(
  { isFinished, planned, outcome, record, game }: ClassResult,
  par: Fraction | undefined,
  { classBoard: told }: Words,
): string[] {
  return [
    isFinished && par && par.numerator > 0 ? String(percentOfPar(planned, par)) : '',
    outcome ? decimal(toNumber(outcome.luck)) : '',
    outcome ? String(outcome.score) : '',
    String(record.prediction?.percent ?? ''),
    record.isHinted ? told.withHints : told.none,
    String(game.books.length),
  ];
}

/** Every result as the rows of a table, its head first; a figure that is not known is empty. */
export function csvRows(
  board: ClassOnBoard,
  { findings }: ClassStudyState,
  words: Words,
): string[][] {
  const { all, par, setup, scenario, nameOf } = board;
  const told = words.classBoard;
  const head = [told.name, told.try, told.planned, ...figureNames(words), told.decision, told.cost];
  const rows = all.map((result) => {
    const { isFinished, planned, attempt } = result;
    const costliest = findings.get(planKey(result))?.costliest;
    const decision = (): string => {
      if (costliest === undefined) return '';
      const year = String(scenario.firstYear + costliest.year);
      return costliest.decision.do === 'close-books'
        ? told.notBought({ year })
        : told.decisionIs({ item: itemName(setup, costliest.decision, words), year });
    };
    return [
      nameOf(result),
      String(attempt),
      isFinished ? decimal(toNumber(planned)) : '',
      ...figureCells(result, par?.value, words),
      decision(),
      costliest ? decimal(toNumber(costliest.loss)) : '',
    ];
  });
  return [head, ...rows];
}
