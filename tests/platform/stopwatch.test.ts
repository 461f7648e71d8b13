import { expect, test } from 'vitest';
import { createStopwatch } from '../../src/platform/workers/stopwatch';

test('a stopwatch leaves pauses out', () => {
  let now = 5000;
  const watch = createStopwatch(() => now);
  now += 2000;
  expect(watch.seconds()).toBe(2);
  watch.pause();
  now += 60_000;
  watch.pause();
  expect(watch.seconds()).toBe(2);
  watch.goOn();
  watch.goOn();
  now += 1000;
  expect(watch.seconds()).toBe(3);
});
