import type { Basis } from 'highs';
import { at } from '../../base/assert';
import type { Program } from '../model/linear-program';
import type { Bound, Optimum, Relaxation } from './relaxation';

/** A part of the tree that is still to be searched: plain data, for whoever searches it. */
export interface Branch {
  readonly bounds: readonly Bound[];
  /** What nothing in it exceeds. */
  readonly bound: number;
  /** The optimal basis of the branch that it was divided from. */
  readonly basis: Basis | undefined;
}

/** A branch with the guess by which it was made. */
interface Open extends Branch {
  readonly guess:
    { readonly column: number; readonly up: boolean; readonly by: number } | undefined;
}

/** By how much a column's rounding up, or down, has lowered the bound so far, per unit. */
class Record {
  private sum = 0;
  private count = 0;
  add(loss: number): void {
    this.sum += loss;
    this.count++;
  }
  mean = (unknown: number): number => (this.count > 0 ? this.sum / this.count : unknown);
  get isKnown(): boolean {
    return this.count > 0;
  }
}

/** Nearer than this to a whole number is whole. */
const WHOLE = 1e-6;

/** A loss for columns that seem to lose nothing, so that their other way still counts. */
const LITTLE = 1e-3;

/**
 * Room for the rounding of linear programs: what they come to is known to so many units, or to
 * a thousand-millionth of it.
 */
export const roundedDown = (objective: number): number =>
  Math.floor(objective + Math.max(1e-3, Math.abs(objective) * 1e-9));

/**
 * Branch and bound over the linear relaxations of a program whose every gain is whole
 * (A. H. Land and A. G. Doig, “An automatic method of solving discrete programming problems”,
 * Econometrica 28, 1960). Columns are chosen by pseudo-costs (M. Bénichou et al.,
 * “Experiments in mixed-integer linear programming”, Mathematical Programming 1, 1971). It
 * follows a branch to its end and then goes on with the one of the greatest bound.
 */
export class Tree {
  /** The objective below which, or at which, nothing is of use any more. */
  incumbent = -Infinity;
  nodes = 0;
  private readonly open: Open[] = [];
  /** The branch to go on with, a child of the one before. */
  private next: Open | undefined;
  private readonly whole: readonly number[];
  private readonly records: ReadonlyMap<number, { readonly up: Record; readonly down: Record }>;

  constructor(
    private readonly program: Program,
    private readonly relaxation: Relaxation,
  ) {
    this.whole = program.columns.flatMap(({ isInteger }, column) => (isInteger ? [column] : []));
    this.records = new Map(
      this.whole.map((column) => [column, { up: new Record(), down: new Record() }]),
    );
  }

  /** Takes on a branch, the whole tree or one that another has given away. */
  add(branch: Branch): void {
    this.open.push({ ...branch, guess: undefined });
  }

  get isEmpty(): boolean {
    return this.next === undefined && this.open.length === 0;
  }

  /** What nothing in the open branches exceeds; −∞ where none is open. */
  get bound(): number {
    return this.open.reduce(
      (most, { bound }) => Math.max(most, bound),
      this.next?.bound ?? -Infinity,
    );
  }

  /** Gives away the open branch of the greatest bound, if one is left besides the next. */
  give(): Branch | undefined {
    if (this.next === undefined || this.open.length === 0) return undefined;
    const { bounds, bound, basis } = this.best();
    return { bounds, bound, basis };
  }

  private best(): Open {
    const { open } = this;
    const index = open.reduce((b, { bound }, i) => (bound > at(open, b).bound ? i : b), 0);
    const [best] = open.splice(index, 1);
    if (best === undefined) throw new Error('no branch is open');
    return best;
  }

  /**
   * Searches one branch; answers with its optimum where that may hold something better than
   * the incumbent. Where the optimum is whole, nothing is left to search in it.
   */
  advance(): (Optimum & { readonly isWhole: boolean }) | undefined {
    const followed = this.next;
    const branch = followed ?? this.best();
    this.next = undefined;
    if (this.isOfNoUse(branch.bound)) return undefined;
    this.nodes++;
    const from = followed === undefined ? branch.basis : undefined;
    const optimum = this.relaxation.solve(branch.bounds, from);
    this.learn(branch, optimum);
    if (optimum === undefined || this.isOfNoUse(optimum.objective)) return undefined;
    const column = this.choose(optimum);
    if (column === undefined) return { ...optimum, isWhole: true };
    this.divide(branch, optimum, column);
    return { ...optimum, isWhole: false };
  }

  private isOfNoUse(objective: number): boolean {
    return roundedDown(objective) <= this.incumbent;
  }

  private learn({ guess, bound }: Open, optimum: Optimum | undefined): void {
    if (guess === undefined || !Number.isFinite(bound)) return;
    const left = Math.max(optimum?.objective ?? this.incumbent, this.incumbent);
    if (!Number.isFinite(left)) return;
    const record = this.records.get(guess.column);
    record?.[guess.up ? 'up' : 'down'].add(Math.max(0, bound - left) / guess.by);
  }

  /**
   * The column whose rounding promises to lower the bound most both ways, by its weight; none if
   * all are whole.
   */
  private choose({ values }: Optimum): number | undefined {
    const means = (['up', 'down'] as const).map((way) => {
      const known = [...this.records.values()].map((r) => r[way]).filter(({ isKnown }) => isKnown);
      return known.length > 0 ? known.reduce((sum, r) => sum + r.mean(0), 0) / known.length : 1;
    });
    let best: number | undefined;
    let most = -Infinity;
    for (const column of this.whole) {
      const value = at(values, column);
      const by = value - Math.floor(value);
      if (by < WHOLE || by > 1 - WHOLE) continue;
      const record = this.records.get(column);
      const up = Math.max(LITTLE, (record?.up.mean(at(means, 0)) ?? 0) * (1 - by));
      const down = Math.max(LITTLE, (record?.down.mean(at(means, 1)) ?? 0) * by);
      const promise = up * down * at(this.program.columns, column).weight;
      if (promise > most) {
        most = promise;
        best = column;
      }
    }
    return best;
  }

  private divide({ bounds }: Open, { objective, values, basis }: Optimum, column: number): void {
    const value = at(values, column);
    const below = Math.floor(value);
    const by = value - below;
    const known = bounds.find(([held]) => held === column);
    const others = bounds.filter(([held]) => held !== column);
    const least = known?.[1] ?? 0;
    const most = known?.[2] ?? at(this.program.columns, column).upper;
    const part = (up: boolean): Open => ({
      bounds: [...others, up ? [column, below + 1, most] : [column, least, below]],
      bound: objective,
      basis,
      guess: { column, up, by: up ? 1 - by : by },
    });
    this.next = part(by > 0.5);
    this.open.push(part(by <= 0.5));
  }
}
