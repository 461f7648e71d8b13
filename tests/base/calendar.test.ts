import { expect, test } from 'vitest';
import { dayOf, LAST_DAY, weekdayOf } from '../../src/base/calendar';
import { dateOf } from '../../src/base/calendar-date';

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

test.each([
  ['the first moment of 1970', 0, 0],
  ['the last moment of that day', DAY_MS - 1, 0],
  ['26 November 2026, a quarter past eleven', Date.UTC(2026, 10, 26, 11, 15), 20_783],
  ['the last day', LAST_DAY * DAY_MS, LAST_DAY],
  ['a moment before 1970', -1, undefined],
  ['a day after the last', (LAST_DAY + 1) * DAY_MS, undefined],
  ['no number', NaN, undefined],
  ['for ever', Infinity, undefined],
])('%s', (_name, time, day) => {
  expect(dayOf(time)).toBe(day);
});
