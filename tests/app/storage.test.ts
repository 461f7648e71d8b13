import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { StorageFault } from '../../src/app/ports';
import { parseGameFile, printGameFile, type GameFileFault } from '../../src/app/game/game-file';
import { KEYS } from '../../src/app/storage/saved-games';
import type { Stores } from '../../src/app/stores/create-stores';
import { seatedAt } from '../views/game-session';
import { changed } from '../scenario/change';
import { openOn, readAll, storageWith, TestStorage } from './test-storage';

const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const flagship = unwrap(parseScenario(benelux));
const ASIDE = 'lowland-skies/aside/game/1';
const ASIDE_KEPT = 'lowland-skies/aside/earlier/1';
const noticesOf = (stores: Stores) => stores.notices.all.value;

/** All that a player might do that is kept. */
function playOn(stores: Stores): void {
  stores.game.start(flagship, 'FIRST');
  stores.game.act(KIT);
  stores.game.undo();
  stores.game.redo();
  stores.game.act({ do: 'close-books' });
  stores.game.turnAll();
  stores.game.closeLedger();
  stores.navigation.toTitle();
  stores.game.start(flagship, 'SECOND');
  const [first] = stores.savedGames.kept.value;
  if (first) stores.game.bringBack(first);
}

describe.each<StorageFault>(['full', 'refused'])('a storage that is %s', (fault) => {
  test('for reading and writing is told of once, and the game goes on', () => {
    const storage = new TestStorage();
    storage.readFault = fault;
    storage.writeFault = fault;
    const stores = openOn(storage);
    expect(noticesOf(stores)).toEqual([{ kind: 'storage', fault }]);
    playOn(stores);
    expect(noticesOf(stores)).toEqual([{ kind: 'storage', fault }]);
    expect(stores.game.session.value).toMatchObject({ seed: 'FIRST', read: 1 });
    expect(parseGameFile(stores.game.file() ?? '')).toMatchObject({
      ok: true,
      value: { seed: 'FIRST' },
    });
  });

  test('for writing is told of at the first thing to be kept, and not before', () => {
    const storage = storageWith({ [KEYS.game]: printGameFile(seatedAt(benelux, [KIT], 'KEPT')) });
    storage.writeFault = fault;
    const stores = openOn(storage);
    expect(noticesOf(stores)).toEqual([]);
    expect(stores.game.session.value?.seed).toBe('KEPT');
    stores.game.undo();
    expect(noticesOf(stores)).toEqual([{ kind: 'storage', fault }]);
    playOn(stores);
    // Where there is a storage, the game that had to make room is told of, with its file.
    const unkept = { kind: 'unkept', session: { seed: 'KEPT' } };
    const also = fault === 'full' ? [unkept] : [];
    expect(noticesOf(stores)).toMatchObject([{ kind: 'storage', fault }, ...also]);
  });

  test('once dismissed is not told of again, and is tried all the same', () => {
    const storage = new TestStorage();
    storage.writeFault = fault;
    const stores = openOn(storage);
    stores.game.start(flagship, 'FIRST');
    for (const notice of noticesOf(stores)) stores.notices.dismiss(notice);
    expect(noticesOf(stores)).toEqual([]);
    stores.game.act(KIT);
    expect(noticesOf(stores)).toEqual([]);
    storage.writeFault = undefined;
    stores.game.undo();
    expect(storage.texts.get(KEYS.game)).toBe(stores.game.file());
  });
});

const save = printGameFile(seatedAt(benelux, [KIT], 'KEPT'));
const damages: [string, string, GameFileFault['code']][] = [
  ['cut short', save.slice(0, 200), 'shape'],
  ['no text at all', '', 'shape'],
  [
    'of a site at sea',
    JSON.stringify(changed(JSON.parse(save), 'scenario.sites[12].x', 5)),
    'scenario',
  ],
  ['of a kit at sea', JSON.stringify(changed(JSON.parse(save), 'actions[0].at.x', 0)), 'action'],
  ['of incidents never met', JSON.stringify(changed(JSON.parse(save), 'turned', 4)), 'progress'],
];

describe.each(damages)('a game %s', (_, text, code) => {
  test('is put aside to the letter, told of, and offered', () => {
    const storage = storageWith({ [KEYS.game]: text, [KEYS.screen]: 'table' });
    const stores = openOn(storage);
    expect(readAll(stores)).toMatchObject({ screen: 'title', session: undefined });
    expect(noticesOf(stores)).toMatchObject([{ kind: 'damaged', text, fault: { code } }]);
    expect(Object.fromEntries(storage.texts)).toEqual({
      [ASIDE]: text,
      [KEYS.screen]: 'table',
    });

    // It stays told of while another game is played, and stays put aside after that.
    playOn(stores);
    expect(noticesOf(stores)).toMatchObject([{ kind: 'damaged', text }]);
    expect(storage.texts.get(ASIDE)).toBe(text);
    expect(noticesOf(openOn(storage))).toEqual([]);
  });

  test('stays where it is, if there is no room to put it aside, until it is thrown away', () => {
    const storage = storageWith({ [KEYS.game]: text });
    storage.fullKeys.add(ASIDE);
    const told = [
      { kind: 'storage', fault: 'full' },
      { kind: 'damaged', text },
    ];
    const stores = openOn(storage);
    expect(noticesOf(stores)).toMatchObject(told);
    for (const notice of noticesOf(stores)) stores.notices.dismiss(notice);
    playOn(stores);
    expect(storage.texts.get(KEYS.game)).toBe(text);

    // The game played meanwhile has a place beside it.
    const again = openOn(storage);
    expect(noticesOf(again)).toMatchObject(told);
    expect(again.game.file()).toBe(stores.game.file());
    const [unread] = again.storage.unread.value;
    expect(unread).toMatchObject({ origin: 'game', text, isNewer: false });
    unread?.throwAway();
    expect(again.storage.unread.value).toEqual([]);
    again.game.start(flagship, 'AFTER');
    expect(storage.texts.get(KEYS.game)).toBe(again.game.file());
    expect(storage.texts.has(`${KEYS.game}/beside`)).toBe(false);
  });

  test('as a kept one leaves the game on the table alone', () => {
    const storage = storageWith({
      [KEYS.kept]: text,
      [KEYS.game]: save,
      [KEYS.screen]: 'table',
    });
    const { session, kept, screen, notices } = readAll(openOn(storage));
    expect([session?.seed, kept, screen]).toEqual(['KEPT', [], 'table']);
    expect(notices).toMatchObject([{ kind: 'damaged', text, fault: { code } }]);
    expect(storage.texts.get(ASIDE_KEPT)).toBe(text);
    expect(storage.texts.has(KEYS.kept)).toBe(false);
  });
});

test('two damaged games are both put aside and told of, each to be kept or let go', () => {
  const [first, second] = [save.slice(0, 100), save.slice(0, 200)];
  const storage = storageWith({ [KEYS.kept]: first, [KEYS.game]: second });
  const stores = openOn(storage);
  expect(noticesOf(stores)).toMatchObject([
    { kind: 'damaged', text: first },
    { kind: 'damaged', text: second },
  ]);
  expect([storage.texts.get(ASIDE_KEPT), storage.texts.get(ASIDE)]).toEqual([first, second]);
  for (const notice of noticesOf(stores).slice(0, 1)) stores.notices.dismiss(notice);
  expect(noticesOf(stores)).toMatchObject([{ kind: 'damaged', text: second }]);
});

test('a key that is full keeps no other key from being written', () => {
  const storage = new TestStorage();
  storage.fullKeys.add(KEYS.kept);
  const stores = openOn(storage);
  playOn(stores);
  expect(noticesOf(stores)).toEqual([{ kind: 'storage', fault: 'full' }]);
  expect(storage.texts.get(KEYS.game)).toBe(stores.game.file());
  expect(storage.texts.has(KEYS.kept)).toBe(false);
});
