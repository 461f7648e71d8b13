import { expect, test } from 'vitest';
import { cornersOf } from '../../src/analysis/ladder';

const tenths = (...values: number[]) =>
  values.map((value) => ({ numerator: Math.round(value * 10), denominator: 10 }));

// Slopes by hand; the last value is the ladder's end, and never a corner.
test.each([
  ['nothing to climb', tenths(5), []],
  ['one step to the end', tenths(5, 9), []],
  // 3, 2, 1 a change: each rung bends downwards.
  ['every rung a corner', tenths(0, 3, 5, 6), [1, 2]],
  // 2 a change all the way: no rung stands out.
  ['one straight line', tenths(0, 2, 4, 6), []],
  // (9 − 0) ÷ 3 is steeper than the first two steps, 1 and 2.5 a change.
  ['a flat stretch is spanned', tenths(0, 1, 5, 9, 9.5), [3]],
  // The end itself is the steepest from the start.
  ['only the whole brings anything', tenths(0, 0, 0, 8), []],
  // Of 0.4 and then 0.3 more the first is less than half a point, both together are more.
  ['small gains wait for the next corner', tenths(0, 0.4, 0.7, 0.9), [2]],
  // Six corners; the first four are shown.
  ['at most four', tenths(0, 9, 17, 24, 30, 35, 39, 42), [1, 2, 3, 4]],
])('corners: %s', (_, values, corners) => {
  expect(cornersOf(values)).toEqual(corners);
});

test('fractions of any size are compared exactly', () => {
  const large = 2 ** 50;
  const values = [0, large + 1, 2 * large + 1, 3 * large].map((numerator) => ({
    numerator,
    denominator: 2 ** 40,
  }));
  // large + 1, large, large − 1 a change.
  expect(cornersOf(values)).toEqual([1, 2]);
});
