import type { Highs } from 'highs';
import { openStream, type Stream } from '../../base/random';
import type { Action } from '../../rules/action';
import { Annealer } from './annealing';
import type { Model } from '../model/model';
import { planFrom } from '../model/decode';
import { openRelaxation, type Relaxation } from './relaxation';
import { type Branch, roundedDown, Tree } from './tree';
import type { Worth } from '../model/objective';

/** The best plan that a search has found; `objective` is that of its model's program. */
export interface Incumbent {
  readonly objective: number;
  readonly plan: readonly Action[];
}

/** How a search is begun. */
export interface SearchStart {
  /** Numbers searches of one question that share its tree; each guesses in ways of its own. */
  readonly number: number;
  /** A plan to begin with, and what it comes to. */
  readonly start?: Incumbent | undefined;
}

/** How often plans are guessed at before the tree is searched, and after how many branches. */
const GUESSES = { first: 2, every: 100 };
/** Branches to one step: some tens of milliseconds. */
const BRANCHES = 6;

/**
 * A search for the optimum of a model, a step at a time, so that whoever runs it can listen in
 * between. Several may search one tree: they tell each other what they found, and who has
 * nothing left is given a branch of another.
 */
export class Search {
  /** The best plan found here. */
  best: Incumbent | undefined;
  private readonly relaxation: Relaxation;
  private readonly tree: Tree;
  private readonly annealer: Annealer;
  private readonly stream: Stream;
  private readonly number: number;
  private readonly beginning: Generator<undefined>;
  private hasBegun = false;

  constructor(
    highs: Highs,
    private readonly model: Model,
    worth: Worth,
    { number, start }: SearchStart,
  ) {
    this.number = number;
    this.relaxation = openRelaxation(highs, model.program);
    this.tree = new Tree(model.program, this.relaxation);
    this.annealer = new Annealer(model, worth);
    this.stream = openStream(['par', number]);
    this.beginning = this.begin();
    this.meet(start);
  }

  get nodes(): number {
    return this.tree.nodes;
  }

  /** Whether branches are open here; the first search has the tree's root from the start. */
  get isBusy(): boolean {
    return this.hasBegun ? !this.tree.isEmpty : this.number === 0;
  }

  /** Whether there is nothing left to do here until it is given a branch. */
  get isWaiting(): boolean {
    return this.hasBegun && this.tree.isEmpty;
  }

  /** What nothing exceeds in the branches open here; what is whole is rounded down to. */
  get bound(): number {
    return this.hasBegun ? roundedDown(this.tree.bound) : this.model.program.ceiling;
  }

  /** Does a little of the work. */
  step(): void {
    if (!this.hasBegun) {
      this.hasBegun = this.beginning.next().done === true;
      return;
    }
    for (let i = 0; i < BRANCHES && !this.tree.isEmpty; i++) {
      const optimum = this.tree.advance();
      if (optimum?.isWhole === true) {
        const objective = Math.round(optimum.objective);
        this.meet({ objective, plan: planFrom(this.model, optimum.values) });
      } else if (optimum && this.tree.nodes % GUESSES.every === 0) this.guess(optimum.values);
    }
  }

  /** Learns of a plan found elsewhere: nothing worse is looked for any more. */
  hear(objective: number): void {
    this.tree.incumbent = Math.max(this.tree.incumbent, objective);
  }

  /** A branch for another search, if one can be spared. */
  give = (): Branch | undefined => (this.hasBegun ? this.tree.give() : undefined);

  take = (branch: Branch): void => this.tree.add(branch);

  close = (): void => this.relaxation.dispose();

  /** The relaxation of the whole, and plans near it. */
  private *begin(): Generator<undefined> {
    const optimum = this.relaxation.solve([]);
    if (optimum === undefined) return;
    yield;
    for (let run = 0; run < GUESSES.first; run++) {
      this.guess(optimum.values);
      yield;
    }
    if (this.number === 0)
      this.tree.add({ bounds: [], bound: optimum.objective, basis: optimum.basis });
  }

  private guess(values: Float64Array): void {
    const found = this.annealer.anneal(values, this.stream);
    if (found) this.meet({ objective: found.units / this.model.scale, plan: found.actions });
  }

  private meet(found: Incumbent | undefined): void {
    if (found === undefined || found.objective <= (this.best?.objective ?? -Infinity)) return;
    this.best = found;
    this.hear(found.objective);
  }
}
