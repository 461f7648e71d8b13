import {
  type GeneratorChoices,
  DIFFICULTIES,
  type Difficulty,
  GENERATOR,
  isSeed,
  NATION_COUNTS,
  type Size,
  SIZES,
  YEAR_COUNTS,
} from './choices';

const SIZE_LETTERS: Readonly<Record<Size, string>> = { small: 's', medium: 'm', large: 'l' };
const DIFFICULTY_LETTERS: Readonly<Record<Difficulty, string>> = {
  gentle: 'g',
  steady: 's',
  steep: 't',
};

/** The id of a generated scenario, from which it can be made again: `generated-1-m23s-k7q2`. */
export function printId({ size, nations, years, difficulty, seed }: GeneratorChoices): string {
  const chosen = `${SIZE_LETTERS[size]}${nations}${years}${DIFFICULTY_LETTERS[difficulty]}`;
  return `generated-${GENERATOR}-${chosen}-${seed.toLowerCase()}`;
}

/** The choices behind an id; none where it is no id of this version of the generator. */
export function parseId(id: string): GeneratorChoices | undefined {
  const [word, version, chosen = '', seed = '', ...more] = id.split('-');
  if (word !== 'generated' || version !== `${GENERATOR}` || more.length > 0) return undefined;
  const size = SIZES.find((one) => SIZE_LETTERS[one] === chosen[0]);
  const nations = NATION_COUNTS.find((count) => `${count}` === chosen[1]);
  const years = YEAR_COUNTS.find((count) => `${count}` === chosen[2]);
  const difficulty = DIFFICULTIES.find((one) => DIFFICULTY_LETTERS[one] === chosen[3]);
  if (!size || !nations || !years || !difficulty || chosen.length !== 4) return undefined;
  const choices = { size, nations, years, difficulty, seed: seed.toUpperCase() };
  // An id has one spelling: small letters throughout.
  return isSeed(choices.seed) && printId(choices) === id ? choices : undefined;
}
