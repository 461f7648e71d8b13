import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { at } from '../../base/assert';

/** How many values a print or a mark has: thirty bits. */
export const THIRTY_BITS = 2 ** 30;

/** The first thirty bits of a text's SHA-256, in UTF-8. */
export function thirtyBitsOf(text: string): number {
  const hash = sha256(utf8ToBytes(text));
  const [a, b, c, d] = [at(hash, 0), at(hash, 1), at(hash, 2), at(hash, 3)];
  return a * 2 ** 22 + b * 2 ** 14 + c * 2 ** 6 + (d >>> 2);
}

/** Thirty bits of a word, whatever its case, its spaces and its way of writing accents. */
export const printOfWord = (word: string): number =>
  thirtyBitsOf(
    word
      .normalize('NFKC')
      .replaceAll(/[\s-]+/g, '')
      .toLowerCase(),
  );
