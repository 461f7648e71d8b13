import { CROCKFORD } from '../../src/base/crockford';
import {
  type GeneratorChoices,
  DIFFICULTIES,
  NATION_COUNTS,
  SIZES,
  YEAR_COUNTS,
} from '../../src/generator/choices';

/** Every combination of choices but the seed: 81. */
const COMBINATIONS = SIZES.flatMap((size) =>
  NATION_COUNTS.flatMap((nations) =>
    YEAR_COUNTS.flatMap((years) =>
      DIFFICULTIES.map((difficulty) => ({ size, nations, years, difficulty })),
    ),
  ),
);

/** A number as a seed: its last four digits to the base of 32. */
const seedOf = (number: number): string =>
  [32 ** 3, 32 ** 2, 32, 1]
    .map((place) => CROCKFORD[Math.floor(number / place) % 32] ?? '')
    .join('');

/** The first `count` of a list that takes all combinations in turn, each time under another seed. */
export const firstChoices = (count: number): GeneratorChoices[] =>
  Array.from({ length: count }, (_, index) => {
    // 29 and 81 have no common factor: neighbours in the list differ in every choice.
    const combination = COMBINATIONS[(index * 29) % COMBINATIONS.length];
    if (combination === undefined) throw new Error('no combination');
    return { ...combination, seed: seedOf(index * 7919 + 5) };
  });
