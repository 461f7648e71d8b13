/**
 * Codes whole numbers into one, each with its radix: written first is least significant. The same
 * layout serves both ways: a writer gives back the value it was given, a reader the one it finds.
 */
export interface Coder {
  /** A number from 0 to `radix` − 1. */
  whole(value: number, radix: number): number;
  big(value: bigint, radix: bigint): bigint;
}

interface Writer extends Coder {
  /** What was written, as digits in base 32, the highest first and not 0. */
  digits(): number[];
}

const BASE = 32n;

export function openWriter(): Writer {
  const fields: (readonly [value: bigint, radix: bigint])[] = [];
  const big = (value: bigint, radix: bigint): bigint => {
    if (value < 0n || value >= radix) throw new Error(`${value} is not below ${radix}`);
    fields.push([value, radix]);
    return value;
  };
  return {
    big,
    whole: (value, radix) => Number(big(BigInt(value), BigInt(radix))),
    digits() {
      let number = fields.reduceRight((sum, [value, radix]) => sum * radix + value, 0n);
      const digits: number[] = [];
      for (; number > 0n; number /= BASE) digits.push(Number(number % BASE));
      return digits.reverse();
    },
  };
}

/** Reads what a writer wrote; past its end everything is 0. */
export function openReader(digits: readonly number[]): Coder {
  let number = digits.reduce((sum, digit) => sum * BASE + BigInt(digit), 0n);
  const big = (_: bigint, radix: bigint): bigint => {
    const value = number % radix;
    number /= radix;
    return value;
  };
  return { big, whole: (_, radix) => Number(big(0n, BigInt(radix))) };
}
