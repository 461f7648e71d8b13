import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { OTHER_SOLVERS, solveElsewhere } from '../../src/cli/solvers/other-solvers';
import type { LinearProgram } from '../../src/solver/model/linear-program';
import { printLp } from '../../src/solver/model/lp-format';
import { openRelaxation } from '../../src/solver/search/relaxation';
import { Tree } from '../../src/solver/search/tree';
import { areThere, FOLDER, formulate, PUBLISHED } from './maximal-covering';
import { median } from './ratio';
import { NOTHING } from './solvers/metered';

const ROUNDS = 5;
const highs = await loadHighs();

interface Proof {
  readonly optimum: number;
  readonly nodes: number;
  /** From the program in memory on: handing it to HiGHS, its root, the tree. */
  readonly seconds: number;
}

/** Proves the optimum of a program whose objective coefficients are whole. */
function prove(program: LinearProgram): Proof {
  const since = performance.now();
  const relaxation = openRelaxation(highs, program);
  try {
    const tree = new Tree(program, relaxation);
    tree.adopt({ bounds: [], bound: program.trivialBound, basis: undefined });
    while (!tree.isEmpty) {
      const optimum = tree.processNext();
      if (optimum?.isIntegral === true) tree.incumbent = Math.round(optimum.objective);
    }
    const seconds = (performance.now() - since) / 1000;
    return { optimum: tree.incumbent, nodes: tree.nodes, seconds };
  } finally {
    relaxation.dispose();
  }
}

const shown = (seconds: readonly number[]): string => median(seconds).toFixed(3);

test('published instances of maximal covering, beside CBC and GLPK', (context) => {
  if (!areThere()) {
    console.log(
      `there are no published instances in ${FOLDER}; BENCHMARKS can name another folder`,
    );
    return context.skip();
  }
  const others = Object.values(OTHER_SOLVERS).flatMap((solver) => {
    const { name, program } = solver;
    if (program === undefined) return [];
    return [{ name, solve: (lp: string) => solveElsewhere(program, solver, lp) }];
  });
  for (const { name, solve } of others) {
    const starts = Array.from({ length: ROUNDS }, () => solve(NOTHING).seconds);
    console.log(`${name}: a process takes ${shown(starts)} s to start, counted below`);
  }
  const coverings = PUBLISHED.map((published) => ({ ...published, ...formulate(published) }));
  // The first proofs in a process wait until V8 has compiled the solver: shown, and not counted.
  const first = coverings.map(({ program }) => prove(program).seconds);
  coverings.forEach(({ file, points, sites, p, r, optimum, program }, index) => {
    const lp = printLp(highs, program);
    // In turn, so that a busy machine slows all alike.
    const rounds = Array.from({ length: ROUNDS }, () => ({
      ours: prove(program),
      theirs: others.map(({ solve }) => solve(lp)),
    }));
    for (const { ours, theirs } of rounds) {
      expect(ours.optimum).toBe(optimum);
      for (const { objective } of theirs) expect(objective).toBe(optimum);
    }
    const seconds = rounds.map(({ ours }) => ours.seconds);
    const comparisons = others.map(({ name }, other) => {
      const theirs = rounds.map((round) => at(round.theirs, other));
      const times = theirs.map((answer) => answer.seconds);
      const ratio = median(times.map((time, round) => at(seconds, round) / time)).toFixed(2);
      const nodes = at(theirs, 0).nodes;
      const searched = Number.isNaN(nodes) ? '' : `, ${nodes} nodes`;
      return `${name} ${shown(times)} s${searched}, ratio ${ratio}`;
    });
    console.log(
      [
        `${file}, ${points} points, ${sites} sites, p ${p}, r ${r}: ${optimum}`,
        `ours ${shown(seconds)} s, ${at(rounds, 0).ours.nodes} nodes, at first ${shown([at(first, index)])} s`,
        ...comparisons,
      ].join('; '),
    );
  });
});
