import { resultOf } from '../../analysis/result';
import {
  momentsOf,
  percentileRank,
  quantileOf,
  type ScoreDistribution,
} from '../../analysis/score-distribution';
import { at } from '../../base/assert';
import { bigToNumber, type BigFraction } from '../../base/big-fraction';
import type { Fraction } from '../../base/fraction';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { type Bin, binOf, histogramOf } from './histogram';

const WORST = { numerator: 5, denominator: 100 };

/** One bin of the chart in words. */
export interface BinRow {
  readonly score: string;
  /** Of 100 draws. */
  readonly chance: string;
  readonly remark: string;
}

/** What the chart of a distribution shows. */
export interface ChartView {
  readonly bins: readonly Bin[];
  readonly mean: number;
  readonly meanLabel: string;
  /** The greatest score of the worst five draws in a hundred. */
  readonly worst: number;
  readonly worstLabel: string;
  /** The player's score, where it is known. */
  readonly own: number | undefined;
  readonly ownLabel: string;
  readonly rows: readonly BinRow[];
}

export interface LuckView {
  readonly sentences: readonly string[];
  /** On what they rest. */
  readonly basis: readonly string[];
  /** None where every draw comes to the same score. */
  readonly chart: ChartView | undefined;
}

const pointsOf = (points: number): Fraction => ({ numerator: points, denominator: 1 });

/** A share in per cent, to a tenth; what is not nothing never looks like it. */
function chanceOf(share: BigFraction, words: Words): string {
  const tenths = Math.round(1000 * bigToNumber(share));
  return tenths === 0 && share.numerator > 0n
    ? words.luck.under({ share: words.points({ numerator: 1, denominator: 10 }) })
    : words.points({ numerator: tenths, denominator: 10 });
}

function scoresOf({ from, to, takesLess, takesMore }: Bin, words: Words): string {
  if (takesLess) return words.luck.orLess({ to });
  if (takesMore) return words.luck.orMore({ from });
  return from === to ? words.number(from) : words.luck.range({ from, to });
}

function viewChart(
  distribution: ScoreDistribution,
  own: number | undefined,
  words: Words,
): ChartView {
  const bins = histogramOf(distribution, own);
  const mean = bigToNumber(momentsOf(distribution).mean);
  const worst = quantileOf(distribution, WORST);
  const meanLabel = words.luck.averageLabel({ points: words.points(pointsOf(mean)) });
  const ownLabel = own === undefined ? '' : words.luck.scoreLabel({ score: own });
  const remarks = bins.map((): string[] => []);
  const remark = (score: number, text: string): void =>
    void at(remarks, binOf(bins, score)).push(text);
  remark(worst, words.luck.worstEnd);
  // The mean lies between two scores, and a bin ends half a point past its greatest.
  remark(Math.round(mean), meanLabel);
  if (own !== undefined) remark(own, ownLabel);
  return {
    bins,
    mean,
    meanLabel,
    worst,
    worstLabel: words.luck.worstLabel({ score: worst }),
    own,
    ownLabel,
    rows: bins.map((bin, index) => ({
      score: scoresOf(bin, words),
      chance: chanceOf(bin.share, words),
      remark: words.series(at(remarks, index)),
    })),
  };
}

const basisOf = ({ isExact }: ScoreDistribution, words: Words): string =>
  isExact ? words.luck.counted : words.luck.estimated;

const worstOf = (distribution: ScoreDistribution, words: Words): string =>
  words.luck.worst({ score: quantileOf(distribution, WORST) });

/** What is said where every draw comes to the same. */
function viewSame(distribution: ScoreDistribution, words: Words): LuckView | undefined {
  const [only, ...more] = distribution.scores;
  if (only === undefined || more.length > 0) return undefined;
  const sentences = [words.luck.always({ score: only.score })];
  return { sentences, basis: [basisOf(distribution, words)], chart: undefined };
}

/** How the score of a finished game lies among those of every draw. */
export function viewLuck(
  { game, seed }: GameSession,
  distribution: ScoreDistribution,
  words: Words,
): LuckView {
  const { score } = resultOf(game, seed);
  const percent = Math.round(100 * bigToNumber(percentileRank(distribution, score)));
  return (
    viewSame(distribution, words) ?? {
      sentences: [words.luck.luckier({ score, percent }), worstOf(distribution, words)],
      basis: [basisOf(distribution, words)],
      chart: viewChart(distribution, score, words),
    }
  );
}

/** What the plan so far may come to. */
export function viewOdds(
  { game }: GameSession,
  distribution: ScoreDistribution,
  words: Words,
): LuckView {
  const chart = viewChart(distribution, undefined, words);
  const mean = words.points(pointsOf(chart.mean));
  const told = viewSame(distribution, words) ?? {
    sentences: [words.luck.average({ points: mean }), worstOf(distribution, words)],
    basis: [basisOf(distribution, words)],
    chart,
  };
  const turned = game.books.length > 0 ? [words.luck.turned] : [];
  return { ...told, basis: [words.luck.soFar, ...turned, ...told.basis] };
}
