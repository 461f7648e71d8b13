import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { changesBetween, countOfChanges, itemsOfPlan } from '../../src/analysis/changes';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import type { Scenario } from '../../src/scenario/scenario';
import { findLadder } from '../../src/solver/ladder';
import { findPar } from '../../src/solver/par';
import { planOf } from '../cli/sources';
import { playable } from '../scenario/playable';
import { rowOfThree } from '../rules/row-of-three';

const highs = await loadHighs();

/** The ladder of a plan, in points. */
function pointsOf(scenario: Scenario, plan: readonly Action[]): number[] {
  const par = findPar(highs, createGame(scenario)).incumbent?.value;
  if (par === undefined) throw new Error('no plan');
  return findLadder(highs, scenario, plan, { par }).map(({ incumbent, isProved }) => {
    if (incumbent === undefined || !isProved) throw new Error('not proved');
    return incumbent.value.numerator / incumbent.value.denominator;
  });
}

// By hand: the plan holds both cards of 2027, 12 points. With the battery one year for another there is
// one on its hex already; on a third hex it holds six cards, 36 points, and that is one change. A second
// leaves out the battery of 2027, whose 4 coins are a point saved: 37, and no card is left.
test('a hex that another dominates counts where using the better one costs a change', () => {
  const plan = planOf(['kit 1,0'], [], ['battery 0,0']);
  expect(pointsOf(rowOfThree(), plan)).toEqual([12, 36, 37]);
});

// By hand: kits that cost nothing, come a year later and hold no card of strength 3, at 2 coins a year. Two
// ordered in 2026 leave 4 of 8 coins, a point. One left out and the other stood down as it comes is one
// change, and leaves 8: two points.
test('a piece of no use that is kept can be stood down before it serves', () => {
  const row = rowOfThree(2);
  const kits = row.layers.filter(({ id }) => id === 'kit');
  const layers = kits.map((layer) => ({ ...layer, cost: 0, lead: 1 }));
  const plan = planOf([], ['kit 0,0', 'kit 1,0'], []);
  const [own, next] = pointsOf(playable({ ...row, layers }), plan);
  expect([own, next]).toEqual([1, 2]);
});

test('a thing done instead of another is one change, and what was taken back is none', () => {
  const own = planOf(['kit 1,0'], ['kit 2,0'], []);
  const again: Action[] = [
    { do: 'order', layer: 'kit', at: { x: 0, y: 0 } },
    { do: 'take-back', item: { do: 'order', layer: 'kit', at: { x: 0, y: 0 } } },
    ...planOf(['battery 1,0'], ['kit 2,0'], []),
  ];
  const changes = changesBetween(itemsOfPlan(own), itemsOfPlan(again));
  expect(changes.added).toHaveLength(1);
  expect(changes.removed).toHaveLength(1);
  expect(countOfChanges(changes)).toBe(1);
});
