import { printOfState, stateText } from '../../codes/state-print';
import { err, ok, type Result } from '../../base/result';
import { type Action, yearsOf } from '../../rules/action';
import { createGame } from '../../rules/game';
import { itemsOf } from '../../rules/legal';
import { replay } from '../../rules/apply';
import type { GameRecord } from '../../rules/game-record';
import { mergePlans, type PlanMerge } from '../../rules/seats/merge';
import { MOST_PRINTS, type SeatTable } from '../../rules/seats/seat-table';
import { remembering } from '../../rules/seats/seating';
import { unwrap } from '../../base/result';
import type { PlanItem } from '../../rules/action';
import { type GameSession, restoreGameSession } from '../game/game-session';

/** A record of a game with seats. */
export type SeatedRecord = GameRecord & { readonly seats: SeatTable };

/** How a state that has arrived stands to one's own of the same table. */
export interface Relation {
  /** The same; one follows the other; or both were made from an earlier one. */
  readonly kind: 'same' | 'newer' | 'older' | 'fork';
  /** The latest state that both follow, or are; none where it is not known here. */
  readonly base: SeatedRecord | undefined;
}

/** The prints of a state and of those that it follows, the latest last. */
const lineOf = (record: SeatedRecord): number[] => [...record.seats.history, printOfState(record)];

/**
 * Compares a state that has arrived with one's own of the same table, by the prints of states that they
 * follow.
 *
 * @param known a state that has been sent from here or opened here, by its print
 */
export function relate(
  mine: SeatedRecord,
  theirs: SeatedRecord,
  known: (print: number) => SeatedRecord | undefined,
): Relation {
  const [own, other] = [lineOf(mine), lineOf(theirs)];
  const common = own.findLast((print) => other.includes(print));
  const base =
    common === undefined
      ? undefined
      : common === own.at(-1)
        ? mine
        : common === other.at(-1)
          ? theirs
          : known(common);
  const text = base && stateText(base);
  const [ownText, otherText] = [stateText(mine), stateText(theirs)];
  if (ownText === otherText) return { kind: 'same', base };
  if (text === ownText) return { kind: 'newer', base };
  if (text === otherText) return { kind: 'older', base };
  return { kind: 'fork', base };
}

/** What the year being planned holds, and the actions of the years before it. */
function split(record: GameRecord): { readonly closed: Action[]; readonly items: PlanItem[] } {
  const years = yearsOf(record.actions);
  const closed = years.slice(0, -1).flatMap((year): Action[] => [...year, { do: 'close-books' }]);
  const game = unwrap(replay(createGame(record.scenario), record.actions));
  return { closed, items: itemsOf(game) };
}

/** The plan of the year being planned, as a set in order. */
export const openItems = (record: GameRecord): PlanItem[] => split(record).items;

/** Why two states can't be joined: years that ended differently, or a thing that both have changed. */
export type JoinFault =
  | { readonly code: 'years-differ' }
  | { readonly code: 'clash'; readonly merge: PlanMerge & { readonly kind: 'clash' } };

/** The table of two that were changed at once, for the plan that they come to. */
function joinTables(mine: SeatedRecord, theirs: SeatedRecord, kind: PlanMerge['kind']): SeatTable {
  const [own, other] = [mine.seats, theirs.seats];
  const agreed = {
    alike: own.agreed | other.agreed,
    'only-mine': own.agreed,
    'only-theirs': other.agreed,
    joined: 0,
    clash: 0,
  }[kind];
  const table: SeatTable = {
    ...other,
    agreed: agreed & ~other.absent,
    turns: other.turns.map((count, seat) => Math.max(count, own.turns[seat] ?? 0)),
    history: [...new Set([...own.history, ...other.history])].slice(-MOST_PRINTS),
  };
  return remembering(table, printOfState(mine), printOfState(theirs));
}

/** The state that two come to which were changed at once, with what each has changed. */
export function joinStates(
  base: SeatedRecord,
  mine: SeatedRecord,
  theirs: SeatedRecord,
): Result<GameSession, JoinFault> {
  const [old, own, other] = [split(base), split(mine), split(theirs)];
  const [oldYears, ownYears, otherYears] = [base, mine, theirs].map((record) =>
    JSON.stringify([record.seats.ended, yearPlans(record)]),
  );
  if (ownYears !== otherYears || oldYears !== ownYears) return err({ code: 'years-differ' });
  const merge = mergePlans(old.items, own.items, other.items);
  if (merge.kind === 'clash') return err({ code: 'clash', merge });
  // Cards that one of them still turns are of a year that the other has put away.
  const { read, turned } = mine.read > theirs.read ? mine : theirs;
  const record: GameRecord = {
    ...theirs,
    read,
    turned,
    actions: [...other.closed, ...merge.items],
    undone: [],
    seats: joinTables(mine, theirs, merge.kind),
  };
  return ok(unwrap(restoreGameSession(record)));
}

/** The plans of a record's years, each as a set in order; the last is that of the year being planned. */
export const allPlans = (record: GameRecord): PlanItem[][] => [
  ...yearPlans(record),
  openItems(record),
];

/** The plans of closed years, each as a set in order. */
function yearPlans({ scenario, actions }: GameRecord): PlanItem[][] {
  let game = createGame(scenario);
  return yearsOf(actions)
    .slice(0, -1)
    .map((year) => {
      const planned = unwrap(replay(game, year));
      game = unwrap(replay(planned, [{ do: 'close-books' }]));
      return itemsOf(planned);
    });
}
