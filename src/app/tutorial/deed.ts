import type { Hex } from '../../hex/hex';
import type { Action } from '../../rules/action';
import { billLines, totalOf } from '../../rules/bill';
import type { Programme } from '../../rules/setup';
import { phaseOf, type GameSession } from '../game/game-session';
import type { Considered } from '../game/tool';
import type { Stores } from '../stores/create-stores';
import { readTable, type TableState } from '../stores/table-state';

/** What stands as a card among the programmes. */
export type Purchase = Programme['kind'] | 'patrol';

/** Something a player did that a prompt may have waited for. */
export type Deed =
  | { readonly did: 'read' | 'books-closed' | 'cards-turned' | 'purse-spent' }
  | { readonly did: 'piece-taken'; readonly layer: string; readonly wheels: boolean }
  | {
      readonly did: 'piece-placed';
      readonly layer: string;
      readonly wheels: boolean;
      readonly at: Hex;
    }
  | { readonly did: 'piece-moved' }
  | { readonly did: 'bought' | 'considered'; readonly what: Purchase }
  | { readonly did: 'looked-at'; readonly at: Hex };

/** What those who teach compare before and after a change. */
export interface PlayState extends TableState {
  readonly considered: Considered | undefined;
  readonly focus: Hex | undefined;
}

/** The table at this moment; whoever reads it in an effect depends on all of it. */
export const readPlay = (stores: Stores): PlayState => ({
  ...readTable(stores),
  considered: stores.selection.considered.value,
  focus: stores.selection.focus.value,
});

/** Whether this year's purse has no coins for one more piece. */
function isSpent(session: GameSession): boolean {
  const game = session.game;
  const left = game.treasury - totalOf(billLines(game));
  return session.scenario.layers.every(({ cost }) => cost > left);
}

/** What an action does that prompts wait for: who has placed a piece has taken it first. */
function deedsIn(action: Action): Deed[] {
  switch (action.do) {
    case 'close-books':
      return [{ did: 'books-closed' }];
    case 'order': {
      const { layer, at, wheels = false } = action;
      return [
        { did: 'piece-taken', layer, wheels },
        { did: 'piece-placed', layer, wheels, at },
      ];
    }
    case 'move':
      return [{ did: 'piece-moved' }];
    case 'buy':
      return [{ did: 'bought', what: action.programme }];
    case 'retire':
      return [{ did: 'bought', what: 'patrol' }];
    case 'stand-down':
    case 'take-back':
      return [];
  }
}

/** What was done from the beginning of a game on, as far as its actions tell. */
export function deedsOf(session: GameSession): Deed[] {
  const deeds = session.actions.flatMap(deedsIn);
  const phase = phaseOf(session);
  if (phase === 'planning' && isSpent(session)) deeds.push({ did: 'purse-spent' });
  if (phase === 'ledger' || phase === 'debrief') deeds.push({ did: 'cards-turned' });
  return deeds;
}

const consideredIn = (what: Considered | undefined): Purchase | undefined => {
  if (what === undefined || !('do' in what)) return undefined;
  if (what.do === 'retire') return 'patrol';
  return what.do === 'buy' ? what.programme : undefined;
};

/** What was done between two states of the same game. */
export function deedsBetween(before: PlayState, after: PlayState): Deed[] {
  const { session, tool, focus } = after;
  const earlier = before.session;
  if (session === undefined || earlier === undefined) return [];
  const deeds: Deed[] = [];
  if (tool !== before.tool && tool?.kind === 'order')
    deeds.push({ did: 'piece-taken', layer: tool.layer, wheels: tool.wheels });
  const what = consideredIn(after.considered);
  if (what !== undefined && after.considered !== before.considered)
    deeds.push({ did: 'considered', what });
  // Who walks over the board with a piece looks for its place.
  if (focus !== undefined && focus !== before.focus && tool === undefined)
    deeds.push({ did: 'looked-at', at: focus });
  const done = session.actions.slice(earlier.actions.length);
  deeds.push(...done.flatMap(deedsIn));
  const phase = phaseOf(session);
  if (done.some((action) => action.do === 'order') && phase === 'planning' && isSpent(session))
    deeds.push({ did: 'purse-spent' });
  if (phase === 'ledger' && phaseOf(earlier) !== 'ledger') deeds.push({ did: 'cards-turned' });
  return deeds;
}
