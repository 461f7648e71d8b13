import { err, ok, type Result } from '../base/result';
import { createGameRecord } from '../rules/game-record';
import { numbersHash } from '../scenario/draw';
import { printLetters, readLetters } from './base32';
import { wholeLengths } from './checksum';
import { cleanText } from './clean-text';
import { CODE_FORMAT, readCode, type Shared } from './code';
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

/** Letters that a code may have, between characters that it can't have. */
interface Word {
  /** Empty where one of its characters is none of a code. */
  readonly letters: readonly number[];
  /** Whether nothing but white space stands between it and the next. */
  readonly isFollowed: boolean;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\dA-Za-z-]+/g)].map(({ 0: word, index }) => {
    const letters = readLetters(word);
    const end = index + word.length;
    const isFollowed = /^ +[\dA-Za-z-]/.test(text.slice(end, end + MOST_AMONG_WORDS));
    return { letters: letters.ok ? letters.value : [], isFollowed };
  });
}

/** The codes that stand in a text among other words: a code's groups may be words of their own. */
function findAmongWords(text: string, library: ScenarioLibrary): Shared[] {
  const words = wordsOf(text);
  const found: Shared[] = [];
  for (let first = 0; first < words.length && found.length < MOST_FOUND; first++) {
    if (words[first]?.letters[0] !== CODE_FORMAT) continue;
    const letters: number[] = [];
    const ends = new Map<number, number>();
    for (let last = first; last < words.length && letters.length < MOST_AMONG_WORDS; last++) {
      const word = words[last];
      if (word === undefined || word.letters.length === 0) break;
      letters.push(...word.letters);
      ends.set(letters.length, last);
      if (!word.isFollowed) break;
    }
    if (letters.length < LEAST_AMONG_WORDS) continue;
    // The longest first: the beginning of a code may look whole, too.
    for (const length of wholeLengths(letters).reverse()) {
      const last = ends.get(length);
      if (last === undefined || length < LEAST_AMONG_WORDS) continue;
      const row = readRow(letters.slice(0, length), library);
      if (row.length === 0) continue;
      found.push(...row);
      first = last;
      break;
    }
  }
  return found;
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
function identityOf(shared: Shared): string {
  const { scenario, seed } = shared;
  const { actions, turned, read, isHinted } =
    shared.kind === 'game' ? shared : createGameRecord(scenario, '');
  return JSON.stringify([
    numbersHash(scenario),
    seed,
    shared.kind,
    actions,
    turned,
    read,
    isHinted,
  ]);
}

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
): Result<Shared, CodeFault | SeveralCodes> {
  const exact = readShared(given, library);
  if (exact.ok && !isRow(given, library)) return exact;
  if (!exact.ok && exact.error.code === 'too-long') return exact;
  const { text, placeOf } = cleanText(given);
  const whole = readShared(text, library);
  if (whole.ok && !isRow(text, library)) return whole;
  const { found: described, rest } = findDescribed(text, library);
  const all = [...described, ...findAmongWords(rest, library)];
  const found = [...new Map(all.map((shared) => [identityOf(shared), shared])).values()];
  const [only] = found;
  if (found.length > 1) return err({ code: 'several-codes', found });
  if (only !== undefined) return ok(only);
  const { fragment, start } = meantIn(text);
  const meant = readShared(fragment, library);
  if (meant.ok || meant.error.code !== 'not-a-code') return meant;
  return err({ ...meant.error, index: placeOf(start + meant.error.index) });
}
