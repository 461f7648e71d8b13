import { expect, test } from 'vitest';
import { viewFrontier } from '../../../src/views/debrief/frontier';
import { actionsUpTo, viewPlanYear } from '../../../src/views/debrief/plan-board';
import { english } from '../../i18n/english';
import { BEST, close, north, open, points, proved, session, south, STUDY } from '../two-lamps';

const words = english;

test('the actions before a year are those up to its closing', () => {
  expect(actionsUpTo(BEST, 0)).toEqual([]);
  expect(actionsUpTo(BEST, 1)).toEqual([north, close]);
  expect(actionsUpTo(BEST, 2)).toEqual(BEST);
});

test('a year of a best plan lies beside the player’s own', () => {
  const { name, board, better, own } = viewPlanYear(session, BEST, 0, words);
  expect(name).toBe('2025');
  expect(board.tokens.map(({ place, whose }) => [place, whose])).toEqual([
    ['North', 'better'],
    ['South', 'own'],
  ]);
  expect(better).toMatchObject({ bill: 3, left: 0, end: undefined });
  expect(better.held.numerator / better.held.denominator).toBe(3);
  expect(own.held.numerator / own.held.denominator).toBe(1);
  expect(own.items).toEqual([{ name: 'Lamp, South', isShared: false }]);
});

test('in the last year both plans stand whole, with all that they come to', () => {
  const { board, better, own } = viewPlanYear(session, BEST, 1, words);
  expect(board.tokens.map(({ whose }) => whose)).toEqual(['both', 'both']);
  const whole = [better, own].map(
    ({ end }) => end && end.planned.numerator / end.planned.denominator,
  );
  expect(whole).toEqual([7, 5]);
});

test('a decision and what is better are marked where they stand', () => {
  const marked = { own: south, better: [north] };
  expect(viewPlanYear(session, BEST, 0, words, marked).board.marks).toEqual([
    { x: 2, y: 0, whose: 'own' },
    { x: 0, y: 0, whose: 'better' },
  ]);
});

test('the frontier puts the player’s plan beneath par for the same coins', () => {
  const view = viewFrontier(session, STUDY, words);
  expect(view.known.map(({ budget, par }) => [budget, par])).toEqual([
    [0, 0],
    [3, 3],
    [6, 7],
    [9, 8],
  ]);
  expect(view.own).toMatchObject({ budget: 6, planned: 5, par: 7 });
  expect(view.sentences[0]).toMatch(/^2.0 points/);
  expect(view.sentences[1]).toMatch(
    /^3 more coins would buy about 1.0 points: .* for 6 and for 9 coins, not a price.$/,
  );
  expect(view.rows.map(({ more }) => more)).toEqual(['', '+3.0', '+4.0', '+1.0']);
});

test('purses not yet known are open, the one being searched between two figures', () => {
  const study = {
    ...STUDY,
    frontier: [
      { budget: 0, par: proved(0) },
      { budget: 3, par: undefined },
      { budget: 9, par: open(7, 9) },
    ],
    busy: {
      task: { kind: 'budget', budget: 3 } as const,
      finding: {
        incumbent: { value: points(2), plan: [] },
        bound: points(4),
        isProved: false,
        nodes: 3,
        seconds: 1,
      },
      isLong: false,
    },
  };
  const view = viewFrontier(session, study, words);
  expect(view.open).toEqual([{ budget: 3, isSearched: true, low: 2, high: 4 }]);
  // Par for the player's own purse is known from the study, though it was not asked for here.
  expect(view.known.map(({ budget, bound, isProved }) => [budget, bound, isProved])).toEqual([
    [0, 0, true],
    [6, 7, true],
    [9, 9, false],
  ]);
  expect(view.rows.map(({ standing }) => standing)).toEqual([
    'proved',
    'being searched',
    'proved',
    'not proved: nothing is above 9.0, 2.0 more at most',
  ]);
  // No next purse is proved, so nothing is said about the next coins.
  expect(view.sentences).toHaveLength(1);
});
