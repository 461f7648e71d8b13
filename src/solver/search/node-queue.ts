import type { Basis } from 'highs';
import { at } from '../../base/assert';
import type { Branching, ObservedLosses } from './pseudocost';
import type { Bound, Domain } from './domain';

/** A subproblem that is still to be searched: plain data, so that another worker can take it. */
export interface SearchNode {
  /** Bounds by which the node is told from the whole program: one for each branching above it. */
  readonly bounds: readonly Bound[];
  /** What is left of its parent's bounds; the whole program's where there is none. */
  readonly domain?: Domain | undefined;
  /** Upper bound of the objective: no solution of the node exceeds it. */
  readonly bound: number;
  /** The optimal basis of the parent's relaxation, from which the node's is solved. */
  readonly basis: Basis | undefined;
}

/** A node that passes from one tree to another, with what the first has learned of branching. */
export interface DonatedNode extends SearchNode {
  readonly losses: ObservedLosses;
}

/** A node of this worker's own tree, with the branching that made it; none for adopted nodes. */
export interface OpenNode extends SearchNode {
  readonly branching: Branching | undefined;
}

/**
 * The open nodes of a tree, taken out by greatest bound; of equal bounds the one added first.
 * A scan instead of a heap: a few hundred nodes are open at most, each costs a linear program to
 * process, and a heap would not keep the order of equal bounds, on which the search depends.
 */
export class NodeQueue {
  private readonly nodes: OpenNode[] = [];

  get isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  /** The greatest bound of the open nodes; −∞ if there are none. */
  get bound(): number {
    return this.nodes.reduce((greatest, { bound }) => Math.max(greatest, bound), -Infinity);
  }

  push(node: OpenNode): void {
    this.nodes.push(node);
  }

  /**
   * Takes out the node to process where no plunge goes on: the one added last, which the solver is
   * near, if its bound is in the upper half of what is open above the incumbent; or else the one with
   * the greatest bound. Throws if no node is open.
   */
  pop(incumbent: number): OpenNode {
    const last = this.nodes.at(-1);
    const isGreat = last !== undefined && last.bound >= (incumbent + this.bound) / 2;
    return (isGreat ? this.nodes.pop() : undefined) ?? this.popBestBound();
  }

  /** Takes out the node with the greatest bound. Throws if no node is open. */
  popBestBound(): OpenNode {
    const { nodes } = this;
    const index = nodes.reduce((b, { bound }, i) => (bound > at(nodes, b).bound ? i : b), 0);
    const [best] = nodes.splice(index, 1);
    if (best === undefined) throw new Error('no node is open');
    return best;
  }
}
