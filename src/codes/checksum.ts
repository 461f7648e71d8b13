import { at } from '../base/assert';

/*
 * Check characters, the same in every format there will ever be. A letter stands for an element of
 * the field of 32 elements: polynomials over {0, 1} modulo x⁵ + x² + 1, with α = x. A code of n
 * letters, the last of them c₀, is whole if Σ cᵢ αⁱʲ = 0 for j = 0, 1 (and 2, 3 in a long one).
 *
 * One letter changed by e gives Σ cᵢ = e ≠ 0. Two unlike neighbours swapped change places i and
 * i + 1 by the same e: the sum Σ cᵢ stays 0, but Σ cᵢ αⁱ becomes e αⁱ (1 + α), which is not 0,
 * since none of its factors is. Neither depends on how long the code is.
 */
const FIELD = 0b100101;
const ORDER = 31;

const powers: readonly number[] = Array.from({ length: ORDER }).reduce<number[]>((list) => {
  const doubled = (list.at(-1) ?? 0) << 1;
  return list.length === 0 ? [1] : [...list, doubled > ORDER ? doubled ^ FIELD : doubled];
}, []);

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : at(powers, (powers.indexOf(a) + powers.indexOf(b)) % ORDER);

/** The coefficients of (x + 1)(x + α)… of a degree, from the highest; it divides whole codes. */
const divisorOf = (degree: number): readonly number[] =>
  powers
    .slice(0, degree)
    .reduce<number[]>(
      (divisor, root) =>
        [...divisor, 0].map((above, i) => above ^ times(root, divisor[i - 1] ?? 0)),
      [1],
    );

/** The longest code that has two check characters; a longer one has four. */
export const SHORT = 16;
const FEW = 2;
const MANY = 4;
const divisors = new Map([FEW, MANY].map((count) => [count, divisorOf(count)]));

/** Each element of the field times the root αⁱ, for the roots of a long code. */
const timesPower: readonly (readonly number[])[] = powers
  .slice(0, MANY)
  .map((power) => Array.from({ length: ORDER + 1 }, (_, element) => times(element, power)));

/** The remainder of a payload, followed by as many zeros, divided by (x + 1)(x + α)…. */
function checksOf(payload: readonly number[], count: number): number[] {
  const divisor = divisors.get(count) ?? [];
  const rest = Array.from({ length: count }, () => 0);
  for (const digit of payload) {
    const lead = digit ^ at(rest, 0);
    for (let i = 0; i < count; i++) rest[i] = (rest[i + 1] ?? 0) ^ times(lead, at(divisor, i + 1));
  }
  return rest;
}

/** A payload followed by its check characters. */
export function withChecks(payload: readonly number[]): number[] {
  const count = payload.length + FEW <= SHORT ? FEW : MANY;
  return [...payload, ...checksOf(payload, count)];
}

/**
 * The lengths at which the beginning of some letters is a whole code by its check characters. A code
 * as a polynomial has the roots 1, α and, where it is long, α² and α³; their values are reckoned
 * letter by letter (Horner).
 */
export function wholeLengths(letters: readonly number[]): number[] {
  const values = Array.from({ length: MANY }, () => 0);
  return letters.flatMap((letter, index) => {
    for (let root = 0; root < MANY; root++)
      values[root] = at(at(timesPower, root), at(values, root)) ^ letter;
    const length = index + 1;
    const count = length <= SHORT ? FEW : MANY;
    const isWhole = length > count && values.slice(0, count).every((value) => value === 0);
    return isWhole && !(length > SHORT && length <= SHORT + FEW) ? [length] : [];
  });
}

/** The payload of a whole code; undefined if its check characters don't fit. */
export function withoutChecks(code: readonly number[]): number[] | undefined {
  const payload = code.slice(0, -(code.length <= SHORT ? FEW : MANY));
  const whole = withChecks(payload);
  const isWhole = whole.length === code.length && whole.every((digit, i) => digit === code[i]);
  return isWhole ? payload : undefined;
}
