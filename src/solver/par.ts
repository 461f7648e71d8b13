import type { Highs } from 'highs';
import type { Fraction } from '../base/fraction';
import type { Action } from '../rules/action';
import { replay } from '../rules/apply';
import type { Game } from '../rules/game';
import { outlook, plannedScore } from '../rules/planned';
import { resultOf } from '../rules/score';
import { modelOf } from './model';
import { planFrom } from './read';
import { solve, type SolveOptions } from './solve';
import { actualWorth, plannedWorth, type Worth } from './worth';

/** The best that a game can still come to, as far as it is known. */
export interface Best {
  /** The best found, with a plan that comes to it; none where a solve was stopped before that. */
  readonly found: { readonly value: Fraction; readonly plan: readonly Action[] } | undefined;
  /** What no plan exceeds. */
  readonly bound: Fraction;
  /** Whether the best found is the best there is. */
  readonly isProved: boolean;
  readonly nodes: number;
  readonly seconds: number;
}

/** Room for the rounding of a solver whose numbers are near a million. */
const ROUNDING = 1e-3;

function findBest(
  highs: Highs,
  game: Game,
  worth: Worth,
  valueOf: (finished: Game) => Fraction,
  options: SolveOptions = {},
): Best {
  const model = modelOf(game, worth);
  const { denominator, closed } = worth;
  const inPoints = (objective: number): number => (objective * model.scale + closed) / denominator;
  const { onProgress } = options;
  const { incumbent, bound, values, nodes, seconds } = solve(highs, model.program, {
    ...options,
    ...(onProgress && {
      onProgress: (progress) =>
        onProgress({
          ...progress,
          incumbent: inPoints(progress.incumbent),
          bound: inPoints(progress.bound),
        }),
    }),
  });
  const fraction = (objective: number): Fraction => ({
    numerator: objective * model.scale + closed,
    denominator,
  });
  // Every plan comes to a whole objective, so what lies above the last whole one counts for nothing.
  const most = Math.floor(bound + ROUNDING);
  const best = { bound: fraction(most), nodes, seconds };
  if (values === undefined) return { ...best, found: undefined, isProved: false };
  const plan = planFrom(model, values);
  const finished = replay(model.game, plan);
  if (!finished.ok) throw new Error(`the rules refuse the plan: ${JSON.stringify(finished.error)}`);
  const value = valueOf(finished.value);
  const solved = fraction(incumbent);
  const isProved = most <= incumbent;
  // A solve cut short may hold a plan that it has not yet counted in full, but never too much.
  const isAgreed =
    value.denominator === solved.denominator &&
    (isProved
      ? value.numerator === solved.numerator
      : value.numerator >= solved.numerator && value.numerator <= best.bound.numerator);
  if (!isAgreed)
    throw new Error(
      `the rules say ${value.numerator}/${value.denominator}, ` +
        `the solver ${solved.numerator}/${solved.denominator}`,
    );
  return { ...best, found: { value, plan }, isProved };
}

/**
 * Par: the best planned score that a game can still come to; what is planned in its open year
 * is left aside. Progress is told in points. The plan is replayed through the rules; throws if they don't agree to the unit.
 */
export const findPar = (highs: Highs, game: Game, options?: SolveOptions): Best =>
  findBest(highs, game, plannedWorth(game), (end) => plannedScore(outlook(end)), options);

/** Hindsight: the best actual score that a game can still come to under a seed's draw. */
export const findHindsight = (
  highs: Highs,
  game: Game,
  seed: string,
  options?: SolveOptions,
): Best => {
  const scoreOf = (end: Game): Fraction => ({
    numerator: resultOf(end, seed).score,
    denominator: 1,
  });
  return findBest(highs, game, actualWorth(game, seed), scoreOf, options);
};
