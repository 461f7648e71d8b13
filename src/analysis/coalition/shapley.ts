import { addBig, type BigFraction, bigFraction, subtractBig, toBig } from '../../base/big-fraction';
import { countBits, hasBit } from '../../base/bits';
import type { Fraction } from '../../base/fraction';

/** What each coalition is worth in points, by its bit mask; the empty one is worth 0. */
export type CoalitionValues = readonly Fraction[];

const ZERO = bigFraction(0n, 1n);

const times = ({ numerator, denominator }: BigFraction, factor: bigint): BigFraction => ({
  numerator: numerator * factor,
  denominator,
});

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

/**
 * The Shapley value of each player: what it adds to those before it, on average over all orders in
 * which they may come (Shapley, “A value for n-person games”, 1953):
 *
 * φᵢ = Σ over S without i of |S|! (n − |S| − 1)! ÷ n! × (v(S ∪ i) − v(S))
 *
 * @param values v(S) for each of the 2ⁿ coalitions
 * @returns points by player; they add up to what all are worth together
 */
export function shapleyValues(values: CoalitionValues): BigFraction[] {
  const players = Math.log2(values.length);
  const exact = values.map(toBig);
  return Array.from({ length: players }, (_, player) => {
    const sum = exact.reduce((total, worth, members) => {
      if (hasBit(members, player)) return total;
      const before = countBits(members);
      const orders = factorial(before) * factorial(players - before - 1);
      const joined = exact[members | (1 << player)] ?? ZERO;
      return addBig(total, times(subtractBig(joined, worth), orders));
    }, ZERO);
    return bigFraction(sum.numerator, sum.denominator * factorial(players));
  });
}
