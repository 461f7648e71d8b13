import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { ok } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { printScenario, type ScenarioFile } from '../../src/scenario/scenario';
import { KEYS } from '../../src/app/storage/saved-games';
import { printGameFile } from '../../src/app/game/game-file';
import type { Stores } from '../../src/app/stores/create-stores';
import type { GameSession } from '../../src/app/game/game-session';
import { seatedAt } from '../views/game-session';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { createGameImporter } from '../../src/app/import/import-game';
import { createShareCodec } from '../../src/app/import/share-codec';
import { library } from '../codes/library';
import { remote } from './remote';
import { openOn, readAll, storageWith, TestStorage } from './test-storage';
import { flagship, KIT, LAMP, seated, seedsOf, TEAM } from './seated';

const CLOSE: Action = { do: 'close-books' };

const keptOf = (stores: Stores, seed: string): GameSession => {
  const found = stores.savedGames.kept.value.find((game) => game.seed === seed);
  if (found === undefined) throw new Error(`${seed} is not kept`);
  return found;
};
const finish = (stores: Stores): void => {
  for (let year = 0; year < 3; year++) {
    stores.game.act(CLOSE);
    stores.game.turnAll();
    stores.game.closeLedger();
  }
};

describe('a game in progress', () => {
  test('is kept when another is started, and comes back at one press', () => {
    const { stores, storage } = seated();
    stores.game.start(twoShores, 'SECOND');
    expect(seedsOf(stores)).toEqual(['SECOND', 'FIRST']);
    expect(seedsOf(openOn(storage))).toEqual(['SECOND', 'FIRST']);
    stores.game.act(LAMP);
    stores.game.bringBack(keptOf(stores, 'FIRST'));
    expect(seedsOf(stores)).toEqual(['FIRST', 'SECOND']);
    expect(stores.game.session.value?.actions).toEqual([KIT]);
    expect(seedsOf(openOn(storage))).toEqual(['FIRST', 'SECOND']);
  });

  test('is kept beside those kept before, the latest first', () => {
    const { stores, storage } = seated();
    for (const seed of ['SECOND', 'THIRD', 'FOURTH']) {
      stores.game.start(flagship, seed);
      stores.game.act(TEAM);
    }
    stores.game.start(flagship, 'FIFTH');
    expect(seedsOf(stores)).toEqual(['FIFTH', 'FOURTH', 'THIRD', 'SECOND', 'FIRST']);
    expect(seedsOf(openOn(storage))).toEqual(seedsOf(stores));
    stores.game.bringBack(keptOf(stores, 'SECOND'));
    expect(seedsOf(stores)).toEqual(['SECOND', 'FOURTH', 'THIRD', 'FIRST']);
  });

  test('gives way to nothing, but one with nothing done and one that is over are not kept', () => {
    const { stores, storage } = seated();
    stores.game.start(flagship, 'SECOND');
    stores.game.start(flagship, 'THIRD');
    expect(seedsOf(stores)).toEqual(['THIRD', 'FIRST']);
    finish(stores);
    stores.game.start(flagship, 'FOURTH');
    expect(seedsOf(stores)).toEqual(['FOURTH', 'FIRST']);
    stores.game.bringBack(keptOf(stores, 'FIRST'));
    expect(seedsOf(stores)).toEqual(['FIRST']);
    expect(storage.texts.has(KEYS.kept)).toBe(false);
  });

  test('with all of it undone is one still: redo brings it back', () => {
    const { stores } = seated();
    stores.game.undo();
    stores.game.start(flagship, 'SECOND');
    expect(keptOf(stores, 'FIRST').undone).toEqual([KIT]);
  });

  test('is told of when something is opened, and the notice’s game is the one to bring back', () => {
    const { stores } = seated();
    stores.game.open({ kind: 'scenario', scenario: twoShores, seed: undefined });
    expect(seedsOf(stores)).toEqual(['FRESH', 'FIRST']);
    expect(stores.notices.all.value).toMatchObject([
      { kind: 'opened', isGame: false, session: { seed: 'FRESH' }, kept: { seed: 'FIRST' } },
    ]);
    const [notice] = stores.notices.all.value;
    if (notice?.kind === 'opened' && notice.kept) stores.game.bringBack(notice.kept);
    expect(seedsOf(stores)).toEqual(['FIRST']);
    expect(stores.notices.all.value).toEqual([]);
  });

  test('is kept once, however often the same link is opened', () => {
    const { stores } = seated();
    const sent = (): GameSession => seatedAt(benelux, [TEAM], 'SENT');
    for (let times = 0; times < 3; times++) stores.game.open({ kind: 'game', session: sent() });
    expect(seedsOf(stores)).toEqual(['SENT', 'FIRST']);
    stores.game.bringBack(keptOf(stores, 'FIRST'));
    stores.game.open({ kind: 'game', session: sent() });
    expect(seedsOf(stores)).toEqual(['SENT', 'FIRST']);
  });

  test('is not touched by a level that can’t be played', async () => {
    const { stores } = seated();
    const sea: ScenarioFile = { ...twoShores, board: { rows: ['...', '...'] } };
    const opener = createGameImporter(stores, remote(createShareCodec(library)));
    await opener.bring({ file: 'sea.json' }, ok(printScenario(sea)));
    expect(seedsOf(stores)).toEqual(['FIRST']);
    expect(stores.notices.all.value).toMatchObject([
      { kind: 'not-opened', fault: { code: 'level' }, source: { file: 'sea.json' } },
    ]);
  });

  test('put away is gone for good, unless its notice is asked to keep it', () => {
    const { stores, storage } = seated();
    stores.game.start(flagship, 'SECOND');
    stores.savedGames.putAway(keptOf(stores, 'FIRST'));
    expect(seedsOf(openOn(storage))).toEqual(['SECOND']);
    const [notice] = stores.notices.all.value;
    if (notice?.kind === 'put-away') stores.savedGames.keepAgain(notice.session);
    expect(stores.notices.all.value).toEqual([]);
    expect(seedsOf(openOn(storage))).toEqual(['SECOND', 'FIRST']);
  });

  test('kept alone by a page of before is read as it was', () => {
    const old = printGameFile(seatedAt(benelux, [KIT], 'OLD'));
    const stores = openOn(storageWith({ 'lowland-skies/earlier': old }));
    expect(seedsOf(stores)).toEqual([undefined, 'OLD']);
    expect(printGameFile(keptOf(stores, 'OLD'))).toBe(old);
  });

  test('among others that can’t be read is still there, and what can’t be is put aside', () => {
    const save = printGameFile(seatedAt(benelux, [KIT], 'GOOD'));
    const storage = storageWith({ [KEYS.kept]: ['{', save, save.slice(0, 99)].join('\n') });
    const stores = openOn(storage);
    expect(seedsOf(stores)).toEqual([undefined, 'GOOD']);
    expect(storage.texts.get('lowland-skies/aside/earlier/1')).toBe('{');
    expect(storage.texts.get('lowland-skies/aside/earlier/2')).toBe(save.slice(0, 99));
    expect(seedsOf(openOn(storage))).toEqual([undefined, 'GOOD']);
    expect(openOn(storage).notices.all.value).toEqual([]);
  });
});

describe('where there is no room to keep one more', () => {
  test('the game is told of with its file, until it is back on the table', () => {
    const { stores, storage } = seated();
    const file = stores.game.file();
    storage.fullKeys.add(KEYS.kept);
    stores.game.start(flagship, 'SECOND');
    const unkept = { kind: 'unkept', session: { seed: 'FIRST' }, text: file };
    expect(stores.notices.all.value).toMatchObject([{ kind: 'storage' }, unkept]);
    stores.game.act(TEAM);
    expect(stores.notices.all.value).toMatchObject([{ kind: 'storage' }, unkept]);
    storage.fullKeys.clear();
    stores.game.bringBack(keptOf(stores, 'FIRST'));
    expect(stores.notices.all.value).toMatchObject([{ kind: 'storage' }]);
    expect(seedsOf(openOn(storage))).toEqual(['FIRST', 'SECOND']);
  });
});

/** All that was done in a game, as one text that grows with it. */
const storyOf = ({ seed, actions }: GameSession): string =>
  [seed, ...actions.map((action) => JSON.stringify(action))].join(' ');
const gamesOf = (stores: Stores): readonly GameSession[] => {
  const { session, kept } = readAll(stores);
  return session ? [session, ...kept] : kept;
};
const isUnfinished = ({ actions, scenario }: GameSession): boolean =>
  actions.length > 0 &&
  actions.filter((action) => action.do === 'close-books').length < scenario.years.length;

const STEPS = ['start', 'open', 'order', 'close', 'bring back', 'put away', 'reload'] as const;
const LAMPS: readonly Action[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
].map((hex) => ({ do: 'order', layer: 'lamp', at: hex }));

/** Does something to a page; a story that is put away is added to `away`. */
function step(
  stores: Stores,
  what: (typeof STEPS)[number],
  choice: number,
  seed: string,
  away: string[],
): void {
  const { kept } = readAll(stores);
  const game = kept.length > 0 ? at(kept, choice % kept.length) : undefined;
  switch (what) {
    case 'start':
      return stores.game.start(twoShores, seed);
    case 'open':
      return stores.game.open({ kind: 'game', session: seatedAt(twoShores, [LAMP], seed) });
    case 'order':
      return stores.game.act(at(LAMPS, choice % LAMPS.length));
    case 'close':
      stores.game.act(CLOSE);
      stores.game.turnAll();
      return stores.game.closeLedger();
    case 'bring back':
      return game && stores.game.bringBack(game);
    case 'put away':
      if (game) away.push(storyOf(game));
      return game && stores.savedGames.putAway(game);
    case 'reload':
      return undefined;
  }
}

const moves = fc.array(
  fc.record({ what: fc.constantFrom(...STEPS), choice: fc.nat(11), page: fc.nat(1) }),
  { maxLength: 40 },
);

test('no game with something done in it is ever lost, whatever is started, opened and put away', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const storage = new TestStorage();
      let stores = openOn(storage);
      const away: string[] = [];
      const stories = new Map<string, string>();
      for (const [index, { what, choice }] of steps.entries()) {
        if (what === 'reload') stores = openOn(storage);
        step(stores, what, choice, `S${index}`, away);
        for (const game of gamesOf(stores))
          if (isUnfinished(game)) stories.set(game.seed, storyOf(game));
          else stories.delete(game.seed);
        for (const story of away) stories.delete(story.split(' ')[0] ?? '');
        const here = gamesOf(stores).map(storyOf);
        const afterReload = gamesOf(openOn(storage)).map(storyOf);
        for (const story of stories.values()) {
          expect(here).toContain(story);
          expect(afterReload).toContain(story);
        }
      }
      expect(stores.notices.all.value.map(({ kind }) => kind)).not.toContain('storage');
    }),
    { numRuns: scaled(5000) },
  );
});

test('nor is one lost while two pages of the game play on the same storage', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const storage = new TestStorage();
      const pages = [openOn(storage), openOn(storage)];
      const away: string[] = [];
      const seen = new Set<string>();
      const over: string[] = [];
      for (const [index, { what, choice, page }] of steps.entries()) {
        if (what === 'reload') pages[page] = openOn(storage);
        step(at(pages, page), what, choice, `S${index}`, away);
        for (const game of gamesOf(at(pages, page)))
          if (isUnfinished(game)) seen.add(storyOf(game));
          else over.push(storyOf(game));
      }
      // What is left in storage when both pages are closed.
      const left = [...gamesOf(openOn(storage)).map(storyOf), ...away, ...over];
      for (const story of seen)
        expect(left.some((other) => other === story || other.startsWith(`${story} `))).toBe(true);
    }),
    { numRuns: scaled(5000) },
  );
});
