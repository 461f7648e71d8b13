import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { openStream, shuffle, type Stream } from '../../src/base/random';
import { scaled } from '../scale';

const take = (stream: Stream, count: number, below: number): number[] =>
  Array.from({ length: count }, () => stream.below(below));

test('a stream is called by a list: no two lists share one', () => {
  const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['a,bc'], ['a', 'b', 'c'], [1], ['1'], ['[1]']];
  const drawn = lists.map((parts) => take(openStream(parts), 4, 2 ** 32).join());
  expect(new Set(drawn).size).toBe(lists.length);
  expect(take(openStream(['ab', 'c']), 4, 2 ** 32).join()).toBe(drawn[0]);
});

test('a number is the remainder of the next word of 32 bits', () => {
  // Where the count divides 2^32 no word is rejected, so the words can be followed one by one.
  for (const count of [1, 2, 64, 2 ** 31, 2 ** 32]) {
    const words = seedrandom('["words",7]');
    const stream = openStream(['words', 7]);
    for (let i = 0; i < 50; i++) expect(stream.below(count)).toBe((words.int32() >>> 0) % count);
  }
});

test('words of the last, incomplete block are rejected', () => {
  // 2^31 + 1 fits into 2^32 once, so every word from there on (nearly half) has to go.
  const count = 2 ** 31 + 1;
  const words = seedrandom('["block"]');
  const all = Array.from({ length: 400 }, () => words.int32() >>> 0);
  const kept = all.filter((word) => word < count);
  expect(kept.length).toBeLessThan(all.length);
  expect(take(openStream(['block']), kept.length, count)).toEqual(kept);
});

test('a stream of its own leaves the page’s chance alone', () => {
  const before = Math.random;
  openStream(['global']).below(6);
  expect(Math.random).toBe(before);
});

test('a shuffle keeps every item and leaves the list given as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.string(), (items, name) => {
      const before = [...items];
      const shuffled = shuffle(items, openStream([name]));
      expect([...shuffled].sort()).toEqual([...items].sort());
      expect(items).toEqual(before);
    }),
    { numRuns: scaled(20_000) },
  );
});

/** A stream that gives the numbers of a list, and refuses one that the shuffle could not ask for. */
function scripted(numbers: readonly number[]): Stream {
  const left = [...numbers];
  return {
    below(count) {
      const next = left.shift();
      if (next === undefined || next >= count) throw new Error(`${next} of ${count}`);
      return next;
    },
  };
}

// By hand: d trades places with b, c with itself, then d, where b was, with a; and so on.
test.each([
  [[1, 2, 0], 'dacb'],
  [[3, 2, 1], 'abcd'],
  [[0, 0, 0], 'bcda'],
])('a shuffle asked for %j', (numbers, expected) => {
  expect(shuffle([...'abcd'], scripted(numbers)).join('')).toBe(expected);
});

test('every order of four comes from exactly one of the 24 choices', () => {
  const orders = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2].flatMap((b) => [0, 1].map((c) => shuffle([...'abcd'], scripted([a, b, c])).join(''))),
  );
  expect(new Set(orders).size).toBe(24);
});
