import { coalitionStandings, paidIn } from '../../analysis/coalition/account';
import { type CoalitionValues, shapleyValues } from '../../analysis/coalition/shapley';
import { spendingOf } from '../../analysis/coalition/spending';
import { at } from '../../base/assert';
import { subtractBig, toBig } from '../../base/big-fraction';
import { bitsOf } from '../../base/bits';
import { err, ok, type Result } from '../../base/result';
import type { Action } from '../../rules/action';
import type { Game } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';
import { findCoalitionValues, findStablePlan } from '../../solver/coalitions';
import {
  printed,
  readArguments,
  readFinished,
  readLevel,
  readSeconds,
  type Sources,
} from '../input';
import { exact, exactBig } from '../report';
import { say } from '../say';
import { reportBest, searchOptions } from '../solving';
import { usageOf } from '../usage';
import type { Outlets } from './par';

/** What joining is worth, as JSON (docs/coalitions.md), or one line on what is wrong with the arguments. */
export const coalition = (
  args: readonly string[],
  sources: Sources,
  outlets: Pick<Outlets, 'highs' | 'tell'>,
): Result<string, string> => printed(coalitionReport(args, sources, outlets));

function coalitionReport(
  args: readonly string[],
  sources: Sources,
  { highs, tell }: Pick<Outlets, 'highs' | 'tell'>,
): Result<unknown, string> {
  const request = readArguments(args, ['plan', 'time-limit']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const [level] = places;
  if (level === undefined || places.length > 1)
    return err(`${say.oneLevel({ received: places.length })}; ${usageOf('coalition')}`);
  const limit = readSeconds(options.get('time-limit'));
  if (!limit.ok) return limit;
  const start = readLevel(level, sources);
  if (!start.ok) return start;
  const plan = options.get('plan');
  const finished = plan === undefined ? undefined : readFinished(start.value, plan, sources);
  if (finished && !finished.ok) return finished;

  const { scenario } = start.value.setup;
  const { id, edition, nations } = scenario;
  const solving = searchOptions(limit.value, tell);
  const found = findCoalitionValues(highs, scenario, solving);
  const namesOf = (members: number): string[] =>
    bitsOf(members).flatMap((index) => nations[index]?.id ?? []);
  const values = found.map(({ incumbent, bound }) => incumbent?.value ?? bound);
  const isProved = found.every((finding) => finding.isProved);
  const stable =
    isProved && nations.length > 1
      ? findStablePlan(highs, scenario, values, found.at(-1)?.incumbent?.plan, solving)
      : undefined;
  return ok({
    level: id,
    ...(edition !== undefined && { edition }),
    coalitions: found.map((finding, members) => ({
      nations: namesOf(members),
      paid: paidIn(scenario, members),
      ...reportBest(finding),
    })),
    // Of values that are not proved no share is exact.
    ...(isProved && { nations: reportNations(start.value, values) }),
    ...(stable && {
      stable: {
        ...reportBest(stable),
        ...(stable.shortfall && { shortfall: exact(stable.shortfall) }),
      },
    }),
    ...(finished && { coins: reportCoins(scenario, finished.value.actions) }),
    ...(isProved && finished && { plan: reportPlan(finished.value.game, values, namesOf) }),
  });
}

/** What each nation pays, has alone, and adds on average. */
function reportNations({ setup }: Game, values: CoalitionValues) {
  const shares = shapleyValues(values);
  return setup.scenario.nations.map(({ id }, index) => {
    const alone = values[1 << index] ?? { numerator: 0, denominator: 1 };
    const share = shares[index] ?? toBig(alone);
    return {
      nation: id,
      paid: paidIn(setup.scenario, 1 << index),
      alone: exact(alone),
      share: exactBig(share),
      gain: exactBig(subtractBig(share, toBig(alone))),
    };
  });
}

/** Where the coins of a plan come from and go to. */
function reportCoins(scenario: Scenario, actions: readonly Action[]) {
  const { own, common, saved } = spendingOf(scenario, actions);
  const nations = scenario.nations.map(({ id }, nation) => ({
    nation: id,
    paid: paidIn(scenario, 1 << nation),
    spent: exactBig(at(own, nation)),
  }));
  return { nations, common, saved };
}

/** What a plan comes to for each coalition, and whether none would do better on its own. */
function reportPlan(
  game: Game,
  values: CoalitionValues,
  namesOf: (members: number) => readonly string[],
) {
  const standings = coalitionStandings(game, values);
  return {
    holds: standings.every(({ excess }) => excess.numerator <= 0n),
    accounts: standings.map(({ members, account, excess }) => ({
      nations: namesOf(members),
      held: exactBig(account.held),
      pledges: account.pledges,
      savings: exactBig(account.savings),
      total: exactBig(account.total),
      excess: exactBig(excess),
    })),
  };
}
