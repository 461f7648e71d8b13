import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { at } from '../base/assert';
import { err, ok, type Result } from '../base/result';
import { RULESET } from '../scenario/vocabulary';
import { printLetters } from './base32';
import { withChecks } from './checksum';
import type { CodeFault } from './fault';

/** The first letter of a code says what it is; games and scenarios have a digit there. */
export const ASSIGNMENT_LETTER = 10;
export const HAND_IN_LETTER = 17;
export const CLASS_LETTER = 12;
export const SEATS_LETTER = 25;

/** The version of each that this code reads and writes. */
const ENVELOPE_FORMAT = 1;

/** How many values a print or a mark has: thirty bits. */
export const THIRTY_BITS = 2 ** 30;

/** The first thirty bits of a text's SHA-256, in UTF-8. */
export function thirtyBitsOf(text: string): number {
  const hash = sha256(utf8ToBytes(text));
  const [a, b, c, d] = [at(hash, 0), at(hash, 1), at(hash, 2), at(hash, 3)];
  return a * 2 ** 22 + b * 2 ** 14 + c * 2 ** 6 + (d >>> 2);
}

/** A code of some kind around a body: kind, version, ruleset, body, check characters. */
export const printEnvelope = (kind: number, body: readonly number[]): string =>
  printLetters(withChecks([kind, ENVELOPE_FORMAT, RULESET, ...body]));

/** The body of a whole code without its check characters, or that a newer version made it. */
export function openEnvelope(payload: readonly number[]): Result<readonly number[], CodeFault> {
  const [, format = 0, ruleset = 0, ...body] = payload;
  if (format > ENVELOPE_FORMAT)
    return err({ code: 'newer', what: 'format', received: format, known: ENVELOPE_FORMAT });
  if (ruleset > RULESET)
    return err({ code: 'newer', what: 'ruleset', received: ruleset, known: RULESET });
  return ok(body);
}
