import { at } from '../../base/assert';
import type { LinearProgram } from '../model/linear-program';
import { type Bound, type Domain, Propagator, wholeDomain } from './domain';
import { type DonatedNode, NodeQueue, type OpenNode, type SearchNode } from './node-queue';
import {
  type Branching,
  branchingScore,
  type ObservedLosses,
  PseudocostTable,
  type Rounding,
} from './pseudocost';
import type { Without } from '../techniques';
import {
  floorObjective,
  INTEGRALITY_TOLERANCE,
  type Optimum,
  type Relaxation,
  toleranceOf,
} from './relaxation';

/** Columns that may follow one another without a better score before the best is taken. */
const LOOKAHEAD = 4;

/** An integer column whose value in a relaxation is not whole. */
interface Fractional {
  readonly column: number;
  readonly floor: number;
  /** The part of the value above `floor`. */
  readonly fraction: number;
  readonly score: number;
}

/** The optimum of a node's relaxation. */
interface Processed extends Optimum {
  readonly isIntegral: boolean;
  /** The node's own bounds of columns. */
  readonly bounds: SearchNode['bounds'];
}

/**
 * Branch and bound over the linear relaxations of a program whose objective coefficients are
 * whole (A. H. Land and A. G. Doig, “An automatic method of solving discrete programming
 * problems”, Econometrica 28, 1960). Node selection is best bound with plunging: a child of the
 * node just processed comes next, and where it is pruned, the node opened last if its bound is among
 * the greater ones, or else the open node of the greatest (T. Achterberg, “Constraint integer
 * programming”, 2007, chapter 6). Branching columns are chosen
 * by priority, and by pseudocost among those of one.
 */
export class Tree {
  /** Objective of the best solution known anywhere; nodes that can't exceed it are pruned. */
  incumbent = -Infinity;
  /** Nodes whose relaxation has been solved. */
  nodes = 0;
  private readonly queue = new NodeQueue();
  /** The child to plunge into. */
  private next: OpenNode | undefined;
  /** The basis of the parent of the node just processed. */
  private begunFrom: SearchNode['basis'];
  private readonly integerColumns: readonly number[];
  private readonly pseudocosts: PseudocostTable;
  private readonly propagator: Propagator;

  constructor(
    private readonly program: LinearProgram,
    private readonly relaxation: Relaxation,
    private readonly without: Without = [],
  ) {
    this.integerColumns = program.columns.flatMap(({ isInteger }, column) =>
      isInteger ? [column] : [],
    );
    this.propagator = new Propagator(program);
    this.pseudocosts = new PseudocostTable(this.integerColumns, program.columns.length);
  }

  /** Adds a node: the root, or one that another worker has donated. */
  adopt(node: SearchNode): void {
    this.queue.push({ ...node, branching: undefined });
  }

  /** Learns of branching what another tree of the same program has seen. */
  learn = (losses: ObservedLosses): void => this.pseudocosts.learn(losses);

  /** What has been learned of branching. */
  get losses(): ObservedLosses {
    return this.pseudocosts.losses;
  }

  /** The bounds of the root. */
  get wholeDomain(): Domain {
    return wholeDomain(this.program);
  }

  get isEmpty(): boolean {
    return this.next === undefined && this.queue.isEmpty;
  }

  /** Upper bound of the objective over the open nodes; −∞ if there are none. */
  get bound(): number {
    return Math.max(this.queue.bound, this.next?.bound ?? -Infinity);
  }

  /** Gives up the open node of the greatest bound, unless only the next one to process is left. */
  donate(): DonatedNode | undefined {
    if (this.next === undefined || this.queue.isEmpty) return undefined;
    const { bounds, domain, bound, basis } = this.queue.popBestBound();
    return { bounds, domain, bound, basis, losses: this.losses };
  }

  /**
   * Processes one node.
   *
   * @returns The optimum of its relaxation, or `undefined` if the node was pruned or infeasible.
   * Where the optimum is integral, the node is finished; otherwise two children are open.
   */
  processNext(): Processed | undefined {
    const child = this.next;
    const node = child ?? this.queue.pop(this.incumbent);
    this.next = undefined;
    if (this.isPruned(node.bound)) return undefined;
    this.nodes++;
    const domain = this.domainOf(node.bounds, node.domain);
    // After a plunge the solver holds the parent's basis, with its factors and edge weights; and after
    // the first child that of a relative, from which the second is solved sooner than from the parent's.
    const isHeld = child !== undefined || node.basis === this.begunFrom;
    const basis = isHeld ? undefined : node.basis;
    this.begunFrom = node.basis;
    const optimum = domain && this.relaxation.solve(domain, { basis, cutoff: this.cutoff });
    this.updatePseudocosts(node, optimum);
    if (domain === undefined || optimum === undefined || this.isPruned(optimum.objective))
      return undefined;
    const tightened = this.domainOf(this.boundsByReducedCosts(domain, optimum), domain);
    if (tightened === undefined) return undefined;
    const parent = { ...node, domain: tightened };
    const candidate = this.selectBranchingColumn(parent, optimum);
    if (candidate) this.branch(parent, optimum, candidate);
    return { ...optimum, isIntegral: candidate === undefined, bounds: node.bounds };
  }

  /** A node's domain within its parent's; none if propagation has found that no solution is in it. */
  private domainOf = (bounds: readonly Bound[], parent: Domain | undefined): Domain | undefined =>
    this.propagator.domainOf(bounds, parent, !this.without.includes('propagation'));

  /**
   * Bounds that leave out those values of columns that can't exceed the incumbent: away
   * from its bound, a column lowers the optimum by its reduced cost a unit (reduced cost fixing:
   * H. Crowder, E. L. Johnson and M. Padberg, “Solving large-scale zero-one linear programming
   * problems”, Operations Research 31, 1983). Columns that need not be declared whole are so in some best
   * solution; so the same is true of them.
   */
  private boundsByReducedCosts(
    { lower, upper }: Domain,
    { objective, reducedCosts }: Optimum,
  ): readonly Bound[] {
    if (this.without.includes('reduced-costs') || this.incumbent === -Infinity) return [];
    const room = objective + toleranceOf(objective) - (this.incumbent + 1);
    const bounds: Bound[] = [];
    reducedCosts.forEach((cost, column) => {
      if (cost === 0) return;
      const [least, most] = [at(lower, column), at(upper, column)];
      const steps = Math.floor(room / Math.abs(cost) + INTEGRALITY_TOLERANCE);
      if (steps >= most - least) return;
      bounds.push(cost > 0 ? [column, least, least + steps] : [column, most - steps, most]);
    });
    return bounds;
  }

  /** The objective that a relaxation's solve has to exceed. */
  private get cutoff(): number {
    return this.without.includes('cutoff') ? -Infinity : this.incumbent;
  }

  private isPruned(bound: number): boolean {
    return floorObjective(bound) <= this.incumbent;
  }

  private updatePseudocosts({ branching, bound }: OpenNode, optimum: Optimum | undefined): void {
    if (branching === undefined || !Number.isFinite(bound)) return;
    // Below the incumbent the bound is of no use, so an infeasible child counts as fallen to it.
    const reached = Math.max(optimum?.objective ?? this.incumbent, this.incumbent);
    if (Number.isFinite(reached)) this.pseudocosts.update(branching, bound - reached);
  }

  /**
   * The column to branch on: of the fractional columns of the greatest priority, the one of the
   * greatest score; none if all integer columns are whole. A column without pseudocosts of its
   * own is probed, unless several better ones have been seen in a row (reliability branching with
   * reliability 1: T. Achterberg, T. Koch and A. Martin, “Branching rules revisited”, Operations
   * Research Letters 33, 2005).
   */
  private selectBranchingColumn(node: OpenNode, optimum: Optimum): Fractional | undefined {
    let selected: Fractional | undefined;
    let greatest = -Infinity;
    let behind = 0;
    for (const candidate of this.candidatesByScore(optimum.values)) {
      const isTrusted =
        this.without.includes('probing') || this.pseudocosts.isKnown(candidate.column);
      const score = isTrusted ? candidate.score : this.probe(node, optimum, candidate);
      if (score === Infinity) return candidate;
      if (score > greatest) {
        greatest = score;
        selected = candidate;
        behind = 0;
      } else if (++behind === LOOKAHEAD) break;
    }
    return selected;
  }

  private candidatesByScore(values: Float64Array): Fractional[] {
    const scoreOf = this.pseudocosts.scoring();
    let greatest = -Infinity;
    let candidates: Fractional[] = [];
    for (const column of this.integerColumns) {
      const { priority } = at(this.program.columns, column);
      if (priority < greatest) continue;
      const floor = Math.floor(at(values, column));
      const fraction = at(values, column) - floor;
      if (fraction < INTEGRALITY_TOLERANCE || fraction > 1 - INTEGRALITY_TOLERANCE) continue;
      if (priority > greatest) candidates = [];
      greatest = priority;
      candidates.push({ column, floor, fraction, score: scoreOf(column, fraction) });
    }
    return candidates.sort((a, b) => b.score - a.score);
  }

  /**
   * Learns the pseudocosts of a column from a few pivots in each of its children.
   *
   * @returns The column's score; ∞ if one of the children needs no search.
   */
  private probe(node: OpenNode, optimum: Optimum, candidate: Fractional): number {
    const [down, up] = (['down', 'up'] as const).map((rounding) => {
      const { bounds, branching } = this.child(node, optimum, candidate, rounding);
      const domain = this.domainOf(bounds, node.domain);
      const reached =
        domain && this.relaxation.probe(domain, { basis: optimum.basis, cutoff: this.cutoff });
      const isPruned = reached === undefined;
      const loss = optimum.objective - Math.max(reached ?? this.incumbent, this.incumbent);
      if (Number.isFinite(loss)) this.pseudocosts.update(branching, loss);
      return isPruned ? Infinity : loss;
    });
    return branchingScore(up ?? 0, down ?? 0);
  }

  /** Opens the two children of a node; the one nearer to the fractional value comes next. */
  private branch(node: OpenNode, optimum: Optimum, candidate: Fractional): void {
    const down = this.child(node, optimum, candidate, 'down');
    const up = this.child(node, optimum, candidate, 'up');
    const isUpNearer = candidate.fraction > 0.5;
    this.next = isUpNearer ? up : down;
    this.queue.push(isUpNearer ? down : up);
  }

  private child(
    { bounds, domain }: OpenNode,
    { objective, basis }: Optimum,
    { column, floor, fraction }: Fractional,
    rounding: Rounding,
  ): OpenNode & { readonly branching: Branching } {
    const isUp = rounding === 'up';
    return {
      bounds: [...bounds, isUp ? [column, floor + 1, Infinity] : [column, -Infinity, floor]],
      domain,
      bound: objective,
      basis,
      branching: { column, rounding, distance: isUp ? 1 - fraction : fraction },
    };
  }
}
