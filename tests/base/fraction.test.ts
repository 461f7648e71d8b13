import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  compareShare,
  type Fraction,
  isEqual,
  isGreater,
  negate,
  reduce,
  subtract,
  toNumber,
} from '../../src/base/fraction';
import { scaled } from '../scale';

const MAX = Number.MAX_SAFE_INTEGER;

const fractions = (most: number): fc.Arbitrary<Fraction> =>
  fc.record({
    numerator: fc.integer({ min: -most, max: most }),
    denominator: fc.integer({ min: 1, max: most }),
  });

/** Anything from small to the greatest, so that products pass 2^53 as often as not. */
const any = fc.oneof(fractions(12), fractions(2 ** 26), fractions(MAX));
const small = fc.oneof(fractions(12), fractions(2 ** 20));

const cross = (a: Fraction, b: Fraction): bigint =>
  BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);

const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** Whether a fraction is the sum of two, by BigInt alone. */
const isSum = (sum: Fraction, a: Fraction, b: Fraction): boolean =>
  BigInt(sum.numerator) * BigInt(a.denominator) * BigInt(b.denominator) ===
  (BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator)) *
    BigInt(sum.denominator);

describe('fractions', () => {
  test('compare as their cross products do, whatever their size', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const expected = signOf(cross(a, b));
        expect(Math.sign(compare(a, b)) + 0).toBe(expected);
        expect(isGreater(a, b)).toBe(expected > 0);
        expect(isEqual(a, b)).toBe(expected === 0);
      }),
      { numRuns: scaled(500) },
    );
  });

  test('differ by one part in 2^53 and are told apart', () => {
    const a = { numerator: MAX - 1, denominator: MAX };
    const b = { numerator: MAX - 2, denominator: MAX - 1 };
    expect(toNumber(a) - toNumber(b)).toBe(0);
    expect(isGreater(a, b)).toBe(true);
    expect(isGreater(b, a)).toBe(false);
  });

  test('add up and subtract exactly', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(isSum(add(a, b), a, b)).toBe(true);
        expect(isSum(a, subtract(a, b), b)).toBe(true);
      }),
      { numRuns: scaled(500) },
    );
  });

  test('of one denominator keep it, so that shares of a year stay comparable', () => {
    expect(add({ numerator: 1, denominator: 4 }, { numerator: 1, denominator: 4 })).toEqual({
      numerator: 2,
      denominator: 4,
    });
    expect(subtract({ numerator: 5, denominator: 6 }, { numerator: 1, denominator: 4 })).toEqual({
      numerator: 7,
      denominator: 12,
    });
  });

  test('whose sum has a part past 2^53 are refused, never rounded', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        let sum: Fraction | undefined;
        try {
          sum = add(a, b);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        expect(sum === undefined || isSum(sum, a, b)).toBe(true);
      }),
      { numRuns: scaled(500) },
    );
    expect(() => add({ numerator: MAX, denominator: 1 }, { numerator: 1, denominator: 1 })).toThrow(
      RangeError,
    );
  });

  test('are compared with a share of a whole by cross products', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 0, max: 200 }), (part, whole, percent) => {
        const share =
          100n * BigInt(part.numerator) * BigInt(whole.denominator) -
          BigInt(percent) * BigInt(whole.numerator) * BigInt(part.denominator);
        expect(compareShare(part, whole, percent)).toBe(signOf(share));
      }),
      { numRuns: scaled(300) },
    );
    const half = { numerator: 1, denominator: 3 };
    const whole = { numerator: 2, denominator: 3 };
    expect(compareShare(half, whole, 50)).toBe(0);
    expect(compareShare(half, whole, 51)).toBeLessThan(0);
    expect(compareShare(half, whole, 49)).toBeGreaterThan(0);
  });

  test('reduced are the same number with no divisor in common', () => {
    fc.assert(
      fc.property(any, (value) => {
        const { numerator, denominator } = reduce(value);
        expect(cross(value, { numerator, denominator })).toBe(0n);
        for (const divisor of [2, 3, 5, 7, 11, 13])
          expect(numerator % divisor === 0 && denominator % divisor === 0).toBe(false);
        expect(denominator).toBeGreaterThan(0);
      }),
      { numRuns: scaled(300) },
    );
    expect(reduce({ numerator: 0, denominator: 7 })).toEqual({ numerator: 0, denominator: 1 });
  });

  test('negated add up to nothing, and nothing has no sign', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(add(value, negate(value)).numerator).toBe(0);
      }),
      { numRuns: scaled(100) },
    );
    expect(Object.is(negate({ numerator: 0, denominator: 1 }).numerator, 0)).toBe(true);
    expect(Object.is(reduce({ numerator: -0, denominator: 2 }).numerator, 0)).toBe(true);
  });
});
