import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { err, unwrap } from '../../src/base/result';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import { createShareCodec } from '../../src/app/import/share-codec';
import { printLetters } from '../../src/codes/base32';
import { withChecks } from '../../src/codes/checksum';
import { SEATS_LETTER } from '../../src/codes/envelope';
import { findShared } from '../../src/codes/find-codes';
import { openWriter } from '../../src/codes/coder';
import { codeGame, NEW_GAME } from '../../src/codes/game-layout';
import { gameFragment, readShared } from '../../src/codes/link';
import { codeOrigin, originOf } from '../../src/codes/scenario-reference';
import { codeSeats } from '../../src/codes/seats-layout';
import { codeSeed } from '../../src/codes/seed';
import { printOfState, stateText } from '../../src/codes/state-print';
import { createGame } from '../../src/rules/game';
import { createGameRecord, type GameRecord } from '../../src/rules/game-record';
import { afterChange, passOn, remembering, withAgreement } from '../../src/rules/seats/seating';
import type { SeatTable } from '../../src/rules/seats/seat-table';
import { belowFrom } from '../rules/random-play';
import { tableOf } from '../rules/seats/tables';
import { readItem } from '../rules/script';
import { scaled } from '../scale';
import { anyGame, anyScenario, seatedAnyhow, spendAll } from './any-game';
import { levelCalled, library } from './library';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const flagship = levelCalled('benelux');
const read = (text: string) => unwrap(readShared(text, library));
const named = (seats: SeatTable, name = '0000A'): SeatTable => ({ ...seats, name });
const withSeats = (seats: SeatTable): GameRecord => ({
  ...createGameRecord(flagship, 'A'),
  seats,
});

/** A code of the flagship under the seed A, before anything is done, with these parts of a table. */
function codeWith(seats: SeatTable, format = 1): string {
  const writer = openWriter();
  unwrap(codeOrigin(writer, originOf(flagship, library)));
  codeSeed(writer, 'A');
  unwrap(codeGame(writer, createGame(flagship), NEW_GAME));
  codeSeats(writer, flagship, 0, seats);
  return printLetters(withChecks([SEATS_LETTER, format, 1, ...writer.digits()]));
}

describe('a code of a game with seats', () => {
  test('opens what was sent, of any scenario at any point', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        const game = seatedAnyhow(anyGame(anyScenario(below), below), below);
        const fragment = unwrap(gameFragment(game, library));
        const arrived = read(fragment);
        if (arrived.kind !== 'game') throw new Error('a scenario arrived');
        expect(arrived.seats).toEqual(game.seats);
        expect([arrived.seed, arrived.turned, arrived.read]).toEqual([
          game.seed,
          game.turned,
          game.read,
        ]);
        expect(stateText(arrived)).toBe(stateText(game));
        expect(unwrap(gameFragment(arrived, library))).toBe(fragment);
        expect(unwrap(findShared(`Your turn: #${fragment}!`, library))).toEqual(arrived);
      }),
      { numRuns: scaled(20_000) },
    );
  });

  test('as docs/codes.md lays it out, put together here by itself', () => {
    const hash = createHash('sha256').update('benelux').digest();
    const seats: SeatTable = {
      name: '0000A',
      // The Netherlands and Luxembourg at one seat, Belgium at the other.
      seats: [0b101, 0b010],
      hasAims: true,
      turn: 1,
      absent: 0b00,
      agreed: 0b01,
      turns: [3, 2],
      ended: [],
      history: [7, 33_554_431],
    };
    const fields: (readonly [number, number])[] = [
      // From a level, its number, its edition less 1; a short seed, A being the eleventh.
      [0, 4],
      [hash.readUInt16BE(0) >> 1, 2 ** 15],
      [(flagship.edition ?? 1) - 1, 32],
      [0, 3],
      [10, 34_636_832],
      // Not hinted, no year closed; an empty plan: the patrol stays, no programme, no orders.
      [0, 2],
      [0, 4],
      [0, 2],
      ...Array.from({ length: 5 }, () => [0, 2] as const),
      ...flagship.layers.map(
        () => [0, flagship.board.rows.join('').replaceAll('.', '').length + 1] as const,
      ),
      [0, 32],
      [0, 32],
      [0, 32],
      [0, 32],
      [10, 32],
      [1, 6],
      [0, 2],
      [1, 2],
      [0, 2],
      [1, 2],
      [1, 2],
      [0, 4],
      [1, 4],
      [3, 10],
      [2, 10],
      [2, 13],
      [7, 2 ** 25],
      [33_554_431, 2 ** 25],
    ];
    let number = fields.reduceRight(
      (sum, [value, radix]) => sum * BigInt(radix) + BigInt(value),
      0n,
    );
    let body = '';
    for (; number > 0n; number /= 32n)
      body = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number(number % 32n)) + body;
    expect(unwrap(gameFragment(withSeats(seats), library)).slice(0, -4)).toBe(`S11${body}`);
  });

  test('of the flagship with every coin spent is below two hundred letters', () => {
    const below = belowFrom(20);
    const lengths = Array.from({ length: scaled(4000) }, () => {
      const seats = { ...tableOf(3, { name: 'ZZZZZ' }), ended: [7, 7, 7], turns: [9, 9, 9] };
      const history = Array.from({ length: 12 }, () => below(2 ** 25));
      const game = { ...spendAll(flagship, below), seats: { ...seats, history } };
      return unwrap(gameFragment(game, library)).length;
    });
    expect(Math.max(...lengths)).toBeLessThan(200);
  });

  test.each<[string, SeatTable]>([
    ['a seat without a nation', { ...tableOf(2), seats: [0b111, 0] }],
    ['a turn of an absent seat', { ...tableOf(3), absent: 0b001 }],
    ['an agreement of an absent seat', { ...tableOf(3), absent: 0b100, agreed: 0b100 }],
  ])('is refused with %s', (_, seats) => {
    expect(readShared(codeWith(named(seats)), library)).toEqual(err({ code: 'not-canonical' }));
  });

  test('is refused as newer where its format is', () => {
    expect(readShared(codeWith(named(tableOf(3)), 2), library)).toEqual(
      err({ code: 'newer', what: 'format', received: 2, known: 1 }),
    );
  });
});

describe('a file of a game with seats', () => {
  test('brings back what was kept', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        const game = seatedAnyhow(anyGame(anyScenario(below), below), below);
        const text = printGameFile(game);
        expect(JSON.parse(text)).toMatchObject({ format: 4, seats: game.seats });
        expect(unwrap(parseGameFile(text)).seats).toEqual(game.seats);
      }),
      { numRuns: scaled(2000) },
    );
  });

  test.each<[string, object]>([
    ['that can’t be', { ...tableOf(3), absent: 0b001 }],
    ['of another shape', { ...tableOf(3), turn: 'nobody' }],
    ['with a name that no table has', named(tableOf(3), 'table')],
  ])('is refused with a table %s', (_, seats) => {
    const file = JSON.parse(printGameFile(withSeats(tableOf(3)))) as object;
    const codec = createShareCodec(library);
    expect(codec.read(JSON.stringify(file)).ok).toBe(true);
    expect(codec.read(JSON.stringify({ ...file, seats })).ok).toBe(false);
  });
});

describe('the print of a state', () => {
  const items = ['kit 2,6', 'kit 2,5'].map(readItem);
  const table = named(tableOf(3));
  const record = { ...withSeats(table), actions: items };

  test('is the same however a plan was put together, and whose turn it is', () => {
    const other = { ...record, actions: items.toReversed(), isHinted: true };
    const seats = { ...table, turn: 2 };
    expect(printOfState(other)).toBe(printOfState(record));
    expect(printOfState({ ...record, seats })).toBe(printOfState(record));
  });

  test.each<[string, (table: SeatTable) => SeatTable]>([
    ['an agreement', withAgreement],
    ['a turn', passOn],
    ['another state before it', (before) => remembering(before, 3)],
    ['another table', (before) => named(before, '0000B')],
  ])('is another after %s', (_, change) => {
    const seats = change(table);
    expect(printOfState({ ...record, seats })).not.toBe(printOfState(record));
  });

  test('is another after a change of the plan', () => {
    const changed = { ...record, actions: items.slice(1) };
    expect(printOfState(changed)).not.toBe(printOfState(record));
    expect(afterChange(named(tableOf(3)))).toEqual(record.seats);
  });

  test('is what another reckoning makes of its text', () => {
    const before = 5;
    const seats = remembering(table, before);
    const text = JSON.stringify([before, stateText({ ...record, seats })]);
    const hash = createHash('sha256').update(text).digest();
    expect(printOfState({ ...record, seats })).toBe(hash.readUInt32BE(0) >>> 7);
  });
});
