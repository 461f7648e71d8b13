import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { parseScenario } from '../../src/scenario/check';
import { KEYS } from '../../src/app/storage/saved-games';
import type { Stores } from '../../src/app/stores/create-stores';
import { twoShores } from '../rules/two-shores';
import { openOn, readAll, TestStorage } from './test-storage';

const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const TEAM: Action = { do: 'order', layer: 'team', at: { x: 2, y: 5 } };
const LAMP: Action = { do: 'order', layer: 'lamp', at: { x: 0, y: 0 } };
const flagship = unwrap(parseScenario(benelux));

/** A page at its table, with a game that has a kit. */
function seated(): { stores: Stores; storage: TestStorage } {
  const storage = new TestStorage();
  const stores = openOn(storage);
  stores.game.start(flagship, 'FIRST');
  stores.game.act(KIT);
  return { stores, storage };
}

/** The seeds of the game on the table and of those kept. */
const seedsOf = (stores: Stores): (string | undefined)[] => {
  const { session, kept } = readAll(stores);
  return [session?.seed, ...kept.map(({ seed }) => seed)];
};

describe('a page that is opened anew on purpose', () => {
  test('comes back as it was, whatever another page has written since', () => {
    const { stores, storage } = seated();
    const other = openOn(storage);
    other.game.start(twoShores, 'OTHER');
    other.game.act(LAMP);
    other.navigation.toTitle();
    expect(stores.savedGames.save('table')).toBe(undefined);
    const again = openOn(storage);
    expect(seedsOf(again)).toEqual(['FIRST', 'OTHER']);
    expect(readAll(again).screen).toBe('table');
  });

  test('is told beforehand that storage doesn’t take its games', () => {
    for (const key of [KEYS.game, KEYS.kept]) {
      const { stores, storage } = seated();
      stores.game.start(twoShores, 'SECOND');
      storage.fullKeys.add(key);
      expect(stores.savedGames.save('table')).toBe('full');
    }
  });

  test('asks until it is answered, whatever is done in the game meanwhile', () => {
    const { stores } = seated();
    const open = () => undefined;
    stores.notices.tell({ kind: 'new-version', open });
    stores.game.act(TEAM);
    expect(stores.notices.all.value).toEqual([{ kind: 'new-version', open }]);
  });
});
