import type { Highs } from 'highs';
import { lowered, stabilityFloors } from '../analysis/coalition/floors';
import type { CoalitionValues } from '../analysis/coalition/shapley';
import type { Finding } from '../analysis/question';
import { type Fraction, negate } from '../base/fraction';
import { createCoalitionGame, everyNation } from '../rules/coalition';
import { createGame } from '../rules/game';
import type { Scenario } from '../scenario/scenario';
import { findPar, solve, type SearchOptions } from './par';

const NO_POINTS: Fraction = { numerator: 0, denominator: 1 };

/**
 * What each coalition of a scenario's nations is worth on its own, by its bit mask: the empty one
 * first, all nations last (docs/coalitions.md).
 *
 * @param solving options of each of the 2ⁿ solves
 */
export const findCoalitionValues = (
  highs: Highs,
  scenario: Scenario,
  solving: () => SearchOptions = () => ({}),
): Finding[] =>
  Array.from({ length: everyNation(scenario) + 1 }, (_, members) =>
    findPar(highs, createCoalitionGame(scenario, members), solving()),
  );

/** The best plan under which nobody would leave, or the one that comes nearest to that. */
export interface StablePlan extends Finding {
  /** By how much some coalition would do better on its own; none if no search came to an end. */
  readonly shortfall: Fraction | undefined;
}

/**
 * The best plan under which no coalition would do better on its own. Where there is none, the
 * greatest shortfall is made as small as it can be, and the best of those plans is found.
 *
 * @param values What each coalition is worth, by its bit mask.
 * @param solving Options of each of the one or three solves.
 */
export function findStablePlan(
  highs: Highs,
  scenario: Scenario,
  values: CoalitionValues,
  solving: () => SearchOptions = () => ({}),
): StablePlan {
  const game = createGame(scenario);
  const floors = stabilityFloors(values);
  const stable = solve(highs, { game, floors }, solving());
  if (stable.incumbent) return { ...stable, shortfall: NO_POINTS };
  if (!stable.isProved) return { ...stable, shortfall: undefined };
  const least = solve(highs, { game, floors, seeksLeastShortfall: true }, solving());
  if (least.incumbent === undefined || !least.isProved)
    return { ...stable, isProved: false, shortfall: undefined };
  const shortfall = negate(least.incumbent.value);
  const best = solve(
    highs,
    { game, floors: lowered(floors, shortfall) },
    { ...solving(), start: least.incumbent.plan },
  );
  return { ...best, shortfall };
}
