/** One term of a row: a coefficient and the column it stands before. */
export type Term = readonly [coefficient: number, column: number];

export interface Column {
  readonly name: string;
  readonly upper: number;
  /** What one of it adds to the objective. */
  readonly gain: number;
  readonly isInteger: boolean;
  /** How much of the rest hangs on it; whole columns of more weight are divided on first. */
  readonly weight: number;
}

/**
 * What concerns the whole board comes before single pieces, and where a piece is moved to once
 * it was ordered comes last: dividing in this order took a third of the branches.
 */
export const WEIGHTS = { general: 1e3, piece: 1, move: 1e-6 } as const;

/** `least` ≤ sum of the terms ≤ `most`; either may be infinite. */
export interface Row {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

/** A linear program to be maximised, every column from 0 to its upper bound. */
export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the objective can't exceed, known without solving anything. */
  readonly ceiling: number;
}

/** A program while it is being written down. */
export class Draft {
  readonly columns: Column[] = [];
  readonly rows: Row[] = [];

  /** A column from 0 to `upper`; its index. */
  column(
    name: string,
    upper: number,
    gain: number,
    isInteger: boolean,
    weight: number = WEIGHTS.general,
  ): number {
    return this.columns.push({ name, upper, gain, isInteger, weight }) - 1;
  }

  binary(name: string, gain: number = 0, weight: number = WEIGHTS.general): number {
    return this.column(name, 1, gain, true, weight);
  }

  /** The terms add up to `most` or less. */
  atMost(name: string, terms: readonly Term[], most: number): void {
    this.row(name, terms, -Infinity, most);
  }

  equal(name: string, terms: readonly Term[], value: number): void {
    this.row(name, terms, value, value);
  }

  private row(name: string, terms: readonly Term[], least: number, most: number): void {
    const sums = new Map<number, number>();
    for (const [coefficient, column] of terms)
      sums.set(column, (sums.get(column) ?? 0) + coefficient);
    const kept = [...sums].flatMap(([column, coefficient]): Term[] =>
      coefficient === 0 ? [] : [[coefficient, column]],
    );
    this.rows.push({ name, terms: kept, least, most });
  }
}
