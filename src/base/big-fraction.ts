import type { Fraction } from './fraction';

/** An exact rational number whose parts may exceed safe integers; the denominator is above 0. */
export interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** How many bits a number above 0 has. */
export const bitLength = (value: bigint): number => value.toString(2).length;

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

/** The exact difference of two fractions, in lowest terms. */
export const subtractBig = (a: BigFraction, b: BigFraction): BigFraction =>
  addBig(a, { numerator: -b.numerator, denominator: b.denominator });

/** A fraction of safe integers, in lowest terms. */
export const toBig = ({ numerator, denominator }: Fraction): BigFraction =>
  bigFraction(BigInt(numerator), BigInt(denominator));

/**
 * The nearest floating-point number, for display and drawing, however long the parts are; 0 for what
 * is nearer to 0 than 2^−959.
 */
export function bigToNumber({ numerator, denominator }: BigFraction): number {
  const size = numerator < 0n ? -numerator : numerator;
  // A quotient of 63 bits or more has all those that a floating-point number shows; where it isn't
  // exact its last bit is set, so that what only looks like half a unit is rounded the right way.
  const shift = BigInt(Math.max(0, 64 + bitLength(denominator) - bitLength(size)));
  const quotient = (size << shift) / denominator;
  const isExact = quotient * denominator === size << shift;
  const number = Number(isExact ? quotient : quotient | 1n) / 2 ** Number(shift);
  return numerator < 0n ? -number : number;
}
