import type { Basis, Highs } from 'highs';
import { at } from '../../base/assert';
import { openStream, type Stream } from '../../base/random';
import type { Action } from '../../rules/action';
import { Annealer } from './annealing';
import type { Model } from '../model/model';
import { decodePlan } from '../model/decode';
import type { DonatedNode } from './node-queue';
import { floorObjective, openRelaxation, type Relaxation } from './relaxation';
import { Tree } from './tree';
import type { WarmStart } from './warm-start';
import type { Without } from '../techniques';
import type { Objective } from '../model/objective';

/** The best plan that a search has found. */
export interface Incumbent {
  /** Value of the program's objective, a whole number. */
  readonly objective: number;
  readonly plan: readonly Action[];
}

/** How a search is set up. */
export interface SearchSetup {
  /**
   * Number of the worker among those that share the tree, from 0. Worker 0 begins with the root; the
   * others look for a plan meanwhile, each with a heuristic seeded by its own number.
   */
  readonly worker: number;
  /** What a plan comes to by the rules, as a value of the program's objective. */
  readonly objectiveOf: (plan: readonly Action[]) => number;
  /** A plan known beforehand, with its objective. */
  readonly start?: Incumbent | undefined;
  /** What questions before have taught; what this one teaches is added when it is closed. */
  readonly warmStart?: WarmStart | undefined;
}

/**
 * A search for the optimum of a model, in short steps, so that messages can be handled between
 * them. Several searches may share one tree: each prunes by the incumbents of the others, and one
 * without nodes adopts a node that another donates.
 */
export class Search {
  /** The best plan found by this search. */
  incumbent: Incumbent | undefined;
  private readonly relaxation: Relaxation;
  private readonly tree: Tree;
  /** None where not every legal plan is an answer, since it knows none but the rules. */
  private readonly annealer: Annealer | undefined;
  private readonly stream: Stream;
  private readonly worker: number;
  private readonly rootSteps: Generator<undefined>;
  private isRootSolved = false;
  private readonly warmStart: WarmStart | undefined;
  /** Points to one of the program's objective. */
  private readonly unit: number;
  private rootBasis: Basis | undefined;
  private readonly objectiveOf: SearchSetup['objectiveOf'];

  constructor(
    highs: Highs,
    private readonly model: Model,
    objective: Objective,
    { worker, objectiveOf, start, warmStart }: SearchSetup,
    without: Without,
  ) {
    this.worker = worker;
    this.objectiveOf = objectiveOf;
    this.warmStart = warmStart;
    this.unit = model.scale / objective.denominator;
    this.relaxation = openRelaxation(highs, model.program);
    this.tree = new Tree(model.program, this.relaxation, without);
    const { near, floors, builtOn } = model.among;
    const isEveryPlan = near === undefined && floors === undefined && builtOn === undefined;
    this.annealer = isEveryPlan && worker > 0 ? new Annealer(model, objective) : undefined;
    this.stream = openStream(['par', worker]);
    this.rootSteps = this.solveRoot();
    this.propose(start);
  }

  /** Nodes processed here. */
  get nodes(): number {
    return this.tree.nodes;
  }

  /** Whether nodes are open here; worker 0 has the root from the start. */
  get isBusy(): boolean {
    return this.isRootSolved ? !this.tree.isEmpty : this.worker === 0;
  }

  /** Whether nothing is left to do here until a node is adopted. */
  get isWaiting(): boolean {
    return this.isRootSolved && this.tree.isEmpty;
  }

  /** Upper bound of the objective over the nodes open here, rounded down to a whole number. */
  get bound(): number {
    return this.isRootSolved ? floorObjective(this.tree.bound) : this.model.program.trivialBound;
  }

  /** Solves the root, runs the heuristic once, or processes a node: some ten milliseconds. */
  step(): void {
    if (!this.isRootSolved) {
      this.isRootSolved = this.rootSteps.next().done === true;
      return;
    }
    if (this.tree.isEmpty) return;
    const optimum = this.tree.processNext();
    if (optimum?.isIntegral === true) this.propose(this.solutionOf(optimum));
  }

  /** Takes over the objective of an incumbent found elsewhere, for pruning. */
  adoptIncumbent(objective: number): void {
    this.tree.incumbent = Math.max(this.tree.incumbent, objective);
  }

  /** A node for another search, if one can be spared. */
  donate = (): DonatedNode | undefined => (this.isRootSolved ? this.tree.donate() : undefined);

  /** Adds a node that another search has donated, and learns what that has seen. */
  adopt({ losses, ...node }: DonatedNode): void {
    this.tree.learn(losses);
    this.tree.adopt(node);
  }

  /** Frees the linear program; the search can't be used afterwards. */
  close(): void {
    const { model, unit, rootBasis, tree } = this;
    if (rootBasis)
      this.warmStart?.learn({
        program: model.program,
        unit,
        basis: rootBasis,
        losses: tree.losses,
      });
    this.relaxation.dispose();
  }

  /** Solves the root relaxation, and opens the root or runs the heuristic on it, pausing in between. */
  private *solveRoot(): Generator<undefined> {
    const known = this.warmStart?.for(this.model.program, this.unit);
    if (known) this.tree.learn(known.losses);
    const optimum = this.relaxation.solve(this.tree.wholeDomain, { basis: known?.basis });
    if (optimum === undefined) return;
    this.rootBasis = optimum.basis;
    yield;
    if (this.worker > 0) this.runHeuristic(optimum.values);
    else this.tree.adopt({ bounds: [], bound: optimum.objective, basis: optimum.basis });
  }

  private runHeuristic(values: Float64Array): void {
    const found = this.annealer?.anneal(values, this.stream);
    if (found) this.propose({ objective: found.units / this.model.scale, plan: found.actions });
  }

  /**
   * The plan of an integral optimum, with what the rules say of it. That is more than the relaxation says
   * where a branch has rounded down what the plan implies: coins that are there to be saved, say.
   */
  private solutionOf({
    objective,
    values,
    bounds,
  }: ReturnType<Tree['processNext']> & {}): Incumbent {
    const plan = decodePlan(this.model, values);
    const solved = Math.round(objective);
    const worth = this.objectiveOf(plan);
    const { columns } = this.model.program;
    const isRoundedDown = bounds.some(([column]) => at(columns, column).isImplied);
    if (worth < solved || (worth > solved && !isRoundedDown))
      throw new Error(`the rules say ${worth}, the solver ${solved}`);
    return { objective: worth, plan };
  }

  /** Makes a solution the incumbent if it is better than the one before. */
  private propose(solution: Incumbent | undefined): void {
    if (solution === undefined) return;
    if (solution.objective <= (this.incumbent?.objective ?? -Infinity)) return;
    this.incumbent = solution;
    this.adoptIncumbent(solution.objective);
  }
}
