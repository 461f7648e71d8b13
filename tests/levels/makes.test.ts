import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import bothBanks from '../../levels/both-banks.json';
import { unwrap } from '../../src/base/result';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import type { Scenario } from '../../src/scenario/scenario';
import { play } from '../rules/case';
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

/** What a plan is built of: its programmes, and the layer on which it spends most, rebates off. */
function makeOf(scenario: Scenario, { years }: Plan): { programmes: string; main: string[] } {
  const layers = scenario.layers.map(({ id }) => id);
  const isOrder = (line: string): boolean => layers.some((id) => line.startsWith(`${id} `));
  const bought = years.flat().filter((line) => !isOrder(line) && line !== 'retire');
  const jointSince = years.findIndex((lines) => lines.includes('joint-order'));
  const rebates = scenario.programmes.jointOrder?.rebates ?? [];
  const coins = scenario.layers.map(({ id, cost }) => {
    const rebate = rebates.find(({ layer }) => layer === id)?.coins ?? 0;
    return years.reduce((sum, lines, year) => {
      const count = lines.filter((line) => line.startsWith(`${id} `)).length;
      const sets = jointSince >= 0 && jointSince <= year ? Math.floor(count / 3) : 0;
      return sum + count * cost - sets * rebate;
    }, 0);
  });
  const most = Math.max(...coins);
  return {
    programmes: bought.toSorted().join(', '),
    main: layers.filter((_, layer) => coins[layer] === most),
  };
}

describe('plans of different make', () => {
  test.each(plans.makes)('$name: within 2 % of par', (plan) => {
    const percent = percentOf(flagship, plan);
    expect(percent).toBeGreaterThanOrEqual(98);
    expect(percent).toBeLessThanOrEqual(100);
  });

  test('there are three, each with programmes or a main layer that no other has', () => {
    const makes = plans.makes.map((plan) => makeOf(flagship, plan));
    expect(makes.map(({ main }) => main)).toEqual([['area'], ['kit'], ['kit']]);
    expect(new Set(makes.map((make) => JSON.stringify(make))).size).toBe(3);
  });
});

test('the last level has two makes within 3 % of par: batteries and kits alike, or kits above all', () => {
  const [even, kits] = plans.bothBanks;
  if (even === undefined || kits === undefined) throw new Error('two plans are kept');
  expect(makeOf(both, even).main).toEqual(['kit', 'close']);
  expect(makeOf(both, kits).main).toEqual(['kit']);
  for (const plan of [even, kits]) expect(percentOf(both, plan)).toBeGreaterThanOrEqual(97);
});

describe('first plans', () => {
  test.each(plans.first)('$name: from 55 to 85 % of par', (plan) => {
    const percent = percentOf(flagship, plan);
    expect(percent).toBeGreaterThanOrEqual(55);
    expect(percent).toBeLessThanOrEqual(85);
  });
});
