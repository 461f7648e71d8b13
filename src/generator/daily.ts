import { at } from '../base/assert';
import { weekdayOf } from '../base/calendar';
import { CROCKFORD } from '../base/crockford';
import { openStream } from '../base/random';
import { NEW_SEED_LENGTH } from '../rules/game-record';
import { type GeneratorChoices, BOARD_SEED_LENGTH } from './choices';

/** A day's scenario: what it is made from, and the seed of its cards. */
export interface Daily {
  /** Days since 1 January 1970, in UTC. */
  readonly day: number;
  readonly choices: GeneratorChoices;
  readonly seed: string;
}

type Character = Omit<GeneratorChoices, 'seed' | 'nations'> & {
  /** In turn, week by week. */
  readonly nations: readonly GeneratorChoices['nations'][];
};

/** What each day of the week is like, from Monday on: a week grows towards its end. */
const WEEK: readonly Character[] = [
  { size: 'small', difficulty: 'gentle', years: 2, nations: [1, 2] },
  { size: 'small', difficulty: 'steady', years: 3, nations: [2, 1] },
  { size: 'medium', difficulty: 'gentle', years: 3, nations: [1, 2] },
  { size: 'medium', difficulty: 'steady', years: 3, nations: [2, 3] },
  { size: 'medium', difficulty: 'steep', years: 3, nations: [3, 2] },
  { size: 'large', difficulty: 'gentle', years: 3, nations: [2, 3] },
  { size: 'large', difficulty: 'steady', years: 3, nations: [3, 2] },
];

const SEEDS = CROCKFORD.length ** BOARD_SEED_LENGTH;
/** Odd, so that its multiples run through all seeds before one comes again. */
const STRIDE = 637_821;

/** A number as letters of a seed. */
const letters = (value: number): string =>
  Array.from({ length: BOARD_SEED_LENGTH }, (_, i) =>
    at([...CROCKFORD], Math.floor(value / CROCKFORD.length ** i) % CROCKFORD.length),
  ).join('');

/**
 * The scenario of a day. It is a promise between players: what a day has had, it has for ever
 * (tests/golden/daily.json).
 */
export function dailyOf(day: number): Daily {
  const { nations, ...character } = at(WEEK, weekdayOf(day));
  const week = Math.floor((day + 3) / 7);
  const cards = openStream(['daily', 1, day]);
  return {
    day,
    choices: {
      ...character,
      nations: at(nations, week % nations.length),
      seed: letters((day * STRIDE) % SEEDS),
    },
    seed: Array.from({ length: NEW_SEED_LENGTH }, () =>
      at([...CROCKFORD], cards.below(CROCKFORD.length)),
    ).join(''),
  };
}
