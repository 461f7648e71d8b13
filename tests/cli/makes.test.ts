import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { toNumber } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { closeMakes, planBuiltOn } from '../../src/cli/levels/makes';
import type { ParOf } from '../../src/cli/levels/par-of';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import { parseScenario } from '../../src/scenario/check';
import { solve } from '../../src/solver/par';
import { readItem } from '../rules/script';
import { twoTowns } from './two-towns';

const highs = await loadHighs();
const game = createGame(unwrap(parseScenario(twoTowns(3))));
const parOf: ParOf = (one, among) => solve(highs, { game: one, ...among });
const par = { numerator: 6, denominator: 1 };
const plan = (...years: readonly (readonly string[])[]): Action[] =>
  years.flatMap((lines) => [...lines.map(readItem), { do: 'close-books' as const }]);

// By hand: a tower and a kit at the first town bring 4 + 2. A kit of the second year meets no card
// that it could hold. Kits at both towns bring 2 + 1, half of par.
const best = plan(['kit 0,0', 'tower 0,0'], []);
const padded = plan(['tower 0,0', 'kit 0,0'], ['kit 2,0']);
const kits = plan(['kit 0,0', 'kit 2,0'], []);

test('a make counts once, close to par and without a purchase in vain', () => {
  const makes = closeMakes(game, par, [kits, padded, best, best]);
  expect(makes.map(({ layers, programmes }) => [layers, programmes])).toEqual([[['tower'], []]]);
  expect(makes.map(({ points }) => toNumber(points))).toEqual([6]);
});

test('a plan that this game refuses has no make in it', () => {
  expect(closeMakes(game, par, [plan(['tower 0,0', 'tower 2,0'], [])])).toEqual([]);
});

test('what is built on a layer only by a purchase in vain is not built on it', () => {
  const known = { game, par, parOf };
  expect(planBuiltOn(0, known)).toBeUndefined();
  expect(planBuiltOn(1, known)).toEqual(best);
});
