import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNumber } from '../../../src/base/fraction';
import { ordersByCell, placementsOf } from '../../../src/analysis/class/placements';
import { predictedShares, percentOfPar } from '../../../src/analysis/class/predictions';
import { programmeYears } from '../../../src/analysis/class/programme-years';
import { simpleScores } from '../../../src/analysis/class/simple-scores';
import { spreadOf } from '../../../src/analysis/class/spread';
import { planDistance, unlikePlans } from '../../../src/analysis/class/unlike-plans';
import { STRATEGIES } from '../../../src/scenario/vocabulary';
import { createGame } from '../../../src/rules/game';
import { level, north, south } from '../../views/two-lamps';
import { lamps, PLANS, resultOfPlan } from './results';

const whole = (numerator: number) => ({ numerator, denominator: 1 });
const { setup } = createGame(lamps);

describe('a result of a class', () => {
  test.each(Object.entries(PLANS))('is worth what %s comes to by hand', (_, plan) => {
    const result = resultOfPlan(plan);
    expect(toNumber(result.planned)).toBe(plan.planned);
    expect(result.isFinished).toBe(true);
    // Plan and luck make the score.
    const { score, luck } = result.outcome ?? { score: NaN, luck: whole(NaN) };
    expect(plan.planned + toNumber(luck)).toBe(score);
  });

  test('may be unfinished, and has no outcome then', () => {
    const result = resultOfPlan({ actions: [north, { do: 'close-books' }, south] });
    expect(result).toMatchObject({ isFinished: false, outcome: undefined });
    expect(result.items).toHaveLength(2);
  });
});

describe('the spread of a class', () => {
  test('has least, middle and greatest', () => {
    const { northSouth, southNorth, south: only, nothing } = PLANS;
    const some = [northSouth, southNorth, only].map((plan) => resultOfPlan(plan));
    expect(spreadOf(some)).toMatchObject({ count: 3 });
    const figures = (results: typeof some) => {
      const { least, median, greatest } = spreadOf(results) ?? {};
      return [least, median, greatest].map((one) => one && toNumber(one));
    };
    expect(figures(some)).toEqual([3, 5, 7]);
    // 2, 3, 5, 7: the middle is (3 + 5) ÷ 2.
    expect(figures([...some, resultOfPlan(nothing)])).toEqual([2, 4, 7]);
  });

  test('leaves out what is not finished', () => {
    expect(spreadOf([resultOfPlan({ actions: [north] })])).toBeUndefined();
  });
});

describe('the pieces of a class', () => {
  const plans = [PLANS.northSouth, PLANS.northSouth, PLANS.southNorth, PLANS.pictureNorth];
  const placements = placementsOf(
    setup,
    plans.map((plan) => resultOfPlan(plan)),
  );

  test('are counted by year, layer and hex', () => {
    // North is the first hex of the row, South the third.
    expect(placements).toEqual([
      { year: 0, layer: 0, cell: 0, count: 2 },
      { year: 0, layer: 0, cell: 2, count: 1 },
      { year: 1, layer: 0, cell: 0, count: 2 },
      { year: 1, layer: 0, cell: 2, count: 2 },
    ]);
  });

  test('are added up over years and layers', () => {
    expect([...ordersByCell(placements, {})]).toEqual([
      [0, 4],
      [2, 3],
    ]);
    expect([...ordersByCell(placements, { year: 0 })]).toEqual([
      [0, 2],
      [2, 1],
    ]);
    expect([...ordersByCell(placements, { layer: 1 })]).toEqual([]);
  });
});

test('programmes are counted by the year in which they were bought', () => {
  const plans = [PLANS.pictureNorth, PLANS.pictureNorth, PLANS.northPicture, PLANS.north];
  const results = plans.map((plan) => resultOfPlan(plan));
  const unfinished = resultOfPlan({ actions: [] });
  expect(programmeYears(setup, [...results, unfinished])).toEqual([
    { programme: 0, byYear: [2, 1], never: 1 },
  ]);
});

describe('two unlike plans', () => {
  test('are those that share least, of those worth nearly the same', () => {
    const { north: only, northSouth, southNorth, nothing } = PLANS;
    const results = [only, northSouth, southNorth, nothing].map((plan) => resultOfPlan(plan));
    // 7 and 7 differ in South alone; 7 and 5 in North 2025, South 2026, South 2025, North 2026.
    expect(unlikePlans(results, 1)?.distance).toBe(1);
    const wide = unlikePlans(results, 2);
    expect(wide?.distance).toBe(4);
    expect(wide?.results.map(({ planned }) => toNumber(planned))).toEqual([7, 5]);
  });

  test('are none where all are alike', () => {
    expect(unlikePlans([resultOfPlan(PLANS.north), resultOfPlan(PLANS.north)], 9)).toBeUndefined();
    expect(unlikePlans([resultOfPlan(PLANS.north)], 9)).toBeUndefined();
  });

  test('are as far apart as a count of items one by one says', () => {
    const item = fc.record({
      year: fc.nat(1),
      item: fc.constantFrom(north, south, { ...north, wheels: true as const }),
    });
    const plan = fc.uniqueArray(item, { selector: (one) => JSON.stringify(one) });
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        const alone = (these: typeof a, those: typeof a) =>
          these.filter((one) => !those.some((two) => JSON.stringify(one) === JSON.stringify(two)));
        return planDistance(a, b) === alone(a, b).length + alone(b, a).length;
      }),
    );
  });
});

describe('predictions', () => {
  test('stand beside what came', () => {
    const results = [
      resultOfPlan(PLANS.southNorth, { prediction: { percent: 80 } }),
      resultOfPlan(PLANS.northSouth, { prediction: {} }),
      resultOfPlan(PLANS.northSouth),
    ];
    // Par is 7; 5 ÷ 7 is 71.4 %.
    expect(
      predictedShares(results, whole(7)).map(({ expected, came }) => [expected, came]),
    ).toEqual([[80, 71]]);
  });

  test('only a best plan has a hundred per cent', () => {
    expect(percentOfPar({ numerator: 1999, denominator: 2 }, whole(1000))).toBe(99);
    expect(percentOfPar(whole(1000), whole(1000))).toBe(100);
  });
});

test('every simple strategy has its score', () => {
  const scores = simpleScores(lamps);
  expect(scores.map(({ strategy }) => strategy)).toEqual(STRATEGIES);
  // Spending at once orders North, which holds most, then South: 3, then 3 + 1.
  expect(toNumber(scores[0]?.planned ?? whole(NaN))).toBe(7);
  expect(level.years).toHaveLength(2);
});
