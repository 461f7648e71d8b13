import { parseScenario } from '../../src/scenario/check';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import {
  act,
  closeLedger,
  phaseOf,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';
import type { TableState } from '../../src/app/stores/table-state';
import type { BoardState } from '../../src/views/table/board';

/** A session after some actions; incidents are turned and ledgers put away on the way. */
export function seatedAt(level: unknown, actions: readonly Action[], seed = 'VIEWS'): GameSession {
  return actions.reduce(
    (session, action) => {
      const ready =
        phaseOf(session) === 'planning' ? session : closeLedger(turnIncident(session, true));
      return unwrap(act(ready, action));
    },
    createGameSession(unwrap(parseScenario(level)), seed),
  );
}

/** A table on which a session lies, with nothing in hand. */
export const stateOf = (
  session: GameSession,
  change: Partial<BoardState & TableState> = {},
): BoardState & TableState => ({
  screen: 'table',
  session,
  tool: undefined,
  considered: undefined,
  hover: undefined,
  focus: undefined,
  lens: 'none',
  isStill: true,
  ...change,
});
