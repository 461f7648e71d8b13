import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertNever, at } from '../../src/base/assert';
import { gcd, lcm } from '../../src/base/fraction';
import { err, ok, unwrap } from '../../src/base/result';
import { scaled } from '../scale';

/** The greatest number that divides both, by trying them all. */
function greatestDivisor(a: number, b: number): number {
  for (let divisor = Math.max(a, b); divisor > 1; divisor--)
    if (a % divisor === 0 && b % divisor === 0) return divisor;
  return 1;
}

/** The least number that both divide, by counting up from the greater one. */
function leastMultiple(a: number, b: number): number {
  let multiple = Math.max(a, b);
  while (multiple % a !== 0 || multiple % b !== 0) multiple++;
  return multiple;
}

describe('divisors and multiples', () => {
  test('are what trying every number finds', () => {
    for (let a = 1; a <= 40; a++)
      for (let b = 1; b <= 40; b++) {
        expect(gcd(a, b)).toBe(greatestDivisor(a, b));
        expect(lcm(a, b)).toBe(leastMultiple(a, b));
      }
  });

  test('0 is divided by everything, and the sign does not count', () => {
    expect(gcd(0, 12)).toBe(12);
    expect(gcd(12, 0)).toBe(12);
    expect(gcd(-8, 12)).toBe(4);
    expect(gcd(8, -12)).toBe(4);
  });

  test('a multiple stays exact where the product would not', () => {
    // 2^40 × 3 and 2^40 × 5: their product is past 2^53, their least multiple is 2^40 × 15.
    expect(lcm(2 ** 40 * 3, 2 ** 40 * 5)).toBe(2 ** 40 * 15);
  });

  test('greatest divisor × least multiple is the product', () => {
    const number = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(gcd(a, b) * lcm(a, b)).toBe(a * b);
        expect(gcd(a / gcd(a, b), b / gcd(a, b))).toBe(1);
      }),
      { numRuns: scaled(50_000) },
    );
  });
});

describe('what must be there', () => {
  test('is found', () => {
    expect(at(['a', 'b'], 0)).toBe('a');
    expect(at(['a', 'b'], 1)).toBe('b');
    expect(at(new Uint8Array([0, 7]), 1)).toBe(7);
    expect(at([undefined], 0)).toBe(undefined);
  });

  test.each([-1, 2, NaN, Infinity])('or throws, naming the place: %d', (index) => {
    expect(() => at(['a', 'b'], index)).toThrow(`no element ${index}`);
  });

  test('a branch ruled out throws, naming what came', () => {
    expect(() => assertNever({ do: 'dance' } as never)).toThrow('unexpected value: {"do":"dance"}');
  });

  test('a result gives its value, or throws, naming its error', () => {
    expect(unwrap(ok(3))).toBe(3);
    expect(unwrap(ok(undefined))).toBe(undefined);
    expect(() => unwrap(err({ code: 'full' }))).toThrow('unexpected failure: {"code":"full"}');
  });
});
