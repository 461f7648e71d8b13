import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import proof from '../../levels/proofs/benelux.json';
import { unwrap } from '../../src/base/result';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { play } from '../rules/case';
import plans from './flagship-plans.json';

const scenario = unwrap(parseScenario(benelux));

interface Plan {
  readonly name: string;
  readonly years: readonly (readonly string[])[];
}

/** Per cent of the proved par. */
function percentOf({ years }: Plan): number {
  const { numerator, denominator } = plannedScore(outlook(play(scenario, years)));
  return (100 * numerator * proof.par.denominator) / (denominator * proof.par.numerator);
}

/** What a plan is built of: its programmes, and the layer on which it spends most, rebates off. */
function makeOf({ years }: Plan): { programmes: string; main: string[] } {
  const layers = benelux.layers.map(({ id }) => id);
  const isOrder = (line: string): boolean => layers.some((id) => line.startsWith(`${id} `));
  const bought = years.flat().filter((line) => !isOrder(line) && line !== 'retire');
  const jointSince = years.findIndex((lines) => lines.includes('joint-order'));
  const { rebates } = benelux.programmes.jointOrder;
  const coins = benelux.layers.map(({ id, cost }) => {
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
    const percent = percentOf(plan);
    expect(percent).toBeGreaterThanOrEqual(98);
    expect(percent).toBeLessThanOrEqual(100);
  });

  test('there are three, each with programmes or a main layer that no other has', () => {
    const makes = plans.makes.map(makeOf);
    expect(makes.map(({ main }) => main)).toEqual([['area'], ['kit'], ['kit']]);
    expect(new Set(makes.map((make) => JSON.stringify(make))).size).toBe(3);
  });
});

describe('first plans', () => {
  test.each(plans.first)('$name: from 55 to 85 % of par', (plan) => {
    const percent = percentOf(plan);
    expect(percent).toBeGreaterThanOrEqual(55);
    expect(percent).toBeLessThanOrEqual(85);
  });
});
