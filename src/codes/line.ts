import { at } from '../base/assert';
import type { Coder } from './coder';

/** The alphabets that a line is told in, each a first code point and how many there are from it on. */
const ALPHABETS = [
  { first: 0x20, count: 0x7f - 0x20 },
  // Latin with the accents of Europe.
  { first: 0x20, count: 0x250 - 0x20 },
  { first: 0, count: 0x11_0000 },
] as const;

/** Controls, halves of a pair, and marks that turn the direction of what stands around them. */
const UNWANTED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The normal form of a line that a person typed: composed (Unicode NFC), one space for any white space
 * within and none at its ends, without controls; cut to `most` UTF-16 units, and never within a character.
 */
export function cleanLine(typed: string, most: number): string {
  const whole = typed
    .replaceAll(/\s/g, ' ')
    .replaceAll(UNWANTED, '')
    .normalize('NFC')
    .replaceAll(/ +/g, ' ')
    .trim();
  let line = '';
  for (const character of whole) {
    if (line.length + character.length > most) break;
    line += character;
  }
  return line.trim();
}

/** Codes a line of at most `most` code points: how many, in which alphabet, and each of them. */
export function codeLine(coder: Coder, line: string, most: number): string {
  const points = [...line].map((character) => character.codePointAt(0) ?? 0);
  const length = coder.whole(points.length, most + 1);
  if (length === 0) return '';
  const narrowest = ALPHABETS.findIndex(({ first, count }) =>
    points.every((point) => point >= first && point < first + count),
  );
  const { first, count } = at(ALPHABETS, coder.whole(narrowest, ALPHABETS.length));
  return Array.from({ length }, (_, i) =>
    String.fromCodePoint(first + coder.whole((points[i] ?? first) - first, count)),
  ).join('');
}
