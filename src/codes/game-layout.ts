import { at } from '../base/assert';
import { err, ok, type Result, unwrap } from '../base/result';
import type { Action } from '../rules/action';
import { apply } from '../rules/apply';
import { EMPTY_PLAN, type Game, isOver, type Plan } from '../rules/game';
import { itemsOf } from '../rules/legal';
import type { GameRecord } from '../rules/game-record';
import type { Coder } from './coder';
import type { CodeFault } from './fault';
import { codePlan } from './year-plan';

/** What a code carries of a game record: of the actions, only the plans they come to. */
export interface GameLayout extends Pick<GameRecord, 'turned' | 'read' | 'isHinted'> {
  /** The plan of each closed year. */
  readonly closed: readonly Plan[];
  readonly open: Plan;
}

const CLOSE: Action = { do: 'close-books' };

/** The layout of a game in which nothing has been done yet. */
export const NEW_GAME: GameLayout = {
  closed: [],
  open: EMPTY_PLAN,
  turned: 0,
  read: 0,
  isHinted: false,
};

/** What a code carries of a record whose actions are legal; throws where one is not. */
export function layoutOf(
  start: Game,
  { actions, turned, read, isHinted }: Omit<GameRecord, 'scenario' | 'seed' | 'undone'>,
): GameLayout {
  const closed: Plan[] = [];
  let game = start;
  for (const action of actions) {
    if (action.do === 'close-books') closed.push(game.plan);
    game = unwrap(apply(game, action));
  }
  return { closed, open: game.plan, turned, read, isHinted };
}

/** Whether nothing has been done yet. */
export const isNew = (start: Game, { closed, open, isHinted }: GameLayout): boolean =>
  closed.length === 0 && !isHinted && itemsOf({ ...start, plan: open }).length === 0;

/** A layout, and the actions that lead there: each year's plan in one canonical order. */
interface CodedGame {
  readonly layout: GameLayout;
  readonly actions: readonly Action[];
}

/**
 * Codes a game from its beginning. A plan holds only what the rules let into one, since the layout
 * has room for nothing else; whether its books can be closed, the rules say.
 *
 * @param given what is written; a reader ignores it.
 * @returns what was coded, or the action that the rules refuse.
 */
export function codeGame(
  coder: Coder,
  start: Game,
  given: GameLayout,
): Result<CodedGame, CodeFault> {
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
  const coded = (open: Plan, turned: number, read: number): Result<CodedGame, CodeFault> =>
    ok({ layout: { closed: plans, open, turned, read, isHinted }, actions });

  const most = years > 0 ? at(scenario.years, years - 1).incidents : 0;
  const isRead = years === 0 || coder.whole(given.read === years ? 1 : 0, 2) === 1;
  if (!isRead) return coded(EMPTY_PLAN, coder.whole(given.turned, most + 1), years - 1);
  return coded(isOver(game) ? EMPTY_PLAN : codeNext(given.open), most, years);
}
