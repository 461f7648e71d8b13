import { parseScenario } from '../../src/scenario/check';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { ok, unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { printScenario, type ScenarioFile } from '../../src/scenario/scenario';
import { KEYS } from '../../src/app/storage/saved-games';
import { printGameFile } from '../../src/app/game/game-file';
import { type Session } from '../../src/app/session';
import type { Sitting } from '../../src/app/game/game-session';
import { seatedAt } from '../views/game-session';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { createOpener } from '../../src/app/import/import-game';
import { createSharing } from '../../src/app/import/share-codec';
import { library } from '../codes/library';
import { openOn, storageWith, TestStorage } from './test-storage';

const CLOSE: Action = { do: 'close-books' };
const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const TEAM: Action = { do: 'order', layer: 'team', at: { x: 2, y: 5 } };
const LAMP: Action = { do: 'order', layer: 'lamp', at: { x: 0, y: 0 } };
const flagship = unwrap(parseScenario(benelux));

/** A session on an empty storage, with a game of the flagship that has a kit. */
function seated(): { session: Session; storage: TestStorage } {
  const storage = new TestStorage();
  const session = openOn(storage);
  session.start(flagship, 'FIRST');
  session.act(KIT);
  return { session, storage };
}
/** The seeds of the game on the table and of those kept. */
const seedsOf = (session: Session): (string | undefined)[] => {
  const { sitting, kept } = session.state.value;
  return [sitting?.seed, ...kept.map(({ seed }) => seed)];
};
const keptOf = (session: Session, seed: string): Sitting => {
  const found = session.state.value.kept.find((game) => game.seed === seed);
  if (found === undefined) throw new Error(`${seed} is not kept`);
  return found;
};
const finish = (session: Session): void => {
  for (let year = 0; year < 3; year++) {
    session.act(CLOSE);
    session.turnAll();
    session.goOn();
  }
};

describe('a game in progress', () => {
  test('is kept when another is started, and comes back at one press', () => {
    const { session, storage } = seated();
    session.start(twoShores, 'SECOND');
    expect(seedsOf(session)).toEqual(['SECOND', 'FIRST']);
    expect(seedsOf(openOn(storage))).toEqual(['SECOND', 'FIRST']);
    session.act(LAMP);
    session.bringBack(keptOf(session, 'FIRST'));
    expect(seedsOf(session)).toEqual(['FIRST', 'SECOND']);
    expect(session.state.value.sitting?.actions).toEqual([KIT]);
    expect(seedsOf(openOn(storage))).toEqual(['FIRST', 'SECOND']);
  });

  test('is kept beside those kept before, the latest first', () => {
    const { session, storage } = seated();
    for (const seed of ['SECOND', 'THIRD', 'FOURTH']) {
      session.start(flagship, seed);
      session.act(TEAM);
    }
    session.start(flagship, 'FIFTH');
    expect(seedsOf(session)).toEqual(['FIFTH', 'FOURTH', 'THIRD', 'SECOND', 'FIRST']);
    expect(seedsOf(openOn(storage))).toEqual(seedsOf(session));
    session.bringBack(keptOf(session, 'SECOND'));
    expect(seedsOf(session)).toEqual(['SECOND', 'FOURTH', 'THIRD', 'FIRST']);
  });

  test('gives way to nothing, but one with nothing done and one that is over are not kept', () => {
    const { session, storage } = seated();
    session.start(flagship, 'SECOND');
    session.start(flagship, 'THIRD');
    expect(seedsOf(session)).toEqual(['THIRD', 'FIRST']);
    finish(session);
    session.start(flagship, 'FOURTH');
    expect(seedsOf(session)).toEqual(['FOURTH', 'FIRST']);
    session.bringBack(keptOf(session, 'FIRST'));
    expect(seedsOf(session)).toEqual(['FIRST']);
    expect(storage.texts.has(KEYS.kept)).toBe(false);
  });

  test('with all of it undone is one still: redo brings it back', () => {
    const { session } = seated();
    session.undo();
    session.start(flagship, 'SECOND');
    expect(keptOf(session, 'FIRST').undone).toEqual([KIT]);
  });

  test('is told of when something is opened, and the notice’s game is the one to bring back', () => {
    const { session } = seated();
    session.open({ kind: 'scenario', scenario: twoShores, seed: undefined });
    expect(seedsOf(session)).toEqual(['FRESH', 'FIRST']);
    expect(session.state.value.notices).toMatchObject([
      { kind: 'opened', isGame: false, sitting: { seed: 'FRESH' }, kept: { seed: 'FIRST' } },
    ]);
    const [notice] = session.state.value.notices;
    if (notice?.kind === 'opened' && notice.kept) session.bringBack(notice.kept);
    expect(seedsOf(session)).toEqual(['FIRST']);
    expect(session.state.value.notices).toEqual([]);
  });

  test('is kept once, however often the same link is opened', () => {
    const { session } = seated();
    const sent = (): Sitting => seatedAt(benelux, [TEAM], 'SENT');
    for (let times = 0; times < 3; times++) session.open({ kind: 'game', sitting: sent() });
    expect(seedsOf(session)).toEqual(['SENT', 'FIRST']);
    session.bringBack(keptOf(session, 'FIRST'));
    session.open({ kind: 'game', sitting: sent() });
    expect(seedsOf(session)).toEqual(['SENT', 'FIRST']);
  });

  test('is not touched by a level that can’t be played', async () => {
    const { session } = seated();
    const sea: ScenarioFile = { ...twoShores, board: { rows: ['...', '...'] } };
    const opener = createOpener(session, () => Promise.resolve(createSharing(library)));
    await opener.bring({ file: 'sea.json' }, ok(printScenario(sea)));
    expect(seedsOf(session)).toEqual(['FIRST']);
    expect(session.state.value.notices).toMatchObject([
      { kind: 'not-opened', fault: { code: 'level' }, source: { file: 'sea.json' } },
    ]);
  });

  test('put away is gone for good, unless its notice is asked to keep it', () => {
    const { session, storage } = seated();
    session.start(flagship, 'SECOND');
    session.putAway(keptOf(session, 'FIRST'));
    expect(seedsOf(openOn(storage))).toEqual(['SECOND']);
    const [notice] = session.state.value.notices;
    if (notice?.kind === 'put-away') session.keepAgain(notice.sitting);
    expect(session.state.value.notices).toEqual([]);
    expect(seedsOf(openOn(storage))).toEqual(['SECOND', 'FIRST']);
  });

  test('kept alone by a page of before is read as it was', () => {
    const old = printGameFile(seatedAt(benelux, [KIT], 'OLD'));
    const session = openOn(storageWith({ 'lowland-skies/earlier': old }));
    expect(seedsOf(session)).toEqual([undefined, 'OLD']);
    expect(printGameFile(keptOf(session, 'OLD'))).toBe(old);
  });

  test('among others that can’t be read is still there, and what can’t be is put aside', () => {
    const save = printGameFile(seatedAt(benelux, [KIT], 'GOOD'));
    const storage = storageWith({ [KEYS.kept]: ['{', save, save.slice(0, 99)].join('\n') });
    const session = openOn(storage);
    expect(seedsOf(session)).toEqual([undefined, 'GOOD']);
    expect(storage.texts.get(KEYS.damagedKept)).toBe(`{\n${save.slice(0, 99)}`);
    expect(seedsOf(openOn(storage))).toEqual([undefined, 'GOOD']);
    expect(openOn(storage).state.value.notices).toEqual([]);
  });
});

describe('where there is no room to keep one more', () => {
  test('the game is told of with its file, until it is back on the table', () => {
    const { session, storage } = seated();
    const file = session.file();
    storage.fullKeys.add(KEYS.kept);
    session.start(flagship, 'SECOND');
    const unkept = { kind: 'unkept', sitting: { seed: 'FIRST' }, text: file };
    expect(session.state.value.notices).toMatchObject([{ kind: 'storage' }, unkept]);
    session.act(TEAM);
    expect(session.state.value.notices).toMatchObject([{ kind: 'storage' }, unkept]);
    storage.fullKeys.clear();
    session.bringBack(keptOf(session, 'FIRST'));
    expect(session.state.value.notices).toMatchObject([{ kind: 'storage' }]);
    expect(seedsOf(openOn(storage))).toEqual(['FIRST', 'SECOND']);
  });
});

/** All that was done in a game, as one text that grows with it. */
const storyOf = ({ seed, actions }: Sitting): string =>
  [seed, ...actions.map((action) => JSON.stringify(action))].join(' ');
const gamesOf = ({ state }: Session): readonly Sitting[] => {
  const { sitting, kept } = state.value;
  return sitting ? [sitting, ...kept] : kept;
};
const isUnfinished = ({ actions, scenario }: Sitting): boolean =>
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
  session: Session,
  what: (typeof STEPS)[number],
  choice: number,
  seed: string,
  away: string[],
): void {
  const { kept } = session.state.value;
  const game = kept.length > 0 ? at(kept, choice % kept.length) : undefined;
  switch (what) {
    case 'start':
      return session.start(twoShores, seed);
    case 'open':
      return session.open({ kind: 'game', sitting: seatedAt(twoShores, [LAMP], seed) });
    case 'order':
      return session.act(at(LAMPS, choice % LAMPS.length));
    case 'close':
      session.act(CLOSE);
      session.turnAll();
      return session.goOn();
    case 'bring back':
      return game && session.bringBack(game);
    case 'put away':
      if (game) away.push(storyOf(game));
      return game && session.putAway(game);
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
      let session = openOn(storage);
      const away: string[] = [];
      const stories = new Map<string, string>();
      for (const [index, { what, choice }] of steps.entries()) {
        if (what === 'reload') session = openOn(storage);
        step(session, what, choice, `S${index}`, away);
        for (const game of gamesOf(session))
          if (isUnfinished(game)) stories.set(game.seed, storyOf(game));
          else stories.delete(game.seed);
        for (const story of away) stories.delete(story.split(' ')[0] ?? '');
        const here = gamesOf(session).map(storyOf);
        const afterReload = gamesOf(openOn(storage)).map(storyOf);
        for (const story of stories.values()) {
          expect(here).toContain(story);
          expect(afterReload).toContain(story);
        }
      }
      expect(session.state.value.notices.map(({ kind }) => kind)).not.toContain('storage');
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
