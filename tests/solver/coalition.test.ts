import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { shapleyValues } from '../../src/analysis/coalition/shapley';
import { addBig, bigFraction } from '../../src/base/big-fraction';
import { bitsOf } from '../../src/base/bits';
import type { Fraction } from '../../src/base/fraction';
import { createCoalitionGame, everyNation } from '../../src/rules/coalition';
import { createGame } from '../../src/rules/game';
import { pursesOf } from '../../src/scenario/purses';
import type { Scenario } from '../../src/scenario/scenario';
import { findPar } from '../../src/solver/par';
import { belowFrom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { isLong, isSoak } from '../scale';
import { TooMany } from './brute-force';
import { coalitionByEnumeration } from './coalition-by-enumeration';
import { bystander, pledgeAcross, twoPurses } from '../rules/three-boards';

const highs = await loadHighs();
const ZERO = bigFraction(0n, 1n);

/** v(S) for every coalition, proved. */
const valuesOf = (scenario: Scenario): Fraction[] =>
  Array.from({ length: everyNation(scenario) + 1 }, (_, members) => {
    const { incumbent, isProved } = findPar(highs, createCoalitionGame(scenario, members));
    if (!isProved || incumbent === undefined) throw new Error(`${members} is not proved`);
    return incumbent.value;
  });

const PATIENCE = 4_000;
const COUNT = isSoak ? 120 : isLong ? 75 : 30;

/** The same by trying every plan, as numerators; none where there are too many. */
function triedOf(scenario: Scenario): number[] | undefined {
  try {
    return Array.from({ length: everyNation(scenario) + 1 }, (_, members) => {
      const nations = bitsOf(members);
      const purses = pursesOf(scenario).filter((_, nation) => nations.includes(nation));
      const incomes = scenario.years.map((_, year) =>
        purses.reduce((sum, purse) => sum + (purse[year] ?? 0), 0),
      );
      const letters = nations.map((nation) => scenario.nations[nation]?.letter).join('');
      return coalitionByEnumeration(scenario, incomes, letters, PATIENCE);
    });
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

/** Scenarios of two and three nations with what each coalition of theirs is worth, by enumeration. */
function* tiny(count: number): Generator<readonly [Scenario, readonly number[]]> {
  for (let seed = 1, done = 0; done < count; seed++) {
    const scenario = tinyScenario(belowFrom(seed));
    if (scenario.nations.length < 2) continue;
    if (createGame(scenario).setup.land.length * scenario.layers.length > 6) continue;
    const tried = triedOf(scenario);
    if (tried === undefined) continue;
    done++;
    yield [scenario, tried];
  }
}

test('what a coalition is worth is the most of every plan that it could carry out', () => {
  let threes = 0;
  let joining = 0;
  for (const [scenario, tried] of tiny(COUNT)) {
    const values = valuesOf(scenario);
    expect(values.map(({ numerator }) => numerator)).toEqual(tried);
    const par = findPar(highs, createGame(scenario)).incumbent?.value;
    expect(values.at(-1)).toEqual(par);
    if (scenario.nations.length === 3) threes++;
    if (tried.some((worth, s) => worth > 0 && worth < (tried.at(-1) ?? 0) && s > 0)) joining++;

    // Superadditive: two that have no nation in common lose nothing by joining.
    for (const s of tried.keys())
      for (const t of tried.keys())
        if ((s & t) === 0)
          expect(tried[s | t] ?? -1).toBeGreaterThanOrEqual((tried[s] ?? 0) + (tried[t] ?? 0));

    const shares = shapleyValues(values);
    const sum = shares.reduce(addBig, ZERO);
    const all = values.at(-1);
    expect(sum).toEqual(all && bigFraction(BigInt(all.numerator), BigInt(all.denominator)));
    shares.forEach((share, nation) => {
      const bit = 1 << nation;
      const addsNothing = tried.every((worth, s) => worth === (tried[s | bit] ?? 0));
      if (addsNothing) expect(share).toEqual(ZERO);
    });
  }
  expect(threes).toBeGreaterThan(COUNT / 10);
  expect(joining).toBeGreaterThan(COUNT / 10);
});

// The sums are written out beside the boards.
test.each([
  ['two purses', twoPurses, [0, 2, 0, 3], ['5/2', '1/2']],
  ['a pledge across the border', pledgeAcross, [0, 2, 1, 9], ['5/1', '4/1']],
  ['a nation that only pays', bystander, [0, 0, 0, 2, 0, 2, 1, 3], ['4/3', '5/6', '5/6']],
])('by hand: %s', (_name, scenario, worths, shares) => {
  const values = valuesOf(scenario);
  expect(values.map(({ numerator, denominator }) => numerator / denominator)).toEqual(worths);
  expect(
    shapleyValues(values).map(({ numerator, denominator }) => `${numerator}/${denominator}`),
  ).toEqual(shares);
});
