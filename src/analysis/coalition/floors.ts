import { type BigFraction, bigFraction, subtractBig, toBig } from '../../base/big-fraction';
import { type Fraction, subtract } from '../../base/fraction';
import type { Coalition } from '../../rules/coalition';
import type { Game } from '../../rules/game';
import { accountOf } from './account';
import type { CoalitionValues } from './shapley';

const NONE = bigFraction(0n, 1n);

/** What some nations have to come to under a plan, in points. */
export interface CoalitionFloor {
  readonly members: Coalition;
  readonly atLeast: Fraction;
}

/**
 * The floors of a plan under which nobody would do better by leaving (docs/coalitions.md): every
 * coalition short of all comes to what it is worth on its own.
 */
export const stabilityFloors = (values: CoalitionValues): CoalitionFloor[] =>
  values.map((atLeast, members) => ({ members, atLeast })).slice(1, -1);

/**
 * By how much a plan falls short of the floor that it misses most, in points; 0 where it comes up
 * to each.
 *
 * @param game over, with the setup of all nations
 */
export const shortfallOf = (game: Game, floors: readonly CoalitionFloor[]): BigFraction =>
  floors
    .map(({ members, atLeast }) => subtractBig(toBig(atLeast), accountOf(game, members).total))
    .reduce((most, short) => (subtractBig(short, most).numerator > 0n ? short : most), NONE);

/** Floors that are lower by so many points. */
export const lowered = (floors: readonly CoalitionFloor[], by: Fraction): CoalitionFloor[] =>
  floors.map(({ members, atLeast }) => ({ members, atLeast: subtract(atLeast, by) }));
