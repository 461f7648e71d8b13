import type { Fraction } from '../base/fraction';
import type { Scenario } from '../scenario/scenario';
import type { Action } from '../rules/action';

/** A game of which the best is asked that it can still come to: plain data, for any solver. */
export interface Question {
  readonly scenario: Scenario;
  /** What was done, each action legal; what the open year's plan holds is in every answer. */
  readonly actions: readonly Action[];
  /** The seed under whose draw the actual score counts; without one, the planned score does. */
  readonly seed?: string | undefined;
  /** A plan known beforehand, from the open year's beginning. */
  readonly start?: readonly Action[] | undefined;
  /** What is known to be exceeded by no plan, in the units of the answer. */
  readonly upperBound?: Fraction | undefined;
}

/** What is known of a question, while it is searched and at the end. */
export interface Finding {
  /** The best found, with a plan from the open year's beginning that comes to it. */
  readonly incumbent: { readonly value: Fraction; readonly plan: readonly Action[] } | undefined;
  /** What no plan exceeds. */
  readonly bound: Fraction;
  /** Whether the best found is the best there is, or, where none is found, none is legal. */
  readonly isProved: boolean;
  /** Branches searched. */
  readonly nodes: number;
  readonly seconds: number;
}
