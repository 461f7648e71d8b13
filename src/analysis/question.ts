import type { DatedItem, Neighbourhood } from './changes';
import type { CoalitionFloor } from './coalition/floors';
import type { Fraction } from '../base/fraction';
import type { Scenario } from '../scenario/scenario';
import type { Action } from '../rules/action';
import { replay } from '../rules/apply';
import { type Coalition, createCoalitionGame } from '../rules/coalition';
import { createGame, type Game } from '../rules/game';
import { unwrap } from '../base/result';

/** The plans that spend more coins on a layer than on any other (`coinsByLayer`). */
export interface BuiltOn {
  /** The place of the layer among all. */
  readonly layer: number;
  /** Orders without wheels that they don't hold. */
  readonly without: readonly DatedItem[];
}

/** Which plans of a whole game are answers; without any of it, all that are legal. */
export interface Among {
  /** Only plans in this neighbourhood. */
  readonly near?: Neighbourhood | undefined;
  /** Only plans that are built so. */
  readonly builtOn?: BuiltOn | undefined;
  /** Only plans that come up to these. */
  readonly floors?: readonly CoalitionFloor[] | undefined;
  /**
   * Whether plans may fall short of the floors, and the one that does so by the least is sought: its
   * value is the negative of that (`shortfallOf`).
   */
  readonly seeksLeastShortfall?: boolean | undefined;
}

/**
 * Asks for the best continuation of a game: plain data, for any solver. Where it is asked for among
 * some plans only, nothing is done yet.
 */
export interface Question extends Among {
  readonly scenario: Scenario;
  /** The nations that play, on their own; all without it. Nothing is done yet then. */
  readonly coalition?: Coalition | undefined;
  /** What was done, each action legal; what the open year's plan holds is in every answer. */
  readonly actions: readonly Action[];
  /** The seed under whose draw the actual score counts; without one, the planned score does. */
  readonly seed?: string | undefined;
  /** A plan known beforehand, from the open year's beginning. */
  readonly start?: readonly Action[] | undefined;
  /** An upper bound of the answer that is known beforehand. */
  readonly upperBound?: Fraction | undefined;
}

/** The game that is asked about. Throws if scenario or actions are not legal: the sender checks. */
export const gameOf = ({ scenario, coalition, actions }: Question): Game =>
  coalition === undefined
    ? unwrap(replay(createGame(scenario), actions))
    : createCoalitionGame(scenario, coalition);

/** A plan whose value is known. */
export interface KnownPlan {
  readonly value: Fraction;
  /** From the open year's beginning. */
  readonly plan: readonly Action[];
}

/** What a search knows of its question, on the way and at the end. */
export interface Finding {
  /** The best plan found. */
  readonly incumbent: KnownPlan | undefined;
  /** Upper bound: no plan exceeds it. */
  readonly bound: Fraction;
  /** Whether the incumbent is optimal or, without one, no plan is legal. */
  readonly isProved: boolean;
  /** Nodes processed. */
  readonly nodes: number;
  /** Time that the search has taken, without its pauses. */
  readonly seconds: number;
}
