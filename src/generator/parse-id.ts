import {
  DIFFICULTIES,
  GENERATOR,
  type GeneratorChoices,
  isSeed,
  NATION_COUNTS,
  SIZES,
  YEAR_COUNTS,
} from './choices';
import { DIFFICULTY_LETTERS, printId, SIZE_LETTERS } from './id';

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
