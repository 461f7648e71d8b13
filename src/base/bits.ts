/**
 * Sets of small whole numbers as bit masks: bit `i` (value 2^i) is set where `i` is in the set.
 * Masks are 32-bit integers as JavaScript's bitwise operators make them, so an index is 0 to 31;
 * the empty set is 0.
 */

/** The mask that holds all the given indices. */
export const maskOf = (indices: readonly number[]): number =>
  indices.reduce((mask, index) => mask | (1 << index), 0);

/** Whether a mask holds an index. */
export const hasBit = (mask: number, index: number): boolean => (mask & (1 << index)) !== 0;

/** How many indices a mask holds (population count, a step for each bit that is set). */
export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The indices that a mask holds, ascending. */
export function bitsOf(mask: number): number[] {
  const indices: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) indices.push(31 - Math.clz32(rest & -rest));
  return indices;
}
