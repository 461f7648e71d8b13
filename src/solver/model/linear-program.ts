import { gcd } from '../../base/fraction';

/** One term of a row: a coefficient and the index of the column that it multiplies. */
export type LinearTerm = readonly [coefficient: number, column: number];

/** The terms with their signs turned. */
export const negative = (terms: readonly LinearTerm[]): LinearTerm[] =>
  terms.map(([c, column]) => [-c, column]);

/** A decision variable, at least 0. */
export interface Column {
  readonly name: string;
  readonly upper: number;
  /** Coefficient of the objective. */
  readonly objective: number;
  readonly isInteger: boolean;
  /**
   * Whether the objective gains by a greater value, and other columns say how great it can be. Where a
   * search has rounded it down, a solution may be worth more than the objective says.
   */
  readonly isImplied: boolean;
  /** Branching priority: of fractional columns, those of the greatest are branched on first. */
  readonly priority: number;
}

/**
 * Branching priorities: decisions about the whole board before single pieces, and moves of pieces
 * already ordered last. Branching in this order took a third of the nodes.
 */
export const BRANCHING_PRIORITIES = { general: 2, piece: 1, move: 0 } as const;

/** A constraint: `lower` ≤ sum of the terms ≤ `upper`; either may be infinite. */
export interface Row {
  readonly name: string;
  readonly terms: readonly LinearTerm[];
  readonly lower: number;
  readonly upper: number;
}

/** A program to be maximised, linear, every column from 0 to its upper bound. */
export interface LinearProgram {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** An upper bound of the objective that is known without solving anything. */
  readonly trivialBound: number;
}

/** The coefficient of each column, those of one column added up. */
function coefficientsOf(terms: readonly LinearTerm[]): Map<number, number> {
  const coefficients = new Map<number, number>();
  for (const [coefficient, column] of terms)
    coefficients.set(column, (coefficients.get(column) ?? 0) + coefficient);
  return coefficients;
}

/** Collects the columns and rows of a program. */
export class ModelBuilder {
  readonly columns: Column[] = [];
  readonly rows: Row[] = [];

  /** Adds a column from 0 to `upper`; returns its index. */
  column(
    name: string,
    upper: number,
    objective: number,
    isInteger: boolean,
    priority: number = BRANCHING_PRIORITIES.general,
  ): number {
    const column = { name, upper, objective, isInteger, priority, isImplied: false };
    return this.columns.push(column) - 1;
  }

  /** Adds an integer column that other columns imply; returns its index. */
  implied(name: string, upper: number, objective: number): number {
    const priority = BRANCHING_PRIORITIES.general;
    const column = { name, upper, objective, isInteger: true, priority, isImplied: true };
    return this.columns.push(column) - 1;
  }

  /** Adds a column that is 0 or 1; returns its index. */
  binary(
    name: string,
    objective: number = 0,
    priority: number = BRANCHING_PRIORITIES.general,
  ): number {
    return this.column(name, 1, objective, true, priority);
  }

  /** Has these terms maximised, in place of what was to be before. */
  maximise(terms: readonly LinearTerm[]): void {
    const coefficients = coefficientsOf(terms);
    this.columns.forEach((column, index) => {
      this.columns[index] = { ...column, objective: coefficients.get(index) ?? 0 };
    });
  }

  /** The greatest number that divides all coefficients of the objective; 1 where there are none. */
  get objectiveDivisor(): number {
    return this.columns.reduce((divisor, { objective }) => gcd(objective, divisor), 0) || 1;
  }

  /** Adds a row whose terms add up to at most `upper`. */
  atMost(name: string, terms: readonly LinearTerm[], upper: number): void {
    this.row(name, terms, -Infinity, upper);
  }

  /** Adds a row whose terms add up to `value`. */
  equal(name: string, terms: readonly LinearTerm[], value: number): void {
    this.row(name, terms, value, value);
  }

  /** Adds a row; terms of one column are added up, as HiGHS wants each column once a row. */
  private row(name: string, terms: readonly LinearTerm[], lower: number, upper: number): void {
    const combined = [...coefficientsOf(terms)].flatMap(([column, coefficient]): LinearTerm[] =>
      coefficient === 0 ? [] : [[coefficient, column]],
    );
    this.rows.push({ name, terms: combined, lower, upper });
  }
}
