import { at } from '../../base/assert';
import type { Presence } from '../../rules/cover';
import { presenceAhead } from '../../analysis/planned-score';
import { gameOf, phaseOf, type Sitting, yearOf } from '../../app/game/game-session';

/** What is present this year: as planned, or as the books were closed. */
export function presenceNow(sitting: Sitting): Presence {
  const game = gameOf(sitting);
  return phaseOf(sitting) === 'planning'
    ? at(presenceAhead(game), 0)
    : at(game.books, yearOf(sitting));
}
