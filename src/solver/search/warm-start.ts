import type { Basis, Highs } from 'highs';
import { at } from '../../base/assert';
import type { LinearProgram } from '../model/linear-program';
import type { ObservedLosses } from './pseudocost';

/** What a search has learned of its program. */
export interface Lessons {
  readonly program: LinearProgram;
  /** Points to one of the program's objective. */
  readonly unit: number;
  /** An optimal basis of the root's relaxation. */
  readonly basis: Basis;
  readonly losses: ObservedLosses;
}

interface Named {
  readonly name: string;
}

/** For each of some columns or rows, where one of that name was before; −1 where none was. */
function placesBefore(now: readonly Named[], before: readonly Named[]): number[] {
  const places = new Map(before.map(({ name }, place) => [name, place]));
  return now.map(({ name }) => places.get(name) ?? -1);
}

/**
 * What one question has taught, carried over to the next by the names of columns and rows: another
 * budget, a plan kept or a year gone by changes numbers and leaves columns out, and most of the
 * rest keeps its name. No answer depends on it: a basis is where the simplex method begins, and
 * losses say in which order columns are branched on.
 */
export class WarmStart {
  private lessons: Lessons | undefined;

  constructor(private readonly highs: Highs) {}

  learn(lessons: Lessons): void {
    this.lessons = lessons;
  }

  /**
   * @param unit Points to one of the program's objective.
   * @returns A basis of the program and losses of its columns; none before anything was learned.
   */
  for(
    program: LinearProgram,
    unit: number,
  ): { readonly basis: Basis; readonly losses: ObservedLosses } | undefined {
    const { lessons } = this;
    if (lessons === undefined) return undefined;
    const columns = placesBefore(program.columns, lessons.program.columns);
    const rows = placesBefore(program.rows, lessons.program.rows);
    return {
      basis: this.basisFrom(lessons.basis, columns, rows),
      losses: lossesFrom(lessons.losses, columns, lessons.unit / unit),
    };
  }

  /** A basis has as many basic columns and rows as there are rows; HiGHS mends the rest. */
  private basisFrom(basis: Basis, columns: readonly number[], rows: readonly number[]): Basis {
    const { basic, lower, nonbasic } = this.highs.constants.basisStatus;
    const carried = (statuses: Int32Array, places: readonly number[], unknown: number) =>
      Int32Array.from(places, (place) => (place < 0 ? unknown : at(statuses, place)));
    const colStatus = carried(basis.colStatus, columns, lower);
    const rowStatus = carried(basis.rowStatus, rows, basic);
    let missing = rowStatus.length - countOf(colStatus, basic) - countOf(rowStatus, basic);
    const [from, to] = missing > 0 ? [nonbasic, basic] : [basic, nonbasic];
    for (let row = rowStatus.length - 1; missing !== 0 && row >= 0; row--) {
      if ((at(rowStatus, row) === basic) !== (from === basic)) continue;
      rowStatus[row] = to;
      missing -= Math.sign(missing);
    }
    for (let column = colStatus.length - 1; missing < 0 && column >= 0; column--) {
      if (at(colStatus, column) !== basic) continue;
      colStatus[column] = lower;
      missing++;
    }
    return { colStatus, rowStatus };
  }
}

const countOf = (statuses: Int32Array, status: number): number =>
  statuses.reduce((count, other) => count + (other === status ? 1 : 0), 0);

/** @param factor Units of the new objective to one of the old. */
function lossesFrom(
  { sums, counts }: ObservedLosses,
  columns: readonly number[],
  factor: number,
): ObservedLosses {
  const carried = (values: Float64Array, times: number): Float64Array =>
    Float64Array.from({ length: 2 * columns.length }, (_, index) => {
      const place = at(columns, index >> 1);
      return place < 0 ? 0 : at(values, 2 * place + (index & 1)) * times;
    });
  return { sums: carried(sums, factor), counts: carried(counts, 1) };
}
