import { at } from '../../base/assert';
import { memoize } from '../../base/memoize';
import type { Presence } from '../../rules/cover';
import type { Game } from '../../rules/game';
import { presenceAhead } from '../../analysis/planned-score';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';

/** `presenceAhead` of a game with its own pieces, remembered: several views of a step ask for it. */
export const presenceByYear = memoize((game: Game): readonly Presence[] => presenceAhead(game));

/** What is present this year: as planned, or as the books were closed. */
export function presenceNow(session: GameSession): Presence {
  const game = session.game;
  return phaseOf(session) === 'planning'
    ? at(presenceByYear(game), 0)
    : at(game.books, yearOf(session));
}
