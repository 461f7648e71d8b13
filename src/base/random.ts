import seedrandom from 'seedrandom/seedrandom.js';

/** A named source of whole numbers: the same name gives the same numbers in every browser. */
export interface Stream {
  /** A whole number from 0 to `count` − 1, each equally likely; `count` from 1 to 2^32. */
  below(count: number): number;
}

/**
 * Opens the stream called `parts`. The name is the JSON of the list, so that no two
 * different lists share a stream whatever characters they hold.
 */
export function openStream(parts: readonly (string | number)[]): Stream {
  const generator = seedrandom(JSON.stringify(parts));
  return {
    below(count) {
      // Rejecting the last, incomplete block keeps every remainder equally likely.
      const limit = 2 ** 32 - (2 ** 32 % count);
      for (;;) {
        const word = generator.int32() >>> 0;
        if (word < limit) return word % count;
      }
    },
  };
}

/** A shuffled copy of `items` (Fisher–Yates, from the last place down). */
export function shuffle<T>(items: readonly T[], stream: Stream): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = stream.below(last + 1);
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen] as T, shuffled[last] as T];
  }
  return shuffled;
}
