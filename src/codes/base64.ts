import { at } from '../base/assert';
import { err, ok, type Result } from '../base/result';
import type { CodeFault } from './fault';

/** The letters of base64url (RFC 4648), which an address may hold as they are. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Cuts numbers of `from` bits into numbers of `to` bits; what is left over is filled up with 0. */
function regroup(numbers: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let [held, bits] = [0, 0];
  for (const number of numbers) {
    held = (held << from) | number;
    for (bits += from; bits >= to; held &= (1 << bits) - 1) groups.push(held >> (bits -= to));
  }
  return bits > 0 ? [...groups, held << (to - bits)] : groups;
}

export const printBase64 = (bytes: Uint8Array): string =>
  regroup(bytes, 8, 6)
    .map((digit) => at(LETTERS, digit))
    .join('');

/** Reads what `printBase64` writes, past spaces; `start` is where the text began in what was given. */
export function parseBase64(text: string, start: number): Result<Uint8Array, CodeFault> {
  const digits: number[] = [];
  let index = start;
  for (const character of text) {
    const digit = LETTERS.indexOf(character);
    if (digit >= 0) digits.push(digit);
    else if (!/\s/.test(character)) return err({ code: 'not-a-code', character, index });
    index += character.length;
  }
  const whole = Math.floor((digits.length * 6) / 8);
  const bytes = Uint8Array.from(regroup(digits, 6, 8).slice(0, whole));
  const again = regroup(bytes, 8, 6);
  const isSame = again.length === digits.length && again.every((digit, i) => digit === digits[i]);
  // Bits that no byte has are left over where a letter is missing or wrong.
  return isSame ? ok(bytes) : err({ code: 'check' });
}
