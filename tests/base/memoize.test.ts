import { expect, test } from 'vitest';
import { memoize, memoizePair } from '../../src/base/memoize';

test('what is known of an object is not worked out again, even if it is nothing', () => {
  const asked: number[] = [];
  const half = memoize(({ value }: { value: number }) => {
    asked.push(value);
    return value === 0 ? undefined : value / 2;
  });
  const [four, zero] = [{ value: 4 }, { value: 0 }];
  expect([half(four), half(zero), half(four), half(zero)]).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual([4, 0]);
  expect(half({ value: 4 })).toBe(2);
  expect(asked).toEqual([4, 0, 4]);
});

test('a pair is known by both of its objects', () => {
  const asked: string[] = [];
  const join = memoizePair((a: { text: string }, b: { text: string }) => {
    asked.push(a.text + b.text);
    return a.text + b.text;
  });
  const [x, y] = [{ text: 'x' }, { text: 'y' }];
  expect([join(x, y), join(y, x), join(x, x), join(x, y)]).toEqual(['xy', 'yx', 'xx', 'xy']);
  expect(asked).toEqual(['xy', 'yx', 'xx']);
});
