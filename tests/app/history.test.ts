import fc from 'fast-check';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import {
  act,
  canUndo,
  createGameSession,
  type GameSession,
  restoreGameSession,
  undo,
} from '../../src/app/game/game-session';
import { trimActions } from '../../src/app/game/history';
import type { Action, PlanItem } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { createGame } from '../../src/rules/game';
import { itemsOf } from '../../src/rules/legal';
import { parseScenario } from '../../src/scenario/check';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { scaled } from '../scale';

const flagship = unwrap(parseScenario(benelux));
const CLOSE: Action = { do: 'close-books' };
const RETIRE: PlanItem = { do: 'retire' };

/** What goes into the plan and out of it again: on the flagship all of it can be paid. */
const TOGGLED: readonly PlanItem[] = [
  RETIRE,
  { do: 'order', layer: 'kit', at: { x: 2, y: 6 } },
  { do: 'order', layer: 'kit', at: { x: 2, y: 5 } },
  { do: 'order', layer: 'team', at: { x: 2, y: 5 } },
];

/** As many steps, each of which puts an item into the plan, or takes it out if it is there. */
function toggles(steps: number, below: (end: number) => number): Action[] {
  const planned = new Set<PlanItem>();
  return Array.from({ length: steps }, (): Action => {
    const item = at(TOGGLED, below(TOGGLED.length));
    if (planned.delete(item)) return { do: 'take-back', item };
    planned.add(item);
    return item;
  });
}

const recordOf = (actions: readonly Action[], undone: readonly Action[] = []) => ({
  ...createGameSession(flagship, 'LONG'),
  actions,
  undone,
});
const restored = (actions: readonly Action[]): GameSession =>
  unwrap(restoreGameSession(recordOf(actions)));

const seeds = fc.nat({ max: 2 ** 31 - 1 });

test('a game as people play it keeps every action', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { actions } = playAtRandom(flagship, 100, belowFrom(seed));
      expect(trimActions(actions)).toBe(actions);
    }),
    { numRuns: scaled(2000) },
  );
});

test('of a plan changed to and fro thousands of times the plan is kept, and 256 steps of undo', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1100, max: 4000 }), (seed, steps) => {
      const actions = toggles(steps, belowFrom(seed));
      const session = restored(actions);
      // All that stood before the last 256 steps is at most one of each, and nothing twice.
      expect(session.actions.length).toBeLessThanOrEqual(256 + TOGGLED.length);
      expect(session.actions.slice(-256)).toEqual(actions.slice(-256));
      let undone = session;
      for (let back = 0; back <= 256; back++) {
        const full = unwrap(replay(createGame(flagship), actions.slice(0, steps - back)));
        expect(undone.game.plan).toEqual(full.plan);
        expect(unwrap(restoreGameSession(undone)).game.plan).toEqual(full.plan);
        undone = undo(undone);
      }
    }),
    { numRuns: scaled(300) },
  );
});

test('played step by step it comes to the same as read from its file', () => {
  const actions = toggles(3000, belowFrom(7));
  const played = actions.reduce(
    (session, action) => unwrap(act(session, action)),
    createGameSession(flagship, 'LONG'),
  );
  expect(played.actions.length).toBeLessThanOrEqual(2 * 512 + TOGGLED.length);
  const read = unwrap(parseGameFile(printGameFile(played)));
  expect(itemsOf(read.game)).toEqual(itemsOf(restored(actions).game));
  expect(read.actions).toEqual(played.actions);
  // Undone to its beginning, whatever was forgotten, nothing is planned any more.
  let session = played;
  while (canUndo(session)) session = undo(session);
  expect(itemsOf(session.game)).toEqual([]);
});

test('closed years are kept as short', () => {
  const pairs = (count: number): Action[] =>
    Array.from({ length: count }, () => [
      RETIRE,
      { do: 'take-back', item: RETIRE } as const,
    ]).flat();
  const session = unwrap(
    restoreGameSession({
      ...recordOf([...pairs(5000), RETIRE, CLOSE, CLOSE]),
      turned: at(flagship.years, 1).incidents,
      read: 2,
    }),
  );
  expect(session.actions.length).toBeLessThanOrEqual(256 + 1 + 2);
  expect(session.actions.slice(-3)).toEqual([RETIRE, CLOSE, CLOSE]);
  expect(session.game.hasPatrol).toBe(false);
});

test('what was undone can be done again as far back as undo reaches', () => {
  const actions = toggles(1000, belowFrom(3));
  const session = unwrap(
    restoreGameSession(recordOf(actions.slice(0, 400), actions.slice(400).toReversed())),
  );
  expect(session.undone).toEqual(actions.slice(400, 656).toReversed());
});

/** The elements of lists that are spread, read one by one or sliced while something is done. */
function countCopies(work: () => void): number {
  const lists = Array.prototype;
  const { slice, [Symbol.iterator]: iterate } = lists;
  let copied = 0;
  const put = (iterator: typeof iterate, cut: typeof slice): void =>
    void Object.assign(lists, { [Symbol.iterator]: iterator, slice: cut });
  put(
    function (this: unknown[]) {
      copied += this.length;
      return Reflect.apply(iterate, this, []) as ArrayIterator<unknown>;
    },
    function (this: unknown[], start?: number, end?: number) {
      const part = Reflect.apply(slice, this, [start, end]) as unknown[];
      copied += part.length;
      return part;
    },
  );
  try {
    work();
  } finally {
    put(iterate, slice);
  }
  return copied;
}

test('a game is read without copying all that went before: twice the steps, twice the work', () => {
  const copies = (steps: number): number => {
    const record = recordOf(toggles(steps, belowFrom(11)));
    return countCopies(() => void unwrap(restoreGameSession(record)));
  };
  const [some, twice] = [copies(4000), copies(8000)];
  expect(some).toBeGreaterThan(4000);
  expect(twice).toBeLessThan(2.2 * some);
  expect(twice).toBeLessThan(20 * 8000);
});
