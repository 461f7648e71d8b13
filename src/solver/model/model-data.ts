import type { Highs, ModelData } from 'highs';
import { at } from '../../base/assert';
import type { LinearProgram } from './linear-program';

/** The data of a program for HiGHS, integer columns marked as such, columns and rows named. */
export function toModelData(highs: Highs, program: LinearProgram): ModelData {
  const { columns, rows } = program;
  const { integer, continuous } = highs.constants.variableType;
  return {
    ...toRelaxedModelData(highs, program),
    integrality: columns.map(({ isInteger }) => (isInteger ? integer : continuous)),
    colNames: columns.map(({ name }) => name),
    rowNames: rows.map(({ name }) => name),
  };
}

/**
 * The data of a program's linear relaxation for HiGHS: maximised, every column continuous, the
 * matrix stored by rows. It has no names: HiGHS takes them one by one, which takes longer than all
 * the rest.
 */
export function toRelaxedModelData(highs: Highs, { columns, rows }: LinearProgram): ModelData {
  const { infinity, constants } = highs;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => {
    starts[row + 1] = at(starts, row) + terms.length;
  });
  const indices = new Int32Array(at(starts, rows.length));
  const values = new Float64Array(indices.length);
  rows.forEach(({ terms }, row) => {
    const start = at(starts, row);
    terms.forEach(([coefficient, column], i) => {
      indices[start + i] = column;
      values[start + i] = coefficient;
    });
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
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
  };
}
