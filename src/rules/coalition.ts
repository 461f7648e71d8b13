import { countBits, hasBit } from '../base/bits';
import { unwrap } from '../base/result';
import { checkScenario } from '../scenario/check';
import { pursesOf, withIncomes } from '../scenario/purses';
import type { Scenario } from '../scenario/scenario';
import { createGame, type Game } from './game';
import { type Setup, setUp } from './setup';

/** Nations that act together: a bit mask over their order in the scenario. */
export type Coalition = number;

/** All nations of a scenario, the grand coalition. */
export const everyNation = ({ nations }: Scenario): Coalition => 2 ** nations.length - 1;

/** Every coalition but none and all, ascending; none of a single nation. */
export const coalitionsOf = (scenario: Scenario): Coalition[] =>
  Array.from({ length: everyNation(scenario) - 1 }, (_, index) => index + 1);

/** What a coalition pays in, in coins by year. */
export function coalitionPurse(scenario: Scenario, members: Coalition): number[] {
  const purses = pursesOf(scenario).filter((_, nation) => hasBit(members, nation));
  return scenario.years.map((_, year) =>
    purses.reduce((sum, purse) => sum + (purse[year] ?? 0), 0),
  );
}

/** Whether all sites of a pledge lie in a coalition's land. */
export const isOwnPledge = (setup: Setup, pledge: number, members: Coalition): boolean =>
  (setup.pledgeSites[pledge] ?? []).every((site) => hasBit(members, setup.siteNation[site] ?? -1));

/** The scenario with the purses, the programmes and the pledges of a coalition. */
function scenarioOf(scenario: Scenario, members: Coalition): Scenario {
  const { nations, programmes, pledges } = scenario;
  const { sharedPicture = [], jointOrder, ...refits } = programmes;
  const isMember = (id: string): boolean =>
    hasBit(
      members,
      nations.findIndex((nation) => nation.id === id),
    );
  return unwrap(
    checkScenario({
      ...withIncomes(scenario, coalitionPurse(scenario, members)),
      programmes: {
        ...refits,
        sharedPicture: sharedPicture.filter(({ nation }) => isMember(nation)),
        ...(jointOrder && countBits(members) > 1 ? { jointOrder } : {}),
      },
      pledges: pledges.filter((_, pledge) => isOwnPledge(setUp(scenario), pledge, members)),
    }),
  );
}

/**
 * The game that a coalition plays on its own (docs/coalitions.md): its purses, its land, its
 * pictures and pledges; the joint order if it has at least two nations. Other sites stay in the bag
 * and are worth nothing.
 */
export function createCoalitionGame(scenario: Scenario, members: Coalition): Game {
  const game = createGame(scenarioOf(scenario, members));
  const { setup } = game;
  const isMember = (nation: number | undefined): boolean =>
    nation !== undefined && hasBit(members, nation);
  return {
    ...game,
    setup: {
      ...setup,
      land: setup.land.filter((cell) => isMember(setup.nationOf[cell])),
      nationOf: setup.nationOf.map((nation) => (isMember(nation) ? nation : undefined)),
      weight: setup.weight.map((year) =>
        year.map((points, site) => (isMember(setup.siteNation[site]) ? points : 0)),
      ),
    },
  };
}
