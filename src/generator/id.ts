import { type Difficulty, GENERATOR, type GeneratorChoices, type Size } from './choices';

export const SIZE_LETTERS: Readonly<Record<Size, string>> = { small: 's', medium: 'm', large: 'l' };
export const DIFFICULTY_LETTERS: Readonly<Record<Difficulty, string>> = {
  gentle: 'g',
  steady: 's',
  steep: 't',
};

/** The id of a generated scenario, from which it can be made again: `generated-1-m23s-k7q2`. */
export function printId({ size, nations, years, difficulty, seed }: GeneratorChoices): string {
  const chosen = `${SIZE_LETTERS[size]}${nations}${years}${DIFFICULTY_LETTERS[difficulty]}`;
  return `generated-${GENERATOR}-${chosen}-${seed.toLowerCase()}`;
}
