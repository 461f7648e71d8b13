import { at } from '../base/assert';
import { CROCKFORD } from '../base/crockford';
import { err, ok, type Result } from '../base/result';
import type { CodeFault } from './fault';

/** What people write for something that looks like it. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Writes digits from 0 to 31. */
export const printLetters = (digits: readonly number[]): string =>
  digits.map((digit) => at(CROCKFORD, digit)).join('');

/** The digit of one canonical letter; none for anything else. */
export function digitOf(letter: string): number | undefined {
  const digit = CROCKFORD.indexOf(letter);
  return letter.length === 1 && digit >= 0 ? digit : undefined;
}

/** Reads digits in either case, past spaces and hyphens; `start` is where `text` began. */
export function readLetters(text: string, start = 0): Result<number[], CodeFault> {
  const digits: number[] = [];
  let index = start;
  for (const character of text) {
    if (!/[\s-]/.test(character)) {
      // Not toUpperCase: it makes ASCII letters of a few that are none.
      const upper = /[a-z]/.test(character) ? character.toUpperCase() : character;
      const digit = digitOf(ALIKE[upper] ?? upper);
      if (digit === undefined) return err({ code: 'not-a-code', character, index });
      digits.push(digit);
    }
    index += character.length;
  }
  return ok(digits);
}

/** A short code in groups of four. */
export const inGroups = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
