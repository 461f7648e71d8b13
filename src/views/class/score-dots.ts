import { simpleScores } from '../../analysis/class/simple-scores';
import { spreadOf } from '../../analysis/class/spread';
import { compare, isEqual, toNumber } from '../../base/fraction';
import type { Strategy } from '../../scenario/vocabulary';
import type { Words } from '../../i18n/words';
import { percentOfPar } from '../../analysis/class/predictions';
import { type ClassOnBoard, type FiguresView, hiddenWhy } from './on-board';

/** A dot on the line of planned scores. */
export interface DotView {
  readonly key: string;
  readonly value: number;
  readonly name: string;
  readonly figure: string;
}

export interface ScoreDotsView {
  readonly hidden: string | undefined;
  readonly says: readonly string[];
  /** The ends of the line, in points. */
  readonly ends: readonly [number, number];
  readonly dots: readonly DotView[];
  readonly simple: readonly DotView[];
  readonly median: { readonly value: number; readonly label: string } | undefined;
  readonly par: { readonly value: number; readonly label: string } | undefined;
  readonly figures: FiguresView;
}

/** The names of the simple strategies, as messages choose among them. */
const CASES: Readonly<
  Record<Strategy, Parameters<Words['classBoard']['simpleOf']>[0]['strategy']>
> = {
  'spend-at-once': 'spendAtOnce',
  'greedy-gain': 'greedyGain',
  'greedy-gain-per-coin': 'greedyGainPerCoin',
  'spread-evenly': 'spreadEvenly',
  'places-first': 'placesFirst',
  'follow-forecast': 'followForecast',
};

/** Ends of a line that all values lie between, each a multiple of five. */
const endsOf = (values: readonly number[]): readonly [number, number] => [
  Math.max(0, Math.floor((Math.min(...values) - 1) / 5) * 5),
  Math.ceil((Math.max(...values) + 1) / 5) * 5,
];

/** Every planned score of a class on one line, with par and the simple ways to play. */
export function viewScoreDots(board: ClassOnBoard, words: Words): ScoreDotsView {
  const { plans, par, least, measure, nameOf } = board;
  const told = words.classBoard;
  const ranked = plans.toSorted((a, b) => compare(b.planned, a.planned));
  const dots = ranked.map((result, index) => ({
    key: `plan ${index}`,
    value: toNumber(result.planned),
    name: nameOf(result),
    figure: words.points(result.planned),
  }));
  const simple = simpleScores(measure)
    .toSorted((a, b) => compare(b.planned, a.planned))
    .map(({ strategy, planned }) => ({
      key: strategy,
      value: toNumber(planned),
      name: told.simpleOf({ strategy: CASES[strategy] }),
      figure: words.points(planned),
    }));
  const spread = spreadOf(plans);
  const parValue = par && toNumber(par.value);
  const atPar = par ? plans.filter(({ planned }) => isEqual(planned, par.value)).length : 0;
  const share = (result: (typeof ranked)[number]): string =>
    par ? told.percent({ percent: percentOfPar(result.planned, par.value) }) : told.missing;
  return {
    hidden: hiddenWhy(plans.length, least, words),
    says: spread
      ? [
          told.dotsSays({
            count: spread.count,
            least: words.points(spread.least),
            median: words.points(spread.median),
            greatest: words.points(spread.greatest),
          }),
          ...(par
            ? [told.dotsPar({ par: words.points(par.value) }), told.dotsAtPar({ count: atPar })]
            : []),
        ]
      : [],
    ends: endsOf([
      ...[...dots, ...simple].map(({ value }) => value),
      ...(parValue === undefined ? [] : [parValue]),
    ]),
    dots,
    simple,
    median: spread && {
      value: toNumber(spread.median),
      label: told.median({ points: words.points(spread.median) }),
    },
    par:
      par && parValue !== undefined
        ? { value: parValue, label: told.par({ points: words.points(par.value) }) }
        : undefined,
    figures: {
      columns: [told.name, told.kind, told.planned, told.share],
      rows: [
        ...ranked.map((result, index) => ({
          key: `plan ${index}`,
          cells: [nameOf(result), told.aPlan, words.points(result.planned), share(result)],
        })),
        ...simple.map(({ key, name, figure }) => ({
          key,
          cells: [name, told.aSimple, figure, told.missing],
        })),
        ...(par
          ? [
              {
                key: 'par',
                cells: [
                  told.parWord,
                  told.parWord,
                  words.points(par.value),
                  told.percent({ percent: 100 }),
                ],
              },
            ]
          : []),
      ],
    },
  };
}
