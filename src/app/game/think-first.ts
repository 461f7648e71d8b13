import { ok, type Result } from '../../base/result';
import { apply } from '../../rules/apply';
import type { Prediction } from '../../rules/game-record';
import { locksOf } from '../assignment/assigned-try';
import { act, type GameSession, isInLastYear, type Misstep, phaseOf } from './game-session';

const CLOSE = { do: 'close-books' } as const;

/** A session at a table whose player thinks first: while it is planned, points are hidden. */
export const thinkingFirst = (session: GameSession): GameSession =>
  phaseOf(session) === 'planning' ? { ...session, hidesPoints: true, predicts: true } : session;

/** A session as whoever plays it may see it: in the mode of the table, and with what its assignment holds back. */
export function inMode(session: GameSession, thinksFirst: boolean): GameSession {
  const { assigned } = session;
  if (assigned === undefined) return thinksFirst ? thinkingFirst(session) : session;
  const { terms, hasWord } = assigned;
  const locks = locksOf(terms, hasWord === true);
  const locked: GameSession = { ...session, locks };
  if (thinksFirst || terms.thinksFirst) return thinkingFirst(locked);
  return locks.gains && phaseOf(session) === 'planning' ? { ...locked, hidesPoints: true } : locked;
}

/** Whether the player is to say what the plan will come to before these books are closed. */
export const asksForPrediction = (session: GameSession): boolean =>
  session.predicts === true && isInLastYear(session) && apply(session.game, CLOSE).ok;

/** The session after its last books are closed with a prediction. */
export function closeWith(
  session: GameSession,
  prediction: Prediction,
): Result<GameSession, Misstep> {
  const next = act(session, CLOSE);
  return next.ok ? ok({ ...next.value, prediction }) : next;
}
