import { describe, expect, test } from 'vitest';
import { parseGameFile, printGameFile } from '../../../src/app/game/game-file';
import { exchangeOf } from '../../../src/app/seats/exchange';
import { parseTables, TABLES_FORMAT, TABLES_KEY } from '../../../src/app/seats/kept-tables';
import { openItems } from '../../../src/app/seats/relate';
import { hasSeats, type SeatedSession } from '../../../src/app/seats/seated-session';
import { seatsOf } from '../../../src/app/seats/seats-store';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { isSamePlan } from '../../../src/rules/seats/merge';
import { readItem } from '../../rules/script';
import { tableOf } from '../../rules/seats/tables';
import { twoShores } from '../../rules/two-shores';
import { openOn, TestStorage } from '../test-storage';

const CLOSE: Action = { do: 'close-books' };

/** A page of the game on a device, with what a player does there. */
function device(storage = new TestStorage()) {
  const stores = openOn(storage);
  const [seats, exchange] = [seatsOf(stores), exchangeOf(stores)];
  seats.govern();
  const session = (): SeatedSession => {
    const now = stores.game.session.peek();
    if (!hasSeats(now)) throw new Error('no game with seats');
    return now;
  };
  return {
    stores,
    storage,
    seats,
    exchange,
    session,
    plan: (...lines: string[]) => lines.forEach((line) => stores.game.act(readItem(line))),
    agree: () => seats.agree(() => stores.game.act(CLOSE)),
    /** What another device makes of the plan that is sent from here. */
    send(): SeatedSession {
      const sent = exchange.toSend();
      const read = unwrap(parseGameFile(printGameFile(sent ?? session())));
      if (!hasSeats(read)) throw new Error('no seats were sent');
      return read;
    },
    holds: (...lines: string[]) => isSamePlan(openItems(session()), lines.map(readItem)),
    kind: () => exchange.arrival.value?.kind,
  };
}

/** Two shores with A here and B at another device, to which the first plan was sent. */
function twoDevices() {
  const a = device();
  a.stores.game.start(twoShores, 'SEATS', tableOf(2));
  a.seats.setHere(0b01);
  const b = device();
  b.exchange.open(a.send());
  b.seats.setHere(0b10);
  return { a, b };
}

describe('a plan that has come', () => {
  test('is a new game where this device has none of its table, and asks who plays here', () => {
    const a = device();
    a.stores.game.start(twoShores, 'SEATS', tableOf(2));
    a.seats.setHere(0b01);
    const b = device();
    b.exchange.open(a.send());
    expect([b.kind(), b.seats.asksWhoIsHere.value]).toEqual([undefined, true]);
    b.seats.setHere(0b10);
    // A has the turn: nothing is done for it here.
    b.plan('lamp 0,0');
    expect([b.holds(), b.seats.acting.value]).toEqual([true, undefined]);
  });

  test('takes the place of the one that it follows, back and forth', () => {
    const { a, b } = twoDevices();
    a.plan('lamp 0,0');
    a.seats.pass();
    b.exchange.open(a.send());
    expect([b.kind(), b.holds('lamp 0,0'), b.seats.acting.value]).toEqual(['newer', true, 1]);
    b.exchange.goOn();
    b.plan('lamp 2,0');
    b.agree();
    a.exchange.open(b.send());
    expect([a.kind(), a.holds('lamp 0,0', 'lamp 2,0')]).toEqual(['newer', true]);
    expect(a.session().seats).toMatchObject({ turn: 0, agreed: 0b10 });
    expect(a.stores.savedGames.kept.value).toEqual([]);
  });

  test('is known as old or as the same, and changes nothing', () => {
    const { a, b } = twoDevices();
    const first = a.send();
    a.plan('lamp 0,0');
    a.seats.pass();
    const second = a.send();
    b.exchange.open(second);
    b.exchange.open(first);
    expect([b.kind(), b.holds('lamp 0,0')]).toEqual(['older', true]);
    b.exchange.open(second);
    expect([b.kind(), b.holds('lamp 0,0')]).toEqual(['same', true]);
    // Nor is one's own, after one has gone on from it.
    a.exchange.open(first);
    expect([a.kind(), a.holds('lamp 0,0')]).toEqual(['older', true]);
  });

  test('has the cards of a year that ended elsewhere to be turned', () => {
    const { a, b } = twoDevices();
    a.agree();
    b.exchange.open(a.send());
    b.exchange.goOn();
    b.agree();
    b.stores.game.turnAll();
    b.stores.game.closeLedger();
    a.exchange.open(b.send());
    expect(a.session()).toMatchObject({ read: 0, turned: 0, seats: { ended: [0b11], turn: 0 } });
    // What is sent on is the same state all the same.
    b.exchange.open(a.send());
    expect(b.kind()).toBe('same');
  });

  test('is known after a reload, and on a table that was put away', () => {
    const { a, b } = twoDevices();
    a.plan('lamp 0,0');
    a.seats.pass();
    b.exchange.open(a.send());
    b.plan('lamp 2,0');
    b.seats.pass();
    const anew = device(a.storage);
    expect(anew.seats.here.value).toBe(0b01);
    anew.stores.game.start(twoShores, 'OTHER');
    anew.exchange.open(b.send());
    expect([anew.kind(), anew.holds('lamp 0,0', 'lamp 2,0')]).toEqual(['newer', true]);
    expect(anew.seats.left.value?.actions).toEqual([readItem('lamp 0,0')]);
  });

  test('of another table is another game', () => {
    const { a } = twoDevices();
    a.plan('lamp 0,0');
    const other = device();
    other.stores.game.start(twoShores, 'SEATS', tableOf(2, { name: '2ABLE' }));
    a.exchange.open(other.send());
    expect([a.kind(), a.holds(), a.seats.asksWhoIsHere.value]).toEqual([undefined, true, true]);
    expect(a.stores.savedGames.kept.value.map(({ seats }) => seats?.name)).toEqual(['TAB2E']);
  });
});

describe('two that were changed at once', () => {
  /** A plans on its own land, and B out of turn. */
  function twoAtOnce(mine: string, theirs: string) {
    const { a, b } = twoDevices();
    a.plan(mine);
    b.seats.takeOver(1);
    b.plan(theirs);
    a.exchange.open(b.send());
    const arrival = a.exchange.arrival.value;
    return { a, b, isJoined: arrival?.kind === 'fork' && arrival.joined.ok };
  }
  const keptPlans = ({ stores }: ReturnType<typeof device>) =>
    stores.savedGames.kept.value.map(({ actions }) => actions);

  test('are put together if both say so', () => {
    const { a, b, isJoined } = twoAtOnce('lamp 0,0', 'lamp 2,0');
    expect([a.kind(), isJoined, a.holds('lamp 0,0')]).toEqual(['fork', true, true]);
    a.exchange.choose('joined');
    expect([a.kind(), a.holds('lamp 0,0', 'lamp 2,0'), keptPlans(a)]).toEqual([
      undefined,
      true,
      [],
    ]);
    // Whoever was at it then has it as what comes next.
    b.exchange.open(a.send());
    expect([b.kind(), b.holds('lamp 0,0', 'lamp 2,0')]).toEqual(['newer', true]);
  });

  test.each([
    ['mine', 'lamp 0,0', 'lamp 2,0'],
    ['theirs', 'lamp 2,0', 'lamp 0,0'],
  ] as const)('are one of them by choice: %s; the other is kept', (choice, chosen, other) => {
    const { a, b } = twoAtOnce('lamp 0,0', 'lamp 2,0');
    a.exchange.choose(choice);
    expect([a.holds(chosen), keptPlans(a)]).toEqual([true, [[readItem(other)]]]);
    b.exchange.open(a.send());
    expect([b.kind(), b.holds(chosen)]).toEqual([choice === 'mine' ? 'newer' : 'same', true]);
    a.stores.game.bringBack(a.stores.savedGames.kept.value[0] ?? a.session());
    expect([a.holds(other), keptPlans(a)]).toEqual([true, [[readItem(chosen)]]]);
  });

  test('are not put together where both changed one thing', () => {
    const { a, b } = twoDevices();
    b.seats.setHere(0b11);
    b.seats.takeTurn();
    a.plan('tower 0,0');
    b.plan('tower 0,0 wheels');
    a.exchange.open(b.send());
    const arrival = a.exchange.arrival.value;
    const fault = arrival?.kind === 'fork' && !arrival.joined.ok && arrival.joined.error.code;
    expect(fault).toBe('clash');
    a.exchange.choose('joined');
    expect([a.kind(), a.holds('tower 0,0')]).toEqual(['fork', true]);
  });

  test('are the same plan with the agreements of both', () => {
    const { a, b } = twoDevices();
    a.agree();
    b.seats.takeOver(1);
    b.agree();
    a.exchange.open(b.send());
    expect([a.kind(), a.session().seats.agreed]).toEqual(['newer', 0b11]);
    a.agree();
    expect(a.session().seats.ended).toEqual([0b11]);
  });

  test('are both there after a reload', () => {
    const { a } = twoAtOnce('lamp 0,0', 'lamp 2,0');
    const anew = device(a.storage);
    expect([anew.kind(), anew.holds('lamp 0,0')]).toEqual([undefined, true]);
    expect(keptPlans(anew)).toEqual([[readItem('lamp 2,0')]]);
  });
});

describe('what is kept of tables', () => {
  const kept = (): string => twoDevices().a.storage.texts.get(TABLES_KEY) ?? '';
  const told = (text: string) => {
    const storage = new TestStorage();
    storage.texts.set(TABLES_KEY, text);
    const { stores, seats } = device(storage);
    stores.game.start(twoShores, 'SEATS', tableOf(2));
    return { kinds: stores.notices.all.value.map(({ kind }) => kind), seats, storage };
  };

  test('is read again', () => {
    expect(unwrap(parseTables(kept())).map(({ here }) => here)).toEqual([0b01]);
  });

  test.each([
    ['no JSON', (): string => '{'],
    ['a shape of its own', (): string => '{"format":1,"tables":[{}]}'],
    ['seats that there are not', (): string => kept().replace('"here":1', '"here":9')],
    ['a table that can’t be', (): string => kept().replace('"turn":0', '"turn":7')],
  ])('but not %s: it is set aside and told, and it is asked again', (_, make) => {
    const text = make();
    const { kinds, seats, storage } = told(text);
    expect([kinds, seats.asksWhoIsHere.value]).toEqual([['damaged-seats'], true]);
    seats.setHere(0b11);
    expect(storage.texts.get('lowland-skies/aside/seats/1')).toBe(text);
    expect(parseTables(storage.texts.get(TABLES_KEY) ?? '').ok).toBe(true);
  });

  test('waits where a newer version wrote it', () => {
    const text = kept().replace('"format":1', `"format":${TABLES_FORMAT + 1}`);
    const { kinds, seats, storage } = told(text);
    expect(kinds).toEqual(['newer']);
    seats.setHere(0b11);
    expect([seats.here.value, storage.texts.get(TABLES_KEY)]).toEqual([0b11, text]);
  });
});
