import type { Highs, ModelData } from 'highs';
import { at } from '../base/assert';
import type { Program } from './program';

/** How far a solve has come: the best found and the least that nothing can exceed. */
export interface Progress {
  /** Objective of the best found so far; −∞ before the first. */
  readonly incumbent: number;
  readonly bound: number;
  readonly nodes: number;
  readonly seconds: number;
}

export interface SolveOptions {
  readonly timeLimitSeconds?: number;
  /** Called now and then; stops the solve where it answers `stop`. */
  readonly onProgress?: (progress: Progress) => 'go on' | 'stop';
  /** HiGHS's own options, by name. */
  readonly tuning?: Readonly<Record<string, string | number | boolean>>;
}

/** What a solve came to; `values` are of the incumbent, whole columns rounded. */
export interface Solution extends Progress {
  readonly values: readonly number[];
  /** Whether nothing is better by a whole unit. */
  readonly isProved: boolean;
}

/** A program as HiGHS takes it, row by row. */
function dataOf(highs: Highs, { columns, rows, offset }: Program): ModelData {
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
    offset,
    colCost: Float64Array.from(columns, ({ gain }) => gain),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => finite(upper)),
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

/** Every gain is whole, so that a bound less than this above the incumbent is a proof. */
const LESS_THAN_ONE = 0.999;

/** Solves a program whose gains are whole numbers; runs till it is done, so not on a page's thread. */
export function solve(
  highs: Highs,
  program: Program,
  { timeLimitSeconds = Infinity, onProgress, tuning = {} }: SolveOptions = {},
): Solution {
  const { callbackType } = highs.constants;
  return highs.withModel(dataOf(highs, program), (model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: LESS_THAN_ONE,
      time_limit: timeLimitSeconds,
      ...tuning,
    });
    let last: Progress = { incumbent: -Infinity, bound: Infinity, nodes: 0, seconds: 0 };
    model.run({
      [callbackType.mipInterrupt](event) {
        const { data } = event;
        last = {
          incumbent: data.mip_primal_bound ?? -Infinity,
          bound: data.mip_dual_bound ?? Infinity,
          nodes: Number(data.mip_node_count ?? 0),
          seconds: data.running_time ?? 0,
        };
        if (onProgress?.(last) === 'stop') event.interrupt();
      },
    });
    const incumbent = Math.round(model.getObjectiveValue());
    const bound = Number(model.info.get('mip_dual_bound'));
    const values = Array.from(model.getSolution().colValue, (value, column) =>
      at(program.columns, column).isInteger ? Math.round(value) : value,
    );
    return {
      incumbent,
      bound,
      nodes: Number(model.info.get('mip_node_count')),
      seconds: model.getRunTime(),
      values,
      isProved: bound < incumbent + 1 - 1e-6,
    };
  });
}
