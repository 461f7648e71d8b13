import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { replay } from '../../src/rules/apply';
import { createGame, type Game } from '../../src/rules/game';
import { outlook } from '../../src/analysis/planned-score';
import { outcomesOf } from '../../src/rules/score';
import type { Scenario } from '../../src/scenario/scenario';
import { findHindsight, findPar } from '../../src/solver/par';
import { type Below, belowFrom, playAtRandom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { scaled } from '../scale';
import { bruteForce, type Most, TooMany } from './brute-force';
import { MECHANIC_NAMES, mechanicsOf } from './mechanics';

const SEED = 'BRUTE';
const PATIENCE = 10_000;
const highs = await loadHighs();

/** Brute force where it is short enough. */
function tried(game: Game): Most | undefined {
  try {
    return bruteForce(game, SEED, PATIENCE);
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

function expectTheSame(game: Game, most: Most): void {
  const par = findPar(highs, game);
  const hindsight = findHindsight(highs, game, SEED);
  expect([par.isProved, hindsight.isProved]).toEqual([true, true]);
  const years = game.books.map((_, year) => year);
  const planned = years.reduce((sum, year) => sum + at(outlook(game).held, year), 0);
  const actual = years.reduce(
    (sum, year) => outcomesOf(game, SEED, year).reduce((held, { points }) => held + points, sum),
    0,
  );
  expect(par.incumbent?.value.numerator).toBe(planned + most.planned);
  expect(hindsight.incumbent?.value.numerator).toBe(actual + most.actual);
}

/** A game from its middle: a random plan's first year, its books closed. */
function middleOf(scenario: Scenario, below: Below): Game {
  const { actions } = playAtRandom(scenario, 6, below);
  const closing = actions.findIndex((action) => action.do === 'close-books');
  return unwrap(replay(createGame(scenario), actions.slice(0, closing + 1)));
}

test('par and hindsight are the most of every legal plan, from the start and from the middle', () => {
  const met = new Map<string, number>();
  let middles = 0;
  const count = Math.max(50, scaled(300));
  for (let seed = 1, done = 0; done < count; seed++) {
    const below = belowFrom(seed);
    const scenario = tinyScenario(below);
    const start = createGame(scenario);
    if (start.setup.land.length * scenario.layers.length > 6) continue;
    const most = tried(start);
    if (most === undefined) continue;
    done++;
    for (const mechanic of mechanicsOf(scenario)) met.set(mechanic, (met.get(mechanic) ?? 0) + 1);
    expectTheSame(start, most);
    if (scenario.years.length < 2) continue;
    const middle = middleOf(scenario, below);
    const rest = tried(middle);
    if (rest === undefined) continue;
    expectTheSame(middle, rest);
    if (middle.pieces.length > 0) middles++;
  }
  console.log({ count, middles, ...Object.fromEntries(met) });
  expect(middles).toBeGreaterThan(count / 25);
  expect(Math.min(...met.values())).toBeGreaterThan(count / 50);
  expect([...met.keys()].sort()).toEqual([...MECHANIC_NAMES].sort());
});
