import { describe, expect, test } from 'vitest';
import { openReader, openWriter } from '../../src/codes/coder';
import { isShortSeed, codeSeed } from '../../src/codes/seed';
import { codeSubset } from '../../src/codes/subset';
import { printLetters, readLetters, inGroups } from '../../src/codes/base32';
import { unwrap } from '../../src/base/result';

describe('letters', () => {
  test('as Crockford has them: the digits, then the alphabet without I, L, O and U', () => {
    const all = printLetters(Array.from({ length: 32 }, (_, digit) => digit));
    expect(all).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    expect(unwrap(readLetters(all.toLowerCase())).length).toBe(32);
  });

  test('are read in either case, past spaces and hyphens, and with what looks alike', () => {
    expect(unwrap(readLetters(' 1o-Oi l\tZ\n'))).toEqual([1, 0, 0, 1, 1, 31]);
    expect(inGroups('123456789')).toBe('1234-5678-9');
  });

  test('others are refused by name and place', () => {
    expect(readLetters('11u')).toEqual({
      ok: false,
      error: { code: 'not-a-code', character: 'u', index: 2 },
    });
    // ı and ſ have upper cases that are letters of the alphabet.
    for (const character of ['ı', 'ſ', '🦆', '1️⃣'.slice(1), '_', '!'])
      expect(readLetters(`A ${character}`).ok).toBe(false);
    expect(readLetters('🦆', 5)).toEqual({
      ok: false,
      error: { code: 'not-a-code', character: '🦆', index: 5 },
    });
  });
});

test('numbers of mixed radices, by hand', () => {
  // 3 + 5·(2 + 7·(1 + 2·33)) = 2358 = 2·32² + 9·32 + 22.
  const writer = openWriter();
  const fields = [
    [3, 5],
    [2, 7],
    [1, 2],
    [33, 100],
  ] as const;
  for (const [value, radix] of fields) writer.whole(value, radix);
  expect(writer.digits()).toEqual([2, 9, 22]);
  const reader = openReader([2, 9, 22]);
  expect(fields.map(([, radix]) => reader.whole(0, radix))).toEqual([3, 2, 1, 33]);
  expect(reader.whole(0, 9)).toBe(0);
  expect(() => writer.whole(5, 5)).toThrow();
  expect(() => writer.whole(-1, 5)).toThrow();
});

const bits = (mask: number): number[] =>
  Array.from({ length: 10 }, (_, bit) => bit).filter((bit) => (mask & (1 << bit)) !== 0);

test('a subset is told by how many places it has, and its rank among all of as many', () => {
  for (let count = 0; count <= 9; count++) {
    // Masks of so many bits in order of size are in order of their highest place first.
    const masks = Array.from({ length: 2 ** count }, (_, mask) => mask);
    for (const mask of masks) {
      const places = bits(mask);
      const alike = masks.filter((other) => bits(other).length === places.length);
      const writer = openWriter();
      expect(codeSubset(writer, count, places)).toEqual(places);
      const number = writer.digits().reduce((sum, digit) => sum * 32 + digit, 0);
      expect(number).toBe(places.length + (count + 1) * alike.indexOf(mask));
      expect(codeSubset(openReader(writer.digits()), count, [])).toEqual(places);
    }
  }
});

test('a large subset comes back', () => {
  const places = Array.from({ length: 400 }, (_, place) => place).filter((p) => (p * p) % 7 < 3);
  const writer = openWriter();
  codeSubset(writer, 400, places);
  expect(codeSubset(openReader(writer.digits()), 400, [])).toEqual(places);
});

describe('seeds', () => {
  const numberOf = (seed: string): number => {
    const writer = openWriter();
    codeSeed(writer, seed);
    return writer.digits().reduce((sum, digit) => sum * 32 + digit, 0);
  };

  test('short ones are counted by length and alphabet', () => {
    // Each sort of seed is told by a number below 3, so the counts come in steps of 3.
    const all = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const seeds = [...all, ...[...all].flatMap((a) => [...all].map((b) => a + b))];
    expect(seeds.map(numberOf)).toEqual(seeds.map((_, index) => 3 * index));
    expect(numberOf('ZZZZZ')).toBe(3 * (32 + 32 ** 2 + 32 ** 3 + 32 ** 4 + 32 ** 5 - 1));
  });

  test('come back, whatever they are', () => {
    const seeds = [
      'A',
      'a',
      '00000',
      '000000',
      'U',
      ' ',
      '🦆',
      '\ud83e',
      'é',
      'x'.repeat(40),
      '\0',
    ];
    for (const seed of seeds) {
      const writer = openWriter();
      expect(codeSeed(writer, seed)).toBe(seed);
      expect(codeSeed(openReader(writer.digits()), '')).toBe(seed);
    }
    expect(['A', '00000', 'ZZZZZ'].every(isShortSeed)).toBe(true);
    expect(['', 'a', 'O', '000000', '🦆'].some(isShortSeed)).toBe(false);
  });
});
