import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import bothBanks from '../../levels/both-banks.json';
import { unwrap } from '../../src/base/result';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { type Make, makeOf } from '../../src/analysis/make';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import type { Scenario } from '../../src/scenario/scenario';
import { play } from '../rules/case';
import { readItem } from '../rules/script';
import { proofOf } from './files';
import plans from './plans.json';

const flagship = unwrap(parseScenario(benelux));
const both = unwrap(parseScenario(bothBanks));

interface Plan {
  readonly name: string;
  readonly years: readonly (readonly string[])[];
}

/** Per cent of the proved par. */
function percentOf(scenario: Scenario, { years }: Plan): number {
  const { numerator, denominator } = plannedScore(outlook(play(scenario, years)));
  const { par } = proofOf(scenario);
  return (100 * numerator * par.denominator) / (denominator * par.numerator);
}

const makeOfPlan = (scenario: Scenario, { years }: Plan): Make =>
  makeOf(
    createGame(scenario),
    years.flatMap((lines): Action[] => [...lines.map(readItem), { do: 'close-books' }]),
  );

describe('plans of different make', () => {
  test.each(plans.makes)('$name: within 2 % of par', (plan) => {
    const percent = percentOf(flagship, plan);
    expect(percent).toBeGreaterThanOrEqual(98);
    expect(percent).toBeLessThanOrEqual(100);
  });

  test('there are three, each with programmes or a main layer that no other has', () => {
    const makes = plans.makes.map((plan) => makeOfPlan(flagship, plan));
    expect(makes.map(({ layers }) => layers)).toEqual([['area'], ['kit'], ['kit']]);
    expect(new Set(makes.map((make) => JSON.stringify(make))).size).toBe(3);
  });
});

test('Both banks has two makes within 3 %: batteries and kits alike, or kits above all', () => {
  const makes = plans.bothBanks.map((plan) => makeOfPlan(both, plan));
  expect(makes.map(({ layers }) => layers)).toEqual([['kit', 'close'], ['kit']]);
  for (const plan of plans.bothBanks) expect(percentOf(both, plan)).toBeGreaterThanOrEqual(97);
});

describe('first plans', () => {
  test.each(plans.first)('$name: from 55 to 85 % of par', (plan) => {
    const percent = percentOf(flagship, plan);
    expect(percent).toBeGreaterThanOrEqual(55);
    expect(percent).toBeLessThanOrEqual(85);
  });
});
