import type { Coder } from './coder';

/** In how many ways `size` of `count` things can be chosen. */
function choose(count: number, size: number): bigint {
  let ways = 1n;
  for (let i = 0; i < size; i++) ways = (ways * BigInt(count - i)) / BigInt(i + 1);
  return ways;
}

/**
 * Visits places from `count` − 1 down until `size` are chosen. `isChosen` hears of each place how
 * many subsets choose all that is left to choose below it: those come before any with this place.
 */
function visit(
  count: number,
  size: number,
  isChosen: (place: number, before: bigint) => boolean,
): void {
  let left = size;
  // C(place, left), carried from place to place.
  let before = count > 0 ? (choose(count, size) * BigInt(count - size)) / BigInt(count) : 0n;
  for (let place = count - 1; left > 0; place--) {
    const factor = isChosen(place, before) ? left-- : place - left;
    if (place > 0) before = (before * BigInt(factor)) / BigInt(place);
  }
}

/** Codes some of `count` places, given in order: how many, then which of all sets of that many. */
export function codeSubset(coder: Coder, count: number, places: readonly number[]): number[] {
  const size = coder.whole(places.length, count + 1);
  const given = new Set(places);
  let index = 0n;
  if (given.size > 0)
    visit(count, size, (place, before) => {
      if (given.has(place)) index += before;
      return given.has(place);
    });
  index = coder.big(index, choose(count, size));
  const found: number[] = [];
  visit(count, size, (place, before) => {
    if (index < before) return false;
    index -= before;
    found.push(place);
    return true;
  });
  return found.reverse();
}
