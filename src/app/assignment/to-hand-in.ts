import { type GameSession, phaseOf } from '../game/game-session';

/** Whether a game is over and can still be handed in: it is kept where another takes its place. */
export const isToHandIn = (session: GameSession | undefined): session is GameSession =>
  session?.assigned !== undefined && phaseOf(session) === 'debrief';
