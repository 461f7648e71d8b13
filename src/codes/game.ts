import { at } from '../base/assert';
import { err, ok, type Result, unwrap } from '../base/result';
import type { Action } from '../rules/action';
import { apply } from '../rules/apply';
import { EMPTY_PLAN, type Game, isOver, type Plan } from '../rules/game';
import { itemsOf } from '../rules/legal';
import type { Coder } from './coder';
import type { CodeFault } from './fault';
import { codePlan } from './year-plan';

/** How far a game is: what was done, and what was seen of it. */
export interface Progress {
  readonly actions: readonly Action[];
  /** Incidents of the year last closed that lie face up. */
  readonly turned: number;
  /** Closed years whose ledger has been put away. */
  readonly read: number;
  readonly isHinted: boolean;
}

/** The same without the way to it: the plan of each closed year, and the open one. */
export interface Course extends Omit<Progress, 'actions'> {
  readonly closed: readonly Plan[];
  readonly open: Plan;
}

const CLOSE: Action = { do: 'close-books' };

/** The course of a game in which nothing has been done yet. */
export const START: Course = {
  closed: [],
  open: EMPTY_PLAN,
  turned: 0,
  read: 0,
  isHinted: false,
};

/** The course that a game took; its actions must be legal. */
export function courseOf(start: Game, { actions, turned, read, isHinted }: Progress): Course {
  const closed: Plan[] = [];
  let game = start;
  for (const action of actions) {
    if (action.do === 'close-books') closed.push(game.plan);
    game = unwrap(apply(game, action));
  }
  return { closed, open: game.plan, turned, read, isHinted };
}

/** Whether nothing has been done yet. */
export const isFresh = (start: Game, { closed, open, isHinted }: Course): boolean =>
  closed.length === 0 && !isHinted && itemsOf({ ...start, plan: open }).length === 0;

/** A course, and the actions that lead there: each year's plan in one canonical order. */
export interface Coursed {
  readonly course: Course;
  readonly actions: readonly Action[];
}

/**
 * Codes the course of a game from its beginning. A plan holds only what the rules let into one,
 * since the layout has room for nothing else; whether its books can be closed, the rules say.
 */
export function codeCourse(coder: Coder, start: Game, given: Course): Result<Coursed, CodeFault> {
  const { scenario } = start.setup;
  const actions: Action[] = [];
  const plans: Plan[] = [];
  let game = start;
  const codeNext = (plan: Plan): Plan => {
    game = { ...game, plan: codePlan(coder, game, plan) };
    actions.push(...itemsOf(game));
    return game.plan;
  };

  const isHinted = coder.whole(given.isHinted ? 1 : 0, 2) === 1;
  const years = coder.whole(given.closed.length, scenario.years.length + 1);
  for (let year = 0; year < years; year++) {
    plans.push(codeNext(given.closed[year] ?? EMPTY_PLAN));
    const next = apply(game, CLOSE);
    const index = actions.push(CLOSE) - 1;
    if (!next.ok) return err({ code: 'illegal', index, refusal: next.error, scenario });
    game = next.value;
  }
  const course = (open: Plan, turned: number, read: number): Result<Coursed, CodeFault> =>
    ok({ course: { closed: plans, open, turned, read, isHinted }, actions });

  const most = years > 0 ? at(scenario.years, years - 1).incidents : 0;
  const isRead = years === 0 || coder.whole(given.read === years ? 1 : 0, 2) === 1;
  if (!isRead) return course(EMPTY_PLAN, coder.whole(given.turned, most + 1), years - 1);
  return course(isOver(game) ? EMPTY_PLAN : codeNext(given.open), most, years);
}
