import { coinsShort } from '../../analysis/affordable';
import { legalItems } from '../../rules/legal';
import { closeLedger, type GameSession, act, phaseOf } from './game-session';
import { asksForPrediction, thinkingFirst } from './think-first';

const CLOSE = { do: 'close-books' } as const;

/**
 * Whether a year that has just begun leaves nothing to do but to close its books: nothing that its
 * coins pay for, and nothing to move, to stand down or to retire. Nothing is undone or redone in it.
 */
function isIdle({ actions, undone, game }: GameSession): boolean {
  if (actions.at(-1)?.do !== 'close-books' || undone.length > 0) return false;
  return !legalItems(game).some((item) => coinsShort(game, item) === 0);
}

/**
 * The session after the ledger on the table is put away; books of a year that leaves nothing to do
 * are closed as the player would close them, unless a prediction is to be asked for first.
 */
export function goOn(session: GameSession, thinksFirst: boolean): GameSession {
  const next = closeLedger(session);
  if (next === session || phaseOf(next) !== 'planning' || !isIdle(next)) return next;
  if (thinksFirst && asksForPrediction(thinkingFirst(next))) return next;
  const closed = act(next, CLOSE);
  // Without a card to turn two ledgers would follow each other, and no year be seen to begin.
  return closed.ok && phaseOf(closed.value) === 'incidents' ? closed.value : next;
}
