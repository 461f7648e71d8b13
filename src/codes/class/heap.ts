import { at } from '../../base/assert';
import { unwrap } from '../../base/result';
import type { Scenario } from '../../scenario/scenario';
import { digitOf, printLetters, readLetters } from '../base32';
import { wholeLengths } from '../checksum';
import { cleanText } from '../clean-text';
import { FIRST_LETTERS, readCode, type Shared } from '../code';
import { ASSIGNMENT_LETTER, CLASS_LETTER, HAND_IN_LETTER } from '../envelope';
import type { CodeFault } from '../fault';
import type { ScenarioLibrary } from '../library';
import { handInCode } from '../hand-in';
import { assignmentFragment, LONGEST, readShared } from '../link';
import { readClass } from './class-code';

/** Where something stands in a text, its line and its column counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Something in a heap of text that opens, or that was meant to. */
export interface HeapFinding {
  readonly place: TextPlace;
  /** The code itself, or what stands there in its place. */
  readonly text: string;
  readonly opened: Shared | CodeFault;
}

/** How far a heap is read, and what was found since the last such report. */
export interface HeapProgress {
  /** Lines, of all there are. */
  readonly read: number;
  readonly lines: number;
  readonly findings: readonly HeapFinding[];
}

export const isFault = (opened: Shared | CodeFault): opened is CodeFault => 'code' in opened;

/** The fewest letters of a code that are taken for one among other words. */
const LEAST = 8;
/** The fewest of a hand-in or an assignment; shorter ones can't be. */
const LEAST_OF_CLASS = 19;
/** The most letters that are put together out of several words or lines. */
const MOST_JOINED = LONGEST + 100;
/** The fewest letters and, among them, digits of what is told of as a damaged code. */
const DAMAGED = { letters: 20, digits: 3 };
/** The same where nothing but its look says that it was a code. */
const WRECKED = { letters: 40, digits: 10 };
/** Lines between two reports. */
const STRIDE = 16;

/** A word of a heap. */
interface HeapWord {
  readonly text: string;
  readonly place: TextPlace;
  /** Whether nothing but spaces and line breaks stands between it and the word before. */
  readonly follows: boolean;
}

/** How mails mark what they quote, and where they break a line within a word. */
const QUOTED = /^(?:\s*>)+/;
const BROKEN = /=$/;
const WORD = /~[\w-]+(?:~[\dA-Za-z-]*)?|[\dA-Za-z-]+/g;

/** The words of a line, past what quotes it. */
function wordsOf(given: string, line: number): { words: HeapWord[]; endsOpen: boolean } {
  const lead = QUOTED.exec(given)?.[0].length ?? 0;
  const { text, placeOf } = cleanText(given.slice(lead).replace(BROKEN, ''));
  const words: HeapWord[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const follows = text.slice(end, index).trim() === '';
    end = index + word.length;
    words.push({ text: word, place: { line, column: lead + placeOf(index) + 1 }, follows });
  }
  return { words, endsOpen: text.slice(end).trim() === '' };
}

/** The letters of a word; none where one of its characters is none of a code. */
const lettersOf = (word: string): readonly number[] => {
  const letters = readLetters(word);
  return letters.ok ? letters.value : [];
};

/** Whether a code with this first letter is of a class: a task, a hand-in, or all of them. */
const isOfClass = (head: number): boolean =>
  head === HAND_IN_LETTER || head === ASSIGNMENT_LETTER || head === CLASS_LETTER;

/** A whole class as the findings that its task and its hand-ins would have been by themselves. */
function findInClass(code: string, place: TextPlace, library: ScenarioLibrary): HeapFinding[] {
  const read = readClass(code, library, undefined);
  if (!read.ok) return [{ place, text: code, opened: read.error }];
  const { assignment, handIns } = read.value;
  return [
    {
      place,
      text: unwrap(assignmentFragment(assignment, library)),
      opened: { kind: 'assignment', ...assignment },
    },
    ...handIns.map((handIn) => ({
      place,
      text: handInCode(handIn, library),
      opened: { kind: 'hand-in' as const, ...handIn },
    })),
  ];
}

/** Whether a word looks like a hand-in or an assignment, or what is left of one. */
function looksDamaged(word: string): boolean {
  const digits = word.replaceAll(/\D/g, '').length;
  const first = digitOf(word[0]?.toUpperCase() ?? '');
  const isHead = isOfClass(first ?? -1) && /^.[-1IiLl]/.test(word);
  if (isHead) return word.length >= DAMAGED.letters && digits >= DAMAGED.digits;
  return /^[\dA-Z]+$/.test(word) && word.length >= WRECKED.letters && digits >= WRECKED.digits;
}

/**
 * Reads all codes in a heap of text, such as a chat, a mail or a table, whatever stands around them and
 * in whichever order. A code may be broken by spaces and lines. Boards of somebody's own are known by
 * `described` and by those described in the text.
 *
 * @returns A report every few lines, so that whoever reads can rest in between.
 */
export function* readHeap(
  text: string,
  library: ScenarioLibrary,
  described: readonly Scenario[] = [],
): Generator<HeapProgress, void> {
  const boards = [...described];
  const lines = text.split(/\r\n|[\n\r]/);
  /** Codes on a board that was not described before them. */
  const waiting: HeapFinding[] = [];
  let words: HeapWord[] = [];
  let endsOpen = true;

  const read = (code: string): Shared | CodeFault => {
    const opened = readCode(code, 0, library, undefined);
    if (opened.ok) return opened.value;
    if (opened.error.code !== 'no-scenario') return opened.error;
    for (const board of boards) {
      const other = readCode(code, 0, library, board);
      if (other.ok) return other.value;
    }
    return opened.error;
  };
  /** The code at the beginning of some words, and how many of them it takes. */
  const readFirst = (from: number): { findings: readonly HeapFinding[]; count: number } => {
    const first = at(words, from);
    if (first.text.startsWith('~')) {
      const opened = readShared(first.text, library);
      if (opened.ok) boards.push(opened.value.scenario);
      const known = opened.ok ? opened.value : opened.error;
      const isMeant = opened.ok || first.text.length >= DAMAGED.letters;
      return { findings: isMeant ? [{ ...first, opened: known }] : [], count: 1 };
    }
    const head = lettersOf(first.text)[0] ?? -1;
    const nothing: readonly HeapFinding[] = looksDamaged(first.text)
      ? [{ ...first, opened: { code: 'check' } }]
      : [];
    if (!FIRST_LETTERS.includes(head) && !isOfClass(head)) return { findings: nothing, count: 1 };
    const least = isOfClass(head) ? LEAST_OF_CLASS : LEAST;
    const letters: number[] = [];
    const ends = new Map<number, number>();
    for (let index = from; index < words.length && letters.length < MOST_JOINED; index++) {
      const word = at(words, index);
      const more = lettersOf(word.text);
      if (more.length === 0 || (index > from && !word.follows)) break;
      letters.push(...more);
      ends.set(letters.length, index - from + 1);
    }
    // The shortest first: a code followed by others is whole, and so is every such row.
    for (const length of wholeLengths(letters)) {
      const count = ends.get(length);
      if (count === undefined || length < least) continue;
      const code = printLetters(letters.slice(0, length));
      if (head === CLASS_LETTER)
        return { findings: findInClass(code, first.place, library), count };
      const opened = read(code);
      const isOfOther = isFault(opened) && opened.code === 'not-canonical';
      if (!isOfOther) return { findings: [{ place: first.place, text: code, opened }], count };
    }
    return { findings: nothing, count: 1 };
  };
  /** What is found among the words, up to those that a line to come may go on with. */
  const take = (isEnd: boolean): HeapFinding[] => {
    const found: HeapFinding[] = [];
    let from = 0;
    const held = isEnd ? 0 : MOST_JOINED;
    let ahead = words.reduce((sum, { text: word }) => sum + word.length, 0);
    while (from < words.length && ahead >= held) {
      const { findings, count } = readFirst(from);
      for (const finding of findings)
        if (isFault(finding.opened) && finding.opened.code === 'no-scenario') waiting.push(finding);
        else found.push(finding);
      ahead -= words.slice(from, from + count).reduce((sum, word) => sum + word.text.length, 0);
      from += count;
    }
    words = words.slice(from);
    return found;
  };

  for (const [index, line] of lines.entries()) {
    const isGlued = BROKEN.test(lines[index - 1] ?? '');
    const next = wordsOf(line, index + 1);
    next.words.forEach((word, place) => {
      const last = words.at(-1);
      if (place > 0 || !word.follows) words.push({ ...word, follows: place > 0 && word.follows });
      else if (isGlued && last && endsOpen)
        words[words.length - 1] = { ...last, text: last.text + word.text };
      else words.push({ ...word, follows: endsOpen });
    });
    if (next.words.length > 0) ({ endsOpen } = next);
    else endsOpen &&= next.endsOpen;
    if ((index + 1) % STRIDE === 0)
      yield { read: index + 1, lines: lines.length, findings: take(false) };
  }
  const rest = take(true);
  const late = waiting.map((finding) => ({ ...finding, opened: read(finding.text) }));
  yield { read: lines.length, lines: lines.length, findings: [...rest, ...late] };
}
