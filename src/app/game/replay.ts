import { unwrap } from '../../base/result';
import { replay } from '../../rules/apply';
import {
  act,
  closeLedger,
  phaseOf,
  type GameSession,
  createGameSession,
  turnIncident,
  yearOf,
} from './game-session';

/** One thing to look at in a finished game: a year's plan, one of its cards, or its ledger. */
export interface Moment {
  readonly kind: 'plan' | 'card' | 'ledger';
  /** Counted from 0. */
  readonly year: number;
  /** The game as it was then; nothing is done in it any more. */
  readonly session: GameSession;
}

/** A finished game from its first plan to its last ledger; a year's last card lies in its ledger. */
export function momentsOf(finished: GameSession): readonly Moment[] {
  const { scenario, seed, isHinted, actions } = finished;
  const moments: Moment[] = [];
  let session: GameSession = { ...createGameSession(scenario, seed), isHinted };
  const see = (kind: Moment['kind']): void => {
    moments.push({ kind, year: yearOf(session), session });
  };
  for (const [index, action] of actions.entries()) {
    if (action.do !== 'close-books') continue;
    const plan = actions.slice(session.actions.length, index);
    const game = unwrap(replay(session.game, plan));
    session = { ...session, actions: actions.slice(0, index), game };
    see('plan');
    session = unwrap(act(session, action));
    while (phaseOf(session) === 'incidents') {
      session = turnIncident(session);
      see('card');
    }
    see('ledger');
    session = closeLedger(session);
  }
  return moments;
}

const opens = ({ kind }: Moment): boolean => kind === 'plan';

/** The beginning of the year; from there, that of the year before. */
export const yearBack = (moments: readonly Moment[], from: number): number =>
  Math.max(0, moments.slice(0, from).findLastIndex(opens));

/** The beginning of the next year; from within the last, the end. */
export function yearOn(moments: readonly Moment[], from: number): number {
  const next = moments.findIndex((moment, index) => index > from && opens(moment));
  return next < 0 ? moments.length - 1 : next;
}
