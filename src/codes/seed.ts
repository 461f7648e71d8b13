import { at } from '../base/assert';
import { BOARD_SEED_LENGTH } from '../generator/choices';
import { LONGEST_SEED, NEW_SEED_LENGTH } from '../rules/game-record';
import type { Coder } from './coder';
import { digitOf, printLetters } from './base32';

const BASE = 32;
/** All texts of one to five letters: 32 + 32² + … + 32⁵. */
const SHORT_SEEDS = (BASE ** (NEW_SEED_LENGTH + 1) - BASE) / (BASE - 1);

/** The texts that a seed is told by: each a first character and how many there are from it on. */
const CHARACTERS = [
  { first: 0x20, count: 95 },
  // Code points, which give back even half a surrogate pair; UTF-8 would not.
  { first: 0, count: 0x11_0000 },
] as const;

/** Whether a seed is one to five letters of the codes' own alphabet, as a new game's is. */
export const isShortSeed = (seed: string): boolean =>
  seed.length >= 1 &&
  seed.length <= NEW_SEED_LENGTH &&
  [...seed].every((s) => digitOf(s) !== undefined);

/** The digit of a letter of a short seed or of a board's; throws where it is none. */
function knownDigit(letter: string): number {
  const digit = digitOf(letter);
  if (digit === undefined) throw new Error(`${letter} is no letter of a seed`);
  return digit;
}

/** A short seed by its place among all of them: by length, then by alphabet. */
const numberOf = (seed: string): number =>
  [...seed].reduce((number, letter) => number * BASE + knownDigit(letter) + 1, 0) - 1;

function shortSeed(number: number): string {
  const digits: number[] = [];
  for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / BASE))
    digits.unshift((rest - 1) % BASE);
  return printLetters(digits);
}

const pointsOf = (text: string): number[] => [...text].map((one) => one.codePointAt(0) ?? 0);

/** The first sort of characters that has all those of a text. */
const sortOf = (points: readonly number[]): number =>
  CHARACTERS.findIndex(({ first, count }) =>
    points.every((point) => point >= first && point < first + count),
  );

/** Codes a seed: a number where it is short, else a text character by character. */
export function codeSeed(coder: Coder, seed: string): string {
  const isShort = isShortSeed(seed);
  const points = pointsOf(seed);
  const sort = coder.whole(isShort ? 0 : 1 + sortOf(points), 1 + CHARACTERS.length);
  if (sort === 0) return shortSeed(coder.whole(isShort ? numberOf(seed) : 0, SHORT_SEEDS));
  const { first, count } = at(CHARACTERS, sort - 1);
  const length = coder.whole(points.length - 1, LONGEST_SEED) + 1;
  return Array.from({ length }, (_, i) =>
    String.fromCodePoint(first + coder.whole((points[i] ?? first) - first, count)),
  ).join('');
}

/** Codes the letters that a board is made from. */
export function codeBoardSeed(coder: Coder, seed: string): string {
  const digits = Array.from({ length: BOARD_SEED_LENGTH }, (_, i) =>
    coder.whole(knownDigit(at(seed, i)), BASE),
  );
  return printLetters(digits);
}
