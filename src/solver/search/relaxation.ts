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

/**
 * The greatest whole number that solutions below a relaxation's optimum may reach: objectives of
 * plans are whole, and the optimum is known up to `OBJECTIVE_TOLERANCE`.
 */
export const floorObjective = (objective: number): number =>
  Math.floor(
    objective +
      Math.max(OBJECTIVE_TOLERANCE.absolute, Math.abs(objective) * OBJECTIVE_TOLERANCE.relative),
  );

/** The optimum of a relaxation. */
export interface Optimum {
  readonly objective: number;
  /** The value of each column. */
  readonly values: Float64Array;
  /** A warm start for the relaxations of nodes below this one. */
  readonly basis: Basis;
}

/**
 * The linear relaxation of a program, kept in HiGHS between solves, so that after a change of
 * bounds the dual simplex method starts from the last basis.
 */
export interface Relaxation {
  /**
   * Solves the relaxation under the bounds of a node.
   *
   * @param basis Basis to start from; without one, that of the solve before.
   * @returns The optimum; `undefined` if the node is infeasible. Throws if HiGHS ends in any
   * other state.
   */
  solve(bounds: readonly Bound[], basis?: Basis): Optimum | undefined;
  /** Frees the memory that HiGHS holds; it is not collected by itself. */
  dispose(): void;
}

/** Hands the relaxation of a program to HiGHS; it is to be disposed of. */
export function openRelaxation(highs: Highs, program: LinearProgram): Relaxation {
  const model = highs.createModel(toRelaxedModelData(highs, program));
  model.options.set({ output_flag: false });
  const { optimal, infeasible } = highs.constants.modelStatus;
  let changed: readonly Bound[] = [];
  const run = (): number => {
    model.run();
    return model.getModelStatus();
  };
  return {
    solve(bounds, basis) {
      for (const [column] of changed)
        model.changeColBounds(column, 0, at(program.columns, column).upper);
      for (const [column, lower, upper] of bounds) model.changeColBounds(column, lower, upper);
      changed = bounds;
      if (basis !== undefined) model.setBasis(basis);
      let status = run();
      if (status !== optimal && status !== infeasible) {
        // A warm start can fail numerically; a solve from scratch does not depend on it.
        model.clearSolver();
        status = run();
      }
      if (status === infeasible) return undefined;
      if (status !== optimal) throw new Error(`the linear program ended in state ${status}`);
      return {
        objective: model.getObjectiveValue(),
        values: Float64Array.from(model.getSolution().colValue),
        basis: model.getBasis(),
      };
    },
    dispose: () => model.dispose(),
  };
}
