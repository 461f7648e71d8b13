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

/** A game's progress without the way to it: the plan of each closed year, and the open one. */
interface Course extends Omit<Progress, 'actions'> {
  readonly closed: readonly Plan[];
  readonly open: Plan;
}

const CLOSE: Action = { do: 'close-books' };
const START: Course = { closed: [], open: EMPTY_PLAN, turned: 0, read: 0, isHinted: false };

/** Every item and its place in order; what is left of actions that were taken back is nothing. */
function courseOf(start: Game, { actions, turned, read, isHinted }: Progress): Course {
  const closed: Plan[] = [];
  let game = start;
  for (const action of actions) {
    if (action.do === 'close-books') closed.push(game.plan);
    game = unwrap(apply(game, action));
  }
  return { closed, open: game.plan, turned, read, isHinted };
}

/** Whether nothing has been done yet. */
export function isFresh(start: Game, progress: Progress): boolean {
  const { closed, open, isHinted } = courseOf(start, progress);
  return closed.length === 0 && !isHinted && itemsOf({ ...start, plan: open }).length === 0;
}

/**
 * Codes a game's progress, and plays it through the rules while it does: the actions given back
 * are those of each year's plan in one canonical order. A reader gives no `progress`.
 */
export function codeProgress(
  coder: Coder,
  start: Game,
  progress: Progress | undefined,
): Result<Progress, CodeFault> {
  const { scenario } = start.setup;
  const given = progress ? courseOf(start, progress) : START;
  const actions: Action[] = [];
  let game = start;
  const play = (list: readonly Action[]): Result<undefined, CodeFault> => {
    for (const action of list) {
      const next = apply(game, action);
      const index = actions.length;
      if (!next.ok) return err({ code: 'illegal', index, refusal: next.error, scenario });
      game = next.value;
      actions.push(action);
    }
    return ok(undefined);
  };
  const planFrom = (plan: Plan): Action[] =>
    itemsOf({ ...game, plan: codePlan(coder, game, plan) });

  const isHinted = coder.whole(given.isHinted ? 1 : 0, 2) === 1;
  const closed = coder.whole(given.closed.length, scenario.years.length + 1);
  for (let year = 0; year < closed; year++) {
    const played = play([...planFrom(given.closed[year] ?? EMPTY_PLAN), CLOSE]);
    if (!played.ok) return played;
  }
  if (closed > 0 && coder.whole(given.read === closed ? 1 : 0, 2) === 0) {
    const { incidents } = at(scenario.years, closed - 1);
    const turned = coder.whole(given.turned, incidents + 1);
    return ok({ actions, turned, read: closed - 1, isHinted });
  }
  if (!isOver(game)) {
    const played = play(planFrom(given.open));
    if (!played.ok) return played;
  }
  const turned = scenario.years[closed - 1]?.incidents ?? 0;
  return ok({ actions, turned, read: closed, isHinted });
}
