import { isGreater } from '../../src/base/fraction';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankOf, RANKS } from '../../src/analysis/rank';

const whole = (n: number) => ({ numerator: n, denominator: 1 });

describe('a rank', () => {
  test('changes at its border, and not a hair before it', () => {
    // Par 3: half of it is 3/2.
    const half = (numerator: number, denominator: number) =>
      rankOf({ numerator, denominator }, whole(3)).rank;
    expect(half(3, 2)).toBe('clerk');
    expect(half(1_499_999_999, 1_000_000_000)).toBe('apprentice');
    expect(half(1_500_000_001, 1_000_000_000)).toBe('clerk');
  });

  test('is exact where floating numbers are not', () => {
    // 0.92 × 0.25 is 0.23, which the product of the two floats is not sure to be.
    expect(rankOf({ numerator: 23, denominator: 100 }, { numerator: 1, denominator: 4 }).rank).toBe(
      'treasurer',
    );
    // Denominators at the bound of what a level may have.
    const denominator = 10 ** 12;
    const par = { numerator: 90 * denominator + 1, denominator };
    expect(rankOf({ numerator: 90 * denominator, denominator }, par)).toEqual({
      rank: 'treasurer',
      next: { rank: 'keeper', tenths: 1 },
    });
    expect(rankOf(par, par)).toEqual({ rank: 'keeper', next: undefined });
  });

  test('says what the next one takes, rounded up to what is surely enough', () => {
    // Par 20: half of it is 10, and 65 % of it 13.
    expect(rankOf(whole(9), whole(20)).next).toEqual({ rank: 'clerk', tenths: 10 });
    expect(rankOf(whole(10), whole(20)).next).toEqual({ rank: 'steward', tenths: 30 });
    // From 29/3 it is a third of a point to 10: 4 tenths are enough, 3 are not.
    expect(rankOf({ numerator: 29, denominator: 3 }, whole(20)).next).toEqual({
      rank: 'clerk',
      tenths: 4,
    });
  });

  test('is the highest where there is nothing to be had, or more than par', () => {
    expect(rankOf(whole(0), whole(0)).rank).toBe('keeper');
    expect(rankOf(whole(7), whole(6)).rank).toBe('keeper');
    expect(rankOf(whole(0), whole(6)).rank).toBe('apprentice');
  });

  test('is reached with the tenths that were said, whatever the scores', () => {
    const fraction = fc.record({
      numerator: fc.nat(10_000_000),
      denominator: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(fraction, fraction, (planned, par) => {
        const { rank, next } = rankOf(planned, par);
        if (next === undefined) return !isGreater(par, planned);
        const better = {
          numerator: planned.numerator * 10 + next.tenths * planned.denominator,
          denominator: planned.denominator * 10,
        };
        const place = (id: string): number => RANKS.findIndex((one) => one.id === id);
        return (
          place(next.rank) === place(rank) + 1 && place(rankOf(better, par).rank) > place(rank)
        );
      }),
    );
  });
});
