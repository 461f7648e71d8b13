import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DailyHistory,
  EMPTY_HISTORY,
  parseHistory,
  printHistory,
  dayResultOf,
  streakOf,
  withBegun,
  withPar,
  withResult,
} from '../../src/app/daily/daily-results';

const over = (numerator: number) => ({ numerator, denominator: 10 });
const daysOf = (...days: readonly number[]): DailyHistory =>
  days.reduce(
    (history, day) => withResult(history, { day, board: `b${day}`, planned: over(5) }),
    EMPTY_HISTORY,
  );

describe('days in a row', () => {
  // Counted by hand.
  test.each([
    ['nothing finished', [], 20, 0],
    ['today alone', [20], 20, 1],
    ['yesterday alone', [19], 20, 1],
    ['the day before that: a day has gone by', [18], 20, 0],
    ['up to yesterday', [17, 18, 19], 20, 3],
    ['up to today', [17, 18, 19, 20], 20, 4],
    ['a gap before', [14, 15, 17, 18, 19], 20, 3],
    ['a gap just before today', [17, 18, 20], 20, 1],
    ['out of order', [19, 17, 18], 20, 3],
    ['the same day twice', [19, 19, 20], 20, 2],
    ['a clock set back by a week', [18, 19, 20], 13, 3],
    ['set back, and a board of that day finished', [18, 19, 20, 13], 13, 3],
    ['set back, and right again the day after', [18, 19, 20, 13], 21, 3],
    ['set forward by years, and right again', [18, 19, 20, 5000], 20, 3],
    ['set forward, right again, and gone on with', [18, 19, 20, 5000, 21], 21, 4],
  ])('%s', (_name, days, today, streak) => {
    expect(streakOf(daysOf(...days), today)).toBe(streak);
  });

  test('are never fewer for a clock that is set back, or for a day more', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
    const one = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(days, one, one, (list, a, b) => {
        const history = daysOf(...list);
        const [back, today] = a < b ? [a, b] : [b, a];
        expect(streakOf(history, back)).toBeGreaterThanOrEqual(streakOf(history, today));
        expect(streakOf(daysOf(...list, back), today)).toBeGreaterThanOrEqual(
          streakOf(history, today),
        );
      }),
    );
  });
});

describe('a day’s result', () => {
  const first = withResult(EMPTY_HISTORY, { day: 20, board: 'b', planned: over(50) });

  test('gives way to a better plan, and to no other', () => {
    const worse = withResult(first, { day: 20, board: 'b', planned: over(49) });
    const better = withResult(first, { day: 20, board: 'b', planned: over(51) });
    expect(dayResultOf(worse, 20)?.planned).toEqual(over(50));
    expect(dayResultOf(better, 20)?.planned).toEqual(over(51));
  });

  test('has par once that is proved, and keeps it for a better plan', () => {
    const known = withPar(first, 'b', over(60));
    expect(dayResultOf(known, 20)?.par).toEqual(over(60));
    expect(dayResultOf(withPar(first, 'another', over(60)), 20)?.par).toBeUndefined();
    const better = withResult(known, { day: 20, board: 'b', planned: over(51) });
    expect(dayResultOf(better, 20)).toEqual({
      day: 20,
      board: 'b',
      planned: over(51),
      par: over(60),
    });
  });

  test('is kept for the seven days finished last; the days themselves for ever', () => {
    const history = daysOf(1, 2, 3, 4, 5, 6, 7, 8, 9);
    expect(history.results.map(({ day }) => day)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(history.days).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

test('the two boards begun last are remembered, each once', () => {
  const history = [20, 21, 20, 22].reduce(withBegun, EMPTY_HISTORY);
  expect(history.begun).toEqual([20, 22]);
});

test('a history comes back as it was written', () => {
  const history = withBegun(withPar(daysOf(18, 19, 20), 'b19', over(60)), 21);
  expect(parseHistory(printHistory(history))).toEqual({ ok: true, value: history });
});

test.each([
  ['nothing that can be read', '{'],
  ['of another game', printHistory(daysOf(20)).replace('lowland-skies', 'chess')],
  ['of a format to come', printHistory(daysOf(20)).replace('"format":1', '"format":2')],
  ['with days out of order', printHistory(daysOf(20)).replace('[20]', '[20,19]')],
  ['with a day twice', printHistory(daysOf(20)).replace('[20]', '[20,20]')],
  ['with a score over nought', printHistory(daysOf(20)).replace('":10}', '":0}')],
  ['with more than it has', printHistory(daysOf(20)).replace('{', '{"more":1,')],
  ['with a prototype', '{"__proto__":{"days":[]}}'],
])('a text %s is no history', (_name, text) => {
  expect(parseHistory(text).ok).toBe(false);
});
