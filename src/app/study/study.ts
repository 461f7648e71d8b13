import type { Decision } from '../../analysis/decisions';
import type { Fraction } from '../../base/fraction';
import type { LateFault } from '../../base/not-arrived';
import type { Action } from '../../rules/action';
import type { Coalition } from '../../rules/coalition';
import type { Finding, KnownPlan } from '../../analysis/question';

/** What is known of the best from one point of a finished game on. */
export interface KnownBest extends KnownPlan {
  /** Whether nothing better is there; otherwise what nothing exceeds. */
  readonly isProved: boolean;
  readonly bound: Fraction;
}

/** The best of the plans at most so many changes from the player's. */
export interface KnownRung extends KnownBest {
  /** Whether of all plans worth as much it is the one that a ladder shows (docs/par.md, “Ties”). */
  readonly isSettled: boolean;
}

/** One decision of a year: the best before it and after it, as far as they are known. */
export interface DecisionStudy {
  readonly decision: Decision;
  readonly before: KnownBest | undefined;
  readonly after: KnownBest | undefined;
  /**
   * Of the plans that are worth as much as the best before it, and have what was decided earlier, the
   * one nearest to the player's; from its year on.
   */
  readonly nearest?: readonly Action[];
}

/** One point of the frontier; its par is none while it is not known. */
export interface FrontierPoint {
  readonly budget: number;
  readonly par: KnownBest | undefined;
}

/** What a coalition of nations is worth on its own; nothing while it is not known. */
export interface CoalitionPoint {
  readonly members: Coalition;
  readonly worth: KnownBest | undefined;
}

/** A question of a study. */
export type Task =
  | { readonly kind: 'par' }
  /** The best of the plans at most so many changes from the player's. */
  | { readonly kind: 'rung'; readonly changes: number }
  /** Which of the plans that are worth as much as a rung's is shown. */
  | { readonly kind: 'tie'; readonly changes: number }
  | { readonly kind: 'hindsight' }
  /** The best after so many years as they were played. */
  | { readonly kind: 'after-year'; readonly year: number }
  | { readonly kind: 'decision'; readonly year: number; readonly decision: number }
  /** The nearest plan that does better by deciding otherwise. */
  | { readonly kind: 'nearest'; readonly year: number; readonly decision: number }
  /** What a coalition is worth on its own. */
  | { readonly kind: 'coalition'; readonly members: Coalition }
  /** By how little the coalitions can fall short of that, at most. */
  | { readonly kind: 'shortfall' }
  /** The best plan under which they fall short by no more. */
  | { readonly kind: 'stable' }
  | { readonly kind: 'budget'; readonly budget: number };

/** Whether a task waits until all that is asked about the player's own plan is known. */
export const comesLast = ({ kind }: Task): boolean =>
  ['coalition', 'shortfall', 'stable', 'budget'].includes(kind);

/** Whether a task is to tell of plans that are worth the same which is shown. */
export const isTie = ({ kind }: Task): boolean => kind === 'tie' || kind === 'nearest';

/** The search under way. */
export interface Busy {
  readonly task: Task;
  /** How far it has come. */
  readonly finding: Finding | undefined;
  /** Whether it has been paused: what it finds is written down at once from then on. */
  readonly isLong: boolean;
}

/** Who paused a search: the player, or the study because it took long. */
export type Pause = 'player' | 'time';

/** What is known about a finished game beside its score; it grows while solvers work. */
export interface Study {
  /** The coins that the scenario's own years bring. */
  readonly budget: number;
  /** `standings[y]`: the best from the beginning of year y on; the last is the game's own planned score. */
  readonly standings: readonly (KnownBest | undefined)[];
  /**
   * `rungs[k]`: the best of the plans at most k changes from the player's own, with the whole plan;
   * the last that is searched is par.
   */
  readonly rungs: readonly KnownRung[];
  readonly hindsight: KnownBest | undefined;
  /** Set where it is not sought: the board that is measured against has other cards. */
  readonly hasNoHindsight?: boolean;
  /** By year: its decisions, once they were asked for. */
  readonly decisions: readonly (readonly DecisionStudy[] | undefined)[];
  /** By budget, ascending. */
  readonly frontier: readonly FrontierPoint[];
  /** Every coalition but none and all; none of a single nation. */
  readonly coalitions: readonly CoalitionPoint[];
  /** The plan that falls least short of what they are worth; its value is the negative of that. */
  readonly shortfall: KnownBest | undefined;
  /** The best plan that falls short by no more: nobody would leave, or as few as can be. */
  readonly stable: KnownBest | undefined;
  /** What is searched, or paused; none when nothing is. */
  readonly busy: Busy | undefined;
  /** Set while nothing goes on until it is gone on with. */
  readonly pause: Pause | undefined;
  /** What went wrong with the solver, if something did: nothing more is found until it is gone on with. */
  readonly fault: LateFault | undefined;
}

/** What every coalition is worth, by its bit mask; none where one of them, or par, is not proved yet. */
export function coalitionValues({ coalitions, standings }: Study): readonly Fraction[] | undefined {
  const [par] = standings;
  if (coalitions.length === 0 || par?.isProved !== true) return undefined;
  const known = coalitions.flatMap(({ worth }) => (worth?.isProved ? [worth.value] : []));
  const nothing = { numerator: 0, denominator: 1 };
  return known.length === coalitions.length ? [nothing, ...known, par.value] : undefined;
}

/** What a player may ask of a study. */
export interface StudyControls {
  /** Looks into the single decisions of a year. */
  lookInto(year: number): void;
  /** Adds budgets between those known. */
  refine(): void;
  /** Pauses the search under way, and what would come after it; what was found is written down. */
  stop(): void;
  /** Goes on after a pause or a fault. */
  goOn(): void;
}
