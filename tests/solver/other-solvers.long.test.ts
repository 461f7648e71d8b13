import { parseScenario } from '../../src/scenario/check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import { createGame } from '../../src/rules/game';
import { exportLp } from '../../src/solver/model/lp-format';
import { buildModel } from '../../src/solver/model/model';
import { findPar } from '../../src/solver/par';
import { plannedObjective } from '../../src/solver/model/objective';
import { findInstalled } from '../browsers/installed';
import { firstFlagship } from '../scenario/first-flagship';

const highs = await loadHighs();

const SOLVERS = [
  {
    name: 'CBC',
    program: findInstalled({ variable: 'CBC_PATH', names: ['cbc'], places: [] }),
    args: (model: string, answer: string) => [model, 'solve', 'solution', answer],
    objective: /^Optimal - objective value (\S+)/,
  },
  {
    name: 'GLPK',
    program: findInstalled({ variable: 'GLPSOL_PATH', names: ['glpsol'], places: [] }),
    args: (model: string, answer: string) => ['--lp', model, '-o', answer],
    objective: /^Status: +INTEGER OPTIMAL\nObjective: +obj = (\S+)/m,
  },
];

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

  test.for(SOLVERS)('$name comes to the same par', (solver, { skip }) => {
    const { program } = solver;
    if (program === undefined) return skip();
    const folder = mkdtempSync(join(tmpdir(), 'lowland-skies-model-'));
    try {
      const [lp, answer] = [join(folder, 'model.lp'), join(folder, 'answer.txt')];
      writeFileSync(lp, exportLp(highs, game));
      execFileSync(program, solver.args(lp, answer), { stdio: 'ignore' });
      const objective = Number(solver.objective.exec(readFileSync(answer, 'utf8'))?.[1]);
      const numerator = Math.abs(objective) * model.scale + worth.closed;
      expect(findPar(highs, game).incumbent?.value).toEqual({
        numerator,
        denominator: worth.denominator,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
