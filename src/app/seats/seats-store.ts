import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { agreeingSeats } from '../../analysis/seats/agreement';
import { countBits, hasBit } from '../../base/bits';
import { memoize } from '../../base/memoize';
import { err, ok, type Result } from '../../base/result';
import type { PlanItem } from '../../rules/action';
import { apply } from '../../rules/apply';
import { everyNation } from '../../rules/coalition';
import { itemsOf } from '../../rules/legal';
import { isPossibleTable } from '../../rules/seats/possible-table';
import { everySeat, type SeatSet, type SeatTable } from '../../rules/seats/seat-table';
import {
  type Ending,
  endingOf,
  passOn,
  presentSeats,
  withAbsence,
  withAgreement,
} from '../../rules/seats/seating';
import { type GameSession, type Misstep, phaseOf } from '../game/game-session';
import type { Stores } from '../stores/create-stores';
import { printGameFile } from '../game/game-file';
import { seatRule } from './seat-rule';

/** A game with seats whose year is being planned. */
export interface SeatedSession extends GameSession {
  readonly seats: SeatTable;
}

/** A plan as a seat last left it, in a year counted from 0. */
export interface LeftPlan {
  readonly year: number;
  readonly items: readonly PlanItem[];
}

/** Who plays at this device, and what can be done there with a table of seats. */
export interface SeatsStore {
  /** The seats that are played at this device. */
  readonly here: ReadonlySignal<SeatSet>;
  /** The seat that may act now; none outside planning, or while somebody else has the turn. */
  readonly acting: ReadonlySignal<number | undefined>;
  /** Whether the device has to be handed to the seat whose turn it is. */
  readonly mustHandOver: ReadonlySignal<boolean>;
  /** The plan as the seat that acts left it at the end of its last turn here. */
  readonly left: ReadonlySignal<LeftPlan | undefined>;
  /** Has each step of the game asked of the table's rules, until the answer is called. */
  govern(): () => void;
  /** The seat whose turn it is has the device. */
  takeTurn(): void;
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

/** A game with seats whose year is being planned; none otherwise. */
export const seatedOf = (session: GameSession | undefined): SeatedSession | undefined =>
  session?.seats && phaseOf(session) === 'planning'
    ? { ...session, seats: session.seats }
    : undefined;

function createSeatsStore({ game, notices }: Pick<Stores, 'game' | 'notices'>): SeatsStore {
  const planned = computed(() => seatedOf(game.session.value));
  const here = computed(() => {
    const seats = game.session.value?.seats;
    return seats ? everySeat(seats) : 0;
  });
  /** A turn by its place in the game: another turn of the same seat is another one. */
  const turnKey = ({ name, ended, turns, turn }: SeatTable): string =>
    [name, ended.length, ...turns, turn].join(' ');
  const taken = signal<string | undefined>(undefined);
  const lefts = signal<ReadonlyMap<string, LeftPlan>>(new Map());

  const isHere = computed(() => {
    const seats = planned.value?.seats;
    return seats !== undefined && hasBit(here.value, seats.turn);
  });
  const mustHandOver = computed(() => {
    const seats = planned.value?.seats;
    if (seats === undefined || !isHere.value) return false;
    const players = countBits(here.value & presentSeats(seats));
    return players > 1 && taken.value !== turnKey(seats);
  });
  const acting = computed(() =>
    isHere.value && !mustHandOver.value ? planned.value?.seats.turn : undefined,
  );
  const leftKey = ({ name, turn }: SeatTable): string => `${name} ${turn}`;
  const left = computed(() => {
    const seats = planned.value?.seats;
    return seats && acting.value !== undefined ? lefts.value.get(leftKey(seats)) : undefined;
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
  const leave = ({ seats, game: now }: SeatedSession): void => {
    const plan = { year: now.year, items: itemsOf(now) };
    lefts.value = new Map(lefts.peek()).set(leftKey(seats), plan);
  };
  const agreeing = (session: SeatedSession): Result<SeatTable, Misstep> => {
    const closed = apply(session.game, CLOSE);
    return closed.ok ? ok(withAgreement(session.seats)) : closed;
  };
  const endingIfAgreed = ({ game: now, seats }: SeatedSession): Ending | undefined => {
    const table = withAgreement(seats);
    return endingOf(table, agreeingSeats(now, table));
  };

  return {
    here,
    acting,
    mustHandOver,
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
    takeTurn() {
      const seats = planned.peek()?.seats;
      if (seats) taken.value = turnKey(seats);
    },
    endingIfAgreed,
    agree(end) {
      const before = planned.peek();
      if (before === undefined) return;
      const ends = endingIfAgreed(before) === 'agreement';
      batch(() => {
        change((session) => {
          const agreed = agreeing(session);
          if (!agreed.ok || ends) return agreed;
          leave(session);
          return ok(passOn(agreed.value));
        });
      });
      if (ends && apply(before.game, CLOSE).ok) end();
    },
    agreeByMajority(end) {
      const before = planned.peek();
      if (before === undefined || endingIfAgreed(before) === undefined) return;
      change(agreeing);
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
export const seatsOf: (stores: Pick<Stores, 'game' | 'notices'>) => SeatsStore =
  memoize(createSeatsStore);
