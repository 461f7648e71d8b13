import type { Basis, Highs } from 'highs';
import { at } from '../../base/assert';
import type { LinearProgram } from '../model/linear-program';
import { toRelaxedModelData } from '../model/model-data';

/** The bounds of one column in a node, both included. */
export type Bound = readonly [column: number, lower: number, upper: number];

/** A value nearer to a whole number than this counts as integral; HiGHS's own tolerance. */
export const INTEGRALITY_TOLERANCE = 1e-6;

/** How far the optimum of a relaxation may be off by rounding: absolutely, and relatively. */
const OBJECTIVE_TOLERANCE = { absolute: 1e-3, relative: 1e-9 };

/** An `objective_bound` that nothing reaches; options take finite numbers only. */
const NO_BOUND = 1e30;

/** What HiGHS takes for no limit of pivots, and the limit of a probe. */
const UNLIMITED_PIVOTS = 2 ** 31 - 1;
const PROBE_PIVOTS = 25;

const toleranceOf = (objective: number): number =>
  Math.max(OBJECTIVE_TOLERANCE.absolute, Math.abs(objective) * OBJECTIVE_TOLERANCE.relative);

/**
 * The greatest whole number that solutions below a relaxation's optimum may reach: objectives of
 * plans are whole, and the optimum is known up to `OBJECTIVE_TOLERANCE`.
 */
export const floorObjective = (objective: number): number =>
  Math.floor(objective + toleranceOf(objective));

/** The optimum of a relaxation. */
export interface Optimum {
  readonly objective: number;
  /** The value of each column. */
  readonly values: Float64Array;
  /** A warm start for the relaxations of nodes below this one. */
  readonly basis: Basis;
}

export interface SolveOptions {
  /** Basis to start from; without one, that of the solve before. */
  readonly basis?: Basis | undefined;
  /** A whole objective to exceed; the solve ends as soon as no solution can. */
  readonly cutoff?: number;
}

/**
 * The linear relaxation of a program, kept in HiGHS between solves, so that after a change of
 * bounds the dual simplex method starts from the last basis.
 */
export interface Relaxation {
  /**
   * Solves the relaxation under the bounds of a node.
   *
   * @returns The optimum; `undefined` if the node is infeasible or no solution of it exceeds the
   * cutoff. Throws if HiGHS ends in any other state.
   */
  solve(bounds: readonly Bound[], options?: SolveOptions): Optimum | undefined;
  /**
   * Estimates the optimum under bounds by a few pivots.
   *
   * @returns An upper bound of the optimum; `undefined` if no solution exceeds the cutoff.
   */
  probe(bounds: readonly Bound[], options: SolveOptions): number | undefined;
  /** Frees the memory that HiGHS holds; it is not collected by itself. */
  dispose(): void;
}

/**
 * Hands the relaxation of a program to HiGHS; it is to be disposed of. It is minimised with its
 * signs turned: HiGHS heeds `objective_bound` in no other sense.
 */
export function openRelaxation(highs: Highs, program: LinearProgram): Relaxation {
  const data = toRelaxedModelData(highs, program);
  const model = highs.createModel({
    ...data,
    sense: highs.constants.objectiveSense.minimize,
    colCost: Float64Array.from(program.columns, ({ objective }) => -objective),
  });
  // HiGHS presolves only a solve without a basis: the root, where it takes longer than it saves.
  model.options.set({ output_flag: false, presolve: 'off' });
  const { optimal, infeasible, objectiveBound, iterationLimit } = highs.constants.modelStatus;
  let changed: readonly Bound[] = [];
  const run = (): number => {
    model.run();
    return model.getModelStatus();
  };
  const isKnown = (status: number): boolean =>
    [optimal, infeasible, objectiveBound, iterationLimit].some((known) => known === status);
  /** Solves under bounds, and says how it ended; anything unforeseen throws. */
  const solveUnder = (
    bounds: readonly Bound[],
    { basis, cutoff = -Infinity }: SolveOptions,
    pivots = UNLIMITED_PIVOTS,
  ): 'optimal' | 'pruned' | 'limited' => {
    for (const [column] of changed)
      model.changeColBounds(column, 0, at(program.columns, column).upper);
    for (const [column, lower, upper] of bounds) model.changeColBounds(column, lower, upper);
    changed = bounds;
    const next = cutoff + 1;
    model.options.set({
      objective_bound: cutoff === -Infinity ? NO_BOUND : toleranceOf(next) - next,
      simplex_iteration_limit: pivots,
    });
    if (basis !== undefined) model.setBasis(basis);
    let status = run();
    if (!isKnown(status)) {
      // A warm start can fail numerically; a solve from scratch does not depend on it.
      model.clearSolver();
      status = run();
    }
    if (status === optimal) return 'optimal';
    if (status === infeasible || status === objectiveBound) return 'pruned';
    if (status === iterationLimit && pivots < UNLIMITED_PIVOTS) return 'limited';
    throw new Error(`the linear program ended in state ${status}`);
  };
  return {
    solve(bounds, options = {}) {
      if (solveUnder(bounds, options) === 'pruned') return undefined;
      return {
        objective: -model.getObjectiveValue(),
        values: Float64Array.from(model.getSolution().colValue),
        basis: model.getBasis(),
      };
    },
    probe(bounds, options) {
      const status = solveUnder(bounds, options, PROBE_PIVOTS);
      return status === 'pruned' ? undefined : -model.getObjectiveValue();
    },
    dispose: () => model.dispose(),
  };
}
