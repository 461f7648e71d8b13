import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { centreOf, CORNERS, hexAt, type Point } from '../../src/hex/geometry';
import { boardSize, sidesBetween } from '../../src/hex/regions';
import { isSameHex } from '../../src/hex/hex';
import { DIRECTIONS, neighbour } from '../../src/hex/neighbours';
import { scaled } from '../scale';

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const hexes = fc.record({ x: fc.nat({ max: 30 }), y: fc.nat({ max: 30 }) });

test('neighbours lie the width of a hex apart, each across the middle of its side', () => {
  fc.assert(
    fc.property(hexes, (hex) => {
      const centre = centreOf(hex);
      for (const [index, direction] of DIRECTIONS.entries()) {
        const other = centreOf(neighbour(hex, direction));
        expect(apart(centre, other)).toBeCloseTo(Math.sqrt(3), 9);
        const [from, to] = [at(CORNERS, index), at(CORNERS, (index + 1) % 6)];
        const middle = { x: centre.x + (from.x + to.x) / 2, y: centre.y + (from.y + to.y) / 2 };
        expect(
          apart(middle, { x: (centre.x + other.x) / 2, y: (centre.y + other.y) / 2 }),
        ).toBeCloseTo(0, 9);
      }
    }),
    { numRuns: scaled(10_000) },
  );
});

test('the six corners of a hex lie the length of a side apart and from its centre', () => {
  for (const [index, corner] of CORNERS.entries()) {
    expect(apart(corner, { x: 0, y: 0 })).toBeCloseTo(1, 9);
    expect(apart(corner, at(CORNERS, (index + 1) % 6))).toBeCloseTo(1, 9);
  }
});

test('the hex at a point is the one whose centre is nearest of all', () => {
  const grid = Array.from({ length: 12 * 12 }, (_, i) => ({
    x: (i % 12) - 1,
    y: Math.floor(i / 12) - 1,
  }));
  const coordinate = fc.double({ min: 0.25, max: 14, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const point = { x, y };
      const byNearness = grid
        .map((hex) => ({ hex, away: apart(centreOf(hex), point) }))
        .sort((a, b) => a.away - b.away);
      // Between two hexes either will do.
      fc.pre(at(byNearness, 1).away - at(byNearness, 0).away > 1e-9);
      expect(hexAt(point)).toEqual(at(byNearness, 0).hex);
    }),
    { numRuns: scaled(100_000) },
  );
});

test('the first hex is at 0, 0, on whichever side of its centre the point lies', () => {
  const { x, y } = centreOf({ x: 0, y: 0 });
  // A count from −0 would be lost on the way through a file.
  for (const aside of [-0.1, 0.1])
    for (const down of [-0.1, 0.1])
      expect(hexAt({ x: x + aside, y: y + down })).toStrictEqual({ x: 0, y: 0 });
});

// By hand: a row of n hexes is n widths of √3; a second row adds half a width and 1.5 in height.
test.each([
  [1, 1, 1, 2],
  [3, 1, 3, 2],
  [3, 2, 3.5, 3.5],
  [6, 10, 6.5, 15.5],
])('a board of %i × %i is %f hexes wide and %f sides high', (columns, rows, wide, high) => {
  const size = boardSize(columns, rows);
  expect(size.x).toBeCloseTo(wide * Math.sqrt(3), 9);
  expect(size.y).toBeCloseTo(high, 9);
});

test('sides are drawn where two hexes differ, each between the two', () => {
  const pair = [
    { x: 1, y: 1 },
    { x: 2, y: 1 },
  ];
  const isInside = (hex: { x: number; y: number }) => pair.some((one) => isSameHex(one, hex));
  const sides = sidesBetween(pair, (_, outside) => !isInside(outside));
  // Two hexes have twelve sides; the one between them is inside for both.
  expect(sides).toHaveLength(10);
  expect(sides.filter(({ hex, direction }) => isInside(neighbour(hex, direction)))).toEqual([]);
  for (const { hex, direction, from, to } of sides) {
    expect(apart(from, to)).toBeCloseTo(1, 9);
    for (const end of [from, to]) {
      expect(apart(end, centreOf(hex))).toBeCloseTo(1, 9);
      expect(apart(end, centreOf(neighbour(hex, direction)))).toBeCloseTo(1, 9);
    }
  }
});
