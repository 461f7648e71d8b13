import { printBenchmark, type StatedOptimum } from '../../src/analysis/benchmark';
import { err, ok } from '../../src/base/result';
import type { VerifyOutlets } from '../../src/cli/commands/verify';
import type { Sources } from '../../src/cli/input';
import { OTHER_SOLVERS } from '../../src/cli/solvers/other-solvers';
import { planOf, sourcesOf } from './sources';
import { twoTowns } from './two-towns';

/** The optimum of two towns: tower and kit at the first, 4 + 2 points for the first year's 5 coins. */
export const statedTowns: StatedOptimum = {
  id: 'two-towns',
  optimum: { numerator: 6, denominator: 1 },
  provedBy: ['own'],
  plan: planOf(['tower 0,0', 'kit 0,0'], []),
};

/** Files of which the two towns are the only level, and the instances given the benchmark. */
export const sourcesWith = (...instances: readonly StatedOptimum[]): Sources => ({
  ...sourcesOf({ 'benchmark.json': printBenchmark(instances) }),
  levelNames: () => ['two-towns'],
  level: () => ok(JSON.stringify(twoTowns(3))),
  proof: () => err('absent'),
});

/** No other solver is installed. */
export const NO_OTHERS: VerifyOutlets['others'] = {
  cbc: { ...OTHER_SOLVERS.cbc, program: undefined },
  glpk: { ...OTHER_SOLVERS.glpk, program: undefined },
};
