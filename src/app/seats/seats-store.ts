import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { agreeingSeats } from '../../analysis/seats/agreement';
import { countBits, hasBit } from '../../base/bits';
import { memoize } from '../../base/memoize';
import { err, ok, type Result } from '../../base/result';
import { apply } from '../../rules/apply';
import { everyNation } from '../../rules/coalition';
import { isPossibleTable } from '../../rules/seats/possible-table';
import type { SeatSet, SeatTable } from '../../rules/seats/seat-table';
import {
  type Ending,
  endingOf,
  passOn,
  presentSeats,
  withAbsence,
  withAgreement,
  withTurn,
} from '../../rules/seats/seating';
import { type Misstep, phaseOf } from '../game/game-session';
import type { Stores } from '../stores/create-stores';
import { printGameFile } from '../game/game-file';
import { keptTablesOf, withLeft } from './kept-tables';
import { seatRule } from './seat-rule';
import { hasSeats, seatedOf, type SeatedSession } from './seated-session';

/** Who plays at this device, and what can be done there with a table of seats. */
export interface SeatsStore {
  /** The seats that are played at this device. */
  readonly here: ReadonlySignal<SeatSet>;
  /** Whether nobody has said yet which seats are played here, while there is something to play. */
  readonly asksWhoIsHere: ReadonlySignal<boolean>;
  /** The seat that may act now; none outside planning, or while somebody else has the turn. */
  readonly acting: ReadonlySignal<number | undefined>;
  /** Whether the device has to be handed to the seat whose turn it is. */
  readonly mustHandOver: ReadonlySignal<boolean>;
  /** Whether the table is looked at while somebody at another device has the turn. */
  readonly isWatching: ReadonlySignal<boolean>;
  /** The game as the seat that acts left it at the end of its last turn here. */
  readonly left: ReadonlySignal<SeatedSession | undefined>;
  /** Has each step of the game asked of the table's rules, until the answer is called. */
  govern(): () => void;
  /** Says which seats are played here: at least one. */
  setHere(here: SeatSet): void;
  /** The seat whose turn it is has the device. */
  takeTurn(): void;
  /** Looks at the table while somebody at another device has the turn, or no longer. */
  watch(isOn: boolean): void;
  /** A seat that is played here goes on out of turn; one that was absent is back. */
  takeOver(seat: number): void;
  /** How planning would end if the seat that acts agreed now. */
  endingIfAgreed(session: SeatedSession): Ending | undefined;
  /**
   * The seat that acts agrees to the plan; its turn goes on, unless planning ends with that.
   *
   * @param end ends the year's planning
   */
  agree(end: () => void): void;
  /** The same, where a majority ends the planning. */
  agreeByMajority(end: () => void): void;
  /** The seat that acts ends its turn without having agreed. */
  pass(): void;
  setAbsent(seat: number, isAbsent: boolean): void;
}

const CLOSE = { do: 'close-books' } as const;

/** The stores that a table of seats is played with. */
type TableStores = Pick<Stores, 'game' | 'notices' | 'storage'>;

function createSeatsStore(stores: TableStores): SeatsStore {
  const { game, notices } = stores;
  const tables = keptTablesOf(stores);
  const planned = computed(() => seatedOf(game.session.value));
  /** The seats here by what is kept of the table; none where nobody has said. */
  const said = computed(() => {
    const session = game.session.value;
    return hasSeats(session) ? (tables.of(session)?.here ?? 0) : 0;
  });
  /** A turn by its place in the game: another turn of the same seat is another one. */
  const turnKey = ({ name, ended, turns, turn }: SeatTable): string =>
    [name, ended.length, ...turns, turn].join(' ');
  const taken = signal<string | undefined>(undefined);
  const watched = signal<string | undefined>(undefined);

  const isHere = computed(() => {
    const seats = planned.value?.seats;
    return seats !== undefined && hasBit(said.value, seats.turn);
  });
  const mustHandOver = computed(() => {
    const seats = planned.value?.seats;
    if (seats === undefined || !isHere.value) return false;
    const players = countBits(said.value & presentSeats(seats));
    return players > 1 && taken.value !== turnKey(seats);
  });
  const acting = computed(() =>
    isHere.value && !mustHandOver.value ? planned.value?.seats.turn : undefined,
  );
  const isWatching = computed(() => {
    const seats = planned.value?.seats;
    return seats !== undefined && !isHere.value && watched.value === turnKey(seats);
  });
  const left = computed(() => {
    const [session, seat] = [planned.value, acting.value];
    if (session === undefined) return undefined;
    return tables.of(session)?.lefts.find((one) => one.seat === seat)?.state;
  });

  /** Changes the table as the seat that acts says. */
  const change = (how: (session: SeatedSession) => Result<SeatTable, Misstep>): void =>
    game.step((session) => {
      const seated = seatedOf(session);
      if (seated === undefined || acting.peek() === undefined)
        return err({ code: 'not-your-turn' });
      const seats = how(seated);
      return seats.ok ? ok({ ...session, seats: seats.value }) : seats;
    });
  const leave = (session: SeatedSession): void =>
    tables.change(session, (table) =>
      withLeft(table, { seat: session.seats.turn, state: session }),
    );
  const agreeing = (session: SeatedSession): Result<SeatTable, Misstep> => {
    const closed = apply(session.game, CLOSE);
    return closed.ok ? ok(withAgreement(session.seats)) : closed;
  };
  const endingIfAgreed = ({ game: now, seats }: SeatedSession): Ending | undefined => {
    const table = withAgreement(seats);
    return endingOf(table, agreeingSeats(now, table));
  };

  return {
    here: said,
    asksWhoIsHere: computed(() => {
      const session = game.session.value;
      return hasSeats(session) && said.value === 0 && phaseOf(session) !== 'debrief';
    }),
    acting,
    mustHandOver,
    isWatching,
    left,
    govern() {
      const found = game.session.peek();
      // What the page keeps is read by its shape alone; a table that can't be is told of, and left out.
      if (
        found?.seats &&
        !isPossibleTable(found.seats, everyNation(found.scenario), found.game.books.length)
      ) {
        notices.tell({ kind: 'damaged', fault: { code: 'progress' }, text: printGameFile(found) });
        game.step(({ seats: _, ...alone }) => ok(alone));
      }
      game.govern(seatRule(() => acting.peek()));
      return () => game.govern(undefined);
    },
    setHere(here) {
      const session = game.session.peek();
      if (hasSeats(session)) tables.change(session, (table) => ({ ...table, here }));
    },
    takeTurn() {
      const seats = planned.peek()?.seats;
      if (seats) taken.value = turnKey(seats);
    },
    watch(isOn) {
      const seats = planned.peek()?.seats;
      watched.value = isOn && seats ? turnKey(seats) : undefined;
    },
    takeOver: (seat) =>
      game.step((session) => {
        if (session.seats === undefined || !hasBit(said.peek(), seat)) return ok(session);
        const seats = withTurn(withAbsence(session.seats, seat, false), seat);
        taken.value = turnKey(seats);
        return ok({ ...session, seats });
      }),
    endingIfAgreed,
    agree(end) {
      const before = planned.peek();
      if (before === undefined) return;
      const ends = endingIfAgreed(before) === 'agreement';
      batch(() => {
        change((session) => {
          const agreed = agreeing(session);
          if (!agreed.ok) return agreed;
          leave({ ...session, seats: agreed.value });
          return ends ? agreed : ok(passOn(agreed.value));
        });
      });
      if (ends && apply(before.game, CLOSE).ok) end();
    },
    agreeByMajority(end) {
      const before = planned.peek();
      if (before === undefined || endingIfAgreed(before) === undefined) return;
      change((session) => {
        const agreed = agreeing(session);
        if (agreed.ok) leave({ ...session, seats: agreed.value });
        return agreed;
      });
      if (apply(before.game, CLOSE).ok) end();
    },
    pass: () =>
      change((session) => {
        leave(session);
        return ok(passOn(session.seats));
      }),
    setAbsent: (seat, isAbsent) =>
      change((session) => ok(withAbsence(session.seats, seat, isAbsent))),
  };
}

/** The seats of a page. */
export const seatsOf: (stores: TableStores) => SeatsStore = memoize(createSeatsStore);
