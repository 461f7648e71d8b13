import { describe, expect, test } from 'vitest';
import { parseGameFile, printGameFile } from '../../../src/app/game/game-file';
import { phaseOf } from '../../../src/app/game/game-session';
import { seatsOf } from '../../../src/app/seats/seats-store';
import type { Stores } from '../../../src/app/stores/create-stores';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { everySeat, type SeatTable } from '../../../src/rules/seats/seat-table';
import { readItem } from '../../rules/script';
import { tableOf } from '../../rules/seats/tables';
import { twoShores } from '../../rules/two-shores';
import { openOn, TestStorage } from '../test-storage';

const CLOSE: Action = { do: 'close-books' };

/** Two shores with A and B at one device, where A has taken the first turn. */
function twoAtOneDevice(seats: SeatTable = tableOf(2)) {
  const stores = openOn(new TestStorage());
  stores.game.start(twoShores, 'SEATS', seats);
  const store = seatsOf(stores);
  store.setHere(everySeat(seats));
  store.govern();
  store.takeTurn();
  const end = (): void => stores.game.act(CLOSE);
  const plan = (line: string): void => stores.game.act(readItem(line));
  return { stores, store, end, plan };
}

const tableAt = ({ game }: Stores): SeatTable => {
  const seats = game.session.peek()?.seats;
  if (seats === undefined) throw new Error('no seats');
  return seats;
};
const told = ({ notices }: Stores): unknown => {
  const [notice] = notices.all.peek();
  return notice?.kind === 'refusal' ? notice.misstep.code : notice?.kind;
};
const planned = ({ game }: Stores): number => game.session.peek()?.game.plan.orders.length ?? 0;

describe('at one device', () => {
  test('a seat plans on its own land, and is told why not elsewhere', () => {
    const { stores, plan } = twoAtOneDevice();
    plan('lamp 0,0');
    expect([planned(stores), told(stores)]).toEqual([1, undefined]);
    plan('lamp 2,0');
    expect([planned(stores), told(stores)]).toEqual([1, 'not-your-land']);
    plan('picture b');
    expect(stores.game.session.peek()?.game.plan.programmes).toBe(0b10);
    plan('retire');
    expect(stores.game.session.peek()?.game.plan.retire).toBe(true);
  });

  test('nobody plans between two turns', () => {
    const { stores, store, plan } = twoAtOneDevice();
    store.pass();
    expect([store.acting.value, store.mustHandOver.value]).toEqual([undefined, true]);
    plan('lamp 2,0');
    expect([planned(stores), told(stores)]).toEqual([0, 'not-your-turn']);
    store.takeTurn();
    plan('lamp 2,0');
    expect([planned(stores), store.acting.value]).toEqual([1, 1]);
  });

  test('a year ends when all agree to the same plan, and a change takes agreements back', () => {
    const { stores, store, end, plan } = twoAtOneDevice();
    plan('lamp 0,0');
    store.agree(end);
    expect(tableAt(stores).agreed).toBe(0b01);
    store.takeTurn();
    plan('lamp 2,0');
    expect(tableAt(stores).agreed).toBe(0);
    store.agree(end);
    store.takeTurn();
    expect(tableAt(stores)).toMatchObject({ agreed: 0b10, turn: 0, turns: [1, 1] });
    store.agree(end);
    expect(tableAt(stores)).toMatchObject({ agreed: 0, ended: [0b11], turns: [0, 0], turn: 1 });
    const session = stores.game.session.peek();
    expect(session && phaseOf(session)).toBe('incidents');
    // It is kept as it is, and can be opened again.
    expect(parseGameFile(printGameFile(session ?? unwrapped())).ok).toBe(true);
  });

  test('undoing is a change as well, and of another seat’s land refused', () => {
    const { stores, store, end, plan } = twoAtOneDevice();
    plan('lamp 0,0');
    store.agree(end);
    store.takeTurn();
    stores.game.undo();
    expect([planned(stores), told(stores)]).toEqual([1, 'not-your-land']);
    plan('seeker');
    stores.game.undo();
    expect(tableAt(stores).agreed).toBe(0);
  });

  test('planning is not ended by closing the books alone', () => {
    const { stores, end } = twoAtOneDevice();
    end();
    expect(told(stores)).toBe('not-agreed');
    expect(stores.game.session.peek()?.game.books.length).toBe(0);
  });

  test('nobody agrees to what can’t be paid', () => {
    const { stores, store, end, plan } = twoAtOneDevice();
    // 5 coins each for towers on all three hexes of A, and 2 for the patrol, of 12.
    for (const line of ['tower 0,0', 'tower 1,0', 'tower 1,1']) plan(line);
    store.agree(end);
    expect([told(stores), tableAt(stores).agreed]).toEqual(['over-budget', 0]);
  });

  test('an absent seat agrees by its rule', () => {
    const { stores, store, end } = twoAtOneDevice();
    store.setAbsent(1, true);
    expect([store.mustHandOver.value, store.acting.value]).toEqual([false, 0]);
    store.agree(end);
    expect(tableAt(stores).ended).toEqual([0b11]);
    expect(tableAt(stores).turn).toBe(0);
  });

  test('a majority ends planning after three rounds, and it is kept who had agreed', () => {
    const { stores, store, end } = twoAtOneDevice(tableOf(2, { seats: [0b01, 0b10] }));
    for (let turn = 0; turn < 6; turn++) {
      store.takeTurn();
      store.pass();
    }
    store.takeTurn();
    const session = stores.game.session.peek();
    const seats = tableAt(stores);
    // Of two seats there is no majority but both.
    expect(session && store.endingIfAgreed({ ...session, seats })).toBe(undefined);
    store.agreeByMajority(end);
    expect(tableAt(stores)).toMatchObject({ ended: [], agreed: 0 });
  });

  test('what a seat left is what it is told of at its next turn', () => {
    const { store, plan } = twoAtOneDevice();
    plan('lamp 0,0');
    expect(store.left.value).toBe(undefined);
    store.pass();
    store.takeTurn();
    expect(store.left.value).toBe(undefined);
    plan('lamp 2,0');
    store.pass();
    store.takeTurn();
    expect(store.left.value?.actions).toEqual([readItem('lamp 0,0')]);
  });

  test('a page opened anew asks again who has the device', () => {
    const storage = new TestStorage();
    const before = openOn(storage);
    before.game.start(twoShores, 'SEATS', tableOf(2, { hasAims: true }));
    seatsOf(before).setHere(0b11);
    seatsOf(before).takeTurn();
    const after = openOn(storage);
    expect(after.game.session.peek()?.seats).toEqual(tableOf(2, { hasAims: true }));
    expect(seatsOf(after).mustHandOver.value).toBe(true);
  });

  test('another try of a finished game has no seats', () => {
    const { stores, store, end } = twoAtOneDevice();
    for (let year = 0; year < 4; year++) {
      for (let seat = 0; seat < 2; seat++) {
        store.takeTurn();
        store.agree(end);
      }
      stores.game.turnAll();
      stores.game.closeLedger();
    }
    expect(tableAt(stores).ended).toEqual([3, 3, 3, 3]);
    stores.game.tryAgain([]);
    expect(stores.game.session.peek()?.seats).toBe(undefined);
  });
});

function unwrapped(): never {
  return unwrap({ ok: false, error: 'no game' });
}
