import type { Fraction } from '../base/fraction';
import type { Result } from '../base/result';
import type { Action } from '../rules/action';
import type { Scenario } from '../scenario/scenario';

/** Why the browser's storage did not do what was asked. */
export type StorageFault = 'full' | 'refused';

/** Where the game in progress is kept: one text a key. */
export interface Storage {
  read(key: string): Result<string | undefined, StorageFault>;
  write(key: string, text: string): Result<undefined, StorageFault>;
  remove(key: string): Result<undefined, StorageFault>;
}

/** Where new seeds come from. */
export interface Entropy {
  /** A new seed: five letters and digits that can be read aloud. */
  newSeed(): string;
}

/** A game of which the best is asked that it can still come to. */
export interface Question {
  readonly scenario: Scenario;
  /** What was done; what the open year's plan holds is in every answer. */
  readonly actions: readonly Action[];
  /** The seed under whose draw the actual score counts; without one, the planned score does. */
  readonly seed?: string | undefined;
  /** A plan known beforehand, from the open year's beginning. */
  readonly start?: readonly Action[] | undefined;
  /** What is known to be exceeded by no plan, in the units of the answer. */
  readonly atMost?: Fraction | undefined;
}

/** What is known of a question, while it is searched and at the end. */
export interface Finding {
  /** The best found, with a plan from the open year's beginning that comes to it. */
  readonly found: { readonly value: Fraction; readonly plan: readonly Action[] } | undefined;
  /** What no plan exceeds. */
  readonly bound: Fraction;
  /** Whether the best found is the best there is, or, where none is found, none is legal. */
  readonly isProved: boolean;
  readonly nodes: number;
  readonly seconds: number;
}

/** A question under way. */
export interface Asking {
  /** The last finding; proved unless it was stopped before that. Rejected where a solver fails. */
  readonly answer: Promise<Finding>;
  /** Ends the search with the best so far. */
  stop(): void;
}

/** Who finds the best there is, away from the page's own thread. */
export interface Solver {
  ask(question: Question, onProgress: (finding: Finding) => void): Asking;
  /** The model of a question in the LP format, for other solvers. */
  model(question: Question): Promise<string>;
}

/** What a level ships: its best plan and its frontier, proved beforehand. */
export interface Proof {
  readonly par: Fraction;
  readonly plan: readonly Action[];
  readonly frontier: readonly { readonly budget: number; readonly par: Fraction }[];
}

/** Where the proofs of shipped levels are; none for other scenarios. */
export interface Proofs {
  read(scenario: Scenario): Promise<Proof | undefined>;
}
