import type { Highs, ModelData } from 'highs';
import { at } from '../base/assert';
import type { Program } from './program';

/** How far a solve has come: the best found and the least that nothing can exceed. */
export interface Progress {
  /** The best found so far; −∞ before the first. */
  readonly incumbent: number;
  readonly bound: number;
  readonly nodes: number;
  readonly seconds: number;
}

export interface SolveOptions {
  readonly timeLimitSeconds?: number;
  /** Called now and then; stops the solve where it answers `stop`. */
  readonly onProgress?: (progress: Progress) => 'go on' | 'stop';
}

/** What a solve came to. */
export interface Solution extends Progress {
  /** The columns of the incumbent, whole ones rounded; none where nothing was found. */
  readonly values: readonly number[] | undefined;
}

/** A program as HiGHS takes it, row by row. */
export function dataOf(highs: Highs, { columns, rows }: Program): ModelData {
  const { infinity, constants } = highs;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => {
    starts[row + 1] = at(starts, row) + terms.length;
  });
  const finite = (value: number): number =>
    value === Infinity ? infinity : value === -Infinity ? -infinity : value;
  const { integer, continuous } = constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: Float64Array.from(columns, ({ gain }) => gain),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ least }) => finite(least)),
    rowUpper: Float64Array.from(rows, ({ most }) => finite(most)),
    integrality: columns.map(({ isInteger }) => (isInteger ? integer : continuous)),
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

/** HiGHS’s number for a solution that keeps every row. */
const FEASIBLE = 2;

/** Every gain is whole, so that a bound less than this above the incumbent is a proof. */
const LESS_THAN_ONE = 0.999;

/** Solves a program whose gains are whole numbers; runs till it is done, so not on a page's thread. */
export function solve(
  highs: Highs,
  program: Program,
  { timeLimitSeconds, onProgress }: SolveOptions = {},
): Solution {
  const { callbackType } = highs.constants;
  return highs.withModel(dataOf(highs, program), (model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: LESS_THAN_ONE,
      ...(timeLimitSeconds === undefined ? {} : { time_limit: timeLimitSeconds }),
    });
    model.run({
      [callbackType.mipInterrupt](event) {
        const { data } = event;
        const answer = onProgress?.({
          incumbent: data.mip_primal_bound ?? -Infinity,
          bound: Math.min(data.mip_dual_bound ?? Infinity, program.ceiling),
          nodes: Number(data.mip_node_count ?? 0),
          seconds: data.running_time ?? 0,
        });
        if (answer === 'stop') event.interrupt();
      },
    });
    const isFound = Number(model.info.get('primal_solution_status')) === FEASIBLE;
    return {
      incumbent: isFound ? Math.round(model.getObjectiveValue()) : -Infinity,
      bound: Math.min(Number(model.info.get('mip_dual_bound')), program.ceiling),
      nodes: Number(model.info.get('mip_node_count')),
      seconds: model.getRunTime(),
      values: isFound
        ? Array.from(model.getSolution().colValue, (value, column) =>
            at(program.columns, column).isInteger ? Math.round(value) : value,
          )
        : undefined,
    };
  });
}
