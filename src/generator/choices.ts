/** What somebody chooses for a scenario to be made; the whole scenario follows from it. */
export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

export const DIFFICULTIES = ['gentle', 'steady', 'steep'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export interface Choices {
  readonly size: Size;
  readonly nations: 1 | 2 | 3;
  readonly years: 2 | 3 | 4;
  readonly difficulty: Difficulty;
  /** Four letters and digits of Crockford's base 32. */
  readonly seed: string;
}

/** The version of the generator. */
export const GENERATOR = 1;
