import type { Fraction } from '../../base/fraction';
import type { PlanItem } from '../../rules/action';
import type { Game } from '../../rules/game';
import { takeFromPlan } from '../../rules/plan';
import { billOf, having } from '../../analysis/affordable';
import { type GameSession, phaseOf } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { pointsAhead } from './points-ahead';

/** What one more item would change. */
export interface Effect {
  /** Change of the points held and pledged on average; savings are left out. None while hidden. */
  readonly points: Fraction | undefined;
  /** Coins that it adds to this year's bill. */
  readonly coins: number;
}

/** That coins are missing, and how many; nothing where none are, or once the year is not planned. */
export const shortText = (session: GameSession, count: number, words: Words): string | undefined =>
  count > 0 && phaseOf(session) === 'planning' ? words.table.coinsShort({ count }) : undefined;

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
