import { type Fraction, isGreater, subtract } from '../../base/fraction';
import { unwrap } from '../../base/result';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { replay } from '../../rules/apply';
import { createGame } from '../../rules/game';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';

/** How a game that was begun again from its middle stands to the first try; none of any other. */
export function viewFirstTry(session: GameSession, words: Words): string | undefined {
  const { firstTry, scenario, game } = session;
  if (firstTry === undefined) return undefined;
  const first = plannedScore(outlook(unwrap(replay(createGame(scenario), firstTry))));
  const now = plannedScore(outlook(game));
  const gain: Fraction = isGreater(first, now) ? subtract(first, now) : subtract(now, first);
  return words.debrief.firstTry({
    first: words.points(first),
    change: gain.numerator === 0 ? 'same' : isGreater(now, first) ? 'more' : 'less',
    gain: words.points(gain),
  });
}
