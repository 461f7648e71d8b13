import { commonestCauses, oftenMissed } from '../../analysis/class/often-missed';
import { changesBetween, itemsOfPlan } from '../../analysis/changes';
import type { Cause } from '../../analysis/explain/cause';
import { explain, type Explanation } from '../../analysis/explain/explain';
import type { ClassResult } from '../../analysis/class/class-result';
import { memoizePair } from '../../base/memoize';
import { compare, isGreater, subtract } from '../../base/fraction';
import { type ClassStudyState, planKey } from '../../app/class/class-study';
import type { PlanFindings } from '../../app/class/plan-findings';
import { joined } from '../../i18n/formats';
import type { Words } from '../../i18n/words';
import { pairsInWords } from '../debrief/explain';
import { itemName } from '../names/item-names';
import { type ClassOnBoard, type FiguresView, hiddenWhy } from './on-board';

/** How often something was found among the plans of a class; for a bar. */
export interface CountedLine {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly text: string;
  /** 0 to 1: of the commonest. */
  readonly share: number;
}

export interface CostlyView {
  /** How far the searches are. */
  readonly status: string;
  readonly isDone: boolean;
  readonly decisions: FiguresView;
  readonly causes: readonly CountedLine[];
  readonly missed: readonly CountedLine[];
  /** Said in place of the two charts. */
  readonly hidden: string | undefined;
}

/** The kinds of cause, as messages choose among them. */
const CASES = {
  'too-late': 'tooLate',
  programme: 'programme',
  patrol: 'patrol',
  pledge: 'pledge',
  rebate: 'rebate',
  surplus: 'surplus',
  order: 'order',
  partner: 'partner',
  likely: 'likely',
  idle: 'idle',
} as const satisfies Record<Cause['kind'], string>;

/** How many lines a chart of counts has at most. */
const MOST_LINES = 8;

/** Once for each finding: a board is viewed anew with every one that comes. */
const explained = memoizePair((result: ClassResult, { oneChange }: PlanFindings): Explanation =>
  explain(result.record.scenario, result.record.actions, oneChange.plan),
);

const linesOf = (
  counted: readonly { readonly name: string; readonly count: number }[],
  words: Words,
): CountedLine[] => {
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted.slice(0, MOST_LINES).map(({ name, count }, index) => ({
    key: String(index),
    name,
    count,
    text: words.number(count),
    share: count / most,
  }));
};

/** What searches say of the plans of a class. */
export function viewCostly(
  board: ClassOnBoard,
  { findings, par, isBusy, fault }: ClassStudyState,
  words: Words,
): CostlyView {
  const { plans, setup, scenario, least, nameOf } = board;
  const told = words.classBoard;
  const known = plans.flatMap((result) => {
    const found = findings.get(planKey(result));
    return found ? [{ result, found }] : [];
  });
  const yearName = (year: number): string => String(scenario.firstYear + year);
  const decisionOf = ({ costliest }: PlanFindings): string => {
    if (costliest === undefined) return told.none;
    const { decision, year } = costliest;
    return decision.do === 'close-books'
      ? told.notBought({ year: yearName(year) })
      : told.decisionIs({ item: itemName(setup, decision, words), year: yearName(year) });
  };
  const costOf = (cost: string, { isProved }: PlanFindings): string =>
    isProved ? told.costIs({ points: cost }) : told.costNotProved({ points: cost });
  const gainOf = (result: ClassResult, { oneChange }: PlanFindings) =>
    subtract(oneChange.value, result.planned);
  const gained = known.filter(({ result, found }) =>
    isGreater(found.oneChange.value, result.planned),
  );
  const explanations = gained.map(({ result, found }) => explained(result, found));
  const added = gained.map(
    ({ result, found }) => changesBetween(result.items, itemsOfPlan(found.oneChange.plan)).added,
  );
  const ranked = known.toSorted((a, b) => {
    const [one, two] = [a.found.costliest?.loss, b.found.costliest?.loss];
    if (one === undefined || two === undefined)
      return Number(one === undefined) - Number(two === undefined);
    return compare(two, one);
  });
  const status = (): string => {
    if (fault) return fault === 'not-arrived' ? told.costlyNotArrived : told.costlyFailed;
    if (isBusy && par === undefined) return told.costlyNoPar;
    if (known.length === plans.length && plans.length > 0)
      return told.costlyDone({ count: plans.length });
    if (isBusy || known.length > 0)
      return told.costlyBusy({ done: known.length, count: plans.length });
    return told.costlyAsk;
  };
  return {
    status: status(),
    isDone: plans.length > 0 && known.length === plans.length,
    decisions: {
      columns: [told.name, told.decision, told.cost, told.better],
      rows: ranked.map(({ result, found }, index) => {
        const pairs = pairsInWords(setup, explained(result, found), words);
        const gain = gainOf(result, found);
        const loss = found.costliest?.loss;
        return {
          key: String(index),
          cells: [
            nameOf(result),
            decisionOf(found),
            loss ? costOf(words.points(loss), found) : told.missing,
            gain.numerator > 0
              ? `${joined(pairs, words.names.series)}: ${told.gains({ points: words.signedPoints(gain) })}`
              : told.noBetter,
          ],
        };
      }),
    },
    causes: linesOf(
      commonestCauses(explanations.map(({ causes }) => causes)).map(({ kind, count }) => ({
        name: told.causeOf({ kind: CASES[kind] }),
        count,
      })),
      words,
    ),
    missed: linesOf(
      oftenMissed(added).map(({ item: { item, year }, count }) => ({
        name: told.changeIs({ item: itemName(setup, item, words), year: yearName(year) }),
        count,
      })),
      words,
    ),
    hidden: hiddenWhy(known.length, least, words),
  };
}
