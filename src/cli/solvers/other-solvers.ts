import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProverName } from '../../analysis/benchmark';
import { findInstalled } from './installed';

/** A solver of integer programs that runs as a process of its own and reads the LP format. */
export interface OtherSolver {
  readonly name: string;
  /** Where it is installed; undefined if it isn't. */
  readonly program: string | undefined;
  readonly args: (model: string, answer: string) => readonly string[];
  /** What its answer says of a proved optimum, and its log of the nodes, if it does. */
  readonly objective: RegExp;
  readonly nodes?: RegExp;
}

export const OTHER_SOLVERS: Readonly<Record<Exclude<ProverName, 'own'>, OtherSolver>> = {
  cbc: {
    name: 'CBC',
    program: findInstalled({ variable: 'CBC_PATH', names: ['cbc'], places: [] }),
    args: (model, answer) => [model, 'solve', 'solution', answer],
    objective: /^Optimal - objective value (\S+)/,
    nodes: /^Enumerated nodes: +(\d+)/m,
  },
  glpk: {
    name: 'GLPK',
    program: findInstalled({ variable: 'GLPSOL_PATH', names: ['glpsol'], places: [] }),
    args: (model, answer) => ['--lp', model, '-o', answer],
    objective: /^Status: +INTEGER OPTIMAL\nObjective: +\S+ = (\S+)/m,
  },
};

export interface OtherAnswer {
  /** The proved optimum, without its sign, since some print that of a minimum; NaN if there is none. */
  readonly objective: number;
  /** Nodes of the tree; NaN if the log doesn't say. */
  readonly nodes: number;
  /** Of the whole process: its start, reading the model, solving, writing the answer. */
  readonly seconds: number;
  /** What the process printed. */
  readonly log: string;
}

/**
 * Has another solver solve a model in the LP format.
 *
 * @param timeLimitSeconds Ends the process after that time; there is no proved optimum then.
 * @returns Its answer. Throws if the process fails.
 */
export function solveElsewhere(
  program: string,
  solver: OtherSolver,
  lp: string,
  timeLimitSeconds?: number,
): OtherAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'lowland-skies-model-'));
  try {
    const [model, answer] = [join(folder, 'model.lp'), join(folder, 'answer.txt')];
    writeFileSync(model, lp);
    const since = performance.now();
    const { error, status, stdout, stderr } = spawnSync(program, solver.args(model, answer), {
      encoding: 'utf8',
      killSignal: 'SIGKILL',
      maxBuffer: Infinity,
      ...(timeLimitSeconds !== undefined && { timeout: timeLimitSeconds * 1000 }),
    });
    const seconds = (performance.now() - since) / 1000;
    const isStopped = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
    if (!isStopped && (error || status !== 0))
      throw new Error(`${solver.name} failed: ${error?.message ?? stderr}`);
    const text = isStopped || !existsSync(answer) ? '' : readFileSync(answer, 'utf8');
    const objective = Math.abs(Number(solver.objective.exec(text)?.[1]));
    return { objective, nodes: Number(solver.nodes?.exec(stdout)?.[1]), seconds, log: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
