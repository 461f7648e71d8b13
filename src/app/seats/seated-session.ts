import { drawName } from '../../scenario/draw';
import type { SeatTable } from '../../rules/seats/seat-table';
import { type GameSession, phaseOf } from '../game/game-session';

/** A game with seats. */
export interface SeatedSession extends GameSession {
  readonly seats: SeatTable;
}

/** Whether a game has seats. */
export const hasSeats = (session: GameSession | undefined): session is SeatedSession =>
  session?.seats !== undefined;

/** A game with seats whose year is being planned; none otherwise. */
export const seatedOf = (session: GameSession | undefined): SeatedSession | undefined =>
  hasSeats(session) && phaseOf(session) === 'planning' ? session : undefined;

/** What tells the table of a game with seats from any other, however far the game has come. */
export const tableKey = ({ scenario, seed, seats }: SeatedSession): string =>
  JSON.stringify([seats.name, seats.seats, seats.hasAims, seed, drawName(scenario)]);
