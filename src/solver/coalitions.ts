import type { Highs } from 'highs';
import { lowered, stabilityFloors } from '../analysis/coalition/floors';
import type { CoalitionValues } from '../analysis/coalition/shapley';
import type { Finding } from '../analysis/question';
import { type Fraction, negate } from '../base/fraction';
import type { Action } from '../rules/action';
import { createCoalitionGame, everyNation } from '../rules/coalition';
import { createGame } from '../rules/game';
import type { Scenario } from '../scenario/scenario';
import { findPar, solve, type SearchOptions } from './par';

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

/** The best of the plans under which the coalitions fall least short of what they have on their own. */
export interface StablePlan extends Finding {
  /** By how much one of them does, at most; 0 where nobody would leave. None while it is not proved. */
  readonly shortfall: Fraction | undefined;
}

/**
 * The best plan under which no coalition would do better on its own. Where there is none, the
 * greatest shortfall is made as small as it can be, and the best of those plans is found.
 *
 * @param values What each coalition is worth, by its bit mask.
 * @param par The best plan for all; often nobody would leave under it.
 * @param solving Options of each of the two solves.
 */
export function findStablePlan(
  highs: Highs,
  scenario: Scenario,
  values: CoalitionValues,
  par?: readonly Action[],
  solving: () => SearchOptions = () => ({}),
): StablePlan {
  const game = createGame(scenario);
  const floors = stabilityFloors(values);
  const seeking = { game, floors, seeksLeastShortfall: true };
  const least = solve(highs, seeking, { ...solving(), start: par });
  if (least.incumbent === undefined || !least.isProved)
    return { ...least, incumbent: undefined, isProved: false, shortfall: undefined };
  const shortfall = negate(least.incumbent.value);
  const among = { game, floors: lowered(floors, shortfall) };
  const best = solve(highs, among, { ...solving(), start: least.incumbent.plan });
  return { ...best, shortfall };
}
