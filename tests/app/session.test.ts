import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { KEYS } from '../../src/app/storage/saved-games';
import type { Stores } from '../../src/app/stores/create-stores';
import { openOn, readAll, storageWith, TestStorage } from './test-storage';

const CLOSE: Action = { do: 'close-books' };
const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const TEAM: Action = { do: 'order', layer: 'team', at: { x: 2, y: 5 } };
const flagship = unwrap(parseScenario(benelux));

/** A stores on an empty storage, with a game of the flagship at its start. */
function seated(): { stores: Stores; storage: TestStorage } {
  const storage = new TestStorage();
  const stores = openOn(storage);
  stores.game.start(flagship, 'FIRST');
  return { stores, storage };
}
const seedOf = (stores: Stores): string | undefined => stores.game.session.value?.seed;
const actionsOf = (stores: Stores): readonly Action[] => stores.game.session.value?.actions ?? [];

describe('a game on the table', () => {
  test('is kept after every step, and comes back to the table it was on', () => {
    const { stores, storage } = seated();
    const steps = [
      () => stores.game.act(KIT),
      () => stores.game.act(TEAM),
      () => stores.game.undo(),
      () => stores.game.redo(),
      () => stores.game.act(CLOSE),
      () => stores.game.turnIncident(),
      () => stores.game.turnAll(),
      () => stores.game.closeLedger(),
    ];
    for (const step of steps) {
      const before = storage.texts.get(KEYS.game);
      step();
      expect(storage.texts.get(KEYS.game)).not.toBe(before);
      expect(storage.texts.get(KEYS.game)).toBe(stores.game.file());
      const { session, screen, notices } = readAll(
        openOn(storageWith(Object.fromEntries(storage.texts))),
      );
      expect(session).toStrictEqual(stores.game.session.value);
      expect([screen, notices]).toEqual(['table', []]);
    }
    expect(actionsOf(stores)).toEqual([KIT, TEAM, CLOSE]);
  });

  test('stays where it is when a page is opened on the title', () => {
    const { stores, storage } = seated();
    stores.game.act(KIT);
    stores.navigation.toTitle();
    const again = openOn(storage);
    expect(again.navigation.screen.value).toBe('title');
    expect(actionsOf(again)).toEqual([KIT]);
    again.navigation.toTable();
    expect(openOn(storage).navigation.screen.value).toBe('table');
  });

  test('needs a seed: the one given, or a new one', () => {
    const { stores } = seated();
    expect(seedOf(stores)).toBe('FIRST');
    stores.game.start(flagship, '');
    expect(seedOf(stores)).toBe('FRESH');
  });

  test('an empty storage is a title and nothing else', () => {
    const stores = openOn(new TestStorage());
    expect(readAll(stores)).toMatchObject({ screen: 'title', notices: [] });
    expect(stores.game.session.value).toBe(undefined);
    expect(stores.game.file()).toBe(undefined);
    for (const step of [
      stores.game.undo,
      stores.game.redo,
      stores.game.turnIncident,
      stores.game.closeLedger,
    ])
      step();
    expect(stores.savedGames.kept.value).toEqual([]);
    stores.game.act(KIT);
    expect(stores.game.session.value).toBe(undefined);
    // A table is for a game: without one, the title is what opens.
    expect(openOn(storageWith({ [KEYS.screen]: 'table' })).navigation.screen.value).toBe('title');
  });

  test('a refused action changes nothing and is told until the next one that is legal', () => {
    const { stores, storage } = seated();
    const writes = storage.written.length;
    const before = stores.game.session.value;
    stores.game.act({ do: 'order', layer: 'kite', at: { x: 0, y: 0 } });
    expect(stores.game.session.value).toBe(before);
    expect(storage.written).toHaveLength(writes);
    const misstep = { code: 'unknown-layer', layer: 'kite' };
    expect(stores.notices.all.value).toEqual([{ kind: 'refusal', misstep }]);
    stores.game.act({ do: 'order', layer: 'kit', at: { x: 0, y: 0 } });
    expect(stores.notices.all.value).toEqual([
      { kind: 'refusal', misstep: { code: 'not-on-land' } },
    ]);
    stores.game.act(KIT);
    expect(stores.notices.all.value).toEqual([]);
  });
});

describe('the screens', () => {
  test('the codex leads back to where it was opened, and a reload knows nothing of it', () => {
    const { stores, storage } = seated();
    stores.navigation.toHelp();
    stores.navigation.toHelp();
    expect(stores.navigation.screen.value).toBe('help');
    expect(openOn(storage).navigation.screen.value).toBe('table');
    stores.navigation.goBack();
    expect(stores.navigation.screen.value).toBe('table');
    stores.navigation.toTitle();
    stores.navigation.toHelp();
    stores.navigation.goBack();
    expect(stores.navigation.screen.value).toBe('title');
  });

  test('the briefing asked for is forgotten once a game begins', () => {
    const { stores } = seated();
    stores.navigation.toLevel('benelux');
    expect(readAll(stores)).toMatchObject({ screen: 'title', chosen: 'benelux' });
    stores.game.start(flagship, 'NEXT');
    expect(stores.navigation.chosen.value).toBeUndefined();
  });
});

describe('a new try', () => {
  const play = (stores: Stores, actions: readonly Action[]): void => {
    for (const action of actions) {
      stores.game.act(action);
      if (action.do !== 'close-books') continue;
      stores.game.turnAll();
      stores.game.closeLedger();
    }
  };

  test('goes on from a year of a finished game, marked, and remembers the first try', () => {
    const { stores } = seated();
    play(stores, [KIT, CLOSE, CLOSE, CLOSE]);
    stores.game.tryAgain([KIT, CLOSE]);
    expect(stores.game.session.value).toMatchObject({
      seed: 'FIRST',
      actions: [KIT, CLOSE],
      isHinted: true,
      firstTry: [KIT, CLOSE, CLOSE, CLOSE],
    });
    play(stores, [CLOSE, CLOSE]);
    stores.game.tryAgain([TEAM]);
    expect(stores.game.session.value).toMatchObject({
      actions: [TEAM],
      firstTry: [KIT, CLOSE, CLOSE, CLOSE],
    });
  });

  test('is not begun in the middle of a game, and a new game has no first try', () => {
    const { stores } = seated();
    stores.game.act(KIT);
    stores.game.tryAgain([]);
    expect(actionsOf(stores)).toEqual([KIT]);
    stores.game.act(CLOSE);
    stores.game.start(flagship, 'OTHER');
    expect(stores.game.session.value).not.toHaveProperty('firstTry');
  });
});
