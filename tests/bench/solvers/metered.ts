import { fileURLToPath } from 'node:url';
import { type OtherSolver, solveElsewhere } from '../../../src/cli/solvers/other-solvers';

/** A program of one column: what a process takes for it, it takes for its start. */
export const NOTHING = 'maximize\nobj: x\nsubject to\nrow: x <= 1\nend\n';

/** HiGHS's own tree, in a process that can be ended and gives back all its memory. */
export const HIGHS_TREE: OtherSolver = {
  name: 'HiGHS',
  program: process.execPath,
  args: (model, answer) => [
    '--import',
    'tsx',
    fileURLToPath(new URL('highs-mip.ts', import.meta.url)),
    model,
    answer,
  ],
  objective: /^Optimal (\S+)/,
};

/** What a proof took, in seconds. */
export interface Timing {
  /** Of the processor, the system's time included: other work on the machine counts little. */
  readonly processor: number;
  readonly clock: number;
  /** The objective of the exported model; NaN if it wasn't proved in time. */
  readonly optimum: number;
}

/** Runs a command, ends it after so many seconds of the processor, and prints how many it took. */
const METER = 'ulimit -c 0 -t "$0"; TIMEFORMAT="processor: %U %S"; { time "$@"; } 2>&1 || true';

/** Waiting counts for nothing on the processor; so the clock ends what only waits. */
const CLOCK_FACTOR = 5;

/**
 * Has another solver solve a model, and measures all of its process.
 *
 * @param limit Seconds of the processor after which the process is ended.
 */
export function timeElsewhere(solver: OtherSolver, lp: string, limit: number): Timing {
  const { program } = solver;
  if (program === undefined) throw new Error(`${solver.name} is not installed`);
  const metered: OtherSolver = {
    ...solver,
    args: (...files) => ['-c', METER, `${limit}`, program, ...solver.args(...files)],
  };
  const { objective, seconds, log } = solveElsewhere('bash', metered, lp, CLOCK_FACTOR * limit);
  const [, user, system] = /^processor: (\S+) (\S+)$/m.exec(log) ?? [];
  return {
    processor: Number(user) + Number(system),
    clock: seconds,
    optimum: Math.round(objective),
  };
}
