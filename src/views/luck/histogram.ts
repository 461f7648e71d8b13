import { quantileOf, type ScoreDistribution } from '../../analysis/score-distribution';
import { at } from '../../base/assert';
import { bigFraction, type BigFraction } from '../../base/big-fraction';

/** About as many bins are told apart at most; there may be one more. */
const MOST_BINS = 40;

/** Beyond these quantiles lie too few draws to be seen; the bins at the ends take them. */
const LEAST = { numerator: 1, denominator: 1000 };
const MOST = { numerator: 999, denominator: 1000 };

/** Some scores that follow one another, and the share of all draws that come to one of them. */
export interface Bin {
  /** The least of them and the greatest. */
  readonly from: number;
  readonly to: number;
  /** Whether all scores below, or all above, count here too. */
  readonly takesLess: boolean;
  readonly takesMore: boolean;
  /** From 0 to 1. */
  readonly share: BigFraction;
}

/** The bin of a score by its index; of one beyond the bins the nearest. */
export function binOf(bins: readonly Bin[], score: number): number {
  const { from, to } = at(bins, 0);
  const index = Math.floor((score - from) / (to - from + 1));
  return Math.max(0, Math.min(bins.length - 1, index));
}

/** How many of some scores lie in each bin. */
export function countsOf(bins: readonly Bin[], scores: readonly number[]): number[] {
  const counts = bins.map(() => 0);
  for (const score of scores) {
    const index = binOf(bins, score);
    counts[index] = at(counts, index) + 1;
  }
  return counts;
}

/**
 * A distribution in bins of equal width, each of whole scores: one score wide where they are few.
 *
 * @param own A score that lies within the bins, however rare it is.
 */
export function histogramOf(distribution: ScoreDistribution, own?: number): readonly Bin[] {
  const { scores, draws: all } = distribution;
  const least = Math.min(quantileOf(distribution, LEAST), own ?? Infinity);
  const most = Math.max(quantileOf(distribution, MOST), own ?? -Infinity);
  const width = Math.ceil((most - least + 1) / MOST_BINS);
  const first = Math.floor(least / width) * width;
  const count = Math.floor((most - first) / width) + 1;
  const last = first + count * width - 1;
  const draws = new Array<bigint>(count).fill(0n);
  for (const one of scores) {
    const index = Math.floor((Math.max(first, Math.min(last, one.score)) - first) / width);
    draws[index] = at(draws, index) + one.draws;
  }
  return draws.map((inBin, index) => ({
    from: first + index * width,
    to: first + (index + 1) * width - 1,
    takesLess: index === 0 && at(scores, 0).score < first,
    takesMore: index === count - 1 && at(scores, scores.length - 1).score > last,
    share: bigFraction(inBin, all),
  }));
}
