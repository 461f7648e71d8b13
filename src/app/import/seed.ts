import { NEW_SEED_LENGTH } from '../../rules/game-record';
import { printLetters, readLetters } from '../../codes/base32';

/** A text's characters changed one by one, but for those that would take more room. */
const changed = (text: string, change: (character: string) => string): string =>
  [...text]
    .map((character) => {
      const other = change(character);
      return other.length > character.length ? character : other;
    })
    .join('');

/**
 * The normal form of a seed that a person typed: composed (Unicode NFC), white space at its ends gone
 * and within it one space, quotes plain, capitals; and where that reads as a few letters of the codes'
 * alphabet, their one way of writing, so that it has a code. Never longer than what was typed.
 *
 * Seeds in links and files are taken as they stand.
 */
export function readSeed(typed: string): string {
  const composed = typed.normalize('NFC');
  const seed = changed(composed.length > typed.length ? typed : composed, (character) =>
    character.toUpperCase(),
  )
    .replaceAll(/[\u2018-\u201B\u2032]/g, "'")
    .replaceAll(/[\u201C-\u201F\u2033]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = readLetters(seed);
  const isShort =
    letters.ok && letters.value.length >= 1 && letters.value.length <= NEW_SEED_LENGTH;
  return isShort ? printLetters(letters.value) : seed;
}
