import { at } from '../../base/assert';
import { err, ok, type Result } from '../../base/result';
import { type Action, MOST_ACTIONS } from '../../rules/action';
import { apply } from '../../rules/apply';
import { createGame, type Game, isOver } from '../../rules/game';
import { createGameRecord, type GameRecord } from '../../rules/game-record';
import type { Refusal } from '../../rules/refusal';
import type { Scenario } from '../../scenario/scenario';

/**
 * One game at the table: its record, and the games that follow from it. The rules' game never
 * knows about the draw; this does.
 */
export interface GameSession extends GameRecord {
  /** The game before each action of this year's planning, and now: the last one is now. */
  readonly games: readonly Game[];
}

export const PHASES = ['planning', 'incidents', 'ledger', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** A new game of a scenario under a seed. */
export const createGameSession = (scenario: Scenario, seed: string): GameSession => ({
  ...createGameRecord(scenario, seed),
  games: [createGame(scenario)],
});

/** The game as it is now. */
export const gameOf = ({ games }: GameSession): Game => at(games, games.length - 1);

/** The year whose incidents or ledger are on the table, or the year being planned. */
export const yearOf = (session: GameSession): number =>
  phaseOf(session) === 'planning' ? gameOf(session).year : gameOf(session).books.length - 1;

export function phaseOf(session: GameSession): Phase {
  const game = gameOf(session);
  const closed = game.books.length;
  if (closed > session.read) {
    const { incidents } = at(session.scenario.years, closed - 1);
    return session.turned < incidents ? 'incidents' : 'ledger';
  }
  return isOver(game) ? 'debrief' : 'planning';
}

export type Misstep =
  | Refusal
  | { readonly code: 'wrong-phase'; readonly phase: Phase }
  | { readonly code: 'too-many-actions'; readonly most: number };

/** Kept free for closing the books, so that a game at its limit can still be finished. */
const CLOSINGS = 6;

/** The session after an action of the plan; undone actions are forgotten. */
export function act(session: GameSession, action: Action): Result<GameSession, Misstep> {
  const phase = phaseOf(session);
  if (phase !== 'planning') return err({ code: 'wrong-phase', phase });
  const most = MOST_ACTIONS - (action.do === 'close-books' ? 0 : CLOSINGS);
  if (session.actions.length >= most) return err({ code: 'too-many-actions', most });
  const next = apply(gameOf(session), action);
  if (!next.ok) return next;
  const isClosed = action.do === 'close-books';
  return ok({
    ...session,
    actions: [...session.actions, action],
    undone: [],
    turned: isClosed ? 0 : session.turned,
    games: isClosed ? [next.value] : [...session.games, next.value],
  });
}

export const canUndo = (session: GameSession): boolean => session.games.length > 1;

export const canRedo = (session: GameSession): boolean => session.undone.length > 0;

/** The session before its last action of this year's planning; the same if there is none. */
export function undo(session: GameSession): GameSession {
  if (!canUndo(session)) return session;
  const { actions, undone, games } = session;
  return {
    ...session,
    actions: actions.slice(0, -1),
    undone: [...undone, at(actions, actions.length - 1)],
    games: games.slice(0, -1),
  };
}

/** The session with the action last undone done again; the same if there is none. */
export function redo(session: GameSession): GameSession {
  if (!canRedo(session)) return session;
  const { undone } = session;
  const again = act(session, at(undone, undone.length - 1));
  return again.ok ? { ...again.value, undone: undone.slice(0, -1) } : session;
}

/** Turns over the next incident, or all that are left. */
export function turnIncident(session: GameSession, all = false): GameSession {
  if (phaseOf(session) !== 'incidents') return session;
  const { incidents } = at(session.scenario.years, yearOf(session));
  return { ...session, turned: all ? incidents : session.turned + 1 };
}

/** Puts the ledger away: on to the next year's planning, or to the debrief. */
export const closeLedger = (session: GameSession): GameSession =>
  phaseOf(session) === 'ledger' ? { ...session, read: session.read + 1 } : session;

/** The session once a hint has been shown. */
export const withHint = (session: GameSession): GameSession =>
  session.isHinted ? session : { ...session, isHinted: true };

/** Why a record is none of a game: an action that the rules refuse, or an order of events. */
export type RecordFault =
  | {
      readonly code: 'action';
      readonly index: number;
      readonly refusal: Refusal;
      readonly scenario: Scenario;
    }
  | { readonly code: 'progress' };

/**
 * Plays a record through the rules, up to the state that it is in: checked, never trusted.
 *
 * @returns the session, or the first action that is refused, or that the record's parts can't
 *   have come about together.
 */
export function restoreGameSession(record: GameRecord): Result<GameSession, RecordFault> {
  const { scenario, seed, actions, undone, turned, read, isHinted } = record;

  // Undone actions are played too and then taken back, so that they are known to be legal.
  let session = createGameSession(scenario, seed);
  for (const [index, action] of [...actions, ...undone.toReversed()].entries()) {
    if (phaseOf(session) !== 'planning') session = closeLedger(turnIncident(session, true));
    const next = act(session, action);
    if (!next.ok) {
      if (next.error.code === 'wrong-phase' || next.error.code === 'too-many-actions')
        return err({ code: 'progress' });
      return err({ code: 'action', index, refusal: next.error, scenario });
    }
    session = next.value;
  }
  for (const action of undone) {
    const before = session.undone.length;
    session = undo(session);
    if (action.do === 'close-books' || session.undone.length === before)
      return err({ code: 'progress' });
  }
  const closed = session.games[0]?.books.length ?? 0;
  const restored = { ...session, turned, read, isHinted };
  const most = scenario.years[closed - 1]?.incidents ?? 0;
  const isBetweenYears = session.games.length > 1 || undone.length > 0;
  if (turned > most || read > closed || read < closed - 1 || (isBetweenYears && read < closed))
    return err({ code: 'progress' });
  if (read === closed && turned < most) return err({ code: 'progress' });
  return ok(restored);
}
