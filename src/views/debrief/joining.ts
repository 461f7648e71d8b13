import {
  type CoalitionStanding,
  coalitionStandings,
  paidIn,
} from '../../analysis/coalition/account';
import { shapleyValues } from '../../analysis/coalition/shapley';
import { type BigFraction, bigToNumber, subtractBig, toBig } from '../../base/big-fraction';
import { bitsOf, countBits } from '../../base/bits';
import { add, type Fraction, isGreater, negate, subtract } from '../../base/fraction';
import type { GameSession } from '../../app/game/game-session';
import { coalitionValues, type Study } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import type { Coalition } from '../../rules/coalition';
import type { Scenario } from '../../scenario/scenario';
import { nationNames } from '../names/nation-names';

/** A figure of a chart: its length as a share of the longest, and its words. */
export interface JoiningBar {
  readonly share: number;
  readonly text: string;
}

/** What a nation, or several, would have alone, and has in the plan. */
export interface JoiningRow {
  readonly members: Coalition;
  readonly name: string;
  readonly paid: number;
  readonly alone: JoiningBar;
  readonly planned: JoiningBar;
  /** By the Shapley value; of single nations only. */
  readonly fair: JoiningBar | undefined;
}

export interface JoiningView {
  readonly sentences: readonly string[];
  readonly rows: readonly JoiningRow[];
}

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** An exact number of points that is only shown. */
const shown = (points: BigFraction): Fraction => ({
  numerator: bigToNumber(points),
  denominator: 1,
});

/**
 * What the nations of a board would have had alone, beside what the plan and a fair share give them
 * (docs/coalitions.md).
 *
 * @returns Nothing for a single nation; no rows while not all of it is proved.
 */
export function viewJoining(
  { scenario, game }: GameSession,
  study: Study | undefined,
  words: Words,
): JoiningView | undefined {
  if (study === undefined || study.coalitions.length === 0) return undefined;
  const values = coalitionValues(study);
  if (values === undefined) return { sentences: [words.debrief.joiningWaits], rows: [] };

  const shares = shapleyValues(values);
  const standings = coalitionStandings(game, values).toSorted(
    (a, b) => countBits(a.members) - countBits(b.members) || a.members - b.members,
  );
  const figures = standings.map(({ members, account }) => ({
    members,
    alone: toBig(values[members] ?? NOTHING),
    planned: account.total,
    fair: countBits(members) === 1 ? shares[bitsOf(members)[0] ?? 0] : undefined,
  }));
  const most = Math.max(
    ...figures.flatMap(({ alone, planned, fair }) =>
      [alone, planned, ...(fair ? [fair] : [])].map(bigToNumber),
    ),
    1,
  );
  const bar = (points: BigFraction): JoiningBar => ({
    share: bigToNumber(points) / most,
    text: words.points(shown(points)),
  });
  return {
    sentences: [
      joined(scenario, values, words),
      kept(scenario, standings, words),
      ...stability(study, words),
    ],
    rows: figures.map(({ members, alone, planned, fair }) => ({
      members,
      name: nationNames(scenario, members, words),
      paid: paidIn(scenario, members),
      alone: bar(alone),
      planned: bar(planned),
      fair: fair && bar(fair),
    })),
  };
}

/** What joining brings over everyone for himself. */
function joined({ nations }: Scenario, values: readonly Fraction[], words: Words): string {
  const apart = nations
    .map((_, nation) => values[1 << nation] ?? NOTHING)
    .reduce(add, { ...NOTHING, denominator: values.at(-1)?.denominator ?? 1 });
  const together = values.at(-1) ?? NOTHING;
  return words.debrief.joiningBrings({
    count: nations.length,
    apart: words.points(apart),
    together: words.points(together),
    more: words.points(subtract(together, apart)),
  });
}

/** Whether anybody would do better by leaving, and who would gain most by it. */
function kept(scenario: Scenario, standings: readonly CoalitionStanding[], words: Words): string {
  const [most] = standings.toSorted((a, b) => {
    const { numerator } = subtractBig(b.excess, a.excess);
    return numerator > 0n ? 1 : numerator < 0n ? -1 : 0;
  });
  if (most === undefined || most.excess.numerator <= 0n) return words.debrief.joiningHolds;
  return words.debrief.joiningFails({
    names: nationNames(scenario, most.members, words),
    count: countBits(most.members),
    points: words.points(shown(most.excess)),
  });
}

/** Whether there is a plan under which nobody would leave, and what it costs; once that is proved. */
function stability({ shortfall, stable, standings }: Study, words: Words): string[] {
  const [par] = standings;
  if (shortfall?.isProved !== true || stable?.isProved !== true || par === undefined) return [];
  const points = words.points(stable.value);
  if (isGreater(NOTHING, shortfall.value))
    return [words.debrief.joiningNoPlan({ short: words.points(negate(shortfall.value)), points })];
  if (!isGreater(par.value, stable.value)) return [words.debrief.joiningBestHolds];
  const less = words.points(subtract(par.value, stable.value));
  return [words.debrief.joiningQuarrel({ points, less })];
}
