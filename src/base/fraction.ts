/** An exact rational number: both parts safe integers, the denominator above 0; not always reduced. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The greatest common divisor of two whole numbers, not both 0. */
export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return Math.abs(a);
}

/** The least common multiple of two positive whole numbers; exact while it is a safe integer. */
export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;

/**
 * Compares two fractions exactly, whatever their size: products past 2^53 are formed as BigInt.
 *
 * @returns Less than, equal to or greater than 0 as `a` is less than, equal to or greater than `b`.
 */
export function compare(a: Fraction, b: Fraction): number {
  if (a.denominator === b.denominator) return a.numerator - b.numerator;
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const difference =
    BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Whether `a` is greater than `b`, exactly. */
export const isGreater = (a: Fraction, b: Fraction): boolean => compare(a, b) > 0;

/** Whether two fractions are the same number, reduced or not. */
export const isEqual = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

/**
 * Compares a part with a share of a whole, exactly, whatever their size.
 *
 * @param percent The share in per cent, a whole number.
 * @returns Less than, equal to or greater than 0 as `part` is less than, equal to or greater than
 * `percent` % of `whole`.
 */
export function compareShare(part: Fraction, whole: Fraction, percent: number): number {
  const difference =
    100n * BigInt(part.numerator) * BigInt(whole.denominator) -
    BigInt(percent) * BigInt(whole.numerator) * BigInt(part.denominator);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The fraction with the same number and no common divisor; 0 has the denominator 1. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  const divisor = gcd(numerator, denominator);
  // Adding 0 turns −0 into 0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: 0 - numerator,
  denominator,
});

/** A safe integer from a BigInt. Throws a `RangeError` if it is none. */
function toSafeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a safe integer: ${value}`);
  return number;
}

/**
 * The exact sum of two fractions, over the least common multiple of their denominators and not
 * reduced further. Throws a `RangeError` where a part of it is no safe integer (2^53 or more).
 */
export function add(a: Fraction, b: Fraction): Fraction {
  const divisor = BigInt(gcd(a.denominator, b.denominator));
  const [aFactor, bFactor] = [BigInt(b.denominator) / divisor, BigInt(a.denominator) / divisor];
  return {
    numerator: toSafeInteger(BigInt(a.numerator) * aFactor + BigInt(b.numerator) * bFactor),
    denominator: toSafeInteger(BigInt(a.denominator) * aFactor),
  };
}

/** The exact difference `a` − `b`, with the denominator and the limits of `add`. */
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));

/** The nearest floating-point number, for display and drawing; comparisons are `compare`'s. */
export const toNumber = ({ numerator, denominator }: Fraction): number => numerator / denominator;
