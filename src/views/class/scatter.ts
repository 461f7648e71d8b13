import { twoTries } from '../../analysis/class/attempts';
import { percentOfPar, predictedShares } from '../../analysis/class/predictions';
import { compare, isGreater, toNumber } from '../../base/fraction';
import type { Words } from '../../i18n/words';
import { type ClassOnBoard, type FiguresView, hiddenWhy } from './on-board';

/** A dot of a plane. */
export interface PlaneDot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Two figures of each plan, as dots on a plane. */
export interface ScatterView {
  readonly title: string;
  /** Said in place of the chart. */
  readonly hidden: string | undefined;
  readonly says: readonly string[];
  readonly alt: string;
  readonly dots: readonly PlaneDot[];
  readonly x: { readonly name: string; readonly ends: readonly [number, number] };
  readonly y: { readonly name: string; readonly ends: readonly [number, number] };
  /** A line for comparison: where both figures are equal, or where the upward one is nought. */
  readonly line: 'equal' | 'zero';
  /** A line upwards at par; none where it is not known, or where figures are shares of it. */
  readonly par: { readonly value: number; readonly label: string } | undefined;
  readonly figures: FiguresView;
}

/** Ends that all values lie between, multiples of a step. */
function endsOf(values: readonly number[], step: number): readonly [number, number] {
  const [least, most] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  if (least > most) return [0, step];
  const [from, to] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  return from === to ? [from - step, to + step] : [from, to];
}

/** Each plan and its luck, told apart. */
export function viewPlanLuck(board: ClassOnBoard, words: Words): ScatterView {
  const { plans, par, least, nameOf } = board;
  const told = words.classBoard;
  const ranked = plans
    .flatMap((result) => (result.outcome ? [{ result, outcome: result.outcome }] : []))
    .sort((a, b) => compare(b.result.planned, a.result.planned));
  const best = ranked[0];
  const overtaken = ranked.filter(({ outcome }) => best && outcome.score > best.outcome.score);
  const lucks = ranked.map(({ outcome }) => outcome.luck).sort(compare);
  const [worst, luckiest] = [lucks[0], lucks.at(-1)];
  const dots = ranked.map(({ result, outcome }, index) => ({
    key: String(index),
    x: toNumber(result.planned),
    y: toNumber(outcome.luck),
    name: nameOf(result),
  }));
  const parValue = par && toNumber(par.value);
  return {
    title: told.planLuck,
    hidden: hiddenWhy(ranked.length, least, words),
    says: [
      told.planLuckSays,
      ...(worst && luckiest
        ? [
            told.planLuckRange({
              least: words.signedPoints(worst),
              greatest: words.signedPoints(luckiest),
            }),
            told.luckTurns({ count: overtaken.length }),
          ]
        : []),
    ],
    alt: told.planLuckAlt,
    dots,
    x: {
      name: told.axisPlanned,
      ends: endsOf([...dots.map(({ x }) => x), ...(parValue === undefined ? [] : [parValue])], 5),
    },
    y: { name: told.axisLuck, ends: endsOf([...dots.map(({ y }) => y), -5, 5], 5) },
    line: 'zero',
    par:
      par && parValue !== undefined
        ? { value: parValue, label: told.par({ points: words.points(par.value) }) }
        : undefined,
    figures: {
      columns: [told.name, told.planned, told.luck, told.score],
      rows: ranked.map(({ result, outcome }, index) => ({
        key: String(index),
        cells: [
          nameOf(result),
          words.points(result.planned),
          words.signedPoints(outcome.luck),
          words.number(outcome.score),
        ],
      })),
    },
  };
}

/** Within so many per cent of par an expectation came true. */
const CLOSE = 5;

/** The shares of par that were expected, beside those that came. */
export function viewPredictions(board: ClassOnBoard, words: Words): ScatterView {
  const { plans, par, least, nameOf } = board;
  const told = words.classBoard;
  const shares = par ? predictedShares(plans, par.value) : [];
  const close = shares.filter(({ expected, came }) => Math.abs(expected - came) <= CLOSE);
  const ends = endsOf([...shares.flatMap(({ expected, came }) => [expected, came]), 100], 10);
  const percent = (value: number): string => told.percent({ percent: value });
  return {
    title: told.predictions,
    hidden: shares.length === 0 ? told.nobodyExpected : hiddenWhy(shares.length, least, words),
    says: [
      told.predictionsSays,
      told.predictionsCount({ count: shares.length, close: close.length }),
    ],
    alt: told.predictionsAlt,
    dots: shares.map(({ result, expected, came }, index) => ({
      key: String(index),
      x: expected,
      y: came,
      name: nameOf(result),
    })),
    x: { name: told.axisExpected, ends },
    y: { name: told.axisCame, ends },
    line: 'equal',
    par: undefined,
    figures: {
      columns: [told.name, told.expected, told.came],
      rows: shares.map(({ result, expected, came }, index) => ({
        key: String(index),
        cells: [nameOf(result), percent(expected), percent(came)],
      })),
    },
  };
}

/** The planned score of each one's first try, beside that of the last. */
export function viewTries(board: ClassOnBoard, words: Words): ScatterView {
  const { all, par, least, nameOf } = board;
  const told = words.classBoard;
  const pairs = twoTries(all);
  const better = pairs.filter(({ first, last }) => isGreater(last.planned, first.planned));
  const values = pairs.flatMap(({ first, last }) => [
    toNumber(first.planned),
    toNumber(last.planned),
  ]);
  const ends = endsOf(values, 5);
  const figure = ({ planned }: (typeof all)[number]): string =>
    par
      ? `${words.points(planned)} (${told.percent({ percent: percentOfPar(planned, par.value) })})`
      : words.points(planned);
  return {
    title: told.tries,
    hidden: pairs.length === 0 ? told.nobodyTwice : hiddenWhy(pairs.length, least, words),
    says: [told.triesSays, told.triesCount({ count: pairs.length, better: better.length })],
    alt: told.triesAlt,
    dots: pairs.map(({ first, last }, index) => ({
      key: String(index),
      x: toNumber(first.planned),
      y: toNumber(last.planned),
      name: nameOf(first),
    })),
    x: { name: told.axisFirst, ends },
    y: { name: told.axisLast, ends },
    line: 'equal',
    par: undefined,
    figures: {
      columns: [told.name, told.axisFirst, told.axisLast],
      rows: pairs.map(({ first, last }, index) => ({
        key: String(index),
        cells: [nameOf(first), figure(first), figure(last)],
      })),
    },
  };
}
