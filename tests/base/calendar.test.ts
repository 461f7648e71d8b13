import { expect, test } from 'vitest';
import { dateOf, weekdayOf } from '../../src/base/calendar';

const DAY_MS = 86_400_000;

test('every day of 400 years has the date and the weekday that the platform’s clock gives it', () => {
  // 1 January 1900 is day −25,567: an independent formulation, by the platform's own calendar.
  const wrong = Array.from({ length: 146_097 }, (_, i) => i - 25_567).filter((day) => {
    const clock = new Date(day * DAY_MS);
    const date = dateOf(day);
    return (
      date.year !== clock.getUTCFullYear() ||
      date.month !== clock.getUTCMonth() + 1 ||
      date.day !== clock.getUTCDate() ||
      weekdayOf(day) !== (clock.getUTCDay() + 6) % 7
    );
  });
  expect(wrong).toEqual([]);
});
