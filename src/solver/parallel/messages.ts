import type { KnownPlan, Question } from '../../analysis/question';
import type { ObjectiveScale } from '../model/objective';
import type { DonatedNode } from '../search/node-queue';

/** A plan that a worker has found, its value verified by the rules. */
export interface FoundPlan extends KnownPlan {
  readonly objective: number;
}

/**
 * What the coordinator sends to a worker. `id` is that of the question: requests for any but the
 * open one are ignored.
 */
export type WorkerRequest =
  /** Opens a question; `worker` is the receiver's number, from 0. */
  | {
      readonly type: 'open';
      readonly id: number;
      readonly question: Question;
      readonly worker: number;
    }
  /** Tells the objective of an incumbent that another worker has found. */
  | { readonly type: 'incumbent'; readonly id: number; readonly objective: number }
  /** Asks for a node; answered with `donated`. */
  | { readonly type: 'donate'; readonly id: number }
  /** Hands over a node that another worker has donated. */
  | { readonly type: 'adopt'; readonly id: number; readonly node: DonatedNode }
  | { readonly type: 'close'; readonly id: number }
  /** Asks for the model of a question in the LP format; answered with `exported`. */
  | { readonly type: 'export'; readonly id: number; readonly question: Question };

/** What a worker sends back. */
export type WorkerResponse =
  | {
      readonly type: 'opened';
      readonly id: number;
      readonly scale: ObjectiveScale;
      readonly trivialBound: number;
    }
  | {
      readonly type: 'progress';
      readonly id: number;
      /** An incumbent better than the last one reported. */
      readonly found: FoundPlan | undefined;
      readonly bound: number;
      readonly nodes: number;
      /** Nodes adopted so far. */
      readonly adopted: number;
      /** Whether nodes are open there, and whether the worker waits for one. */
      readonly isBusy: boolean;
      readonly isWaiting: boolean;
    }
  /** A node, or none where none can be spared. */
  | { readonly type: 'donated'; readonly id: number; readonly node: DonatedNode | undefined }
  | { readonly type: 'exported'; readonly id: number; readonly text: string }
  /** Something threw; the worker has closed the question. */
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
