import { at } from '../../base/assert';
import type { LinearProgram } from '../model/linear-program';
import { NodeQueue, type OpenNode, type SearchNode } from './node-queue';
import { PseudocostTable, type Rounding } from './pseudocost';
import { floorObjective, INTEGRALITY_TOLERANCE, type Optimum, type Relaxation } from './relaxation';

/**
 * Branch and bound over the linear relaxations of a program whose objective coefficients are
 * whole (A. H. Land and A. G. Doig, “An automatic method of solving discrete programming
 * problems”, Econometrica 28, 1960). Node selection is best bound with plunging: a child of the
 * node just processed comes next, and where it is pruned, the open node of the greatest bound
 * (T. Achterberg, “Constraint integer programming”, 2007, chapter 6). Branching columns are chosen
 * by pseudocost, times the weight that the model gives a column.
 */
export class Tree {
  /** Objective of the best solution known anywhere; nodes that can't exceed it are pruned. */
  incumbent = -Infinity;
  /** Nodes whose relaxation has been solved. */
  nodes = 0;
  private readonly queue = new NodeQueue();
  /** The child to plunge into. */
  private next: OpenNode | undefined;
  private readonly integerColumns: readonly number[];
  private readonly pseudocosts: PseudocostTable;

  constructor(
    private readonly program: LinearProgram,
    private readonly relaxation: Relaxation,
  ) {
    this.integerColumns = program.columns.flatMap(({ isInteger }, column) =>
      isInteger ? [column] : [],
    );
    this.pseudocosts = new PseudocostTable(this.integerColumns);
  }

  /** Adds a node: the root, or one that another worker has donated. */
  adopt(node: SearchNode): void {
    this.queue.push({ ...node, branching: undefined });
  }

  get isEmpty(): boolean {
    return this.next === undefined && this.queue.isEmpty;
  }

  /** Upper bound of the objective over the open nodes; −∞ if there are none. */
  get bound(): number {
    return Math.max(this.queue.bound, this.next?.bound ?? -Infinity);
  }

  /** Gives up the open node of the greatest bound, unless only the next one to process is left. */
  donate(): SearchNode | undefined {
    if (this.next === undefined || this.queue.isEmpty) return undefined;
    const { bounds, bound, basis } = this.queue.popBestBound();
    return { bounds, bound, basis };
  }

  /**
   * Processes one node.
   *
   * @returns The optimum of its relaxation, or `undefined` if the node was pruned or infeasible.
   * Where the optimum is integral, the node is finished; otherwise two children are open.
   */
  processNext(): (Optimum & { readonly isIntegral: boolean }) | undefined {
    const child = this.next;
    const node = child ?? this.queue.popBestBound();
    this.next = undefined;
    if (this.isPruned(node.bound)) return undefined;
    this.nodes++;
    // After a plunge the solver still holds the parent's basis.
    const basis = child === undefined ? node.basis : undefined;
    const optimum = this.relaxation.solve(node.bounds, basis);
    this.updatePseudocosts(node, optimum);
    if (optimum === undefined || this.isPruned(optimum.objective)) return undefined;
    const column = this.selectBranchingColumn(optimum);
    if (column === undefined) return { ...optimum, isIntegral: true };
    this.branch(node, optimum, column);
    return { ...optimum, isIntegral: false };
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

  /** The fractional column of the greatest score; none if all integer columns are whole. */
  private selectBranchingColumn({ values }: Optimum): number | undefined {
    const scoreOf = this.pseudocosts.scoring();
    let selected: number | undefined;
    let greatest = -Infinity;
    for (const column of this.integerColumns) {
      const value = at(values, column);
      const fraction = value - Math.floor(value);
      if (fraction < INTEGRALITY_TOLERANCE || fraction > 1 - INTEGRALITY_TOLERANCE) continue;
      const score = scoreOf(column, fraction) * at(this.program.columns, column).weight;
      if (score > greatest) {
        greatest = score;
        selected = column;
      }
    }
    return selected;
  }

  /** Opens the two children of a node; the one nearer to the fractional value comes next. */
  private branch(
    { bounds }: OpenNode,
    { objective, values, basis }: Optimum,
    column: number,
  ): void {
    const value = at(values, column);
    const floor = Math.floor(value);
    const fraction = value - floor;
    const known = bounds.find(([bounded]) => bounded === column);
    const others = bounds.filter(([bounded]) => bounded !== column);
    const lower = known?.[1] ?? 0;
    const upper = known?.[2] ?? at(this.program.columns, column).upper;
    const child = (rounding: Rounding): OpenNode => ({
      bounds: [...others, rounding === 'up' ? [column, floor + 1, upper] : [column, lower, floor]],
      bound: objective,
      basis,
      branching: { column, rounding, distance: rounding === 'up' ? 1 - fraction : fraction },
    });
    const isUpNearer = fraction > 0.5;
    this.next = child(isUpNearer ? 'up' : 'down');
    this.queue.push(child(isUpNearer ? 'down' : 'up'));
  }
}
