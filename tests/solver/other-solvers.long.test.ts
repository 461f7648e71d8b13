import { parseScenario } from '../../src/scenario/check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import { OTHER_SOLVERS, solveElsewhere } from '../../src/cli/solvers/other-solvers';
import { createGame } from '../../src/rules/game';
import { exportLp } from '../../src/solver/model/lp-format';
import { buildModel } from '../../src/solver/model/model';
import { findPar } from '../../src/solver/par';
import { plannedObjective } from '../../src/solver/model/objective';
import { firstFlagship } from '../scenario/first-flagship';

const highs = await loadHighs();

const startOf = (level: unknown) => createGame(unwrap(parseScenario(level)));

test('par of the flagship’s first numbers is the figure that was published with them', () => {
  const { incumbent, isProved } = findPar(highs, createGame(firstFlagship));
  expect(isProved).toBe(true);
  // Two other solvers, on a model of another hand, came to 79.524.
  const { numerator = NaN, denominator = NaN } = incumbent?.value ?? {};
  expect((numerator / denominator).toFixed(3)).toBe('79.524');
});

describe.each([
  ['Benelux', benelux],
  ['the coast road', coastRoad],
])('the exported model of %s', (_, level) => {
  const game = startOf(level);
  const worth = plannedObjective(game);
  const model = buildModel(game, worth);

  test.for(Object.values(OTHER_SOLVERS))('$name comes to the same par', (solver, { skip }) => {
    const { program } = solver;
    if (program === undefined) return skip();
    const { objective } = solveElsewhere(program, solver, exportLp(highs, game));
    const numerator = objective * model.scale + worth.closed;
    expect(findPar(highs, game).incumbent?.value).toEqual({
      numerator,
      denominator: worth.denominator,
    });
  });
});
