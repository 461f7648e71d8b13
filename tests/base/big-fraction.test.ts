import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBig, bigFraction, bigToNumber } from '../../src/base/big-fraction';

test('a fraction is in lowest terms', () => {
  expect(bigFraction(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(bigFraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  expect(addBig(bigFraction(1n, 6n), bigFraction(1n, 3n))).toEqual(bigFraction(1n, 2n));
});

test('as a number it is right to the last place, whatever common factor there is', () => {
  const whole = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
  const positive = fc.integer({ min: 1, max: 2 ** 50 });
  fc.assert(
    fc.property(whole, positive, fc.bigInt({ min: 1n, max: 10n ** 700n }), (n, d, factor) => {
      const number = bigToNumber({
        numerator: BigInt(n) * factor,
        denominator: BigInt(d) * factor,
      });
      expect(Math.abs(number - n / d)).toBeLessThanOrEqual(Math.abs(n / d) * Number.EPSILON);
    }),
  );
});
