import { describe, expect, test } from 'vitest';
import { ok, unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { createGame } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { checkScenario } from '../../src/scenario/check';
import type { Scenario } from '../../src/scenario/scenario';
import { LEVEL_FILES, readLevel } from './files';

const files = LEVEL_FILES;

/** More points than any plan can have: every incident at the dearest site, and all the rest. */
function ceiling({ sites, years, pledges, savings }: Scenario): number {
  const dearest = Math.max(...sites.map(({ value }) => value));
  const incidents = years.reduce((sum, year) => sum + year.incidents, 0);
  const promised = pledges.reduce((sum, { points }) => sum + points, 0);
  const coins = years.reduce((sum, { income }) => sum + income, 0);
  return incidents * dearest + promised + Math.floor(coins / savings.coinsPerPoint);
}

test('there are levels', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !file.endsWith('.json'))).toEqual([]);
});

test('no two levels share an id', () => {
  const ids = files.map((file) => readLevel(file).id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(files)('%s', (file) => {
  test('has the shape of a level, and nothing against it', () => {
    const level = readLevel(file);
    expect(checkScenario(level)).toEqual(ok(level));
  });

  test('is called by its id', () => {
    expect(file).toBe(`levels/${readLevel(file).id}.json`);
  });

  test('is worth something from nothing to its ceiling with an empty plan', () => {
    const scenario = readLevel(file);
    const { numerator, denominator } = plannedScore(outlook(createGame(scenario)));
    expect(numerator).toBeGreaterThanOrEqual(0);
    expect(numerator).toBeLessThanOrEqual(ceiling(scenario) * denominator);
  });

  test('can be played to its end with nothing bought, the patrol given up if there is one', () => {
    const scenario = readLevel(file);
    const close: Action = { do: 'close-books' };
    const retire: Action[] = scenario.patrol ? [{ do: 'retire' }] : [];
    const closed = scenario.years.map(() => close);
    const game = unwrap(replay(createGame(scenario), [...retire, ...closed]));
    // Nothing was spent, so the purse is the sum of the incomes.
    expect(game.treasury).toBe(scenario.years.reduce((sum, { income }) => sum + income, 0));
  });

  test('offers something to buy in its first year', () => {
    const { layers, years } = readLevel(file);
    const cheapest = Math.min(...layers.map(({ cost }) => cost));
    expect(cheapest).toBeLessThanOrEqual(years[0]?.income ?? 0);
  });

  test('says who pays where there are several nations', () => {
    const { nations } = readLevel(file);
    const isSaid = nations.map(({ purse }) => purse !== undefined);
    expect(isSaid).toEqual(nations.map(() => nations.length > 1));
  });

  test('has a short name to each of its sites', () => {
    const shorts = readLevel(file).sites.map(({ short }) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
  });
});
