import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { HISTORY_KEY } from '../../src/app/daily/daily-controller';
import { createDailyController } from '../../src/app/daily/daily-controller';
import { printGameFile } from '../../src/app/game/game-file';
import { printSettings, SETTINGS_KEY, UNTOUCHED } from '../../src/app/settings/settings';
import { bestKey } from '../../src/app/storage/best-plans';
import { KEYS } from '../../src/app/storage/saved-games';
import type { Stores } from '../../src/app/stores/create-stores';
import type { Action } from '../../src/rules/action';
import { parseScenario } from '../../src/scenario/check';
import { createStores } from '../../src/app/stores/create-stores';
import { changed, type Json } from '../scenario/change';
import { scaled } from '../scale';
import { seatedAt } from '../views/game-session';
import { NO_PREFERENCES, openOn, storageWith, STORED_KEYS, TestStorage } from './test-storage';

const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const flagship = unwrap(parseScenario(benelux));
const save = (seed: string): string => printGameFile(seatedAt(benelux, [KIT], seed));
/** A text as a version after this one may write it. */
const newer = (text: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), format: 5, more: ['things'] });
/** What a version that reads such texts would have in its place. */
const understood = (text: string): string => {
  const json = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify({ ...json, format: 1, more: undefined });
};
const unreadOf = (stores: Stores) =>
  stores.storage.unread.value.map(({ origin, text, isNewer }) => ({ origin, text, isNewer }));
const seedsOf = (stores: Stores) => [
  stores.game.session.value?.seed,
  ...stores.savedGames.kept.value.map(({ seed }) => seed),
];

describe('what is set aside', () => {
  test('is never written over: a second damaged game is beside the first', () => {
    const storage = new TestStorage();
    const damaged = ['{', '{"format":1', save('A').slice(0, 300)];
    for (const text of damaged) {
      storage.texts.set(KEYS.game, text);
      const stores = openOn(storage);
      stores.game.start(flagship, 'NEXT');
    }
    expect(unreadOf(openOn(storage))).toEqual(
      damaged.map((text) => ({ origin: 'game', text, isNewer: false })),
    );
  });

  test('is there once, however often a page finds the same', () => {
    const storage = new TestStorage();
    for (let times = 0; times < 3; times++) {
      storage.texts.set(SETTINGS_KEY, '{');
      openOn(storage);
    }
    expect(unreadOf(openOn(storage))).toEqual([{ origin: 'settings', text: '{', isNewer: false }]);
  });

  test('by a page of before is found, too', () => {
    const storage = storageWith({
      'lowland-skies/damaged': 'a',
      'lowland-skies/damaged-earlier': 'b',
      'lowland-skies/damaged-settings': 'c',
      'lowland-skies/damaged-best/benelux/1': 'd',
      'another/damaged': 'e',
    });
    expect(unreadOf(openOn(storage)).map(({ origin, text }) => [origin, text])).toEqual([
      ['game', 'a'],
      ['earlier', 'b'],
      ['settings', 'c'],
      ['best/benelux/1', 'd'],
    ]);
  });

  test('goes only when it is thrown away', () => {
    const storage = storageWith({ [KEYS.kept]: ['{', save('GOOD'), '['].join('\n') });
    const stores = openOn(storage);
    expect(unreadOf(stores).map(({ text }) => text)).toEqual(['{', '[']);
    stores.storage.unread.value[0]?.throwAway();
    expect(unreadOf(stores).map(({ text }) => text)).toEqual(['[']);
    expect(unreadOf(openOn(storage)).map(({ text }) => text)).toEqual(['[']);
    expect(seedsOf(openOn(storage))).toEqual([undefined, 'GOOD']);
  });
});

describe('a game of a newer version', () => {
  test('waits on the table, is told of at each start, and comes back to a page that reads it', () => {
    const waiting = newer(save('NEWER'));
    const storage = storageWith({ [KEYS.game]: waiting, [KEYS.screen]: 'table' });
    for (let starts = 0; starts < 2; starts++) {
      const stores = openOn(storage);
      expect(stores.notices.all.value).toEqual([{ kind: 'newer' }]);
      expect(unreadOf(stores)).toEqual([{ origin: 'game', text: waiting, isNewer: true }]);
      expect(stores.navigation.screen.value).toBe('title');
      expect(storage.texts.get(KEYS.game)).toBe(waiting);
    }
    // Another is played meanwhile, and goes on after a reload.
    const stores = openOn(storage);
    stores.game.start(flagship, 'MEANWHILE');
    stores.game.act(KIT);
    expect(storage.texts.get(KEYS.game)).toBe(waiting);
    expect(seedsOf(openOn(storage))).toEqual(['MEANWHILE']);
    expect(openOn(storage).navigation.screen.value).toBe('table');

    storage.texts.set(KEYS.game, understood(waiting));
    expect(seedsOf(openOn(storage))).toEqual(['NEWER', 'MEANWHILE']);
    expect(unreadOf(openOn(storage))).toEqual([]);
    expect([...storage.texts.keys()].toSorted()).toEqual([KEYS.kept, KEYS.game, KEYS.screen]);
  });

  test('waits in the list, whatever is kept and put away beside it', () => {
    const waiting = newer(save('NEWER'));
    const storage = storageWith({ [KEYS.kept]: [save('ONE'), waiting].join('\n') });
    const stores = openOn(storage);
    stores.game.start(flagship, 'TWO');
    stores.game.act(KIT);
    stores.game.start(flagship, 'THREE');
    for (const game of stores.savedGames.kept.value) stores.savedGames.putAway(game);
    expect(storage.texts.get(KEYS.kept)).toBe(waiting);
    expect(unreadOf(openOn(storage))).toEqual([
      { origin: 'earlier', text: waiting, isNewer: true },
    ]);
    storage.texts.set(KEYS.kept, understood(waiting));
    expect(seedsOf(openOn(storage))).toEqual(['THREE', 'NEWER']);
  });

  test('that another page lays on the table meanwhile is not written over', () => {
    const storage = new TestStorage();
    const stores = openOn(storage);
    stores.game.start(flagship, 'HERE');
    const waiting = newer(save('THERE'));
    storage.texts.set(KEYS.game, waiting);
    stores.game.act(KIT);
    expect(storage.texts.get(KEYS.game)).toBe(waiting);
    expect(unreadOf(stores)).toEqual([{ origin: 'game', text: waiting, isNewer: true }]);
    expect(seedsOf(openOn(storage))).toEqual(['HERE']);
  });

  test('can be thrown away, and what was played beside it takes its place', () => {
    const storage = storageWith({ [KEYS.game]: newer(save('NEWER')) });
    const stores = openOn(storage);
    stores.game.start(flagship, 'BESIDE');
    stores.storage.unread.value[0]?.throwAway();
    expect(unreadOf(stores)).toEqual([]);
    stores.game.act(KIT);
    expect(storage.texts.get(KEYS.game)).toBe(stores.game.file());
    expect([...storage.texts.keys()].toSorted()).toEqual([KEYS.game, KEYS.screen]);
  });
});

test('newer settings wait, and those chosen meanwhile hold on this page alone', () => {
  const waiting = newer(printSettings({ ...UNTOUCHED, look: 'contrast' }));
  const storage = storageWith({ [SETTINGS_KEY]: waiting });
  openOn(storage).settings.choose({ look: 'dark' });
  expect(storage.texts.get(SETTINGS_KEY)).toBe(waiting);
  expect(openOn(storage).settings.choices.value.look).toBe('dark');
  storage.texts.set(SETTINGS_KEY, understood(waiting));
  expect(openOn(storage).settings.choices.value.look).toBe('contrast');
});

/** All of a page that is kept. */
function playedPage(storage: TestStorage): Stores {
  const stores = createStores({
    storage,
    entropy: { newSeed: () => 'FRESH' },
    levels: [flagship],
    preferences: NO_PREFERENCES,
    languages: ['en'],
  });
  const daily = createDailyController(
    stores.storage,
    { today: () => 20_000 },
    { make: () => Promise.reject(new Error('no board')) },
    () => undefined,
  );
  daily.begin(20_000);
  stores.settings.choose({ look: 'dark' });
  stores.game.start(flagship, 'DONE');
  for (let year = 0; year < 3; year++) {
    stores.game.act({ do: 'close-books' });
    stores.game.turnAll();
    stores.game.closeLedger();
  }
  for (const seed of ['KEPT', 'TABLE']) {
    stores.game.start(flagship, seed);
    stores.game.act(KIT);
  }
  return stores;
}

describe('a storage that is emptied in mid-game', () => {
  const everything = [
    bestKey(flagship),
    HISTORY_KEY,
    KEYS.kept,
    KEYS.game,
    KEYS.screen,
    SETTINGS_KEY,
  ];

  test.each<[string, (storage: TestStorage) => void]>([
    ['by this page or the player', (storage) => storage.texts.clear()],
    ['by another page', (storage) => storage.clear()],
    [
      'by another page that has begun a game since',
      (storage) => {
        storage.clear();
        storage.texts.set(KEYS.game, save('OTHER'));
      },
    ],
  ])('%s has all of it again after one order', (_, empty) => {
    const storage = new TestStorage();
    const stores = playedPage(storage);
    expect([...storage.texts.keys()].toSorted()).toEqual(everything.toSorted());
    const before = new Map(storage.texts);
    empty(storage);
    stores.game.act({ do: 'retire' });
    for (const key of everything)
      if (key !== KEYS.game && key !== KEYS.kept)
        expect([key, storage.texts.get(key)]).toEqual([key, before.get(key)]);
    expect(storage.texts.get(KEYS.game)).toBe(stores.game.file());
    expect(seedsOf(openOn(storage))).toEqual(seedsOf(stores));
    expect(seedsOf(stores)).toContain('KEPT');
  });

  test('stays as it is for a page that has nothing', () => {
    const storage = new TestStorage();
    const stores = openOn(storage);
    storage.clear();
    stores.selection.focusOn({ x: 0, y: 0 });
    expect(storage.texts.size).toBe(0);
  });
});

const KEYS_OF_ALL = [...STORED_KEYS, 'lowland-skies/something-else'];
const good = save('GOOD');
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('', '{}', '[]', 'null', 'table', good, newer(good), `${good}\n${newer(good)}`),
  fc.nat(good.length).map((end) => good.slice(0, end)),
  fc
    .tuple(fc.constantFrom('seed', 'actions', 'turned', 'format', 'scenario.sites'), fc.jsonValue())
    .map(([path, value]) => JSON.stringify(changed(JSON.parse(good), path, value as Json))),
);

test('whatever stands in storage, the page opens and plays, and no text of it is lost', () => {
  fc.assert(
    fc.property(fc.tuple(...KEYS_OF_ALL.map(() => fc.option(texts))), (values) => {
      const storage = new TestStorage();
      KEYS_OF_ALL.forEach((key, index) => {
        const text = values[index];
        if (typeof text === 'string') storage.texts.set(key, text);
      });
      const before = new Map(storage.texts);
      const stores = playedPage(storage);
      const left = [...storage.texts.values()].flatMap((text) => [text, ...text.split('\n')]);
      for (const key of [KEYS.game, KEYS.kept, bestKey(flagship), 'lowland-skies/damaged'])
        for (const line of key === KEYS.kept
          ? (before.get(key) ?? '').split('\n')
          : [before.get(key) ?? ''])
          if (line !== '' && !isGame(line)) expect(left).toContain(line);
      expect(seedsOf(openOn(storage))[0]).toBe('TABLE');
      expect(stores.notices.all.value.map(({ kind }) => kind)).not.toContain('storage');
    }),
    { numRuns: scaled(10_000) },
  );
});

/** Whether a text is a game that the page can read: it goes among the kept ones. */
function isGame(text: string): boolean {
  const stores = openOn(storageWith({ [KEYS.game]: text }));
  return stores.game.session.value !== undefined;
}
