import { err, ok, type Result } from '../base/result';
import { numbersHash } from '../scenario/draw';
import { printLetters, readLetters } from './base32';
import { wholeLengths } from './checksum';
import { cleanText } from './clean-text';
import { FIRST_LETTERS, readCode, type Shared } from './code';
import type { CodeFault } from './fault';
import type { ScenarioLibrary } from './library';
import { readShared } from './link';

/** The fewest letters that are taken for a code where they stand among other words. */
const LEAST_AMONG_WORDS = 8;
/** The most letters that are put together out of several words. */
const MOST_AMONG_WORDS = 500;
/** The most codes that are looked for in one text. */
const MOST_FOUND = 6;

/** Several codes in one text, and what each of them opens. */
export interface SeveralCodes {
  readonly code: 'several-codes';
  readonly found: readonly Shared[];
}

/** Nothing in a text is meant as a code. */
export interface NoCode {
  readonly code: 'no-code';
}

/** What a text must have in it to be meant as a code: a link, or letters and digits alone. */
const LIKE_CODE = /#|^[\s\w~-]+$/u;

/** What each whole code in a row of letters opens, where the row is nothing but whole codes. */
function readRow(letters: readonly number[], library: ScenarioLibrary): Shared[] {
  for (const length of wholeLengths(letters)) {
    const first = readCode(printLetters(letters.slice(0, length)), 0, library, undefined);
    if (!first.ok) continue;
    if (length === letters.length) return [first.value];
    const others = readRow(letters.slice(length), library);
    if (others.length > 0) return [first.value, ...others];
  }
  return [];
}

/** Words of letters and hyphens with nothing but spaces between them. */
const RUN = /[\dA-Za-z-]+(?: +[\dA-Za-z-]+)*/g;

/** The letters of each word of a run; none where one of its characters is none of a code. */
const lettersIn = (run: string): readonly (readonly number[])[] =>
  run.split(/ +/).map((word) => {
    const letters = readLetters(word);
    return letters.ok ? letters.value : [];
  });

/** The codes at the beginning of some words, the longest that there are, and their last word. */
function readFirst(
  words: readonly (readonly number[])[],
  library: ScenarioLibrary,
): { readonly found: readonly Shared[]; readonly count: number } {
  const letters: number[] = [];
  /** How many words end at a length of letters. */
  const counts = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    if (word.length === 0 || letters.length >= MOST_AMONG_WORDS) break;
    letters.push(...word);
    counts.set(letters.length, index + 1);
  }
  // The longest first: the beginning of a code may look whole, too.
  for (const length of wholeLengths(letters).reverse()) {
    const count = counts.get(length);
    if (count === undefined || length < LEAST_AMONG_WORDS) continue;
    const found = readRow(letters.slice(0, length), library);
    if (found.length > 0) return { found, count };
  }
  return { found: [], count: 1 };
}

/** The codes that stand in a text among other words: a code's groups may be words of their own. */
function findAmongWords(text: string, library: ScenarioLibrary): Shared[] {
  const all: Shared[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const words = lettersIn(run);
    for (let first = 0; first < words.length && all.length < MOST_FOUND;) {
      const isBeginning = FIRST_LETTERS.includes(words[first]?.[0] ?? -1);
      const { found, count } = isBeginning
        ? readFirst(words.slice(first), library)
        : { found: [], count: 1 };
      all.push(...found);
      first += count;
    }
  }
  return all;
}

const DESCRIBED = /~[\w-]+(?:~[\dA-Za-z-]*)?/g;

/** The descriptions in a text, each with the code behind it; and the text without them. */
function findDescribed(
  text: string,
  library: ScenarioLibrary,
): { readonly found: readonly Shared[]; readonly rest: string } {
  const found: Shared[] = [];
  const rest = text.replaceAll(DESCRIBED, (fragment) => {
    const shared = readShared(fragment, library);
    if (shared.ok) found.push(shared.value);
    return shared.ok ? '.' : fragment;
  });
  return { found, rest };
}

/** What makes two things that codes open the same. */
const identityOf = (shared: Shared): string =>
  JSON.stringify({ ...shared, scenario: numbersHash(shared.scenario) });

/** The part of a text that was meant as a code, for telling what is wrong with it. */
function meantIn(text: string): { readonly fragment: string; readonly start: number } {
  const start = text.indexOf('#') + 1;
  const [fragment = ''] = /^[\w\s~-]*/.exec(text.slice(start)) ?? [];
  return fragment.trim() === '' ? { fragment: text, start: 0 } : { fragment, start };
}

/** Whether a code is several in a row: their check characters make whole codes of such rows. */
function isRow(text: string, library: ScenarioLibrary): boolean {
  const fragment = text.slice(text.indexOf('#') + 1);
  const letters = readLetters(fragment);
  if (!letters.ok) return false;
  const all = letters.value;
  return wholeLengths(all).some(
    (length) =>
      length < all.length &&
      readRow(all.slice(0, length), library).length > 0 &&
      readRow(all.slice(length), library).length > 0,
  );
}

/**
 * Reads a code or a link as people pass it on: with other words around it, or with other characters
 * that look like its own. What `readShared` reads is read as it reads it, but for several whole
 * codes in a row.
 *
 * @returns what the one code in the text opens; the fault names places in the text as it was given
 */
export function findShared(
  given: string,
  library: ScenarioLibrary,
): Result<Shared, CodeFault | SeveralCodes | NoCode> {
  const exact = readShared(given, library);
  if (exact.ok && !isRow(given, library)) return exact;
  if (!exact.ok && exact.error.code === 'too-long')
    return LIKE_CODE.test(given) ? exact : err({ code: 'no-code' });
  const { text, placeOf } = cleanText(given);
  const whole = text === given ? exact : readShared(text, library);
  if (whole !== exact && whole.ok && !isRow(text, library)) return whole;
  const { found: described, rest } = findDescribed(text, library);
  const all = [...described, ...findAmongWords(rest, library)];
  const found = [...new Map(all.map((shared) => [identityOf(shared), shared])).values()];
  const [only] = found;
  if (found.length > 1) return err({ code: 'several-codes', found });
  if (only !== undefined) return ok(only);
  if (!LIKE_CODE.test(text)) return err({ code: 'no-code' });
  const { fragment, start } = meantIn(text);
  const meant = readShared(fragment, library);
  if (meant.ok || meant.error.code !== 'not-a-code') return meant;
  return err({ ...meant.error, index: placeOf(start + meant.error.index) });
}
