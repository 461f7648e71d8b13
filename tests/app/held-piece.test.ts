import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { Session } from '../../src/app/session';
import { isLasting, type Notice, type Tool, toolItem } from '../../src/app/state';
import { twoShores } from '../rules/two-shores';
import { openOn, TestStorage } from './test-storage';

const kit: Tool = { kind: 'order', layer: 'kit', wheels: false };
const tower: Tool = { kind: 'order', layer: 'tower', wheels: true };
const move: Tool = { kind: 'move', layer: 'tower', wheels: true, from: { x: 0, y: 0 } };

function seatedOn(level: unknown): { session: Session; storage: TestStorage } {
  const storage = new TestStorage();
  const session = openOn(storage);
  session.start(unwrap(parseScenario(level)), 'HAND');
  return { session, storage };
}
const actionsOf = (session: Session): readonly Action[] =>
  session.state.value.sitting?.actions ?? [];
const toolOf = (session: Session): Tool | undefined => session.state.value.tool;

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
    const { session } = seatedOn(benelux);
    session.take(kit);
    expect(toolOf(session)).toEqual(kit);
    session.take({ ...kit });
    expect(toolOf(session)).toBe(undefined);
    for (const other of [
      kit,
      { ...kit, layer: 'team' },
      { ...kit, wheels: true },
      tower,
      move,
      { ...move, from: { x: 1, y: 0 } },
    ]) {
      session.take(other);
      expect(toolOf(session)).toEqual(other);
    }
    session.take(undefined);
    expect(toolOf(session)).toBe(undefined);
  });

  test('orders wherever it is let go, and stays in hand, refused or not', () => {
    const { session } = seatedOn(benelux);
    session.take(kit);
    session.press({ x: 2, y: 6 });
    session.press({ x: 0, y: 0 });
    session.press({ x: 2, y: 5 });
    expect(actionsOf(session)).toEqual([
      { do: 'order', layer: 'kit', at: { x: 2, y: 6 } },
      { do: 'order', layer: 'kit', at: { x: 2, y: 5 } },
    ]);
    expect(toolOf(session)).toEqual(kit);
    expect(session.state.value.focus).toEqual({ x: 2, y: 5 });
  });

  test('with none in hand a hex is looked at, and nothing is ordered', () => {
    const { session, storage } = seatedOn(benelux);
    const writes = storage.written.length;
    session.press({ x: 2, y: 6 });
    expect(session.state.value.focus).toEqual({ x: 2, y: 6 });
    expect(actionsOf(session)).toEqual([]);
    session.focus(undefined);
    expect(session.state.value.focus).toBe(undefined);
    expect(storage.written).toHaveLength(writes);
  });

  test('as a piece to be moved leaves the hand once it stands, and not when it can’t', () => {
    const { session } = seatedOn(twoShores);
    session.act({ do: 'order', layer: 'tower', at: { x: 0, y: 0 }, wheels: true });
    session.act({ do: 'close-books' });
    session.turnAll();
    session.goOn();
    session.take(move);
    session.press({ x: 2, y: 0 });
    expect(session.state.value.notices).toMatchObject([
      { kind: 'refusal', misstep: { code: 'other-nation' } },
    ]);
    expect(toolOf(session)).toEqual(move);
    session.press({ x: 1, y: 0 });
    expect(actionsOf(session).at(-1)).toEqual({
      do: 'move',
      layer: 'tower',
      from: { x: 0, y: 0 },
      to: { x: 1, y: 0 },
    });
    expect(toolOf(session)).toBe(undefined);
  });

  test.each<[string, (session: Session) => void]>([
    ['the books are closed', (session) => session.act({ do: 'close-books' })],
    ['the title is shown', (session) => session.toTitle()],
    ['another game begins', (session) => session.start(unwrap(parseScenario(coastRoad)), '1')],
  ])('is put down when %s', (_, step) => {
    const { session } = seatedOn(benelux);
    session.take(kit);
    session.hover({ x: 2, y: 6 });
    step(session);
    expect(session.state.value).toMatchObject({ tool: undefined, hover: undefined });
  });
});

test('hovering over the same hex again is no change of state', () => {
  const { session } = seatedOn(benelux);
  session.hover({ x: 2, y: 6 });
  const before = session.state.value;
  session.hover({ x: 2, y: 6 });
  expect(session.state.value).toBe(before);
  session.hover({ x: 2, y: 7 });
  expect(session.state.value.hover).toEqual({ x: 2, y: 7 });
  session.hover(undefined);
  expect(session.state.value.hover).toBe(undefined);
});

test('the lens is turned on and off, stillness is set, and neither is kept', () => {
  const { session, storage } = seatedOn(benelux);
  const writes = storage.written.length;
  session.toggleLens('odds');
  session.setStill(true);
  expect(session.state.value).toMatchObject({ lens: 'odds', isStill: true });
  session.act({ do: 'order', layer: 'kit', at: { x: 2, y: 6 } });
  expect(session.state.value).toMatchObject({ lens: 'odds', isStill: true });
  session.toggleLens('odds');
  session.setStill(false);
  expect(session.state.value).toMatchObject({ lens: 'none', isStill: false });
  // Only the order was written.
  expect(storage.written).toHaveLength(writes + 1);
  expect(openOn(storage).state.value).toMatchObject({ lens: 'none', tool: undefined });
});

test('a passing notice takes the place of another, a lasting one stays beside it', () => {
  const { session } = seatedOn(benelux);
  const lasting: Notice = { kind: 'storage', fault: 'full' };
  const passing: Notice[] = [
    { kind: 'refusal', misstep: { code: 'not-on-land' } },
    { kind: 'bad-level', file: 'a.json', issues: [] },
    { kind: 'not-opened', source: { file: 'b.json' }, fault: { code: 'progress' } },
  ];
  session.tell(lasting);
  for (const notice of passing) {
    expect(isLasting(notice)).toBe(false);
    session.tell(notice);
    expect(session.state.value.notices).toEqual([lasting, notice]);
  }
  session.take(kit);
  expect(session.state.value.notices).toEqual([lasting]);
  session.dismiss({ ...lasting });
  // Only the very notice is dismissed, not one that looks like it.
  expect(session.state.value.notices).toEqual([lasting]);
  session.dismiss(lasting);
  expect(session.state.value.notices).toEqual([]);
});

describe('what is considered', () => {
  const consideredOf = (session: Session) => session.state.value.considered;

  test('is looked at until something else is, and changes nothing of the game', () => {
    const { session } = seatedOn(benelux);
    const { sitting } = session.state.value;
    session.consider({ do: 'retire' });
    expect(consideredOf(session)).toEqual({ do: 'retire' });
    session.consider(kit);
    expect(consideredOf(session)).toEqual(kit);
    session.consider(undefined);
    expect(consideredOf(session)).toBe(undefined);
    expect(session.state.value.sitting).toBe(sitting);
  });

  test('is over once a piece is taken in hand, and once the books are closed', () => {
    const { session } = seatedOn(benelux);
    session.consider(kit);
    session.take(kit);
    expect(consideredOf(session)).toBe(undefined);
    session.consider({ do: 'retire' });
    session.act({ do: 'retire' });
    expect(consideredOf(session)).toEqual({ do: 'retire' });
    session.act({ do: 'close-books' });
    expect(consideredOf(session)).toBe(undefined);
  });
});
