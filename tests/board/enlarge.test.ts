import { describe, expect, test } from 'vitest';
import { viewBoard } from '../../src/views/table/board';
import { CAPITAL, widthOf } from '../../src/board/layout/text-metrics';
import { coordinatesAt } from '../../src/board/layout/coordinates';
import { zoomAt, WHOLE_BOARD } from '../../src/board/layout/camera';
import { enlarge, isCrowded, layOut } from '../../src/board/layout/layout';
import type { Layout } from '../../src/board/layout/board-layout';
import { isSameHex } from '../../src/hex/hex';
import { english } from '../i18n/english';
import { LEVEL_FILES, readLevel } from '../levels/files';
import { seatedAt, stateOf } from '../views/game-session';

const viewOf = (file: string) => {
  const session = seatedAt(readLevel(file), []);
  return viewBoard(stateOf(session), session, english);
};
const flagship = viewOf('levels/benelux.json');
/** The board of a phone. */
const [WIDTH, HEIGHT] = [376, 344];

describe('the flagship on a phone', () => {
  const whole = layOut(flagship, WIDTH, HEIGHT);
  const larger = enlarge(whole, flagship, zoomAt(WHOLE_BOARD, 3, { x: 100, y: 200 }));

  test('is crowded as a whole; enlarged its hexes are roomy and its names whole', () => {
    expect(isCrowded(whole)).toBe(true);
    expect(whole.names.short.size).toBe(flagship.sites.length);
    expect(isCrowded(larger)).toBe(false);
    expect(larger.names.short.size).toBe(0);
    expect(larger.coordinates).toBeGreaterThanOrEqual(14);
    expect(whole.mostZoom * whole.side).toBeGreaterThanOrEqual(92);
  });

  test('lies about the place that was enlarged, and is pressed where it is seen', () => {
    for (const hex of flagship.land) {
      const before = whole.centre(hex);
      const after = larger.centre(hex);
      // A place p of the whole lies at c + 3 (p − c).
      expect(after.x).toBeCloseTo(100 + 3 * (before.x - 100), 6);
      expect(after.y).toBeCloseTo(200 + 3 * (before.y - 200), 6);
      expect(larger.hexAt(after.x, after.y)).toEqual({ x: hex.x, y: hex.y });
    }
  });

  test('enlarged once is the whole', () => {
    const same = enlarge(whole, flagship, WHOLE_BOARD);
    const plain = ({ centre: _c, hexAt: _h, ...rest }: Layout) => rest;
    expect(plain(same)).toEqual(plain(whole));
  });
});

test.each(LEVEL_FILES)('the buttons that enlarge %s hide no land of it', (file) => {
  const view = viewOf(file);
  for (const [width, height] of [
    [617, 618],
    [376, 344],
  ] as const) {
    const { controls, side, centre } = layOut(view, width, height);
    for (const hex of view.land) {
      const { x, y } = centre(hex);
      const across = Math.max(controls.x - x, 0, x - controls.x - controls.width);
      const down = Math.max(controls.y - y, 0, y - controls.y - controls.height);
      expect(Math.hypot(across, down)).toBeGreaterThan(side * 0.8);
    }
  }
});

describe.each(LEVEL_FILES)('in %s', (file) => {
  const view = viewOf(file);

  test('hexes without a site are called on the board what sentences call them', () => {
    for (const hex of view.land) {
      const name = english.names.nearHex({ column: hex.x + 1, row: hex.y + 1 });
      expect(name.endsWith(` ${hex.coordinates}`)).toBe(true);
    }
  });

  test.each([
    [880, 776, 1],
    [617, 618, 1],
    [617, 618, 1.5],
    [376, 344, 1],
  ])('at %s × %s and %s times the text coordinates keep to their hexes', (width, height, scale) => {
    const { coordinates: size, side, centre } = layOut(view, width, height, scale);
    if (size === 0) return;
    expect(size).toBeGreaterThanOrEqual(14);
    for (const hex of view.land.filter((one) => !view.sites.some((site) => isSameHex(site, one)))) {
      const middle = centre(hex);
      const at = coordinatesAt(middle, side);
      // The upper corners of what is written, each within the two upper sides of a pointed hex.
      const across = Math.abs(at.x - middle.x) + widthOf(hex.coordinates, size) / 2;
      const up = middle.y - (at.y - (CAPITAL * size) / 2);
      expect(up + across / Math.sqrt(3)).toBeLessThan(side);
    }
  });
});

test('coordinates stand on the flagship wherever its hexes are not tiny', () => {
  for (const [width, height] of [
    [622, 802],
    [617, 618],
  ] as const)
    expect(layOut(flagship, width, height).coordinates).toBeGreaterThanOrEqual(14);
});

test.each(LEVEL_FILES)('the name of %s on its board lies on no land, deck or pennant', (file) => {
  const view = viewOf(file);
  for (const [width, height] of [
    [880, 776],
    [622, 802],
    [617, 618],
    [376, 344],
  ] as const) {
    const { title, deck, patrol, side, centre } = layOut(view, width, height);
    if (title === undefined) continue;
    for (const hex of view.land) {
      const { x, y } = centre(hex);
      const across = Math.max(title.x - x, 0, x - title.x - title.width);
      const down = Math.max(title.y - y, 0, y - title.y - title.height);
      expect(Math.hypot(across, down)).toBeGreaterThan(side * 0.8);
    }
    for (const box of [deck, patrol])
      if (box)
        expect(
          box.x >= title.x + title.width ||
            title.x >= box.x + box.width ||
            box.y >= title.y + title.height ||
            title.y >= box.y + box.height,
        ).toBe(true);
  }
});

test('the flagship has room for its name on every board', () => {
  for (const [width, height] of [
    [622, 802],
    [617, 618],
    [376, 344],
  ] as const)
    expect(layOut(flagship, width, height).title).toBeDefined();
});
