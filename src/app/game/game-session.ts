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
export interface Sitting extends GameRecord {
  /** The game before each action of this year's planning, and now: the last one is now. */
  readonly games: readonly Game[];
}

export const PHASES = ['planning', 'incidents', 'ledger', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** A new game of a scenario under a seed. */
export const createGameSession = (scenario: Scenario, seed: string): Sitting => ({
  ...createGameRecord(scenario, seed),
  games: [createGame(scenario)],
});

/** The game as it is now. */
export const gameOf = ({ games }: Sitting): Game => at(games, games.length - 1);

/** The year whose incidents or ledger are on the table, or the year being planned. */
export const yearOf = (sitting: Sitting): number =>
  phaseOf(sitting) === 'planning' ? gameOf(sitting).year : gameOf(sitting).books.length - 1;

export function phaseOf(sitting: Sitting): Phase {
  const game = gameOf(sitting);
  const closed = game.books.length;
  if (closed > sitting.read) {
    const { incidents } = at(sitting.scenario.years, closed - 1);
    return sitting.turned < incidents ? 'incidents' : 'ledger';
  }
  return isOver(game) ? 'debrief' : 'planning';
}

export type Misstep =
  | Refusal
  | { readonly code: 'wrong-phase'; readonly phase: Phase }
  | { readonly code: 'too-many-actions'; readonly most: number };

/** Kept free for closing the books, so that a game at its limit can still be finished. */
const CLOSINGS = 6;

/** The sitting after an action of the plan; undone actions are forgotten. */
export function act(sitting: Sitting, action: Action): Result<Sitting, Misstep> {
  const phase = phaseOf(sitting);
  if (phase !== 'planning') return err({ code: 'wrong-phase', phase });
  const most = MOST_ACTIONS - (action.do === 'close-books' ? 0 : CLOSINGS);
  if (sitting.actions.length >= most) return err({ code: 'too-many-actions', most });
  const next = apply(gameOf(sitting), action);
  if (!next.ok) return next;
  const isClosed = action.do === 'close-books';
  return ok({
    ...sitting,
    actions: [...sitting.actions, action],
    undone: [],
    turned: isClosed ? 0 : sitting.turned,
    games: isClosed ? [next.value] : [...sitting.games, next.value],
  });
}

export const canUndo = (sitting: Sitting): boolean => sitting.games.length > 1;

export const canRedo = (sitting: Sitting): boolean => sitting.undone.length > 0;

/** The sitting before its last action of this year's planning; the same if there is none. */
export function undo(sitting: Sitting): Sitting {
  if (!canUndo(sitting)) return sitting;
  const { actions, undone, games } = sitting;
  return {
    ...sitting,
    actions: actions.slice(0, -1),
    undone: [...undone, at(actions, actions.length - 1)],
    games: games.slice(0, -1),
  };
}

/** The sitting with the action last undone done again; the same if there is none. */
export function redo(sitting: Sitting): Sitting {
  if (!canRedo(sitting)) return sitting;
  const { undone } = sitting;
  const again = act(sitting, at(undone, undone.length - 1));
  return again.ok ? { ...again.value, undone: undone.slice(0, -1) } : sitting;
}

/** Turns over the next incident, or all that are left. */
export function turn(sitting: Sitting, all = false): Sitting {
  if (phaseOf(sitting) !== 'incidents') return sitting;
  const { incidents } = at(sitting.scenario.years, yearOf(sitting));
  return { ...sitting, turned: all ? incidents : sitting.turned + 1 };
}

/** Puts the ledger away: on to the next year's planning, or to the debrief. */
export const goOn = (sitting: Sitting): Sitting =>
  phaseOf(sitting) === 'ledger' ? { ...sitting, read: sitting.read + 1 } : sitting;

/** The sitting once a hint has been shown. */
export const withHint = (sitting: Sitting): Sitting =>
  sitting.isHinted ? sitting : { ...sitting, isHinted: true };

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
export function restoreGameSession(record: GameRecord): Result<Sitting, RecordFault> {
  const { scenario, seed, actions, undone, turned, read, isHinted } = record;

  // Undone actions are played too and then taken back, so that they are known to be legal.
  let sitting = createGameSession(scenario, seed);
  for (const [index, action] of [...actions, ...undone.toReversed()].entries()) {
    if (phaseOf(sitting) !== 'planning') sitting = goOn(turn(sitting, true));
    const next = act(sitting, action);
    if (!next.ok) {
      if (next.error.code === 'wrong-phase' || next.error.code === 'too-many-actions')
        return err({ code: 'progress' });
      return err({ code: 'action', index, refusal: next.error, scenario });
    }
    sitting = next.value;
  }
  for (const action of undone) {
    const before = sitting.undone.length;
    sitting = undo(sitting);
    if (action.do === 'close-books' || sitting.undone.length === before)
      return err({ code: 'progress' });
  }
  const closed = sitting.games[0]?.books.length ?? 0;
  const restored = { ...sitting, turned, read, isHinted };
  const most = scenario.years[closed - 1]?.incidents ?? 0;
  const isBetweenYears = sitting.games.length > 1 || undone.length > 0;
  if (turned > most || read > closed || read < closed - 1 || (isBetweenYears && read < closed))
    return err({ code: 'progress' });
  if (read === closed && turned < most) return err({ code: 'progress' });
  return ok(restored);
}
