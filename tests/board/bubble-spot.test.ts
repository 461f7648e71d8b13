import { describe, expect, test } from 'vitest';
import { viewBoard } from '../../src/views/table/board';
import type { Box } from '../../src/board/layout/board-layout';
import { bubbleSpot, nameBox } from '../../src/board/layout/bubble-spot';
import { layOut } from '../../src/board/layout/layout';
import { siteLayoutOf } from '../../src/board/layout/site-layout';
import { english } from '../i18n/english';
import { LEVEL_FILES, readLevel } from '../levels/files';
import { seatedAt, stateOf } from '../views/game-session';

/** A bubble of three marks, as `bubbleSize` measures one. */
const SIZE = { width: 208, height: 65 };
const SIZES = [
  [880, 776],
  [622, 802],
  [617, 618],
  [376, 344],
] as const;

const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const viewOf = (file: string) => {
  const session = seatedAt(readLevel(file), []);
  return viewBoard(stateOf(session), session, english);
};

describe.each(LEVEL_FILES)('on the board of %s', (file) => {
  const view = viewOf(file);

  test.each(SIZES)(
    'at %s × %s a bubble is on the board and points at its site',
    (width, height) => {
      const layout = layOut(view, width, height);
      for (const site of view.sites) {
        const spot = bubbleSpot(layout, view.sites, site, SIZE);
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.x + spot.width).toBeLessThanOrEqual(width);
        const { centre } = siteLayoutOf(layout, site);
        const half = (Math.sqrt(3) / 2) * layout.side;
        // At the edge of a board a bubble's corner keeps its tail from the site.
        const isAtEdge = centre.x < 40 || centre.x > width - 40;
        if (!isAtEdge) expect(Math.abs(spot.x + spot.tailX - centre.x)).toBeLessThanOrEqual(half);
        if (spot.isBelow) expect(spot.y).toBeGreaterThan(centre.y);
        else expect(spot.y + spot.height).toBeLessThan(centre.y);
      }
    },
  );

  test.each(SIZES.slice(0, 3))('at %s × %s no bubble hides the name of its own site', (...size) => {
    const layout = layOut(view, ...size);
    for (const site of view.sites)
      expect(
        isOver(bubbleSpot(layout, view.sites, site, SIZE), nameBox(layout, site)),
        site.name,
      ).toBe(false);
  });
});

test('a bubble over Brussels hides no name, where one straight above it would hide Antwerp', () => {
  const view = viewOf('levels/what-we-have.json');
  const layout = layOut(view, 880, 776);
  const site = view.sites.find(({ name }) => name === 'Brussels');
  if (site === undefined) throw new Error('Brussels is not on the board');
  const { tokens, disc } = siteLayoutOf(layout, site);
  const above = { x: disc.x - 0.3 * SIZE.width, y: tokens.y - SIZE.height + 4, ...SIZE };
  const names = view.sites.map((one) => nameBox(layout, one));
  expect(names.filter((name) => isOver(name, above))).toHaveLength(1);
  const spot = bubbleSpot(layout, view.sites, site, SIZE);
  expect(names.filter((name) => isOver(name, spot))).toEqual([]);
});
