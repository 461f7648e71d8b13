import { toNumber } from '../../base/fraction';
import { unwrap } from '../../base/result';
import { type Action, isSameItem, type PlanItem } from '../../rules/action';
import { replay } from '../../rules/apply';
import { type Decision, decisionsOf, insteadOf } from '../../analysis/decisions';
import { createGame, type Game } from '../../rules/game';
import { itemsOf } from '../../rules/legal';
import type { Setup } from '../../rules/setup';
import type { GameSession } from '../../app/game/game-session';
import type { DecisionStudy, Study, Task } from '../../app/study/study';
import { joined } from '../../i18n/formats';
import type { Words } from '../../i18n/words';
import { type Loss, lossBetween } from './figures';
import { decisionName } from './search';
import { coinsFor } from '../../analysis/affordable';
import { itemName } from '../names/item-names';
import { actionsUpTo } from './plan-board';

export interface DecisionRow {
  readonly key: string;
  readonly name: string;
  readonly cost: string;
  /** None while it is not known. */
  readonly loss: Loss | undefined;
  /** What an equally good plan has instead; how far it is, while that is not known. */
  readonly instead: string;
  readonly isCostliest: boolean;
}

export interface LossYear {
  readonly year: number;
  readonly name: string;
  readonly loss: Loss | undefined;
  /** The year's share of all that was left, 0 to 1; for its bar. */
  readonly share: number;
  /** Whether its decisions can be asked for, are being weighed, or are all known. */
  readonly state: 'offered' | 'waiting' | 'known';
  readonly rows: readonly DecisionRow[];
  /** The decisions that cost nothing, in one line. */
  readonly others: string | undefined;
}

/** The decision that cost most, and a whole plan with what an equally good plan has instead. */
export interface Costliest {
  readonly year: number;
  readonly sentence: string;
  readonly better: string;
  /** Told while there are years that were not looked into. */
  readonly remark: string | undefined;
  readonly decision: Decision;
  readonly instead: readonly PlanItem[];
  readonly plan: readonly Action[];
}

export interface LossesView {
  readonly years: readonly LossYear[];
  /** Par less the planned score, and how it comes about; none while par is not known. */
  readonly total: { readonly loss: Loss; readonly sum: string } | undefined;
  readonly costliest: Costliest | undefined;
  /** Whether it is known that no decision cost anything. */
  readonly isFlawless: boolean;
}

/** A decision of a year with all that is known of it. */
interface Weighed {
  readonly year: number;
  readonly place: number;
  readonly study: DecisionStudy;
  readonly loss: Loss | undefined;
  /** What an equally good plan has instead; nothing where it keeps the coins. */
  readonly instead: readonly PlanItem[];
  readonly coins: number | undefined;
}

/** What a better plan holds in the year that it begins with. */
function firstItems(game: Game, plan: readonly Action[]): PlanItem[] {
  const end = plan.findIndex((action) => action.do === 'close-books');
  return itemsOf(unwrap(replay(game, plan.slice(0, end < 0 ? plan.length : end))));
}

/** What a better plan has where a player decided otherwise; all of it where a year was ended. */
function lacking(
  decision: Decision,
  plan: readonly Decision[],
  better: readonly PlanItem[],
): readonly PlanItem[] {
  if (decision.do === 'close-books')
    return better.filter((item) => !plan.some((own) => isSameItem(own, item)));
  const item = insteadOf(decision, plan, better);
  return item ? [item] : [];
}

/** A plan that is better by deciding otherwise, the nearest once that is known; from its year on. */
const alternativeOf = ({ nearest, before }: DecisionStudy): readonly Action[] =>
  nearest ?? before?.plan ?? [];

const insteadText = (setup: Setup, items: readonly PlanItem[], words: Words): string =>
  items.length > 0
    ? joined(
        items.map((item) => itemName(setup, item, words)),
        words.names.series,
      )
    : words.debrief.keepCoins;

const costText = (coins: number | undefined, words: Words): string =>
  coins === undefined ? '' : coins < 0 ? words.signed(coins) : words.number(coins);

/** The decisions of a year in their order, each with its cost in coins and in points. */
function weigh(
  session: GameSession,
  start: Game,
  year: number,
  studies: readonly DecisionStudy[],
  words: Words,
): Weighed[] {
  const { opening } = decisionsOf(start, session.actions, year);
  const begun = unwrap(replay(start, opening));
  const plan = studies.map(({ decision }) => decision);
  let game = begun;
  return studies.map((study, place) => {
    const { decision, before, after } = study;
    const loss = lossBetween(before, after, words);
    const instead =
      before && loss && !loss.isNone
        ? lacking(decision, plan, firstItems(begun, alternativeOf(study)))
        : [];
    if (decision.do === 'close-books')
      return { year, place, study, loss, instead, coins: undefined };
    const coins = coinsFor(game, decision);
    game = unwrap(replay(game, [decision]));
    return { year, place, study, loss, instead, coins };
  });
}

/** Where a finished plan left points: by year, and by decision where it was looked into. */
export function viewLosses(
  session: GameSession,
  standings: Study['standings'],
  decisions: Study['decisions'],
  task: Task | undefined,
  words: Words,
): LossesView {
  const { setup } = session.game;
  const { firstYear, years } = setup.scenario;
  const start = createGame(session.scenario);
  const weighed = years.map((_, year) => {
    const studies = decisions[year];
    return studies && weigh(session, start, year, studies, words);
  });
  const most = weighed
    .flatMap((list) => (isKnown(list) ? list : []))
    .filter(({ loss }) => sizeOf(loss) > 0)
    .reduce<Weighed | undefined>(
      (worst, one) => (sizeOf(one.loss) > sizeOf(worst?.loss) ? one : worst),
      undefined,
    );
  const total = lossBetween(standings[0], standings[years.length], words);
  const [par, planned] = [standings[0], standings[years.length]];

  const rowOf = (one: Weighed): DecisionRow => ({
    key: JSON.stringify(one.study.decision),
    name: decisionName(setup, one.study.decision, words),
    cost: costText(one.coins, words),
    loss: one.loss,
    instead: one.loss
      ? insteadText(setup, one.instead, words)
      : isSearched(one, task)
        ? words.debrief.beingSearched
        : words.debrief.waiting,
    isCostliest: one === most,
  });
  const views = years.map((_, year): LossYear => {
    const loss = lossBetween(standings[year], standings[year + 1], words);
    const list = weighed[year];
    const free = list?.filter((one) => one.loss?.isNone === true) ?? [];
    return {
      year,
      name: String(firstYear + year),
      loss,
      share: total && total.points.numerator > 0 ? sizeOf(loss) / toNumber(total.points) : 0,
      state: list === undefined ? 'offered' : isKnown(list) ? 'known' : 'waiting',
      rows: list?.filter((one) => one.loss?.isNone !== true).map(rowOf) ?? [],
      others:
        free.length > 0
          ? words.debrief.asGoodAsAny({ count: free.length, isAll: free.length === list?.length })
          : undefined,
    };
  });
  // A year that lost less than one decision elsewhere has none that lost more.
  const couldExceed = ({ state, loss }: LossYear): boolean =>
    state !== 'known' && (loss === undefined || sizeOf(loss) > sizeOf(most?.loss));
  return {
    years: views,
    total:
      total && par && planned
        ? {
            loss: total,
            sum: words.debrief.lossesSum({
              par: words.debrief.parPoint({
                points: words.points(par.value),
                isProved: par.isProved,
              }),
              planned: words.points(planned.value),
            }),
          }
        : undefined,
    costliest: most && costliestOf(session, most, views.some(couldExceed), words),
    isFlawless: total?.isNone === true,
  };
}

/** Whether all of a year's decisions are weighed. */
const isKnown = (list: readonly Weighed[] | undefined): list is readonly Weighed[] =>
  list?.every(({ loss }) => loss !== undefined) === true;

const isSearched = ({ year, place }: Weighed, task: Task | undefined): boolean =>
  task?.kind === 'decision' && task.year === year && task.decision === place;

const sizeOf = (loss: Loss | undefined): number =>
  loss === undefined ? 0 : Math.max(0, toNumber(loss.points));

function costliestOf(
  session: GameSession,
  most: Weighed,
  isOpen: boolean,
  words: Words,
): Costliest {
  const { setup } = session.game;
  const { year, study, loss, instead } = most;
  const { decision } = study;
  return {
    year,
    sentence: words.debrief.costliestIs({
      name: decisionName(setup, decision, words),
      year: setup.scenario.firstYear + year,
      points: loss?.text ?? '',
    }),
    better:
      decision.do === 'close-books'
        ? words.debrief.costliestMore({ better: insteadText(setup, instead, words) })
        : words.debrief.costliestBetter({ better: insteadText(setup, instead, words) }),
    remark: isOpen ? words.debrief.costliestSoFar : undefined,
    decision,
    instead,
    plan: [...actionsUpTo(session.actions, year), ...alternativeOf(study)],
  };
}
