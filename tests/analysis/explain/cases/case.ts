import type { Scenario } from '../../../../src/scenario/scenario';

/** A pair of plans, and the causes that a person names for what lies between them. */
export interface Case {
  readonly name: string;
  readonly on: Scenario;
  readonly own: readonly string[][];
  readonly better: readonly string[][];
  /** Points between the two. */
  readonly points: number;
  /** Each with the coins that it leaves for other things, and the points of what it explains. */
  readonly causes: readonly string[];
}
