import type { GameSession } from '../game/game-session';
import type { GivenAssignment } from './assigned-try';

/** The assignment that a game is a try at; none of any other game. */
export const givenOf = ({ assigned, scenario }: GameSession): GivenAssignment | undefined =>
  assigned && { terms: assigned.terms, scenario, print: assigned.print };
