import { addBig, type BigFraction, bigFraction } from '../../base/big-fraction';
import { hasBit } from '../../base/bits';
import { type Coalition, coalitionPurse, everyNation, isOwnPledge } from '../../rules/coalition';
import type { Game } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';
import { outlook, plannedAt } from '../planned-score';
import { type CoalitionValues, minusBig, toBig } from './shapley';

/** What a plan comes to for some nations, in exact points. */
export interface CoalitionAccount {
  /** Points planned on their own sites. */
  readonly held: BigFraction;
  /** Points of the kept pledges whose sites are all theirs. */
  readonly pledges: number;
  /** Their part of the savings, by what they have paid in. */
  readonly savings: BigFraction;
  /** The sum. */
  readonly total: BigFraction;
}

/** The coins that nations pay in over all years. */
export const paidIn = (scenario: Scenario, members: Coalition): number =>
  coalitionPurse(scenario, members).reduce((sum, coins) => sum + coins, 0);

/**
 * What the plan of a finished game comes to for some nations (docs/coalitions.md, “An account”).
 *
 * @param game over, with the setup of all nations
 */
export function accountOf(game: Game, members: Coalition): CoalitionAccount {
  const { setup, books } = game;
  const { scenario } = setup;
  const all = outlook(game);
  const numerator = books.reduce(
    (sum, book, year) =>
      setup.siteNation.reduce(
        (held, nation, site) =>
          hasBit(members, nation) ? held + plannedAt(setup, year, book, site) : held,
        sum,
      ),
    0,
  );
  const held = bigFraction(BigInt(numerator), BigInt(all.denominator));
  const pledges = scenario.pledges.reduce(
    (sum, { points }, pledge) =>
      all.kept[pledge] && isOwnPledge(setup, pledge, members) ? sum + points : sum,
    0,
  );
  const everyPurse = paidIn(scenario, everyNation(scenario));
  const savings =
    everyPurse === 0
      ? bigFraction(0n, 1n)
      : bigFraction(BigInt(all.savings * paidIn(scenario, members)), BigInt(everyPurse));
  const total = addBig(addBig(held, savings), bigFraction(BigInt(pledges), 1n));
  return { held, pledges, savings, total };
}

/**
 * By how much each coalition would do better on its own than by a plan, in points: 0 or less where
 * it holds (it is then in the core of the game, Gillies 1959).
 *
 * @param game over, with the setup of all nations
 * @returns by coalition but for all nations together and none
 */
export const excesses = (
  game: Game,
  values: CoalitionValues,
): ReadonlyMap<Coalition, BigFraction> =>
  new Map(
    values
      .map((worth, members) => [members, worth] as const)
      .slice(1, -1)
      .map(([members, worth]) => [members, minusBig(toBig(worth), accountOf(game, members).total)]),
  );
