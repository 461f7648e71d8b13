/** An exact rational number whose parts may exceed safe integers; the denominator is above 0. */
export interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const bitsOf = (value: bigint): number => value.toString(2).length;

/** The fraction in lowest terms of two whole numbers, the denominator above 0; 0 is 0 ÷ 1. */
export function bigFraction(numerator: bigint, denominator: bigint): BigFraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/** The exact sum of two fractions, in lowest terms. */
export const addBig = (a: BigFraction, b: BigFraction): BigFraction =>
  bigFraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

/**
 * A floating-point number less than one unit in its last place away, for display and drawing,
 * however long the parts are; 0 for what is below 2^−959.
 */
export function bigToNumber({ numerator, denominator }: BigFraction): number {
  // A quotient of 64 bits or more has all the bits that a floating-point number can show.
  const shift = BigInt(Math.max(0, 64 + bitsOf(denominator) - bitsOf(numerator)));
  return Number((numerator << shift) / denominator) / 2 ** Number(shift);
}
