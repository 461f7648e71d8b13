import type { Basis, Highs } from 'highs';
import { at } from '../../base/assert';
import type { LinearProgram } from '../model/linear-program';
import { toRelaxedModelData } from '../model/model-data';
import { type Domain, wholeDomain } from './domain';

/** A value nearer to a whole number than this counts as integral; HiGHS's own tolerance. */
export const INTEGRALITY_TOLERANCE = 1e-6;

/** How far the optimum of a relaxation may be off by rounding: absolutely, and relatively. */
const OBJECTIVE_TOLERANCE = { absolute: 1e-3, relative: 1e-9 };

/** An `objective_bound` that nothing reaches; options take finite numbers only. */
const NO_BOUND = 1e30;

/** What HiGHS takes for no limit of pivots, and the limit of a probe. */
const UNLIMITED_PIVOTS = 2 ** 31 - 1;
const PROBE_PIVOTS = 25;

export const toleranceOf = (objective: number): number =>
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
  /**
   * By how much the objective falls at least for each unit that a column rises from its lower bound;
   * where it is below 0, by how much it does for each unit down from the upper one, the sign turned.
   */
  readonly reducedCosts: Float64Array;
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
  solve(domain: Domain, options?: SolveOptions): Optimum | undefined;
  /**
   * Estimates the optimum under bounds by a few pivots.
   *
   * @returns An upper bound of the optimum; `undefined` if no solution exceeds the cutoff.
   */
  probe(domain: Domain, options: SolveOptions): number | undefined;
  /** Frees the memory that HiGHS holds; it is not collected by itself. */
  dispose(): void;
}

/** Edge weights of the dual simplex method; the options have them by number. */
const EDGE_WEIGHTS = { steepest: -1, devex: 1 } as const;

/** A linear program in HiGHS, under the bounds of one node after another. */
class BoundedModel {
  private readonly model: ReturnType<Highs['createModel']>;
  /** The bounds that HiGHS has. */
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;

  constructor(
    private readonly highs: Highs,
    program: LinearProgram,
    edgeWeights: (typeof EDGE_WEIGHTS)[keyof typeof EDGE_WEIGHTS],
  ) {
    const { lower, upper } = wholeDomain(program);
    this.lower = lower;
    this.upper = upper;
    this.model = highs.createModel({
      ...toRelaxedModelData(highs, program),
      sense: highs.constants.objectiveSense.minimize,
      colCost: Float64Array.from(program.columns, ({ objective }) => -objective),
    });
    // HiGHS presolves only a solve without a basis: the root, where it takes longer than it saves.
    this.model.options.set({
      output_flag: false,
      presolve: 'off',
      simplex_dual_edge_weight_strategy: edgeWeights,
    });
  }

  /** Solves under bounds, and says how it ended; anything unforeseen throws. */
  solve(
    domain: Domain,
    { basis, cutoff = -Infinity }: SolveOptions,
    pivots = UNLIMITED_PIVOTS,
  ): 'optimal' | 'pruned' | 'limited' {
    const { model } = this;
    this.changeBounds(domain);
    const next = cutoff + 1;
    model.options.set({
      objective_bound: cutoff === -Infinity ? NO_BOUND : toleranceOf(next) - next,
      simplex_iteration_limit: pivots,
    });
    if (basis !== undefined) model.setBasis(basis);
    const { optimal, infeasible, objectiveBound, iterationLimit } =
      this.highs.constants.modelStatus;
    const known: number[] = [optimal, infeasible, objectiveBound, iterationLimit];
    let status = this.run();
    if (!known.includes(status)) {
      // A warm start can fail numerically; a solve from scratch does not depend on it.
      model.clearSolver();
      status = this.run();
    }
    if (status === optimal) return 'optimal';
    if (status === infeasible || status === objectiveBound) return 'pruned';
    if (status === iterationLimit && pivots < UNLIMITED_PIVOTS) return 'limited';
    throw new Error(`the linear program ended in state ${status}`);
  }

  /** The objective reached, with its sign turned back. */
  get objective(): number {
    return -this.model.getObjectiveValue();
  }

  get optimum(): Optimum {
    const { colValue, colDual } = this.model.getSolution();
    const basis = this.model.getBasis();
    return { objective: this.objective, values: colValue, reducedCosts: colDual, basis };
  }

  dispose(): void {
    this.model.dispose();
  }

  private run(): number {
    this.model.run();
    return this.model.getModelStatus();
  }

  /** Hands those bounds over that differ from the last ones. */
  private changeBounds(domain: Domain): void {
    const { lower, upper } = this;
    const indices: number[] = [];
    for (let column = 0; column < lower.length; column++)
      if (domain.lower[column] !== lower[column] || domain.upper[column] !== upper[column])
        indices.push(column);
    if (indices.length === 0) return;
    lower.set(domain.lower);
    upper.set(domain.upper);
    this.model.changeColsBounds(
      { kind: 'set', indices },
      indices.map((column) => at(lower, column)),
      indices.map((column) => at(upper, column)),
    );
  }
}

/**
 * Hands the relaxation of a program to HiGHS; it is to be disposed of. It is minimised with its
 * signs turned: HiGHS heeds `objective_bound` in no other sense.
 *
 * Probes have a copy of their own, so that the solver goes on from a node to its child with the
 * factors and edge weights that it has. The copy's edge weights are such as need not be computed
 * before the first pivot, which would take longer than all the pivots of a probe.
 */
export function openRelaxation(highs: Highs, program: LinearProgram): Relaxation {
  const model = new BoundedModel(highs, program, EDGE_WEIGHTS.steepest);
  let probing: BoundedModel | undefined;
  return {
    solve: (domain, options = {}) =>
      model.solve(domain, options) === 'pruned' ? undefined : model.optimum,
    probe(domain, options) {
      probing ??= new BoundedModel(highs, program, EDGE_WEIGHTS.devex);
      const status = probing.solve(domain, options, PROBE_PIVOTS);
      return status === 'pruned' ? undefined : probing.objective;
    },
    dispose() {
      model.dispose();
      probing?.dispose();
    },
  };
}
