import { at } from '../../base/assert';

/** The two directions in which a fractional column can be rounded. */
export type Rounding = 'up' | 'down';

/** How a node was made: the column that was branched on, and how far its value was moved. */
export interface Branching {
  readonly column: number;
  readonly rounding: Rounding;
  /** Distance from the fractional value to the new bound, between 0 and 1. */
  readonly distance: number;
}

/** Lower limit of a loss, so that a column with none in one direction still has a score. */
const MIN_LOSS = 1e-3;

/** Pseudocost of all columns before any has been branched on. */
const INITIAL_PSEUDOCOST = 1;

/** One score of a branching from the losses of objective in its two children. */
export const branchingScore = (up: number, down: number): number =>
  Math.max(MIN_LOSS, up) * Math.max(MIN_LOSS, down);

/** Losses of objective seen so far: plain data, so that another worker or question can take them. */
export interface ObservedLosses {
  /** `sums[2 × column + (1 for up)]`: losses per unit of rounding, in units of the objective. */
  readonly sums: Float64Array;
  /** How many losses each sum is of. */
  readonly counts: Float64Array;
}

const indexOf = (column: number, rounding: Rounding): number =>
  2 * column + (rounding === 'up' ? 1 : 0);

/**
 * Pseudocosts of integer columns: how much the bound has fallen per unit when a column was
 * rounded up or down (M. Bénichou et al., “Experiments in mixed-integer linear programming”,
 * Mathematical Programming 1, 1971). A column without a history takes the mean over the columns
 * that have one, and both directions are multiplied to one score, as in T. Achterberg, T. Koch
 * and A. Martin, “Branching rules revisited”, Operations Research Letters 33, 2005.
 */
export class PseudocostTable {
  /** What has been seen; it changes with each update. */
  readonly losses: ObservedLosses;

  /**
   * @param columns Indices of the columns that may be branched on.
   * @param count How many columns the program has.
   */
  constructor(
    private readonly columns: readonly number[],
    count: number,
  ) {
    this.losses = { sums: new Float64Array(2 * count), counts: new Float64Array(2 * count) };
  }

  /** Records that a branching has lowered the bound by `loss`, in units of the objective. */
  update({ column, rounding, distance }: Branching, loss: number): void {
    const { sums, counts } = this.losses;
    const index = indexOf(column, rounding);
    sums[index] = at(sums, index) + Math.max(0, loss) / distance;
    counts[index] = at(counts, index) + 1;
  }

  /** Takes over what another table of the same program has seen, where that is more. */
  learn({ sums, counts }: ObservedLosses): void {
    const own = this.losses;
    counts.forEach((count, index) => {
      if (count <= at(own.counts, index)) return;
      own.counts[index] = count;
      own.sums[index] = at(sums, index);
    });
  }

  /**
   * The scoring of columns under what has been recorded so far.
   *
   * @returns A function from a column and the fractional part of its value to its score: the
   * product of the losses expected of rounding it down and up. Greater is better to branch on.
   */
  scoring(): (column: number, fraction: number) => number {
    const upMean = this.meanOfKnown('up');
    const downMean = this.meanOfKnown('down');
    return (column, fraction) =>
      branchingScore(
        this.mean(column, 'up', upMean) * (1 - fraction),
        this.mean(column, 'down', downMean) * fraction,
      );
  }

  /** Whether a column has a pseudocost of its own in both directions. */
  isKnown = (column: number): boolean => this.has(column, 'up') && this.has(column, 'down');

  private has = (column: number, rounding: Rounding): boolean =>
    at(this.losses.counts, indexOf(column, rounding)) > 0;

  /** The mean of the losses seen; `unknown` where none has been. */
  private mean(column: number, rounding: Rounding, unknown: number): number {
    const index = indexOf(column, rounding);
    const count = at(this.losses.counts, index);
    return count > 0 ? at(this.losses.sums, index) / count : unknown;
  }

  private meanOfKnown(rounding: Rounding): number {
    const known = this.columns.filter((column) => this.has(column, rounding));
    if (known.length === 0) return INITIAL_PSEUDOCOST;
    return known.reduce((sum, column) => sum + this.mean(column, rounding, 0), 0) / known.length;
  }
}
