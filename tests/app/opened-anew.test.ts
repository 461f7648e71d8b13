import { describe, expect, test } from 'vitest';
import { KEYS } from '../../src/app/storage/saved-games';
import { twoShores } from '../rules/two-shores';
import { openOn, readAll } from './test-storage';
import { LAMP, seated, seedsOf, TEAM } from './seated';

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
