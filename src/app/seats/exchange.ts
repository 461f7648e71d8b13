import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { memoize } from '../../base/memoize';
import { err, ok, type Result } from '../../base/result';
import { printOfState, stateText } from '../../codes/state-print';
import { isSamePlan } from '../../rules/seats/merge';
import type { SeatTable } from '../../rules/seats/seat-table';
import { remembering } from '../../rules/seats/seating';
import { isSameGame } from '../game/game-file';
import { isWorthKeeping } from '../storage/saved-games';
import type { Stores } from '../stores/create-stores';
import { keptTablesOf, withState } from './kept-tables';
import { type JoinFault, joinStates, openItems, relate, type SeatedRecord } from './relate';
import { hasSeats, type SeatedSession, tableKey } from './seated-session';

/** Why two states can't be joined; without an earlier one that both follow, nothing can be told of them. */
export type NoJoin = JoinFault | { readonly code: 'no-base' };

/** A state of a game with seats that has come to a device which has that game already. */
export type Arrival =
  /** It follows the one here, or is joined with it, and lies on the table; `before` lay there. */
  | { readonly kind: 'newer'; readonly before: SeatedSession }
  /** What lies on the table follows it, or is the same. */
  | { readonly kind: 'older' | 'same' }
  /** Both were made from an earlier one: one of them has to be chosen, unless they can be joined. */
  | {
      readonly kind: 'fork';
      readonly mine: SeatedSession;
      readonly theirs: SeatedSession;
      readonly joined: Result<SeatedSession, NoJoin>;
    };

/** Which of two states a table goes on with. */
export type ForkChoice = 'mine' | 'theirs' | 'joined';

/** How the plan of a table travels from device to device (docs/seats.md). */
export interface Exchange {
  /** What has come to the table and was not looked at yet. */
  readonly arrival: ReadonlySignal<Arrival | undefined>;
  /** Opens a state that has come: as a new game where this device has none of its table. */
  open(theirs: SeatedSession): void;
  /** The state of the game on the table to be sent: once it is given away, what follows it is another. */
  toSend(): SeatedSession | undefined;
  /** What has come was looked at. */
  goOn(): void;
  /** Goes on with one of two states that were made at once; what is not in it is kept. */
  choose(choice: ForkChoice): void;
}

type ExchangeStores = Pick<Stores, 'game' | 'navigation' | 'notices' | 'savedGames' | 'storage'>;

/** A state as one goes on from it once it is known elsewhere. */
const known = (session: SeatedSession): SeatedSession => ({
  ...session,
  seats: remembering(session.seats, printOfState(session)),
});

/** A state that was chosen over another one, which it follows from then on. */
const chosenOver = (chosen: SeatedSession, other: SeatedSession): SeatedSession => ({
  ...chosen,
  seats: remembering(
    chosen.seats,
    ...other.seats.history,
    printOfState(other),
    printOfState(chosen),
  ),
});

/** A state that has come, with the cards of the year last closed to be turned where nobody here saw them. */
function unturned(theirs: SeatedSession, mine: SeatedSession): SeatedSession {
  const closed = theirs.game.books.length;
  const isBetweenYears = openItems(theirs).length === 0;
  if (closed <= mine.game.books.length || !isBetweenYears) return theirs;
  return { ...theirs, turned: 0, read: closed - 1, undone: [] };
}

function createExchange(stores: ExchangeStores): Exchange {
  const { game, navigation, savedGames } = stores;
  const tables = keptTablesOf(stores);
  const come = signal<(Arrival & { readonly key: string }) | undefined>(undefined);
  const arrival = computed(() => {
    const [one, session] = [come.value, game.session.value];
    if (one === undefined || !hasSeats(session) || tableKey(session) !== one.key) return undefined;
    // Another state of the game may have been put back on the table meanwhile.
    return one.kind === 'fork' && !isSameGame(one.mine, session) ? undefined : one;
  });

  /** The state of a game that this device has, wherever it lies. */
  const ownOf = (theirs: SeatedSession): SeatedSession | undefined => {
    const key = tableKey(theirs);
    const games = [game.session.peek(), ...savedGames.kept.peek()];
    const found = games.filter(hasSeats).find((session) => tableKey(session) === key);
    return found ?? tables.of(theirs)?.states.at(-1);
  };
  /** Puts a state on the table which this device has already. */
  const bringToTable = (mine: SeatedSession): void => {
    if (game.session.peek() === mine) navigation.toTable();
    else if (savedGames.kept.peek().includes(mine)) game.bringBack(mine);
    else game.begin(mine);
  };
  /** Changes the table of seats alone. */
  const adjust = (how: (session: SeatedSession) => SeatTable): void =>
    game.step((session) => ok(hasSeats(session) ? { ...session, seats: how(session) } : session));
  const log = (...states: readonly SeatedSession[]): void => {
    for (const state of states) tables.change(state, (table) => withState(table, state));
  };
  const joinedOf = (
    mine: SeatedSession,
    theirs: SeatedSession,
    base: SeatedRecord | undefined,
  ): Result<SeatedSession, NoJoin> => {
    if (base === undefined) return err({ code: 'no-base' });
    const joined = joinStates(base, mine, theirs);
    if (!joined.ok) return joined;
    return hasSeats(joined.value) ? ok(joined.value) : err({ code: 'no-base' });
  };

  return {
    arrival,
    open(theirs) {
      const mine = ownOf(theirs);
      if (mine === undefined) {
        tables.change(theirs, () => ({ here: 0, states: [theirs], lefts: [] }));
        game.open({ kind: 'game', session: known(theirs) });
        return;
      }
      bringToTable(mine);
      const key = tableKey(theirs);
      const states = tables.of(theirs)?.states ?? [];
      const relation = relate(mine, theirs, (print) =>
        states.findLast((state) => printOfState(state) === print),
      );
      if (relation.kind === 'older') come.value = { kind: 'older', key };
      else if (relation.kind === 'same') {
        adjust((session) => remembering(session.seats, printOfState(theirs)));
        come.value = { kind: 'same', key };
      } else if (relation.kind === 'newer') {
        log(theirs);
        game.replace(known(unturned(theirs, mine)));
        come.value = { kind: 'newer', before: mine, key };
      } else {
        log(theirs);
        const joined = joinedOf(mine, theirs, relation.base);
        if (joined.ok && isSamePlan(openItems(mine), openItems(theirs))) {
          game.replace(joined.value);
          come.value = { kind: 'newer', before: mine, key };
        } else {
          // So that it is there after a reload as well.
          if (isWorthKeeping(theirs)) savedGames.keepAgain(theirs);
          come.value = { kind: 'fork', mine, theirs, joined, key };
        }
      }
    },
    toSend() {
      const session = game.session.peek();
      if (!hasSeats(session)) return undefined;
      const last = tables.of(session)?.states.at(-1);
      const isSent =
        last !== undefined &&
        stateText(last) === stateText(session) &&
        JSON.stringify(known(last).seats.history) === JSON.stringify(session.seats.history);
      if (isSent) return { ...session, seats: last.seats };
      log(session);
      adjust((now) => known(now).seats);
      return session;
    },
    goOn: () => void (come.value = undefined),
    choose(choice) {
      const fork = arrival.peek();
      if (fork?.kind !== 'fork') return;
      const { mine, theirs, joined } = fork;
      if (choice === 'joined' && !joined.ok) return;
      log(mine);
      if (choice === 'joined' && joined.ok) {
        savedGames.swap(theirs, undefined);
        game.replace(joined.value);
      } else if (choice === 'theirs') {
        savedGames.swap(theirs, isWorthKeeping(mine) ? mine : undefined);
        game.replace(chosenOver(theirs, mine));
      } else adjust((now) => chosenOver(now, theirs).seats);
      come.value = undefined;
    },
  };
}

/** How plans travel to and from a page. */
export const exchangeOf: (stores: ExchangeStores) => Exchange = memoize(createExchange);
