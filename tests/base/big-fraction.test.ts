import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBig, bigFraction, bigToNumber } from '../../src/base/big-fraction';
import { scaled } from '../scale';

test('a fraction is in lowest terms', () => {
  expect(bigFraction(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(bigFraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  expect(addBig(bigFraction(1n, 6n), bigFraction(1n, 3n))).toEqual(bigFraction(1n, 2n));
});

test('as a number it is the nearest one, whatever common factor there is', () => {
  const whole = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const factors = fc.bigInt({ min: 1n, max: 10n ** 700n });
  fc.assert(
    fc.property(whole, positive, factors, (n, d, factor) => {
      const parts = { numerator: BigInt(n) * factor, denominator: BigInt(d) * factor };
      // The quotient of two safe integers is rounded to the nearest; adding 0 turns −0 into 0.
      expect(bigToNumber(parts) + 0).toBe(n / d + 0);
    }),
    { numRuns: scaled(100_000) },
  );
});

test('a hair more than half a unit in the last place is rounded up, and just half to even', () => {
  const half = (2n ** 53n + 1n) * 2n ** 100n;
  expect(bigToNumber({ numerator: half, denominator: 2n ** 100n })).toBe(2 ** 53);
  expect(bigToNumber({ numerator: half + 1n, denominator: 2n ** 100n })).toBe(2 ** 53 + 2);
});
