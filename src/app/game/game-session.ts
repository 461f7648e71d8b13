import { at } from '../../base/assert';
import { err, ok, type Result, unwrap } from '../../base/result';
import type { Action } from '../../rules/action';
import { apply, replay, type ReplayFault } from '../../rules/apply';
import { createGame, type Game, isOver } from '../../rules/game';
import { createGameRecord, type GameRecord } from '../../rules/game-record';
import type { Refusal } from '../../rules/refusal';
import type { SeatRefusal } from '../../rules/seats/rights';
import type { Scenario } from '../../scenario/scenario';
import type { AssignedTry, Locks } from '../assignment/assigned-try';
import { isLeftOut } from '../../rules/left-out';
import { canBePredicted } from './prediction';
import { trimActions, trimUndone } from './history';

/**
 * One game at the table: its record, and the game that follows from it. The rules' game never
 * knows about the draw; this does.
 */
export interface GameSession extends GameRecord {
  /** The game that the actions lead to. */
  readonly game: Game;
  /** Which try at an assignment it is; none of any other game. */
  readonly assigned?: AssignedTry;
  /** What the assignment holds back now. A mode of the table, like the next two. */
  readonly locks?: Locks;
  /** Whether its player says before the last cards what the plan will come to. */
  readonly predicts?: true;
  /**
   * Whether nothing of points is shown: the game is planned, and its player thinks first. A mode of
   * the table that it lies on, and no part of its record.
   */
  readonly hidesPoints?: true;
}

/** A record with the try that it is, as the game's file has it. */
export type KeptRecord = GameRecord & Pick<GameSession, 'assigned'>;

export const PHASES = ['planning', 'incidents', 'ledger', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** A new game of a scenario under a seed. */
export const createGameSession = (scenario: Scenario, seed: string): GameSession => ({
  ...createGameRecord(scenario, seed),
  game: createGame(scenario),
});

/** A session after legal actions, with every card of its closed years turned and put away. */
export function sessionAfter(
  scenario: Scenario,
  seed: string,
  actions: readonly Action[],
): GameSession {
  const game = unwrap(replay(createGame(scenario), actions));
  const read = game.books.length;
  const turned = scenario.years[read - 1]?.incidents ?? 0;
  return { ...createGameRecord(scenario, seed), actions, game, read, turned };
}

/** The year whose incidents or ledger are on the table, or the year being planned. */
export const yearOf = (session: GameSession): number =>
  phaseOf(session) === 'planning' ? session.game.year : session.game.books.length - 1;

export function phaseOf(session: GameSession): Phase {
  const game = session.game;
  const closed = game.books.length;
  if (closed > session.read) {
    const { incidents } = at(session.scenario.years, closed - 1);
    return session.turned < incidents ? 'incidents' : 'ledger';
  }
  return isOver(game) ? 'debrief' : 'planning';
}

/** Whether the last year is planned or played. */
export const isInLastYear = (session: GameSession): boolean =>
  phaseOf(session) !== 'debrief' && yearOf(session) === session.scenario.years.length - 1;

export type Misstep =
  | Refusal
  | SeatRefusal
  | { readonly code: 'wrong-phase'; readonly phase: Phase }
  /** What the assignment leaves out. */
  | { readonly code: 'left-out' }
  /** What the rules would take into the plan, but no bill could be paid with. */
  | { readonly code: 'coins-short'; readonly coins: number };

/** The session after an action of the plan; undone actions are forgotten. */
export function act(session: GameSession, action: Action): Result<GameSession, Misstep> {
  const phase = phaseOf(session);
  if (phase !== 'planning') return err({ code: 'wrong-phase', phase });
  const leftOut = session.assigned?.terms.leftOut;
  if (leftOut && action.do !== 'take-back' && action.do !== 'close-books')
    if (isLeftOut(leftOut, action)) return err({ code: 'left-out' });
  const next = apply(session.game, action);
  if (!next.ok) return next;
  return ok({
    ...session,
    actions: trimActions([...session.actions, action]),
    undone: [],
    turned: action.do === 'close-books' ? 0 : session.turned,
    game: next.value,
  });
}

/** The action that can be undone: the last one, unless it closed the books. */
function undoable({ actions }: GameRecord): Exclude<Action, { do: 'close-books' }> | undefined {
  const last = actions.at(-1);
  return last?.do === 'close-books' ? undefined : last;
}

export const canUndo = (session: GameSession): boolean => undoable(session) !== undefined;

export const canRedo = (session: GameSession): boolean => session.undone.length > 0;

/**
 * The session before its last action of this year's planning; the same if there is none. A plan is
 * a set, so each action has one that takes it back to the letter, and no earlier game is kept.
 */
export function undo(session: GameSession): GameSession {
  const last = undoable(session);
  if (last === undefined) return session;
  const inverse: Action = last.do === 'take-back' ? last.item : { do: 'take-back', item: last };
  return {
    ...session,
    actions: session.actions.slice(0, -1),
    undone: [...session.undone, last],
    game: unwrap(apply(session.game, inverse)),
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
export function restoreGameSession(record: KeptRecord): Result<GameSession, RecordFault> {
  const { scenario, seed, actions, undone, turned, read, isHinted, firstTry, prediction, seats } =
    record;
  const faultOf = (fault: ReplayFault, first: number): Result<never, RecordFault> => {
    const { index, refusal } = fault;
    if (refusal.code === 'game-over') return err({ code: 'progress' });
    return err({ code: 'action', index: first + index, refusal, scenario });
  };
  const played = replay(createGame(scenario), actions);
  if (!played.ok) return faultOf(played.error, 0);
  const game = played.value;
  // Undone actions are played too, so that they are known to be legal.
  const redone = replay(game, undone.toReversed());
  if (!redone.ok) return faultOf(redone.error, actions.length);
  if (undone.some((action) => action.do === 'close-books')) return err({ code: 'progress' });

  const closed = game.books.length;
  const isBetweenYears = undoable(record) !== undefined || undone.length > 0;
  const most = scenario.years[closed - 1]?.incidents ?? 0;
  if (turned > most || read > closed || read < closed - 1 || (isBetweenYears && read < closed))
    return err({ code: 'progress' });
  if (read === closed && turned < most) return err({ code: 'progress' });
  if (firstTry) {
    const first = replay(createGame(scenario), firstTry);
    if (!first.ok || !isOver(first.value)) return err({ code: 'progress' });
  }
  if (prediction && !canBePredicted(prediction, game, actions)) return err({ code: 'progress' });
  return ok({
    scenario,
    seed,
    actions: trimActions(actions),
    undone: trimUndone(undone),
    turned,
    read,
    isHinted,
    ...(firstTry && { firstTry }),
    ...(prediction && { prediction }),
    ...(seats && { seats }),
    ...(record.assigned && { assigned: record.assigned }),
    game,
  });
}
