import { describe, expect, test } from 'vitest';
import { shareText, viewDay } from '../../src/views/title/daily';
import { type DayResult, EMPTY_HISTORY, withResult } from '../../src/app/daily/daily-results';
import { english } from '../i18n/english';

const words = english;
/** 25 November 2026: 56 years with 14 leap days after 1 January 1970, and 328 days. */
const TODAY = 56 * 365 + 14 + 328;
const points = (numerator: number) => ({ numerator, denominator: 3 });
const view = (days: readonly number[], result: Omit<DayResult, 'day' | 'board'>) => {
  const history = days.reduce(
    (known, day) => withResult(known, { day, board: `b${day}`, ...result }),
    EMPTY_HISTORY,
  );
  return viewDay(TODAY, history, TODAY, words);
};
const told = (shown: ReturnType<typeof view>) => shareText(shown, 'https://example.org/', words);

describe('the text to share', () => {
  // 125 of 150 thirds are 83⅓ %: a Quartermaster, from 80 %.
  test('says rank and share of par, and the days in a row', () => {
    const days = [TODAY - 3, TODAY - 2, TODAY - 1, TODAY];
    expect(told(view(days, { planned: points(125), par: points(150) }))).toBe(
      'Lowland Skies, today’s board, 25 November 2026: Quartermaster, 83 % of the best plan. 4 days in a row.\nhttps://example.org/',
    );
  });

  test('of a single day says nothing of a row', () => {
    expect(told(view([TODAY], { planned: points(125), par: points(150) }))).toBe(
      'Lowland Skies, today’s board, 25 November 2026: Quartermaster, 83 % of the best plan.\nhttps://example.org/',
    );
  });

  // 1,499 of 1,500 are 99.9 %, and no Keeper's hundred.
  test.each([
    [points(1500), 'Keeper, no plan is better'],
    [points(1499), 'Treasurer, 99 % of the best plan'],
  ])('%o of 500 points is %s', (planned, result) => {
    expect(view([TODAY], { planned, par: points(1500) }).result).toBe(result);
  });

  test('without par has the planned score', () => {
    const shown = view([TODAY], { planned: points(125) });
    expect(shown.isParKnown).toBe(false);
    expect(told(shown)).toContain('a plan worth 41.7 points on average.');
  });

  test('where par is nothing, there is no share of it', () => {
    const shown = view([TODAY], { planned: points(0), par: points(0) });
    expect(shown.result).toBe('a plan worth 0.0 points on average');
  });
});

test('a day that was not played has no result, and the row up to yesterday', () => {
  const shown = view([TODAY - 2, TODAY - 1], { planned: points(125) });
  expect([shown.date, shown.result, shown.streak]).toEqual([
    '25 November 2026',
    undefined,
    '2 days in a row',
  ]);
});
