import { NEW_SEED_LENGTH } from '../../rules/game-record';
import { printLetters, readLetters } from '../../codes/base32';

/**
 * A seed as it was typed: where it reads as a few letters of the codes' alphabet, their one way
 * of writing, so that it has a code; any other text as it is.
 */
export function readSeed(typed: string): string {
  const seed = typed.trim();
  const letters = readLetters(seed);
  const isShort =
    letters.ok && letters.value.length >= 1 && letters.value.length <= NEW_SEED_LENGTH;
  return isShort ? printLetters(letters.value) : seed;
}
