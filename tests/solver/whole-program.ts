import type { Highs } from 'highs';
import { at } from '../../src/base/assert';
import { gcd } from '../../src/base/fraction';

/** A coefficient and the column it stands before. */
export type Part = readonly [coefficient: number, column: number];
export type Sum = readonly Part[];

/** A sum that has each column once. */
function gathered(sum: Sum): Part[] {
  const coefficients = new Map<number, number>();
  for (const [coefficient, column] of sum)
    coefficients.set(column, (coefficients.get(column) ?? 0) + coefficient);
  return [...coefficients].flatMap(([column, coefficient]): Part[] =>
    coefficient === 0 ? [] : [[coefficient, column]],
  );
}

/** So many of each. */
export const sumOf = (columns: readonly { readonly column: number }[], each = 1): Part[] =>
  columns.map(({ column }): Part => [each, column]);

interface Inequality {
  readonly sum: Sum;
  readonly least: number;
  readonly most: number;
}

export interface WholeSolution {
  /** What the columns gain together, worked out from them. */
  readonly value: number;
  /** Whether nothing exceeds it. */
  readonly isProved: boolean;
  readonly columns: readonly number[];
}

/** A program to be maximised in whole columns from 0 on, whose every number is whole. */
export class WholeProgram {
  private readonly upper: number[] = [];
  private readonly gain: number[] = [];
  private readonly rows: Inequality[] = [];

  column(upper: number, gain = 0): number {
    this.gain.push(gain);
    return this.upper.push(upper) - 1;
  }

  binary(gain = 0): number {
    return this.column(1, gain);
  }

  atLeast(sum: Sum, least: number): void {
    this.row(sum, least, Infinity);
  }

  atMost(sum: Sum, most: number): void {
    this.row(sum, -Infinity, most);
  }

  equal(sum: Sum, value: number): void {
    this.row(sum, value, value);
  }

  private row(sum: Sum, least: number, most: number): void {
    this.rows.push({ sum: gathered(sum), least, most });
  }

  solve(highs: Highs): WholeSolution {
    const { upper, gain, rows } = this;
    const step = gain.reduce((so, one) => (one === 0 ? so : gcd(one, so)), 0) || 1;
    const { infinity, constants } = highs;
    const within = (value: number): number => Math.max(-infinity, Math.min(infinity, value));
    const starts = new Int32Array(rows.length + 1);
    rows.forEach(({ sum }, row) => {
      starts[row + 1] = at(starts, row) + sum.length;
    });
    const parts = rows.flatMap(({ sum }) => sum);
    const data = {
      numCols: upper.length,
      numRows: rows.length,
      sense: constants.objectiveSense.maximize,
      colCost: Float64Array.from(gain, (one) => one / step),
      colLower: new Float64Array(upper.length),
      colUpper: Float64Array.from(upper),
      rowLower: Float64Array.from(rows, ({ least }) => within(least)),
      rowUpper: Float64Array.from(rows, ({ most }) => within(most)),
      integrality: upper.map(() => constants.variableType.integer),
      matrix: {
        format: 'csr' as const,
        numRows: rows.length,
        numCols: upper.length,
        starts,
        indices: Int32Array.from(parts, ([, column]) => column),
        values: Float64Array.from(parts, ([coefficient]) => coefficient),
      },
    };
    return highs.withModel(data, (model) => {
      // Every value is a whole number of steps: less than one above the best found is no better.
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 });
      // On boards of this size these take longer than all the rest.
      model.options.set({
        mip_allow_restart: false,
        mip_heuristic_run_rins: false,
        mip_heuristic_run_root_reduced_cost: false,
      });
      model.run();
      const columns = Array.from(model.getSolution().colValue, Math.round);
      this.check(columns);
      const value = gain.reduce((sum, one, column) => sum + one * at(columns, column), 0);
      return {
        value,
        isProved: Number(model.info.get('mip_dual_bound')) * step < value + step,
        columns,
      };
    });
  }

  /** The solver's numbers are near whole ones; the whole ones must keep every row to the unit. */
  private check(columns: readonly number[]): void {
    const kept = this.rows.every(({ sum, least, most }) => {
      const total = sum.reduce(
        (so, [coefficient, column]) => so + coefficient * at(columns, column),
        0,
      );
      return least <= total && total <= most;
    });
    const inside = columns.every((value, column) => value >= 0 && value <= at(this.upper, column));
    if (!kept || !inside) throw new Error('the solver’s answer breaks a row');
  }
}
