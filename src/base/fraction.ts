/** An exact number: `numerator` ÷ `denominator`, both safe integers, `denominator` > 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The greatest common divisor of two whole numbers, not both 0. */
export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return Math.abs(a);
}

/** The least common multiple of two positive whole numbers. */
export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;
