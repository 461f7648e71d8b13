import type { Fraction } from '../../base/fraction';
import { memoize } from '../../base/memoize';
import { billLines, totalOf } from '../../rules/bill';
import type { PlanItem } from '../../rules/action';
import type { Game } from '../../rules/game';
import { addToPlan, takeFromPlan } from '../../rules/plan';
import type { GameSession } from '../../app/game/game-session';
import { pointsAhead } from './points-ahead';

/** What one more item would change. */
export interface Effect {
  /** Change of the points held and pledged on average; savings are left out. None while hidden. */
  readonly points: Fraction | undefined;
  /** Coins that it adds to this year's bill. */
  readonly coins: number;
}

const billOf = memoize((game: Game): number => totalOf(billLines(game)));

/** The game with an item in its plan; undefined where it can't be added. */
export function having(game: Game, item: PlanItem): Game | undefined {
  const plan = addToPlan(game, item);
  return plan.ok ? { ...game, plan: plan.value } : undefined;
}

/** Coins that an item would add to this year's bill; undefined where it can't be added. */
export function coinsFor(game: Game, item: PlanItem): number | undefined {
  const after = having(game, item);
  return after && billOf(after) - billOf(game);
}

/** What adding an item to the plan would change; undefined where it can't be added. */
export function effectOf(session: GameSession, item: PlanItem): Effect | undefined {
  const after = having(session.game, item);
  return after && difference(session, session.game, after);
}

/** The game without an item in its plan and with it; undefined where it can't be there. */
export function sidesOf(
  game: Game,
  item: PlanItem,
): { readonly without: Game; readonly having: Game } | undefined {
  const taken = takeFromPlan(game, item);
  if (taken.ok) return { without: { ...game, plan: taken.value }, having: game };
  const after = having(game, item);
  return after && { without: game, having: after };
}

/** What an item would change, or what it adds where it is planned already. */
export function shareOf(session: GameSession, item: PlanItem): Effect | undefined {
  const sides = sidesOf(session.game, item);
  return sides && difference(session, sides.without, sides.having);
}

/** What became of the planned score and of the bill between two games of a session's year. */
export const difference = (session: GameSession, before: Game, after: Game): Effect => ({
  points: pointsAhead(session)?.change(before, after),
  coins: billOf(after) - billOf(before),
});
