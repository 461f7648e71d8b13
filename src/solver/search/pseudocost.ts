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

/** The mean loss of objective per unit of rounding of one column in one direction. */
class Pseudocost {
  private sum = 0;
  private count = 0;

  add(loss: number): void {
    this.sum += loss;
    this.count++;
  }

  get isKnown(): boolean {
    return this.count > 0;
  }

  /** The mean of the losses seen; `unknown` where none has been. */
  mean = (unknown: number): number => (this.count > 0 ? this.sum / this.count : unknown);
}

/**
 * Pseudocosts of integer columns: how much the bound has fallen per unit when a column was
 * rounded up or down (M. Bénichou et al., “Experiments in mixed-integer linear programming”,
 * Mathematical Programming 1, 1971). A column without a history takes the mean over the columns
 * that have one, and both directions are multiplied to one score, as in T. Achterberg, T. Koch
 * and A. Martin, “Branching rules revisited”, Operations Research Letters 33, 2005.
 */
export class PseudocostTable {
  private readonly pseudocosts: ReadonlyMap<number, Readonly<Record<Rounding, Pseudocost>>>;

  /** @param columns Indices of the columns that may be branched on. */
  constructor(columns: readonly number[]) {
    this.pseudocosts = new Map(
      columns.map((column) => [column, { up: new Pseudocost(), down: new Pseudocost() }]),
    );
  }

  /** Records that a branching has lowered the bound by `loss`, in units of the objective. */
  update({ column, rounding, distance }: Branching, loss: number): void {
    this.pseudocosts.get(column)?.[rounding].add(Math.max(0, loss) / distance);
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
    return (column, fraction) => {
      const own = this.pseudocosts.get(column);
      const up = (own?.up.mean(upMean) ?? 0) * (1 - fraction);
      const down = (own?.down.mean(downMean) ?? 0) * fraction;
      return branchingScore(up, down);
    };
  }

  /** Whether a column has a pseudocost of its own in both directions. */
  isKnown(column: number): boolean {
    const own = this.pseudocosts.get(column);
    return own !== undefined && own.up.isKnown && own.down.isKnown;
  }

  private meanOfKnown(rounding: Rounding): number {
    const known = [...this.pseudocosts.values()]
      .map((both) => both[rounding])
      .filter(({ isKnown }) => isKnown);
    if (known.length === 0) return INITIAL_PSEUDOCOST;
    return known.reduce((sum, pseudocost) => sum + pseudocost.mean(0), 0) / known.length;
  }
}
