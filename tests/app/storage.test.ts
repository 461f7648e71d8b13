import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { StorageFault } from '../../src/app/ports';
import { parseGameFile, printGameFile, type GameFileFault } from '../../src/app/game/game-file';
import { KEYS } from '../../src/app/storage/saved-games';
import { type Session } from '../../src/app/session';
import { seatedAt } from '../views/game-session';
import { changed } from '../scenario/change';
import { openOn, storageWith, TestStorage } from './test-storage';

const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const flagship = unwrap(parseScenario(benelux));
const noticesOf = (session: Session) => session.state.value.notices;

/** All that a player might do that is kept. */
function playOn(session: Session): void {
  session.start(flagship, 'FIRST');
  session.act(KIT);
  session.undo();
  session.redo();
  session.act({ do: 'close-books' });
  session.turnAll();
  session.goOn();
  session.toTitle();
  session.start(flagship, 'SECOND');
  const [first] = session.state.value.kept;
  if (first) session.bringBack(first);
}

describe.each<StorageFault>(['full', 'refused'])('a storage that is %s', (fault) => {
  test('for reading and writing is told of once, and the game goes on', () => {
    const storage = new TestStorage();
    storage.readFault = fault;
    storage.writeFault = fault;
    const session = openOn(storage);
    expect(noticesOf(session)).toEqual([{ kind: 'storage', fault }]);
    playOn(session);
    expect(noticesOf(session)).toEqual([{ kind: 'storage', fault }]);
    expect(session.state.value.sitting).toMatchObject({ seed: 'FIRST', read: 1 });
    expect(parseGameFile(session.file() ?? '')).toMatchObject({
      ok: true,
      value: { seed: 'FIRST' },
    });
  });

  test('for writing is told of at the first thing to be kept, and not before', () => {
    const storage = storageWith({ [KEYS.game]: printGameFile(seatedAt(benelux, [KIT], 'KEPT')) });
    storage.writeFault = fault;
    const session = openOn(storage);
    expect(noticesOf(session)).toEqual([]);
    expect(session.state.value.sitting?.seed).toBe('KEPT');
    session.undo();
    expect(noticesOf(session)).toEqual([{ kind: 'storage', fault }]);
    playOn(session);
    // Where there is a storage, the game that had to make room is told of, with its file.
    const unkept = { kind: 'unkept', sitting: { seed: 'KEPT' } };
    const also = fault === 'full' ? [unkept] : [];
    expect(noticesOf(session)).toMatchObject([{ kind: 'storage', fault }, ...also]);
  });

  test('once dismissed is not told of again, and is tried all the same', () => {
    const storage = new TestStorage();
    storage.writeFault = fault;
    const session = openOn(storage);
    session.start(flagship, 'FIRST');
    for (const notice of noticesOf(session)) session.dismiss(notice);
    expect(noticesOf(session)).toEqual([]);
    session.act(KIT);
    expect(noticesOf(session)).toEqual([]);
    storage.writeFault = undefined;
    session.undo();
    expect(storage.texts.get(KEYS.game)).toBe(session.file());
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
    const session = openOn(storage);
    expect(session.state.value).toMatchObject({ screen: 'title', sitting: undefined });
    expect(noticesOf(session)).toMatchObject([{ kind: 'damaged', text, fault: { code } }]);
    expect(Object.fromEntries(storage.texts)).toEqual({
      [KEYS.damaged]: text,
      [KEYS.screen]: 'table',
    });

    // It stays told of while another game is played, and stays put aside after that.
    playOn(session);
    expect(noticesOf(session)).toMatchObject([{ kind: 'damaged', text }]);
    expect(storage.texts.get(KEYS.damaged)).toBe(text);
    expect(noticesOf(openOn(storage))).toEqual([]);
  });

  test('stays where it is, if there is no room to put it aside, until its notice is dismissed', () => {
    const storage = storageWith({ [KEYS.game]: text });
    storage.fullKeys.add(KEYS.damaged);
    const told = [
      { kind: 'storage', fault: 'full' },
      { kind: 'damaged', text },
    ];
    const session = openOn(storage);
    expect(noticesOf(session)).toMatchObject(told);
    playOn(session);
    expect(noticesOf(session)).toMatchObject(told);
    expect(storage.texts.get(KEYS.game)).toBe(text);
    expect(noticesOf(openOn(storage))).toMatchObject(told);
    for (const notice of noticesOf(session)) session.dismiss(notice);
    session.start(flagship, 'AFTER');
    expect(storage.texts.get(KEYS.game)).toBe(session.file());
  });

  test('as a kept one leaves the game on the table alone', () => {
    const storage = storageWith({
      [KEYS.kept]: text,
      [KEYS.game]: save,
      [KEYS.screen]: 'table',
    });
    const { sitting, kept, screen, notices } = openOn(storage).state.value;
    expect([sitting?.seed, kept, screen]).toEqual(['KEPT', [], 'table']);
    expect(notices).toMatchObject([{ kind: 'damaged', text, fault: { code } }]);
    expect(storage.texts.get(KEYS.damagedKept)).toBe(text);
    expect(storage.texts.has(KEYS.kept)).toBe(false);
  });
});

test('two damaged games are both put aside and told of, each to be kept or let go', () => {
  const [first, second] = [save.slice(0, 100), save.slice(0, 200)];
  const storage = storageWith({ [KEYS.kept]: first, [KEYS.game]: second });
  const session = openOn(storage);
  expect(noticesOf(session)).toMatchObject([
    { kind: 'damaged', text: first },
    { kind: 'damaged', text: second },
  ]);
  expect([storage.texts.get(KEYS.damagedKept), storage.texts.get(KEYS.damaged)]).toEqual([
    first,
    second,
  ]);
  for (const notice of noticesOf(session).slice(0, 1)) session.dismiss(notice);
  expect(noticesOf(session)).toMatchObject([{ kind: 'damaged', text: second }]);
});

test('a key that is full keeps no other key from being written', () => {
  const storage = new TestStorage();
  storage.fullKeys.add(KEYS.kept);
  const session = openOn(storage);
  playOn(session);
  expect(noticesOf(session)).toEqual([{ kind: 'storage', fault: 'full' }]);
  expect(storage.texts.get(KEYS.game)).toBe(session.file());
  expect(storage.texts.has(KEYS.kept)).toBe(false);
});
