import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { at } from '../../base/assert';
import { memoize } from '../../base/memoize';
import { err, ok, type Result } from '../../base/result';
import { everyNation } from '../../rules/coalition';
import { isPossibleTable } from '../../rules/seats/possible-table';
import { everySeat, type SeatSet } from '../../rules/seats/seat-table';
import { BOUNDS } from '../../scenario/scenario';
import { readJson } from '../../scenario/json';
import { isNewer, list, readShape, versionUpTo, whole } from '../../scenario/shape';
import { type GameFileFault, printGameFile, readGameFile } from '../game/game-file';
import { createStoredValue } from '../storage/stored-value';
import type { Stores } from '../stores/create-stores';
import { hasSeats, type SeatedSession, tableKey } from './seated-session';

/** The version of the kept tables that this code reads and writes. */
export const TABLES_FORMAT = 1;

/** The key under which it is kept what this device knows of tables of seats. */
export const TABLES_KEY = 'lowland-skies/seats';

/** The most tables that are remembered, and the most states of each: the latest. */
const MOST_TABLES = 8;
const MOST_STATES = 12;

/** A game's file without its scenario, which all states of a table share. */
const StateSchema = v.record(v.string(), v.unknown());

const TablesSchema = v.strictObject({
  format: versionUpTo(TABLES_FORMAT),
  tables: list(
    v.strictObject({
      here: whole(0, 2 ** BOUNDS.nations - 1),
      scenario: v.unknown(),
      states: list(StateSchema, 1, MOST_STATES),
      lefts: list(
        v.strictObject({ seat: whole(0, BOUNDS.nations - 1), state: StateSchema }),
        0,
        BOUNDS.nations,
      ),
    }),
    0,
    MOST_TABLES,
  ),
});

/** What this device knows of a table of seats beside the game itself. */
export interface KeptTable {
  /** The seats that are played at this device; none until somebody has said which. */
  readonly here: SeatSet;
  /** States of its game that were sent from here or opened here, the latest last; at least one. */
  readonly states: readonly SeatedSession[];
  /** The game as each seat that is played here left it at the end of its last turn. */
  readonly lefts: readonly LeftState[];
}

/** The game as a seat left it. */
export interface LeftState {
  readonly seat: number;
  readonly state: SeatedSession;
}

/** The tables of seats that this device knows. */
export interface KeptTables {
  /** The latest last. */
  readonly tables: ReadonlySignal<readonly KeptTable[]>;
  /** What is known of a game's table, if anything is; whoever asks in an effect depends on it. */
  of(session: SeatedSession): KeptTable | undefined;
  /** Keeps what becomes of what is known of a game's table. */
  change(session: SeatedSession, how: (before: KeptTable) => KeptTable): void;
}

const keyOf = ({ states }: KeptTable): string => tableKey(at(states, 0));

/** Puts a state behind the others, unless it is there as the latest already. */
export const withState = (table: KeptTable, state: SeatedSession): KeptTable =>
  table.states.at(-1) === state
    ? table
    : { ...table, states: [...table.states, state].slice(-MOST_STATES) };

/** The table with the game as a seat has left it. */
export const withLeft = (table: KeptTable, left: LeftState): KeptTable => ({
  ...table,
  lefts: [...table.lefts.filter(({ seat }) => seat !== left.seat), left],
});

/** Prints what is kept of tables, as `parseTables` reads it. */
export function printTables(tables: readonly KeptTable[]): string {
  const stateOf = (session: SeatedSession): object => {
    const file = JSON.parse(printGameFile(session)) as object;
    return Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'scenario'));
  };
  return JSON.stringify({
    format: TABLES_FORMAT,
    tables: tables.map(({ here, states, lefts }) => ({
      here,
      scenario: at(states, 0).scenario,
      states: states.map(stateOf),
      lefts: lefts.map(({ seat, state }) => ({ seat, state: stateOf(state) })),
    })),
  });
}

/** Reads a state of a table's game: checked, never trusted. */
function readState(
  state: Readonly<Record<string, unknown>>,
  scenario: unknown,
): Result<SeatedSession, GameFileFault> {
  const game = readGameFile({ ...state, scenario });
  if (!game.ok) return game;
  const session = game.value;
  const isPossible =
    hasSeats(session) &&
    isPossibleTable(session.seats, everyNation(session.scenario), session.game.books.length);
  return isPossible ? ok(session) : err({ code: 'progress' });
}

/** Reads what is kept of tables: checked, never trusted. */
export function parseTables(text: string): Result<readonly KeptTable[], GameFileFault> {
  const json = readJson(text);
  const file = json.ok ? readShape(TablesSchema, json.value) : json;
  if (!file.ok) return err({ code: 'shape', issues: file.error });
  const tables: KeptTable[] = [];
  for (const { here, scenario, states, lefts } of file.value.tables) {
    const read = [...states, ...lefts.map(({ state }) => state)].map((state) =>
      readState(state, scenario),
    );
    const fault = read.find((one) => !one.ok);
    if (fault && !fault.ok) return fault;
    const all = read.flatMap((one) => (one.ok ? [one.value] : []));
    const first = at(all, 0);
    const isOneTable = all.every((one) => tableKey(one) === tableKey(first));
    const isSeat = (seat: number): boolean => seat < first.seats.seats.length;
    if (!isOneTable || here > everySeat(first.seats) || !lefts.every(({ seat }) => isSeat(seat)))
      return err({ code: 'progress' });
    tables.push({
      here,
      states: all.slice(0, states.length),
      lefts: lefts.map(({ seat }, index) => ({ seat, state: at(all, states.length + index) })),
    });
  }
  return ok(tables);
}

function openKeptTables({ storage, notices }: Pick<Stores, 'storage' | 'notices'>): KeptTables {
  /** The text read or written last: states are played through the rules, which is not done twice. */
  let last: { readonly text: string; readonly tables: readonly KeptTable[] } | undefined;
  const format = {
    parse(text: string): Result<readonly KeptTable[], GameFileFault> {
      if (text === last?.text) return ok(last.tables);
      const read = parseTables(text);
      if (read.ok) last = { text, tables: read.value };
      return read;
    },
    isNewer: (fault: GameFileFault): boolean => 'issues' in fault && isNewer(fault.issues),
  };
  const stored = createStoredValue(storage, TABLES_KEY, format, (text) =>
    notices.tell({ kind: 'damaged-seats', text }),
  );
  const tables = signal<readonly KeptTable[]>(stored.read() ?? []);
  const find = (session: SeatedSession): KeptTable | undefined => {
    const key = tableKey(session);
    return tables.value.find((table) => keyOf(table) === key);
  };
  return {
    tables,
    of: find,
    change(session, how) {
      // Another page of the game may have written meanwhile.
      tables.value = stored.read() ?? tables.peek();
      const before = find(session);
      const next = how(before ?? { here: 0, states: [session], lefts: [] });
      const others = tables.peek().filter((table) => table !== before);
      tables.value = [...others, next].slice(-MOST_TABLES);
      const text = printTables(tables.peek());
      last = { text, tables: tables.peek() };
      stored.write(text);
    },
  };
}

/** The tables that a page knows; what can't be read of them any more is told. */
export const keptTablesOf: (stores: Pick<Stores, 'storage' | 'notices'>) => KeptTables =
  memoize(openKeptTables);
