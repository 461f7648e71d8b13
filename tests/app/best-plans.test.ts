import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import grounds from '../../levels/over-the-grounds.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { KEYS } from '../../src/app/storage/saved-games';
import type { Stores } from '../../src/app/stores/create-stores';
import { bestKey, parseBest } from '../../src/app/storage/best-plans';
import { seatedAt } from '../views/game-session';
import { changed } from '../scenario/change';
import { openOn, storageWith, TestStorage } from './test-storage';

const level = unwrap(parseScenario(grounds));
const flagship = unwrap(parseScenario(benelux));
const kept = bestKey(level);
const aside = kept.replace('lowland-skies/', 'lowland-skies/aside/') + '/1';
const close: Action = { do: 'close-books' };
const kit = (x: number, y: number): Action => ({ do: 'order', layer: 'kit', at: { x, y } });

/** Plays the level to its end; coins that are left make no points here. */
function play(stores: Stores, ...orders: readonly Action[]): void {
  stores.game.start(level, 'SHELF');
  for (const order of orders) stores.game.act(order);
  stores.game.act(close);
  stores.game.turnAll();
  stores.game.closeLedger();
}
// Elsenborn: 6 cards × 3 of 12 tokens × value 3 is 4½ points. Leopoldsburg: 3. Four coins are one.
const ELSENBORN = kit(4, 2);
const LEOPOLDSBURG = kit(3, 1);
const plannedOf = (stores: Stores): number | undefined => {
  const best = stores.bestPlans.bestOf(level);
  return best && best.planned.numerator / best.planned.denominator;
};

describe('the best plan of a level', () => {
  test('is kept when a game ends, and comes back', () => {
    const storage = new TestStorage();
    const stores = openOn(storage);
    expect(plannedOf(stores)).toBeUndefined();
    play(stores, ELSENBORN);
    expect(plannedOf(stores)).toBe(5.5);
    const again = openOn(storage);
    again.bestPlans.look([level, flagship]);
    expect(plannedOf(again)).toBe(5.5);
    expect(again.bestPlans.bestOf(level)?.actions).toEqual([ELSENBORN, close]);
    expect(again.bestPlans.bestOf(flagship)).toBeUndefined();
  });

  test('gives way to a better one, never to a worse or an equal one', () => {
    const stores = openOn(new TestStorage());
    play(stores, LEOPOLDSBURG);
    play(stores, ELSENBORN);
    expect(plannedOf(stores)).toBe(5.5);
    play(stores, LEOPOLDSBURG);
    expect(plannedOf(stores)).toBe(5.5);
  });

  test('is not touched by a game that hasn’t ended, or by a file that is opened', () => {
    const stores = openOn(new TestStorage());
    stores.game.start(level, 'SHELF');
    stores.game.act(ELSENBORN);
    stores.game.act(close);
    stores.game.turnAll();
    expect(plannedOf(stores)).toBeUndefined();
    const finished = { ...seatedAt(grounds, [ELSENBORN, close]), turned: 6, read: 1 };
    stores.game.open({ kind: 'game', session: finished });
    expect(stores.game.session.value?.read).toBe(1);
    expect(plannedOf(stores)).toBeUndefined();
  });

  test('that another page has kept meanwhile is not lost', () => {
    const storage = new TestStorage();
    const here = openOn(storage);
    const there = openOn(storage);
    play(there, ELSENBORN);
    play(here, LEOPOLDSBURG);
    expect(plannedOf(here)).toBe(5.5);
    expect(storage.texts.get(kept)).toContain(JSON.stringify(ELSENBORN));
  });

  test('starts afresh once the numbers of the level have changed', () => {
    const storage = new TestStorage();
    play(openOn(storage), ELSENBORN);
    const stores = openOn(storage);
    const next = unwrap(parseScenario(changed(grounds, 'edition', 2)));
    stores.bestPlans.look([next]);
    expect(stores.bestPlans.bestOf(next)).toBeUndefined();
    expect(stores.notices.all.value).toEqual([]);
  });
});

const good = (): string => {
  const storage = new TestStorage();
  play(openOn(storage), ELSENBORN);
  return storage.texts.get(kept) ?? '';
};

test.each([
  ['nothing that can be read', () => '{'],
  ['of another game', () => '{"format":1,"game":"chess"}'],
  ['of another level', () => good().replace('over-the-grounds/1', 'benelux/1')],
  [
    'with a score that its plan hasn’t got',
    () => good().replace(/"numerator":\d+/, '"numerator":999'),
  ],
  ['with a plan that the rules refuse', () => good().replace('"x":4', '"x":0')],
  ['with a plan that doesn’t end', () => good().replace(',{"do":"close-books"}', '')],
])('a kept plan %s is set aside and told of', (_name, make) => {
  const text = make();
  expect(parseBest(level, text).ok).toBe(false);
  const storage = storageWith({ [kept]: text });
  const stores = openOn(storage);
  stores.bestPlans.look([level]);
  expect(stores.notices.all.value).toEqual([{ kind: 'damaged-best', titles: [level.title], text }]);
  expect(storage.texts.get(aside)).toBe(text);
  expect(storage.texts.has(kept)).toBe(false);
  play(stores, ELSENBORN);
  expect(storage.texts.get(kept)).toBe(good());
});

test('a damaged plan that can’t be copied is not written over', () => {
  const storage = storageWith({ [kept]: '{' });
  storage.fullKeys.add(aside);
  const stores = openOn(storage);
  stores.bestPlans.look([level]);
  play(stores, ELSENBORN);
  expect(storage.texts.get(kept)).toBe('{');
  expect(plannedOf(stores)).toBe(5.5);
});

test.each(['full', 'refused'] as const)('a storage that is %s loses nothing else', (fault) => {
  const storage = new TestStorage();
  storage.writeFault = fault;
  if (fault === 'refused') storage.readFault = fault;
  const stores = openOn(storage);
  stores.bestPlans.look([level]);
  play(stores, ELSENBORN);
  expect(stores.notices.all.value).toEqual([{ kind: 'storage', fault }]);
  expect(plannedOf(stores)).toBe(5.5);
});

test('no room for a best plan leaves the game kept', () => {
  const storage = new TestStorage();
  storage.fullKeys.add(kept);
  const stores = openOn(storage);
  play(stores, ELSENBORN);
  expect(storage.texts.get(KEYS.game)).toBe(stores.game.file());
  expect(stores.notices.all.value).toEqual([{ kind: 'storage', fault: 'full' }]);
});

test('a game is told of once it is played to its end, and not when it is opened', () => {
  const stores = openOn(new TestStorage());
  const finished = { ...seatedAt(grounds, [ELSENBORN, close]), turned: 6, read: 1 };
  stores.game.open({ kind: 'game', session: finished });
  stores.game.start(level, 'SHELF');
  stores.game.act(close);
  stores.game.turnAll();
  expect(stores.game.ended.value).toBeUndefined();
  stores.game.closeLedger();
  expect(stores.game.ended.value).toBe(stores.game.session.value);
});
