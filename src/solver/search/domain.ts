import { at } from '../../base/assert';
import type { LinearProgram } from '../model/linear-program';

/** The bounds of one column in a node, both included. */
export type Bound = readonly [column: number, lower: number, upper: number];

/** The bounds of all columns, by column. */
export interface Domain {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The bounds that a program's columns have from the start. */
export const wholeDomain = ({ columns }: LinearProgram): Domain => ({
  lower: new Float64Array(columns.length),
  upper: Float64Array.from(columns, ({ upper }) => upper),
});

/** By how much a sum may be off by rounding. */
const TOLERANCE = 1e-6;

/**
 * Tightens the bounds of a node's columns by what its rows leave room for, and rounds those of integer
 * columns (domain propagation: M. Savelsbergh, “Preprocessing and probing techniques for mixed integer
 * programming problems”, ORSA Journal on Computing 6, 1994). Where at most two pieces of a layer are
 * ordered there is no rebate for three; the relaxation alone would allow two thirds of one.
 *
 * Elements are read without `at` where the profile says so.
 */
export class Propagator {
  private readonly whole: Domain;
  private readonly isInteger: readonly boolean[];
  /** `rowsOf[column]`: the rows that it is in. */
  private readonly rowsOf: readonly (readonly number[])[];
  private readonly indices: readonly Int32Array[];
  private readonly values: readonly Float64Array[];
  private readonly isQueued: Uint8Array;

  constructor(private readonly program: LinearProgram) {
    const { columns, rows } = program;
    this.whole = wholeDomain(program);
    this.isInteger = columns.map(({ isInteger }) => isInteger);
    const rowsOf: number[][] = columns.map(() => []);
    rows.forEach(({ terms }, row) => {
      for (const [, column] of terms) at(rowsOf, column).push(row);
    });
    this.rowsOf = rowsOf;
    this.indices = rows.map(({ terms }) => Int32Array.from(terms, ([, column]) => column));
    this.values = rows.map(({ terms }) => Float64Array.from(terms, ([value]) => value));
    this.isQueued = new Uint8Array(rows.length);
  }

  /**
   * The bounds of all columns in a node.
   *
   * @param bounds Those that the node has of its own.
   * @param parent What is left of its parent; the whole program where it has none.
   * @param isTightened Whether by what rows leave room for, too.
   * @returns None if no solution of the program has its columns within these bounds.
   */
  domainOf(
    bounds: readonly Bound[],
    parent: Domain | undefined,
    isTightened: boolean,
  ): Domain | undefined {
    const { lower, upper } = parent ?? this.whole;
    const domain = { lower: lower.slice(), upper: upper.slice() };
    const changed: number[] = [];
    for (const [column, least, most] of bounds) {
      if (least <= at(domain.lower, column) && most >= at(domain.upper, column)) continue;
      domain.lower[column] = Math.max(least, at(domain.lower, column));
      domain.upper[column] = Math.min(most, at(domain.upper, column));
      if (at(domain.lower, column) > at(domain.upper, column)) return undefined;
      changed.push(column);
    }
    return !isTightened || this.propagate(domain, changed) ? domain : undefined;
  }

  /**
   * Tightens a domain until its rows say no more, after the bounds of some columns have changed.
   *
   * @returns Whether anything is left of it.
   */
  private propagate(domain: Domain, changed: readonly number[]): boolean {
    const { isQueued } = this;
    const queue: number[] = [];
    const enqueueRowsOf = (column: number): void => {
      for (const row of at(this.rowsOf, column)) {
        if (isQueued[row] === 1) continue;
        isQueued[row] = 1;
        queue.push(row);
      }
    };
    changed.forEach(enqueueRowsOf);
    let isFeasible = true;
    for (let head = 0; head < queue.length; head++) {
      const row = at(queue, head);
      isQueued[row] = 0;
      isFeasible &&= this.tightenBy(row, domain, enqueueRowsOf);
    }
    return isFeasible;
  }

  /** Tightens the columns of a row; says whether the row can be satisfied. */
  private tightenBy(
    row: number,
    { lower, upper }: Domain,
    enqueueRowsOf: (column: number) => void,
  ): boolean {
    const indices = at(this.indices, row);
    const values = at(this.values, row);
    const { lower: least, upper: most } = at(this.program.rows, row);
    let [minimum, maximum] = [0, 0];
    for (let i = 0; i < indices.length; i++) {
      const value = values[i] ?? 0;
      const [low, high] = [lower[indices[i] ?? 0] ?? 0, upper[indices[i] ?? 0] ?? 0];
      minimum += value * (value > 0 ? low : high);
      maximum += value * (value > 0 ? high : low);
    }
    if (minimum > most + TOLERANCE || maximum < least - TOLERANCE) return false;
    // What the others leave of the row, if each is at the bound where it takes least or most of it.
    const [above, below] = [most - minimum, maximum - least];
    for (let i = 0; i < indices.length; i++) {
      const column = indices[i] ?? 0;
      const value = values[i] ?? 0;
      const size = Math.abs(value);
      const [low, high] = [lower[column] ?? 0, upper[column] ?? 0];
      if (size * (high - low) <= Math.min(above, below)) continue;
      const up = (value > 0 ? above : below) / size;
      const down = (value > 0 ? below : above) / size;
      const isInteger = this.isInteger[column] === true;
      // Of other columns it counts alone that they are 0: it takes patterns out of the program.
      const newHigh = isInteger ? low + Math.floor(up + TOLERANCE) : up < TOLERANCE ? low : high;
      const newLow = isInteger ? high - Math.floor(down + TOLERANCE) : low;
      if (newHigh >= high && newLow <= low) continue;
      upper[column] = Math.max(low, Math.min(high, newHigh));
      lower[column] = Math.min(Math.max(low, newLow), upper[column] ?? 0);
      enqueueRowsOf(column);
    }
    return true;
  }
}
