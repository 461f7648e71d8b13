import { at } from '../../base/assert';
import { compare, type Fraction, isGreater, negate, subtract } from '../../base/fraction';
import { unwrap } from '../../base/result';
import { type Action, isSameItem, yearsOf } from '../../rules/action';
import { replay } from '../../rules/apply';
import { isWholeLadder, shownRungs } from '../../analysis/ladder';
import { decisionsOf } from '../../analysis/decisions';
import { coalitionsOf } from '../../rules/coalition';
import { createGame } from '../../rules/game';
import type { GameRecord } from '../../rules/game-record';
import { outlook, plannedScore } from '../../analysis/planned-score';
import type { Finding } from '../../analysis/question';
import { budgetOf } from '../../scenario/budget';
import { frontierBudgets } from '../../scenario/other-budgets';
import type { LevelProof } from '../ports';
import { fromYear, playedFrom } from './study-questions';
import {
  type DecisionStudy,
  type FrontierPoint,
  isTie,
  type KnownBest,
  type Study,
  type Task,
} from './study';

export { bestKnown, questionOf } from './study-questions';

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** Points that a step has cost; nothing while the best before it or after it is not known. */
const lossOf = (before: KnownBest | undefined, after: KnownBest | undefined): Fraction =>
  before && after ? subtract(before.value, after.value) : NOTHING;

const proved = (value: Fraction, plan: readonly Action[]): KnownBest => ({
  value,
  plan,
  isProved: true,
  bound: value,
});

export const standingOf = ({ incumbent, bound, isProved }: Finding): KnownBest | undefined =>
  incumbent && { value: incumbent.value, plan: incumbent.plan, isProved, bound };

/**
 * What is known of a finished game before anything is searched.
 *
 * @param hasNoHindsight whether its board has other cards than those that were turned
 */
export function beginStudy(
  game: GameRecord,
  proof: LevelProof | undefined,
  hasNoHindsight = false,
): Study {
  const { scenario, actions } = game;
  const own = plannedScore(outlook(unwrap(replay(createGame(scenario), actions))));
  const years = scenario.years.map(() => undefined);
  const known = new Map(proof?.frontier.map(({ budget, par }) => [budget, par]));
  const budgets = new Set([...frontierBudgets(scenario), ...known.keys()]);
  return {
    budget: budgetOf(scenario),
    standings: [proof && proved(proof.par, proof.plan), ...years.slice(1), proved(own, [])],
    rungs: [{ ...proved(own, playedFrom(game, 0)), isSettled: true }],
    hindsight: undefined,
    hasNoHindsight,
    decisions: years,
    frontier: [...budgets]
      .sort((a, b) => a - b)
      .map((budget) => {
        const par = known.get(budget);
        return { budget, par: par && proved(par, []) };
      }),
    coalitions: coalitionsOf(scenario).map((members, index) => {
      const known = proof?.coalitions?.[index];
      return { members, worth: known && proved(known.par, []) };
    }),
    shortfall: proof?.stable && proved(negate(proof.stable.shortfall), proof.stable.plan),
    stable: proof?.stable && proved(proof.stable.par, proof.stable.plan),
    busy: undefined,
    pause: undefined,
    fault: undefined,
  };
}

/** A year's decisions with nothing known of them but what is known of the year. */
export function openYear(game: GameRecord, study: Study, year: number): DecisionStudy[] {
  const start = createGame(game.scenario);
  const { decisions } = decisionsOf(start, game.actions, year);
  return decisions.map((decision, i) => ({
    decision,
    before: i === 0 ? study.standings[year] : undefined,
    after: i === decisions.length - 1 ? study.standings[year + 1] : undefined,
  }));
}

/** Whether a decision has cost something, and the nearest plan without that is not known yet. */
const hasUnknownAlternative = ({ before, after, nearest }: DecisionStudy): boolean =>
  nearest === undefined && isGreater(lossOf(before, after), NOTHING);

const isOpen = (standing: KnownBest | undefined): boolean => standing?.isProved !== true;

/** The year worth looking into: the one that lost the most, unless one decision elsewhere did. */
export function costliestYear({ standings, decisions }: Study): number | undefined {
  const losses = decisions.map((_, year) => lossOf(standings[year], standings[year + 1]));
  const greatest = decisions
    .flatMap((list) => (list ?? []).map(({ before, after }) => lossOf(before, after)))
    .reduce((most, loss) => (isGreater(loss, most) ? loss : most), NOTHING);
  const [next] = losses
    .map((loss, year) => ({ loss, year }))
    .filter(({ loss, year }) => decisions[year] === undefined && isGreater(loss, greatest))
    .sort((a, b) => compare(b.loss, a.loss));
  return next?.year;
}

/** What is to be searched next; none when everything asked for is known. */
export function nextTask(study: Study): Task | undefined {
  const { standings, rungs, hindsight, hasNoHindsight, decisions, frontier, coalitions } = study;
  const [par] = standings;
  if (par?.isProved !== true) return { kind: 'par' };
  const open = rungs.findIndex(isOpen);
  if (open >= 0) return { kind: 'rung', changes: open };
  const values = rungs.map(({ value }) => value);
  if (!isWholeLadder(values, par.value)) return { kind: 'rung', changes: rungs.length };
  const tied = shownRungs(values, par.value).find((changes) => !at(rungs, changes).isSettled);
  if (tied !== undefined) return { kind: 'tie', changes: tied };
  const year = standings.findIndex(isOpen);
  if (year > 0) return { kind: 'after-year', year };
  if (!hasNoHindsight && isOpen(hindsight)) return { kind: 'hindsight' };
  for (const [of, list] of decisions.entries()) {
    const decision = list?.findIndex(({ after }) => isOpen(after)) ?? -1;
    if (decision >= 0) return { kind: 'decision', year: of, decision };
  }
  for (const [of, list] of decisions.entries()) {
    const decision = list?.findIndex(hasUnknownAlternative) ?? -1;
    if (decision >= 0) return { kind: 'nearest', year: of, decision };
  }
  const coalition = coalitions.find(({ worth }) => isOpen(worth));
  if (coalition) return { kind: 'coalition', members: coalition.members };
  if (coalitions.length > 0 && isOpen(study.shortfall)) return { kind: 'shortfall' };
  if (coalitions.length > 0 && isOpen(study.stable)) return { kind: 'stable' };
  const point = frontier.find(({ par }) => isOpen(par));
  return point && { kind: 'budget', budget: point.budget };
}

/** What a plan known before a decision comes to after it, where it holds the decision too. */
function carriedOn(
  game: GameRecord,
  { year, decision }: { year: number; decision: number },
  list: readonly DecisionStudy[],
): KnownBest | undefined {
  const { before, decision: made } = at(list, decision);
  if (before === undefined) return undefined;
  const kept = list.slice(0, decision + 1).map((entry) => entry.decision);
  const [planned = []] = yearsOf(before.plan);
  const holds =
    made.do !== 'close-books' &&
    kept.every((item) => planned.some((other) => isSameItem(item, other)));
  if (holds) return before;
  // Where the whole year lost nothing more, what the player did is as good as what is known.
  const after = at(list, list.length - 1).after;
  if (after === undefined || isGreater(before.value, after.value)) return undefined;
  const items = list.flatMap(({ decision: item }): Action[] => [item]);
  return {
    ...before,
    plan: year + 1 < game.scenario.years.length ? [...items, ...after.plan] : items,
  };
}

/** The standing after a task that takes no search; none where it takes one. */
export function knownAlready(game: GameRecord, study: Study, task: Task): KnownBest | undefined {
  if (task.kind === 'decision') return carriedOn(game, task, study.decisions[task.year] ?? []);
  if (task.kind !== 'after-year') return undefined;
  const before = study.standings[task.year - 1];
  const end = at(study.standings, study.standings.length - 1);
  if (before === undefined || end === undefined) return undefined;
  if (!isGreater(before.value, end.value)) return { ...before, plan: playedFrom(game, task.year) };
  const start = createGame(game.scenario);
  const { decisions } = decisionsOf(start, game.actions, task.year - 1);
  const [planned = [], ...rest] = yearsOf(before.plan);
  const isAlike =
    planned.length === decisions.length - 1 &&
    planned.every((item) => decisions.some((own) => isSameItem(own, item)));
  if (!isAlike) return undefined;
  const plan = rest.slice(0, -1).flatMap((items): Action[] => [...items, { do: 'close-books' }]);
  return { ...before, plan };
}

const replaced = <T>(list: readonly T[], index: number, item: T): T[] =>
  list.map((other, i) => (i === index ? item : other));

/** What is known of a year's beginning, told to the decisions on both sides of it. */
function writeStanding(study: Study, year: number, standing: KnownBest): Study {
  const decisions = study.decisions.map((list, of) => {
    if (list === undefined || (of !== year && of !== year - 1)) return list;
    return list.map((entry, i): DecisionStudy => {
      if (of === year && i === 0) return { ...entry, before: standing };
      if (of === year - 1 && i === list.length - 1) return { ...entry, after: standing };
      return entry;
    });
  });
  return { ...study, decisions, standings: replaced(study.standings, year, standing) };
}

const writePoint = (study: Study, budget: number, par: KnownBest): Study => ({
  ...study,
  frontier: study.frontier.map((point): FrontierPoint =>
    point.budget === budget ? { ...point, par } : point,
  ),
});

/** The study with what the search under way has found so far written down, as not proved. */
export function writeDownSoFar(study: Study): Study {
  const { busy } = study;
  const standing = busy?.finding && standingOf(busy.finding);
  // What breaks a tie has no value of its own: it is settled, or it is not.
  return standing && !isTie(busy.task) ? writeDown(study, busy.task, standing) : study;
}

/** The study with what a task came to written down. */
export function writeDown(study: Study, task: Task, standing: KnownBest): Study {
  switch (task.kind) {
    case 'par':
      return writePoint(writeStanding(study, 0, standing), study.budget, standing);
    case 'after-year':
      return writeStanding(study, task.year, standing);
    case 'rung':
      return {
        ...study,
        rungs: [...study.rungs.slice(0, task.changes), { ...standing, isSettled: false }],
      };
    case 'tie': {
      const { plan } = standing;
      const rung = { ...at(study.rungs, task.changes), plan, isSettled: true };
      return { ...study, rungs: replaced(study.rungs, task.changes, rung) };
    }
    case 'hindsight':
      return { ...study, hindsight: standing };
    case 'decision': {
      const list = (study.decisions[task.year] ?? []).map((entry, i): DecisionStudy => {
        if (i === task.decision) return { ...entry, after: standing };
        return i === task.decision + 1 ? { ...entry, before: standing } : entry;
      });
      return { ...study, decisions: replaced(study.decisions, task.year, list) };
    }
    case 'nearest': {
      const nearest = fromYear(standing.plan, task.year);
      const list = (study.decisions[task.year] ?? []).map((entry, i): DecisionStudy =>
        i === task.decision ? { ...entry, nearest } : entry,
      );
      return { ...study, decisions: replaced(study.decisions, task.year, list) };
    }
    case 'coalition': {
      const { members } = task;
      const coalitions = study.coalitions.map((known) =>
        known.members === members ? { members, worth: standing } : known,
      );
      return { ...study, coalitions };
    }
    case 'shortfall':
      return { ...study, shortfall: standing };
    case 'stable':
      return { ...study, stable: standing };
    case 'budget':
      return writePoint(study, task.budget, standing);
  }
}
