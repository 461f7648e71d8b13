import { at } from '../../base/assert';
import { addBig, type BigFraction, bigFraction, subtractBig, toBig } from '../../base/big-fraction';
import { hasBit } from '../../base/bits';
import { type Coalition, coalitionPurse, everyNation, isOwnPledge } from '../../rules/coalition';
import type { Game } from '../../rules/game';
import { type Outcome, outcomesOf, pointsOf } from '../../rules/score';
import type { Scenario } from '../../scenario/scenario';
import { outlook, plannedAt, presenceAhead } from '../planned-score';
import type { CoalitionValues } from './shapley';

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
 * What the plans of a game come to for some nations (docs/coalitions.md, “An account”): of one under
 * way as if the year being planned ended now and nothing more were done.
 *
 * @param game with the setup of all nations
 */
export function accountOf(game: Game, members: Coalition): CoalitionAccount {
  const { setup, books } = game;
  const { scenario } = setup;
  const all = outlook(game);
  const numerator = [...books, ...presenceAhead(game)].reduce(
    (sum, presence, year) =>
      setup.siteNation.reduce(
        (held, nation, site) =>
          hasBit(members, nation) ? held + plannedAt(setup, year, presence, site) : held,
        sum,
      ),
    0,
  );
  const held = toBig({ numerator, denominator: all.denominator });
  const pledges = scenario.pledges.reduce(
    (sum, { points }, pledge) =>
      all.kept[pledge] && isOwnPledge(setup, pledge, members) ? sum + points : sum,
    0,
  );
  const everyPurse = paidIn(scenario, everyNation(scenario));
  const savings =
    everyPurse === 0
      ? bigFraction(0n, 1n)
      : toBig({ numerator: all.savings * paidIn(scenario, members), denominator: everyPurse });
  const total = addBig(addBig(held, savings), bigFraction(BigInt(pledges), 1n));
  return { held, pledges, savings, total };
}

/**
 * What a finished game comes to for some nations with the cards that were turned: the points met on
 * their own sites in place of those planned.
 */
export function scoreOf(game: Game, seed: string, members: Coalition): BigFraction {
  const { setup, books } = game;
  const { pledges, savings } = accountOf(game, members);
  const isOwn = ({ incident }: Outcome): boolean =>
    hasBit(members, at(setup.siteNation, setup.scenario.sites.indexOf(incident.site)));
  const held = books.reduce(
    (sum, _, year) => sum + pointsOf(outcomesOf(game, seed, year).filter(isOwn)),
    0,
  );
  return addBig(savings, bigFraction(BigInt(held + pledges), 1n));
}

/** What a plan comes to for a coalition, beside what it would have on its own. */
export interface CoalitionStanding {
  readonly members: Coalition;
  readonly account: CoalitionAccount;
  /**
   * By how much it would do better on its own, in points: 0 or less where it holds (the plan is in
   * the core where all do, Gillies 1959).
   */
  readonly excess: BigFraction;
}

/**
 * How every coalition but none and all fares under a plan.
 *
 * @param game over, with the setup of all nations
 */
export const coalitionStandings = (game: Game, values: CoalitionValues): CoalitionStanding[] =>
  values
    .map((worth, members) => ({ worth, members }))
    .slice(1, -1)
    .map(({ worth, members }) => {
      const account = accountOf(game, members);
      return { members, account, excess: subtractBig(toBig(worth), account.total) };
    });
