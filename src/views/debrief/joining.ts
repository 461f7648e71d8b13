import {
  accountOf,
  type CoalitionStanding,
  coalitionStandings,
  paidIn,
  scoreOf,
} from '../../analysis/coalition/account';
import { type CoalitionValues, shapleyValues } from '../../analysis/coalition/shapley';
import { spendingOf } from '../../analysis/coalition/spending';
import { at } from '../../base/assert';
import {
  addBig,
  type BigFraction,
  bigFraction,
  bigToNumber,
  subtractBig,
  toBig,
} from '../../base/big-fraction';
import { countBits } from '../../base/bits';
import { add, type Fraction, isGreater, negate, subtract } from '../../base/fraction';
import type { GameSession } from '../../app/game/game-session';
import { coalitionValues, type Study } from '../../app/study/study';
import type { Words } from '../../i18n/words';
import { type Coalition, coalitionsOf, everyNation } from '../../rules/coalition';
import type { Scenario } from '../../scenario/scenario';
import { nationNames } from '../names/nation-names';
import type { ShownPlan } from './plan-board';

/** A figure of a chart: its length as a share of the longest, and its words. */
export interface JoiningBar {
  readonly share: number;
  readonly text: string;
}

/** What a nation, or several, would have alone, and has in the plan. */
export interface JoiningRow {
  readonly members: Coalition;
  readonly isNation: boolean;
  readonly name: string;
  readonly alone: JoiningBar;
  readonly planned: JoiningBar;
  /** With the cards that were turned. */
  readonly turned: JoiningBar;
  /** By the Shapley value; of single nations and of all. */
  readonly fair: JoiningBar | undefined;
}

/** Coins paid in and spent by a nation; or spent for all, or by nobody. */
export interface CoinsRow {
  readonly name: string;
  readonly paid: JoiningBar | undefined;
  readonly spent: JoiningBar;
}

export interface JoiningView {
  readonly sentences: readonly string[];
  /** Nations first, all together last. */
  readonly rows: readonly JoiningRow[];
  /** What pledges across borders bring, which is nobody's own; none where they bring nothing. */
  readonly across: string | undefined;
  readonly coins: readonly CoinsRow[];
  /** The best plan under which nobody would leave, or the nearest to that; once it is proved. */
  readonly stable: ShownPlan | undefined;
}

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** An exact number that is only shown. */
const shown = (number: BigFraction): Fraction => ({
  numerator: bigToNumber(number),
  denominator: 1,
});

/** How a figure is drawn beside others, of which the longest is `most`. */
const barsUpTo =
  (figures: readonly BigFraction[], text: (figure: BigFraction) => string) =>
  (figure: BigFraction): JoiningBar => ({
    share: Math.min(1, bigToNumber(figure) / Math.max(...figures.map(bigToNumber), 1)),
    text: text(figure),
  });

/**
 * What the nations of a board would have had alone, beside what the plan and a fair share give them
 * (docs/coalitions.md).
 *
 * @returns Nothing for a single nation; no rows while not all of it is proved.
 */
export function viewJoining(
  session: GameSession,
  study: Study | undefined,
  words: Words,
): JoiningView | undefined {
  if (study === undefined || study.coalitions.length === 0) return undefined;
  const { scenario, game } = session;
  const values = coalitionValues(study);
  const coins = viewCoins(session, words);
  if (values === undefined) {
    const sentences = [words.debrief.joiningWaits];
    return { sentences, rows: [], across: undefined, coins, stable: undefined };
  }
  const standings = coalitionStandings(game, values);
  return {
    sentences: [
      joined(scenario, values, words),
      kept(scenario, standings, words),
      ...stability(study, words),
    ],
    ...viewPoints(session, values, words),
    coins,
    stable: stablePlan(study, words),
  };
}

/** What each group of nations has alone and in the plan. */
function viewPoints(
  { scenario, game, seed }: GameSession,
  values: CoalitionValues,
  words: Words,
): Pick<JoiningView, 'rows' | 'across'> {
  const shares = shapleyValues(values);
  const all = everyNation(scenario);
  const figures = [...coalitionsOf(scenario), all]
    .toSorted((a, b) => countBits(a) - countBits(b) || a - b)
    .map((members) => {
      const alone = toBig(values[members] ?? NOTHING);
      return {
        members,
        isNation: countBits(members) === 1,
        alone,
        planned: accountOf(game, members).total,
        turned: scoreOf(game, seed, members),
        fair: members === all ? alone : shares.find((_, nation) => members === 1 << nation),
      };
    });
  const nations = figures.filter(({ isNation }) => isNation);
  const bar = barsUpTo(
    nations.flatMap(({ alone, planned, turned, fair }) => [alone, planned, turned, fair ?? alone]),
    (points) => words.points(shown(points)),
  );
  const total = nations.reduce((sum, { planned }) => addBig(sum, planned), toBig(NOTHING));
  const across = subtractBig(accountOf(game, all).total, total);
  return {
    rows: figures.map(({ members, isNation, alone, planned, turned, fair }) => ({
      members,
      isNation,
      name: members === all ? words.debrief.joiningAll : nationNames(scenario, members, words),
      alone: bar(alone),
      planned: bar(planned),
      turned: bar(turned),
      fair: fair && bar(fair),
    })),
    across: across.numerator > 0n ? words.points(shown(across)) : undefined,
  };
}

/** Where the coins came from and went to. */
function viewCoins({ scenario, actions }: GameSession, words: Words): CoinsRow[] {
  const { own, common, saved } = spendingOf(scenario, actions);
  const coins = (count: number): BigFraction => bigFraction(BigInt(count), 1n);
  const paid = scenario.nations.map((_, nation) => coins(paidIn(scenario, 1 << nation)));
  const bar = barsUpTo([...paid, ...own, coins(common), coins(saved)], (count) =>
    count.denominator === 1n ? words.number(Number(count.numerator)) : words.points(shown(count)),
  );
  return [
    ...scenario.nations.map(({ name }, nation) => ({
      name: words.text(name),
      paid: bar(at(paid, nation)),
      spent: bar(at(own, nation)),
    })),
    { name: words.debrief.joiningCommon, paid: undefined, spent: bar(coins(common)) },
    { name: words.debrief.joiningSaved, paid: undefined, spent: bar(coins(saved)) },
  ];
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

/** The plan under which nobody would leave, to be laid out. */
function stablePlan({ shortfall, stable }: Study, words: Words): ShownPlan | undefined {
  if (shortfall?.isProved !== true || stable?.isProved !== true) return undefined;
  const isShort = isGreater(NOTHING, shortfall.value);
  const title = isShort ? words.debrief.joiningNearest : words.debrief.joiningStable;
  return { title, name: words.debrief.otherPlan, plan: stable.plan };
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
