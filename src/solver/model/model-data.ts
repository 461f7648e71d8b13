import type { Highs, ModelData } from 'highs';
import { at } from '../../base/assert';
import type { LinearProgram } from './linear-program';

/** The data of a program for HiGHS, integer columns marked as such. */
export const toModelData = (highs: Highs, program: LinearProgram): ModelData => {
  const { integer, continuous } = highs.constants.variableType;
  const integrality = program.columns.map(({ isInteger }) => (isInteger ? integer : continuous));
  return { ...toRelaxedModelData(highs, program), integrality };
};

/**
 * The data of a program's linear relaxation for HiGHS: maximised, every column continuous, the
 * matrix stored by rows.
 */
export function toRelaxedModelData(highs: Highs, { columns, rows }: LinearProgram): ModelData {
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
    colCost: Float64Array.from(columns, ({ objective }) => objective),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => finite(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => finite(upper)),
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
