import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { Stores } from '../../src/app/stores/create-stores';
import { isLasting, type Notice } from '../../src/app/stores/notice-store';
import { type Tool, toolItem } from '../../src/app/game/tool';
import { twoShores } from '../rules/two-shores';
import { NO_PREFERENCES, openOn, readAll, TestStorage } from './test-storage';

const kit: Tool = { kind: 'order', layer: 'kit', wheels: false };
const tower: Tool = { kind: 'order', layer: 'tower', wheels: true };
const move: Tool = { kind: 'move', layer: 'tower', wheels: true, from: { x: 0, y: 0 } };

function seatedOn(level: unknown): { stores: Stores; storage: TestStorage } {
  const storage = new TestStorage();
  const stores = openOn(storage);
  stores.game.start(unwrap(parseScenario(level)), 'HAND');
  return { stores, storage };
}
const actionsOf = (stores: Stores): readonly Action[] => stores.game.session.value?.actions ?? [];
const toolOf = (stores: Stores): Tool | undefined => stores.selection.tool.value;

describe('the tool in hand', () => {
  test('is an item of the plan where it is let go', () => {
    const at = { x: 2, y: 1 };
    expect(toolItem(kit, at)).toStrictEqual({ do: 'order', layer: 'kit', at });
    expect(toolItem(tower, at)).toStrictEqual({ do: 'order', layer: 'tower', at, wheels: true });
    expect(toolItem(move, at)).toStrictEqual({
      do: 'move',
      layer: 'tower',
      from: { x: 0, y: 0 },
      to: at,
    });
  });

  test('is taken, put down by taking it again, and changed by taking another', () => {
    const { stores } = seatedOn(benelux);
    stores.selection.take(kit);
    expect(toolOf(stores)).toEqual(kit);
    stores.selection.take({ ...kit });
    expect(toolOf(stores)).toBe(undefined);
    for (const other of [
      kit,
      { ...kit, layer: 'team' },
      { ...kit, wheels: true },
      tower,
      move,
      { ...move, from: { x: 1, y: 0 } },
    ]) {
      stores.selection.take(other);
      expect(toolOf(stores)).toEqual(other);
    }
    stores.selection.take(undefined);
    expect(toolOf(stores)).toBe(undefined);
  });

  test('orders wherever it is let go, and stays in hand, refused or not', () => {
    const { stores } = seatedOn(benelux);
    stores.selection.take(kit);
    stores.game.press({ x: 2, y: 6 });
    stores.game.press({ x: 0, y: 0 });
    stores.game.press({ x: 2, y: 5 });
    expect(actionsOf(stores)).toEqual([
      { do: 'order', layer: 'kit', at: { x: 2, y: 6 } },
      { do: 'order', layer: 'kit', at: { x: 2, y: 5 } },
    ]);
    expect(toolOf(stores)).toEqual(kit);
    expect(stores.selection.focus.value).toEqual({ x: 2, y: 5 });
  });

  test('with none in hand a hex is looked at, and nothing is ordered', () => {
    const { stores, storage } = seatedOn(benelux);
    const writes = storage.written.length;
    stores.game.press({ x: 2, y: 6 });
    expect(stores.selection.focus.value).toEqual({ x: 2, y: 6 });
    expect(actionsOf(stores)).toEqual([]);
    stores.selection.focusOn(undefined);
    expect(stores.selection.focus.value).toBe(undefined);
    expect(storage.written).toHaveLength(writes);
  });

  test('as a piece to be moved leaves the hand once it stands, and not when it can’t', () => {
    const { stores } = seatedOn(twoShores);
    stores.game.act({ do: 'order', layer: 'tower', at: { x: 0, y: 0 }, wheels: true });
    stores.game.act({ do: 'close-books' });
    stores.game.turnAll();
    stores.game.closeLedger();
    stores.selection.take(move);
    stores.game.press({ x: 2, y: 0 });
    expect(stores.notices.all.value).toMatchObject([
      { kind: 'refusal', misstep: { code: 'other-nation' } },
    ]);
    expect(toolOf(stores)).toEqual(move);
    stores.game.press({ x: 1, y: 0 });
    expect(actionsOf(stores).at(-1)).toEqual({
      do: 'move',
      layer: 'tower',
      from: { x: 0, y: 0 },
      to: { x: 1, y: 0 },
    });
    expect(toolOf(stores)).toBe(undefined);
  });

  test.each<[string, (stores: Stores) => void]>([
    ['the books are closed', (stores) => stores.game.act({ do: 'close-books' })],
    ['the title is shown', (stores) => stores.navigation.toTitle()],
    ['another game begins', (stores) => stores.game.start(unwrap(parseScenario(coastRoad)), '1')],
  ])('is put down when %s', (_, step) => {
    const { stores } = seatedOn(benelux);
    stores.selection.take(kit);
    stores.selection.hoverOver({ x: 2, y: 6 });
    step(stores);
    expect(readAll(stores)).toMatchObject({ tool: undefined, hover: undefined });
  });
});

test('hovering over the same hex again is no change of state', () => {
  const { stores } = seatedOn(benelux);
  stores.selection.hoverOver({ x: 2, y: 6 });
  const before = stores.selection.hover.value;
  stores.selection.hoverOver({ x: 2, y: 6 });
  expect(stores.selection.hover.value).toBe(before);
  stores.selection.hoverOver({ x: 2, y: 7 });
  expect(stores.selection.hover.value).toEqual({ x: 2, y: 7 });
  stores.selection.hoverOver(undefined);
  expect(stores.selection.hover.value).toBe(undefined);
});

test('the lens is turned on and off, stillness is set, and neither is kept', () => {
  const { stores, storage } = seatedOn(benelux);
  const writes = storage.written.length;
  stores.game.toggleLens('odds');
  stores.settings.follow({ ...NO_PREFERENCES, wantsStill: true });
  expect(readAll(stores)).toMatchObject({ lens: 'odds', isStill: true });
  stores.game.act({ do: 'order', layer: 'kit', at: { x: 2, y: 6 } });
  expect(readAll(stores)).toMatchObject({ lens: 'odds', isStill: true });
  stores.game.toggleLens('odds');
  stores.settings.follow(NO_PREFERENCES);
  expect(readAll(stores)).toMatchObject({ lens: 'none', isStill: false });
  // Only the order was written.
  expect(storage.written).toHaveLength(writes + 1);
  expect(readAll(openOn(storage))).toMatchObject({ lens: 'none', tool: undefined });
});

test('a passing notice takes the place of another, a lasting one stays beside it', () => {
  const { stores } = seatedOn(benelux);
  const lasting: Notice = { kind: 'storage', fault: 'full' };
  const passing: Notice[] = [
    { kind: 'refusal', misstep: { code: 'not-on-land' } },
    { kind: 'bad-level', file: 'a.json', issues: [] },
    { kind: 'not-opened', source: { file: 'b.json' }, fault: { code: 'progress' } },
  ];
  stores.notices.tell(lasting);
  for (const notice of passing) {
    expect(isLasting(notice)).toBe(false);
    stores.notices.tell(notice);
    expect(stores.notices.all.value).toEqual([lasting, notice]);
  }
  stores.selection.take(kit);
  expect(stores.notices.all.value).toEqual([lasting]);
  stores.notices.dismiss({ ...lasting });
  // Only the very notice is dismissed, not one that looks like it.
  expect(stores.notices.all.value).toEqual([lasting]);
  stores.notices.dismiss(lasting);
  expect(stores.notices.all.value).toEqual([]);
});

describe('what is considered', () => {
  const consideredOf = (stores: Stores) => stores.selection.considered.value;

  test('is looked at until something else is, and changes nothing of the game', () => {
    const { stores } = seatedOn(benelux);
    const { session } = readAll(stores);
    stores.selection.consider({ do: 'retire' });
    expect(consideredOf(stores)).toEqual({ do: 'retire' });
    stores.selection.consider(kit);
    expect(consideredOf(stores)).toEqual(kit);
    stores.selection.consider(undefined);
    expect(consideredOf(stores)).toBe(undefined);
    expect(stores.game.session.value).toBe(session);
  });

  test('is over once a piece is taken in hand, and once the books are closed', () => {
    const { stores } = seatedOn(benelux);
    stores.selection.consider(kit);
    stores.selection.take(kit);
    expect(consideredOf(stores)).toBe(undefined);
    stores.selection.consider({ do: 'retire' });
    stores.game.act({ do: 'retire' });
    expect(consideredOf(stores)).toEqual({ do: 'retire' });
    stores.game.act({ do: 'close-books' });
    expect(consideredOf(stores)).toBe(undefined);
  });
});
