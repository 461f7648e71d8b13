import { parseScenario } from '../../src/scenario/check';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import {
  act,
  goOn,
  phaseOf,
  type Sitting,
  createGameSession,
  turn,
} from '../../src/app/game/game-session';
import type { TableState } from '../../src/app/stores/table-state';
import type { BoardState } from '../../src/views/table/board';

/** A sitting after some actions; incidents are turned and ledgers put away on the way. */
export function seatedAt(level: unknown, actions: readonly Action[], seed = 'VIEWS'): Sitting {
  return actions.reduce(
    (sitting, action) => {
      const ready = phaseOf(sitting) === 'planning' ? sitting : goOn(turn(sitting, true));
      return unwrap(act(ready, action));
    },
    createGameSession(unwrap(parseScenario(level)), seed),
  );
}

/** A table on which a sitting lies, with nothing in hand. */
export const stateOf = (
  sitting: Sitting,
  change: Partial<BoardState & TableState> = {},
): BoardState & TableState => ({
  screen: 'table',
  sitting,
  tool: undefined,
  considered: undefined,
  hover: undefined,
  focus: undefined,
  lens: 'none',
  isStill: true,
  ...change,
});
