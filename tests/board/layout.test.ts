import { describe, expect, test } from 'vitest';
import { viewBoard } from '../../src/views/table/board';
import { layOut } from '../../src/board/layout/layout';
import { english } from '../i18n/english';
import { LEVEL_FILES, readLevel } from '../levels/files';
import { seatedAt, stateOf } from '../views/game-session';

const words = english;
const SIZES = [
  [610, 780],
  [620, 590],
  [900, 700],
  [380, 400],
] as const;

describe.each(LEVEL_FILES)('on the board of %s', (file) => {
  const session = seatedAt(readLevel(file), []);
  const view = viewBoard(stateOf(session), session, words);

  test.each(SIZES)('at %s × %s the deck lies on no land, and inside the frame', (width, height) => {
    const layout = layOut(view, width, height);
    const { deck, side, frame } = layout;
    // A board may have no room for it.
    if (deck === undefined) return;
    expect(deck.x).toBeGreaterThanOrEqual(frame);
    expect(deck.y).toBeGreaterThanOrEqual(frame);
    expect(deck.x + deck.width).toBeLessThanOrEqual(width - frame);
    expect(deck.y + deck.height).toBeLessThanOrEqual(height - frame);
    for (const hex of view.land) {
      const { x, y } = layout.centre(hex);
      // From a land hex's centre to the nearest point of the deck it is farther than to its sides.
      const across = Math.max(deck.x - x, 0, x - deck.x - deck.width);
      const down = Math.max(deck.y - y, 0, y - deck.y - deck.height);
      expect(Math.hypot(across, down)).toBeGreaterThan(side * 0.8);
    }
  });
});

test('the flagship has room for its deck on a wide screen and on a tablet', () => {
  const session = seatedAt(readLevel('levels/benelux.json'), []);
  const view = viewBoard(stateOf(session), session, words);
  expect(layOut(view, 610, 780).deck).toBeDefined();
  expect(layOut(view, 620, 590).deck).toBeDefined();
});

describe.each(LEVEL_FILES)('on the board of %s', (file) => {
  const session = seatedAt(readLevel(file), []);
  const view = viewBoard(stateOf(session), session, words);

  test.each(SIZES)('at %s × %s the pennant flies over no land and no deck', (width, height) => {
    const layout = layOut(view, width, height);
    const { deck, patrol, side } = layout;
    if (patrol === undefined) throw new Error('there is no room for the pennant');
    // The tip of a hex may come so near that only paper lies between.
    const slack = side * 0.15;
    const isOver = (x: number, y: number): boolean =>
      x > patrol.x + slack &&
      x < patrol.x + patrol.width - slack &&
      y > patrol.y + slack &&
      y < patrol.y + patrol.height - slack;
    for (const hex of view.land) {
      const { x, y } = layout.centre(hex);
      // The six corners of a hex, and its middle.
      const corners = [0, 1, 2, 3, 4, 5].map((turn) => ((turn + 0.5) * Math.PI) / 3);
      const points = corners.map((a) => [x + side * Math.cos(a), y + side * Math.sin(a)] as const);
      for (const [across, down] of [...points, [x, y] as const])
        expect(isOver(across, down)).toBe(false);
    }
    if (deck === undefined) return;
    const isApart =
      patrol.x + patrol.width <= deck.x ||
      patrol.y >= deck.y + deck.height ||
      patrol.y + patrol.height <= deck.y;
    expect(isApart).toBe(true);
  });
});

test.each(LEVEL_FILES)('the land of %s reaches from edge to edge of a wide table', (file) => {
  const session = seatedAt(readLevel(file), []);
  const view = viewBoard(stateOf(session), session, words);
  const { side, centre } = layOut(view, 880, 776);
  const centres = view.land.map(centre);
  const span = (places: readonly number[], hex: number): number =>
    Math.max(...places) - Math.min(...places) + hex;
  const across = span(
    centres.map(({ x }) => x),
    Math.sqrt(3) * side,
  );
  const down = span(
    centres.map(({ y }) => y),
    2 * side,
  );
  expect(Math.max(across / 880, down / 776)).toBeGreaterThan(0.93);
  expect(across).toBeLessThan(880);
  expect(down).toBeLessThan(776);
});
