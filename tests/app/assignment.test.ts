import { describe, expect, test } from 'vitest';
import { locksOf } from '../../src/app/assignment/assigned-try';
import {
  gameOf,
  giveWord,
  goOnWith,
  logOf,
  startTry,
} from '../../src/app/assignment/assignment-acts';
import type { GivenAssignment } from '../../src/app/assignment/assigned-try';
import { handInOf } from '../../src/app/assignment/hand-in-of';
import { createHints } from '../../src/app/game/hint';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import { phaseOf } from '../../src/app/game/game-session';
import type { Stores } from '../../src/app/stores/create-stores';
import { asksForPrediction } from '../../src/app/game/think-first';
import { unwrap } from '../../src/base/result';
import { type AssignmentTerms, PLAIN_TERMS } from '../../src/codes/class/assignment-terms';
import { printOfWord } from '../../src/codes/class/thirty-bits';
import { flagship, KIT, TEAM } from './seated';
import { inProcessSolver } from './study/in-process-solver';
import { openOn, readAll, TestStorage } from './test-storage';

const CLOSE = { do: 'close-books' } as const;
const PRINT = 77;

const given = (change: Partial<AssignmentTerms>): GivenAssignment => ({
  terms: { ...PLAIN_TERMS, ...change },
  scenario: flagship,
  print: PRINT,
});
const HELD = given({
  shown: { hints: 'after-word', gains: 'after-word', par: 'after-word' },
  word: printOfWord('zeedijk'),
  tries: { most: 2, counts: 'best' },
});

let drawn = 0;
const newSeed = (): string => `ABC0${(drawn = (drawn + 1) % 8)}`;

function begun(assignment: GivenAssignment): { stores: Stores; storage: TestStorage } {
  const storage = new TestStorage();
  const stores = openOn(storage);
  startTry(stores, assignment, newSeed);
  return { stores, storage };
}

function playToEnd({ game }: Stores): void {
  game.act(KIT);
  for (let year = 0; year < 3; year++) {
    game.act(CLOSE);
    game.turnAll();
    game.closeLedger();
  }
}

describe('what is held back', () => {
  const shown = { hints: 'at-once', gains: 'after-word', par: 'never' } as const;
  test.each([
    [{ shown }, false, { hints: false, gains: true, par: true }],
    [{ shown }, true, { hints: false, gains: false, par: true }],
    // A hint could be of what is left out.
    [
      { leftOut: { layers: ['kit'], programmes: [] } },
      true,
      { hints: true, gains: false, par: false },
    ],
  ])('follows from %j, the word given: %j', (terms, hasWord, locks) => {
    expect(locksOf({ ...PLAIN_TERMS, ...terms }, hasWord)).toEqual(locks);
  });

  test('shows no points, no hint and no best plan before the word', () => {
    const { stores } = begun(HELD);
    const { game } = stores;
    expect(game.session.value).toMatchObject({ hidesPoints: true });
    game.toggleLens('value');
    game.toggleLens('odds');
    expect(readAll(stores)).toMatchObject({ lens: 'none', session: { isHinted: false } });
    const hints = createHints(inProcessSolver(), game);
    hints.ask();
    expect(hints.advice.value).toBeUndefined();
    playToEnd(stores);
    expect(game.session.value?.locks?.par).toBe(true);
    // What shows stars and a rank on the title, and a day's result.
    expect(stores.bestPlans.bestOf(flagship)).toBeUndefined();
    expect(game.ended.value).toBeUndefined();
  });

  test('is shown once the word is given, however it is written, and stays so', () => {
    const { stores, storage } = begun(HELD);
    playToEnd(stores);
    expect(giveWord(stores, HELD, 'zeedik')).toBe(false);
    expect(stores.game.session.value?.locks?.par).toBe(true);
    expect(giveWord(stores, HELD, ' ZeeDijk ')).toBe(true);
    const open = { hints: false, gains: false, par: false };
    expect(stores.game.session.value?.locks).toEqual(open);
    expect(stores.bestPlans.bestOf(flagship)).toBeDefined();
    const again = openOn(storage);
    expect(again.game.session.value?.locks).toEqual(open);
    startTry(again, HELD, newSeed);
    expect(again.game.session.value?.locks).toEqual(open);
  });

  test('never shows what never is', () => {
    const never = given({ shown: { hints: 'never', gains: 'never', par: 'never' } });
    const { stores } = begun(never);
    stores.game.openLocks();
    expect(stores.game.session.value?.locks).toEqual({ hints: true, gains: true, par: true });
  });

  test('is nothing of a game that no teacher set', () => {
    const { stores } = begun(HELD);
    stores.game.start(flagship, 'FREE');
    expect(stores.game.session.value).not.toHaveProperty('locks');
    expect(stores.game.session.value).not.toHaveProperty('hidesPoints');
  });
});

test('points held back ask for no prediction, thinking first does', () => {
  const asks = (assignment: GivenAssignment): boolean => {
    const { stores } = begun(assignment);
    for (let year = 0; year < 2; year++) {
      stores.game.act(CLOSE);
      stores.game.turnAll();
      stores.game.closeLedger();
    }
    const session = stores.game.session.value;
    return session !== undefined && asksForPrediction(session);
  };
  expect(asks(HELD)).toBe(false);
  expect(asks(given({ thinksFirst: true }))).toBe(true);
});

test('what is left out can’t be bought, and that is said', () => {
  const { stores } = begun(given({ leftOut: { layers: ['kit'], programmes: ['shared-picture'] } }));
  stores.game.act(KIT);
  stores.game.act({ do: 'buy', programme: 'shared-picture', nation: 'be' });
  stores.game.act(TEAM);
  const { session, notices } = readAll(stores);
  expect(session?.actions).toEqual([TEAM]);
  expect(notices).toEqual([]);
  stores.game.act(KIT);
  expect(readAll(stores).notices).toMatchObject([{ misstep: { code: 'left-out' } }]);
});

describe('a try', () => {
  test('is counted, and has the mark of its device', () => {
    const { stores } = begun(HELD);
    const first = stores.game.session.value?.assigned;
    stores.game.act(KIT);
    startTry(stores, HELD, newSeed);
    const second = stores.game.session.value?.assigned;
    expect([first?.attempt, second?.attempt]).toEqual([1, 2]);
    // By the mark a class knows whose tries they are; another task has another.
    expect(first?.mark).toBe(second?.mark);
    startTry(stores, { ...HELD, print: 78 }, newSeed);
    expect(stores.game.session.value?.assigned?.mark).not.toBe(first?.mark);
    expect(logOf(stores).entryOf(PRINT).tries).toBe(2);
    expect(logOf(stores).entryOf(79).tries).toBe(0);
  });

  test('keeps the game in progress, and a finished one that can be handed in', () => {
    const { stores } = begun(HELD);
    playToEnd(stores);
    stores.game.start(flagship, 'FREE');
    const [kept] = stores.savedGames.kept.value;
    expect(kept && phaseOf(kept)).toBe('debrief');
    expect(gameOf(stores, PRINT)).toBe(kept);
    goOnWith(stores, PRINT);
    expect(stores.game.session.value?.assigned?.attempt).toBe(1);
  });

  test('has the seed of all, or one of its own', () => {
    expect(begun(given({ seed: 'K7' })).stores.game.session.value?.seed).toBe('K7');
    const [one, other] = [HELD, HELD].map((a) => begun(a).stores.game.session.value?.seed);
    expect(one).not.toBe(other);
  });

  test('is in the file of its game, which older pages take for a newer version’s', () => {
    const { stores } = begun(HELD);
    stores.game.act(KIT);
    const text = stores.game.file() ?? '';
    expect(JSON.parse(text)).toMatchObject({ format: 5, assigned: { print: PRINT, attempt: 1 } });
    expect(printGameFile(unwrap(parseGameFile(text)))).toBe(text);
    const wrong = text.replace('"attempt":1', '"attempt":0');
    expect(parseGameFile(wrong)).toMatchObject({
      ok: false,
      error: { code: 'shape', issues: [{ path: 'assigned.attempt' }] },
    });
  });

  test('is handed in with what was played, finished or not', () => {
    const { stores } = begun(HELD);
    stores.game.act(KIT);
    const session = stores.game.session.value;
    if (session?.assigned === undefined) throw new Error('a try is on the table');
    expect(handInOf(session, session.assigned, 'Ada')).toMatchObject({
      assignment: PRINT,
      attempt: 1,
      name: 'Ada',
      mark: session.assigned.mark,
      actions: [KIT],
      isHinted: false,
    });
  });
});
