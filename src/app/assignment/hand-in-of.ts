import { LONGEST_NAME } from '../../codes/class/assignment-terms';
import { type HandIn } from '../../codes/class/hand-in';
import type { GameSession } from '../game/game-session';
import type { AssignedTry } from './assigned-try';

/** The longest name that fits into a hand-in, in UTF-16 units. */
export const LONGEST_CALLED = LONGEST_NAME;

/** What is handed in of a game, finished or not. */
export function handInOf(session: GameSession, assigned: AssignedTry, name: string): HandIn {
  const { scenario, seed, actions, turned, read, isHinted, prediction } = session;
  const { print, attempt, mark } = assigned;
  return {
    scenario,
    seed,
    actions,
    undone: [],
    turned,
    read,
    isHinted,
    ...(prediction && { prediction }),
    assignment: print,
    attempt,
    name,
    mark,
  };
}
