import { expect, test } from 'vitest';
import { itemsOfPlan } from '../../src/analysis/changes';
import { onFirstLikeHexes } from '../../src/analysis/like-hexes';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import { planOf } from '../cli/sources';
import { rowOfThree } from '../rules/row-of-three';

// The site is in the middle of a row of three: a battery reaches it from all three hexes, a kit from its
// own alone.
const { setup } = createGame(rowOfThree(1));
const moved = (plan: readonly Action[], own: readonly Action[] = planOf([], [], [])): Action[] =>
  onFirstLikeHexes(setup, plan, itemsOfPlan(own));

test.each<[string, Action[], Action[]]>([
  ['the first of three', planOf(['battery 2,0'], [], []), planOf(['battery 0,0'], [], [])],
  [
    'two of them, the first and the second',
    planOf(['battery 2,0'], [], ['battery 1,0']),
    planOf(['battery 0,0'], [], ['battery 1,0']),
  ],
  [
    'hexes that reach nothing are like each other too',
    planOf(['kit 1,0'], ['kit 2,0'], []),
    planOf(['kit 1,0'], ['kit 0,0'], []),
  ],
])('a piece is put on the first of like hexes: %s', (_, plan, expected) => {
  expect(moved(plan)).toEqual(expected);
});

test('what the given plan orders stays, and so does what it stands down', () => {
  const plan = planOf(['battery 2,0'], [], []);
  expect(moved(plan, plan)).toEqual(plan);
  const down: Action[] = [
    ...planOf(['battery 2,0']),
    { do: 'stand-down', layer: 'battery', at: { x: 2, y: 0 } },
    ...planOf([], []),
  ];
  expect(moved(down)).toEqual(down);
});

test('what was taken back is left out', () => {
  const [order] = planOf(['kit 2,0']);
  if (order?.do !== 'order') throw new Error('no order');
  const plan: Action[] = [order, { do: 'take-back', item: order }, ...planOf([], [], [])];
  expect(moved(plan)).toEqual(planOf([], [], []));
});
