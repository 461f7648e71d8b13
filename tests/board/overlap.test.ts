import type { Box, Layout } from '../../src/board/layout/board-layout';
import type { BoardView } from '../../src/views/table/board-view';
import { describe, expect, test } from 'vitest';
import { isSameHex } from '../../src/hex/hex';
import { viewBoard } from '../../src/views/table/board';
import { changePlate } from '../../src/board/paint/cover-changes';
import { layOut } from '../../src/board/layout/layout';
import { CAPITAL, widthOf } from '../../src/board/layout/text-metrics';
import { nameOf } from '../../src/board/layout/name-labels';
import { metLayoutOf, type TokenPlace, tokenLayoutOf } from '../../src/board/layout/token-layout';
import { siteLayoutOf } from '../../src/board/layout/site-layout';
import { TEXT_SIZES } from '../../src/app/settings/settings';
import { english } from '../i18n/english';
import { LEVEL_FILES, readLevel } from '../levels/files';
import { seatedAt, stateOf } from '../views/game-session';

const words = english;
/** The board alone on a wide screen and with a margin, on a tablet, phones, and a phone on its side. */
const SIZES = [
  [880, 776],
  [622, 802],
  [617, 618],
  [376, 364],
  [373, 376],
  [376, 430],
  [376, 590],
] as const;

interface Part extends Box {
  readonly what: string;
}

const square = (what: string, { x, y }: { x: number; y: number }, size: number): Part => ({
  what,
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** Tokens in a row may lie over each other, as chips do; the row may lie over nothing. */
function rowOf(what: string, places: readonly TokenPlace[]): Part {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) throw new Error(`nothing in ${what}`);
  return { ...square(what, first, first.size), width: last.x - first.x + last.size };
}

/** The busiest that a year can be: a piece of every layer on every hex, two cards at every site. */
function crowded(view: BoardView, shapes: readonly string[]): BoardView {
  return {
    ...view,
    sites: view.sites.map((one) => ({ ...one, held: 1, disrupted: 1 })),
    tokens: view.land.flatMap(({ x, y }) =>
      shapes.map((_, layer) => ({
        x,
        y,
        key: `${layer}:${x},${y}`,
        shape: 'circle' as const,
        letter: 'C',
        wheels: false,
        state: 'serving' as const,
      })),
    ),
  };
}

/** What must not lie on anything else, site by site. */
function partsOf(layout: Layout, view: BoardView): Part[] {
  const { size, tail } = layout.names;
  const places = [...tokenLayoutOf(layout, view).values()];
  return view.sites.flatMap((site): Part[] => {
    const siteLayout = siteLayoutOf(layout, site);
    const name = nameOf(layout, site);
    const wide = widthOf(name, size);
    const tokens = places.filter(([token]) => isSameHex(token, site)).map(([, place]) => place);
    const met = metLayoutOf(layout, siteLayout, 2);
    return [
      square(`${name}: value`, siteLayout.badge, siteLayout.badgeRadius * 2),
      { what: `${name}: dial`, ...siteLayout.dial },
      {
        what: `${name}: name`,
        x: siteLayout.name.x - wide / 2,
        y: siteLayout.name.y - (CAPITAL * size) / 2,
        width: wide,
        height: (CAPITAL + tail) * size,
      },
      rowOf(`${name}: tokens`, tokens),
      rowOf(`${name}: met`, met),
    ];
  });
}

/** Half a pixel is not seen. */
const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.5 &&
  b.x < a.x + a.width - 0.5 &&
  a.y < b.y + b.height - 0.5 &&
  b.y < a.y + a.height - 0.5;

const overlapsAmong = (parts: readonly Part[]): string[] =>
  parts.flatMap((part, i) =>
    parts
      .slice(i + 1)
      .flatMap((other) => (isOver(part, other) ? [`${part.what}, ${other.what}`] : [])),
  );

describe.each(LEVEL_FILES)('on the board of %s', (file) => {
  const session = seatedAt(readLevel(file), []);
  const { layers } = session.scenario;
  const plain = viewBoard(stateOf(session), session, words);
  const view = crowded(
    plain,
    layers.map(({ shape }) => shape),
  );

  test.each(SIZES)('at %s × %s no value, dial, name or token lies on another', (width, height) => {
    for (const size of TEXT_SIZES) {
      const layout = layOut(view, width, height, size / 100);
      expect(overlapsAmong(partsOf(layout, view))).toEqual([]);
    }
  });

  test.each(SIZES)('at %s × %s the plates that tell of changes are apart', (width, height) => {
    const layout = layOut(view, width, height);
    const plates = view.sites.map(({ x, y, name }): Part => {
      const suits = (['buzz', 'skim', 'soar'] as const).map((suit) => ({
        suit,
        before: 4,
        after: 6,
      }));
      return { what: name, ...changePlate(layout, { x, y, name, suits }).box };
    });
    expect(overlapsAmong(plates)).toEqual([]);
  });
});

test('all names are whole on a wide screen, a tablet and a phone’s open board, some beside a sheet', () => {
  const session = seatedAt(readLevel('levels/benelux.json'), []);
  const view = viewBoard(stateOf(session), session, words);
  const wholeAt = ([width, height]: readonly [number, number]): string => {
    const { short } = layOut(view, width, height).names;
    if (short.size === 0) return 'all';
    return short.size < view.sites.length ? 'some' : 'none';
  };
  expect(SIZES.map(wholeAt)).toEqual(['all', 'all', 'all', 'none', 'none', 'some', 'all']);
});

test('larger text makes names larger where there is room, and no letter is under 14 pixels', () => {
  const session = seatedAt(readLevel('levels/benelux.json'), []);
  const view = viewBoard(stateOf(session), session, words);
  const sizeAt = (width: number, height: number, scale: number): number =>
    layOut(view, width, height, scale).names.size;
  expect(sizeAt(622, 802, 1.5)).toBeGreaterThan(sizeAt(622, 802, 1) * 1.3);
  for (const [width, height] of SIZES) expect(sizeAt(width, height, 1)).toBeGreaterThanOrEqual(14);
});

test('where no name could be read there is none', () => {
  const session = seatedAt(readLevel('levels/benelux.json'), []);
  const view = viewBoard(stateOf(session), session, words);
  expect(layOut(view, 306, 127).names.size).toBe(0);
});
