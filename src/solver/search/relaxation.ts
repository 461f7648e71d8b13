import type { Basis, Highs, ModelData } from 'highs';
import { at } from '../../base/assert';
import type { Program } from '../model/linear-program';

/** A program as HiGHS takes it. */
export const dataOf = (highs: Highs, program: Program): ModelData => {
  const { integer, continuous } = highs.constants.variableType;
  const integrality = program.columns.map(({ isInteger }) => (isInteger ? integer : continuous));
  return { ...relaxedDataOf(highs, program), integrality };
};

/** The same with no column held to whole numbers, row by row. */
function relaxedDataOf(highs: Highs, { columns, rows }: Program): ModelData {
  const { infinity, constants } = highs;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => {
    starts[row + 1] = at(starts, row) + terms.length;
  });
  const finite = (value: number): number =>
    value === Infinity ? infinity : value === -Infinity ? -infinity : value;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: Float64Array.from(columns, ({ gain }) => gain),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ least }) => finite(least)),
    rowUpper: Float64Array.from(rows, ({ most }) => finite(most)),
    colNames: columns.map(({ name }) => name),
    rowNames: rows.map(({ name }) => name),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ terms }) => terms.map(([, column]) => column))),
      values: Float64Array.from(rows.flatMap(({ terms }) => terms.map(([c]) => c))),
    },
  };
}

/** A column held between two whole numbers. */
export type Bound = readonly [column: number, least: number, most: number];

/** The optimum of a relaxation. */
export interface Optimum {
  readonly objective: number;
  /** The value of each column. */
  readonly values: Float64Array;
  /** From where it is near to the optimum of a branch below it. */
  readonly basis: Basis;
}

/**
 * A program with its whole columns let go: a linear program that stays in the solver, so that
 * after a change of bounds it is solved from the basis before.
 */
export interface Relaxation {
  /**
   * The optimum within bounds; none where nothing keeps every row. It is sought from a basis,
   * or else from where the last one was found.
   */
  solve(bounds: readonly Bound[], from?: Basis): Optimum | undefined;
  dispose(): void;
}

export function openRelaxation(highs: Highs, program: Program): Relaxation {
  const model = highs.createModel(relaxedDataOf(highs, program));
  model.options.set({ output_flag: false });
  const { optimal, infeasible } = highs.constants.modelStatus;
  let held: readonly Bound[] = [];
  const run = (): number => {
    model.run();
    return model.getModelStatus();
  };
  return {
    solve(bounds, from) {
      for (const [column] of held)
        model.changeColBounds(column, 0, at(program.columns, column).upper);
      for (const [column, least, most] of bounds) model.changeColBounds(column, least, most);
      held = bounds;
      if (from !== undefined) model.setBasis(from);
      let status = run();
      if (status !== optimal && status !== infeasible) {
        // Rounding can lead a warm start astray; from nothing it is solved the plain way.
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
