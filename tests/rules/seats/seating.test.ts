import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits, hasBit } from '../../../src/base/bits';
import {
  afterChange,
  afterYear,
  endingOf,
  passOn,
  presentSeats,
  remembering,
  roundsOf,
  withAbsence,
  withAgreement,
  withoutAgreement,
  withTurn,
} from '../../../src/rules/seats/seating';
import {
  everySeat,
  MOST_PRINTS,
  MOST_TURNS,
  type SeatTable,
} from '../../../src/rules/seats/seat-table';
import { isPossibleTable } from '../../../src/rules/seats/possible-table';
import { anySeating, tableOf } from './tables';

/** Every step that a table can take, by a word of a made-up script. */
const STEPS = {
  change: afterChange,
  agree: withAgreement,
  takeBack: withoutAgreement,
  pass: passOn,
  leave: (table: SeatTable) => withAbsence(table, (table.turn + 1) % table.seats.length, true),
  comeBack: (table: SeatTable) => withAbsence(table, (table.turn + 1) % table.seats.length, false),
  grab: (table: SeatTable) => withTurn(table, (table.turn + 1) % table.seats.length),
  end: (table: SeatTable) =>
    endingOf(table, table.agreed) === undefined ? table : afterYear(table, table.agreed),
};
const NAMES = Object.keys(STEPS) as (keyof typeof STEPS)[];

const steps = fc.array(fc.constantFrom(...NAMES), { maxLength: 60 });

describe('a table of seats', () => {
  test('is possible at each step, whatever is done', () => {
    fc.assert(
      fc.property(anySeating, steps, (start, names) => {
        const nations = start.seats.reduce((all, held) => all | held, 0);
        let table = start;
        for (const name of names) {
          table = STEPS[name](table);
          expect(isPossibleTable(table, nations, table.ended.length)).toBe(true);
          expect(hasBit(presentSeats(table), table.turn)).toBe(true);
        }
      }),
    );
  });

  test('ends a year only if all agree, or a majority after three full rounds', () => {
    fc.assert(
      fc.property(anySeating, steps, (start, names) => {
        let table = start;
        // Counted apart from the table: what has been done since the year began.
        let turns = start.seats.map(() => 0);
        for (const name of names) {
          const before = table;
          table = STEPS[name](table);
          if (name === 'pass') turns[before.turn] = (turns[before.turn] ?? 0) + 1;
          if (table.ended.length === before.ended.length) continue;
          const agreed = countBits(table.ended.at(-1) ?? 0);
          const played = turns.filter((_, seat) => hasBit(presentSeats(before), seat));
          const canMajority = played.every((count) => count >= 3) && agreed > turns.length / 2;
          expect(agreed === turns.length || canMajority).toBe(true);
          turns = turns.map(() => 0);
        }
      }),
    );
  });

  test('has nobody agreed after a change', () => {
    fc.assert(
      fc.property(anySeating, steps, (start, names) => {
        const table = names.reduce((now, name) => STEPS[name](now), start);
        expect(afterChange(table).agreed).toBe(0);
      }),
    );
  });

  test('by hand: the turn goes round, past who is absent', () => {
    const table = tableOf(3, { absent: 0b010 });
    expect([table, passOn(table), passOn(passOn(table))].map(({ turn }) => turn)).toEqual([
      0, 2, 0,
    ]);
    expect(roundsOf(passOn(table))).toBe(0);
    expect(roundsOf(passOn(passOn(table)))).toBe(1);
    expect(tableOf(3, { absent: 0b011 }).turn).toBe(2);
    expect(() => tableOf(2, { absent: 0b11 })).toThrow('every seat is absent');
    expect(withAbsence(table, 0, true)).toBe(table);
    expect(withTurn(table, 1)).toBe(table);
  });

  test.each([
    // seats, rounds, who agrees, how it can end
    [3, 0, 0b111, 'agreement'],
    [3, 0, 0b011, undefined],
    [3, 2, 0b011, undefined],
    [3, 3, 0b011, 'majority'],
    [3, 3, 0b001, undefined],
    [2, 9, 0b01, undefined],
    [2, 9, 0b11, 'agreement'],
    [4, 3, 0b0011, undefined],
    [4, 3, 0b1011, 'majority'],
    [1, 0, 0b1, 'agreement'],
  ])('%i seats after %i rounds, agreed %i: %s', (seats, rounds, agreed, ending) => {
    let table = tableOf(seats);
    for (let turn = 0; turn < seats * rounds; turn++) table = passOn(table);
    expect(endingOf(table, agreed)).toBe(ending);
  });

  test('counts turns up to a most', () => {
    let table = tableOf(1);
    for (let turn = 0; turn < 30; turn++) table = passOn(table);
    expect(table.turns).toEqual([MOST_TURNS]);
  });

  test('remembers the latest states, each once', () => {
    const all = Array.from({ length: 20 }, (_, print) => print);
    const table = remembering(remembering(tableOf(2), ...all), 19);
    expect(table.history).toEqual(all.slice(-MOST_PRINTS));
  });

  test.each<[string, Partial<SeatTable>]>([
    ['a seat without a nation', { seats: [0b011, 0] }],
    ['a nation with two seats', { seats: [0b011, 0b001] }],
    ['nations whose sum only looks whole', { seats: [0b001, 0b001, 0b001] }],
    ['a nation without a seat', { seats: [0b001, 0b000] }],
    ['a nation that the board has not', { seats: [0b001, 0b110] }],
    ['a turn of no seat', { turn: 2 }],
    ['a turn of an absent seat', { absent: 0b01 }],
    ['an absent seat that says it agrees', { absent: 0b10, agreed: 0b10 }],
    ['an agreement of no seat', { agreed: 0b100 }],
    ['turns of another number of seats', { turns: [0] }],
    ['a year that nobody ended', { ended: [0] }],
    ['years that are not closed', { ended: [0b11, 0b11] }],
  ])('is impossible with %s', (_, change) => {
    const table = { ...tableOf(2), ended: [everySeat(tableOf(2))] };
    expect(isPossibleTable(table, 0b11, 1)).toBe(true);
    expect(isPossibleTable({ ...table, ...change }, 0b11, 1)).toBe(false);
  });
});
