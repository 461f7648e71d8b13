import type { Fraction } from '../../src/base/fraction';
import type { Action } from '../../src/rules/action';
import type { DecisionStudy, KnownBest, Study } from '../../src/app/study/study';
import { seatedAt } from './game-session';

const en = (text: string) => ({ en: text });
const year = {
  income: 3,
  incidents: 1,
  omens: {},
  deck: [{ suit: 'buzz', strength: 2, copies: 1 }],
};

/**
 * One card a year, at one of two sites: a lamp on North holds 6 ÷ 2 = 3 points a year on
 * average, one on South 2 ÷ 2 = 1. A lamp costs a year's coins, and three coins saved a point.
 */
export const level = {
  format: 1,
  ruleset: 1,
  id: 'two-lamps',
  title: en('Two lamps'),
  briefing: en('A board for the tests.'),
  firstYear: 2025,
  nations: [{ id: 'a', letter: 'A', name: en('A') }],
  board: { rows: ['AAA'] },
  sites: [
    { id: 'north', name: en('North'), short: 'N', x: 0, y: 0, kind: 'city', value: 6 },
    { id: 'south', name: en('South'), short: 'S', x: 2, y: 0, kind: 'city', value: 2 },
  ],
  layers: [
    {
      id: 'lamp',
      name: en('Lamp'),
      shape: 'circle',
      cost: 3,
      upkeep: 0,
      lead: 0,
      reach: 0,
      marks: { buzz: 2 },
    },
  ],
  programmes: {},
  years: [year, year],
  pledges: [],
  savings: { coinsPerPoint: 3 },
};

export const north = { do: 'order', layer: 'lamp', at: { x: 0, y: 0 } } as const;
export const south = { do: 'order', layer: 'lamp', at: { x: 2, y: 0 } } as const;
export const close = { do: 'close-books' } as const;

/** North twice and South once is 3 + 3 + 1; South twice and North once is 1 + 1 + 3. */
export const BEST: readonly Action[] = [north, close, south, close];
export const OWN: readonly Action[] = [south, close, north, close];

/** The game finished by the player's plan, South first. */
export const session = seatedAt(level, [...OWN]);

export const points = (numerator: number, denominator = 1): Fraction => ({
  numerator,
  denominator,
});
export const proved = (value: number, plan: readonly Action[] = []): KnownBest => ({
  value: points(value),
  plan,
  isProved: true,
  bound: points(value),
});
export const open = (value: number, bound: number, plan: readonly Action[] = []): KnownBest => ({
  value: points(value),
  plan,
  isProved: false,
  bound: points(bound),
});

const after = proved(5, [north, close]);
const weighed: readonly (readonly DecisionStudy[])[] = [
  [
    { decision: south, before: proved(7, BEST), after: proved(5, OWN) },
    { decision: close, before: proved(5, OWN), after },
  ],
  [
    { decision: north, before: after, after },
    { decision: close, before: after, after: proved(5) },
  ],
];

/** All that can be known of it; a purse of 3 coins brings one before the second year alone. */
export const STUDY: Study = {
  budget: 6,
  standings: [proved(7, BEST), after, proved(5)],
  rungs: [],
  hindsight: undefined,
  decisions: weighed,
  frontier: [
    { budget: 0, par: proved(0) },
    { budget: 3, par: proved(3) },
    { budget: 6, par: proved(7) },
    { budget: 9, par: proved(8) },
  ],
  busy: undefined,
  coalitions: [],
  shortfall: undefined,
  stable: undefined,
  pause: undefined,
  fault: undefined,
};
