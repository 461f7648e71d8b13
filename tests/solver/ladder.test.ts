import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { changesBetween, countOfChanges, itemsOfPlan } from '../../src/analysis/changes';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import type { Scenario } from '../../src/scenario/scenario';
import { findLadder } from '../../src/solver/ladder';
import { findPar } from '../../src/solver/par';
import { planOf } from '../cli/sources';
import { belowFrom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { playable } from '../scenario/playable';

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

/** Three hexes in a row, and in the middle a site of 6 that meets two strong cards a year. */
function rowOfThree(): Scenario {
  const base = tinyScenario(belowFrom(1));
  const [nation] = base.nations;
  const [piece] = base.layers;
  if (nation === undefined || piece === undefined) throw new Error('nothing to begin with');
  const year = (income: number) => ({
    income,
    incidents: 2,
    omens: { city: 2 },
    deck: [{ suit: 'buzz' as const, strength: 3, copies: 2 }],
  });
  const common = { ...piece, cost: 4, upkeep: 0, lead: 0 };
  const { format, ruleset, id, title, briefing, firstYear } = base;
  return playable({
    format,
    ruleset,
    id,
    title,
    briefing,
    firstYear,
    nations: [nation],
    board: { rows: [nation.letter.repeat(3)] },
    sites: [{ id: 'site', name: title, short: 'S', x: 1, y: 0, kind: 'city', value: 6 }],
    layers: [
      { ...common, id: 'kit', reach: 0, marks: { buzz: 1 } },
      { ...common, id: 'battery', shape: 'square', reach: 1, marks: { buzz: 3 } },
    ],
    programmes: { sharedPicture: [] },
    years: [year(4), year(0), year(4)],
    pledges: [],
    savings: { coinsPerPoint: 4 },
  });
}

// By hand: the plan holds both cards of 2027, 12 points. With the battery one year for another there is
// one on its hex already; on a third hex it holds six cards, 36 points, and that is one change. A second
// leaves out the battery of 2027, whose 4 coins are a point saved: 37, and no card is left.
test('a hex that another dominates counts where using the better one costs a change', () => {
  const plan = planOf(['kit 1,0'], [], ['battery 0,0']);
  expect(pointsOf(rowOfThree(), plan)).toEqual([12, 36, 37]);
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
