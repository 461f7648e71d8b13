import { batch } from '@preact/signals-core';
import { coinsShort } from '../../analysis/affordable';
import { at } from '../../base/assert';
import { apply } from '../../rules/apply';
import { legalItems } from '../../rules/legal';
import type { Stores } from '../stores/create-stores';
import { type GameSession, phaseOf } from './game-session';
import { asksForPrediction } from './think-first';

const CLOSE = { do: 'close-books' } as const;

/**
 * Whether a year that has just begun leaves nothing to do but to close its books and turn its cards:
 * nothing that its coins pay for, nothing to move, to stand down or to retire, and nothing to undo.
 */
function isIdle(session: GameSession): boolean {
  const { actions, undone, game, scenario, seats } = session;
  // Players agree to an empty plan as well.
  if (seats) return false;
  if (phaseOf(session) !== 'planning' || asksForPrediction(session)) return false;
  if (actions.at(-1)?.do !== 'close-books' || undone.length > 0) return false;
  // Without a card to turn two ledgers would follow each other, and no year be seen to begin.
  if (at(scenario.years, game.year).incidents === 0) return false;
  const hasChoice = legalItems(game).some((item) => coinsShort(game, item) === 0);
  return !hasChoice && apply(game, CLOSE).ok;
}

/** Puts the ledger away; books of a year that leaves nothing to do are closed at once, with a word. */
export function goOn({ game, notices }: Pick<Stores, 'game' | 'notices'>): void {
  batch(() => {
    game.closeLedger();
    const session = game.session.peek();
    if (session === undefined || !isIdle(session)) return;
    game.act(CLOSE);
    const year = session.scenario.firstYear + session.game.year;
    notices.tell({ kind: 'year-passed', year });
  });
}
