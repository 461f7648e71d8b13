import { CROCKFORD } from '../base/crockford';

/** How much board there is. */
export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** How much there is to weigh: programmes, strengths of cards, coins. */
export const DIFFICULTIES = ['gentle', 'steady', 'steep'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const NATION_COUNTS = [1, 2, 3] as const;
export const YEAR_COUNTS = [2, 3, 4] as const;

/** All that a generated scenario is made from, besides the generator's version. */
export interface GeneratorChoices {
  readonly size: Size;
  readonly nations: (typeof NATION_COUNTS)[number];
  readonly years: (typeof YEAR_COUNTS)[number];
  readonly difficulty: Difficulty;
  /** Four letters of the alphabet `CROCKFORD`. */
  readonly seed: string;
}

/** The letters of the seed that a board is made from; a game's seed is another. */
export const BOARD_SEED_LENGTH = 4;

export const isSeed = (text: string): boolean =>
  text.length === BOARD_SEED_LENGTH && [...text].every((letter) => CROCKFORD.includes(letter));

/** The version of the generator that this code uses. What a version makes never changes. */
export const GENERATOR = 1;
