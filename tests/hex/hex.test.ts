import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { distance, type Hex, isSameHex } from '../../src/hex/hex';
import { DIRECTIONS, type Direction, neighbour } from '../../src/hex/neighbours';

// By hand, on squared paper with the odd rows set half a hex to the right.
test.each<[Hex, Record<Direction, Hex>]>([
  [
    { x: 2, y: 2 },
    {
      e: { x: 3, y: 2 },
      se: { x: 2, y: 3 },
      sw: { x: 1, y: 3 },
      w: { x: 1, y: 2 },
      nw: { x: 1, y: 1 },
      ne: { x: 2, y: 1 },
    },
  ],
  [
    { x: 2, y: 3 },
    {
      e: { x: 3, y: 3 },
      se: { x: 3, y: 4 },
      sw: { x: 2, y: 4 },
      w: { x: 1, y: 3 },
      nw: { x: 2, y: 2 },
      ne: { x: 3, y: 2 },
    },
  ],
  [
    { x: 0, y: 0 },
    {
      e: { x: 1, y: 0 },
      se: { x: 0, y: 1 },
      sw: { x: -1, y: 1 },
      w: { x: -1, y: 0 },
      nw: { x: -1, y: -1 },
      ne: { x: 0, y: -1 },
    },
  ],
])('the neighbours of %o', (hex, expected) => {
  const found = DIRECTIONS.map((direction) => [direction, neighbour(hex, direction)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

// By hand, counting steps on the same paper.
test.each<[Hex, Hex, number]>([
  [{ x: 0, y: 0 }, { x: 0, y: 0 }, 0],
  [{ x: 0, y: 0 }, { x: 5, y: 0 }, 5],
  [{ x: 0, y: 0 }, { x: 0, y: 2 }, 2],
  // Straight down the slope each second row gains a column for nothing, …
  [{ x: 0, y: 0 }, { x: 2, y: 4 }, 4],
  // … and one more column costs one more step.
  [{ x: 0, y: 0 }, { x: 3, y: 4 }, 5],
  // From an odd row a step down and to the right gains the column at once, from an even one not.
  [{ x: 0, y: 1 }, { x: 1, y: 2 }, 1],
  [{ x: 0, y: 0 }, { x: 1, y: 1 }, 2],
  [{ x: 3, y: 2 }, { x: 0, y: 5 }, 4],
  [{ x: 4, y: 7 }, { x: 2, y: 6 }, 3],
])('from %o to %o it is %i steps', (from, to, steps) => {
  expect(distance(from, to)).toBe(steps);
  expect(distance(to, from)).toBe(steps);
});

/** Which hexes of two rows touch, from the places of their centres in half-widths of a hex. */
function touches(a: Hex, b: Hex): boolean {
  const across = Math.abs(2 * a.x + (a.y % 2) - (2 * b.x + (b.y % 2)));
  const down = Math.abs(a.y - b.y);
  return (down === 0 && across === 2) || (down === 1 && across === 1);
}

const SIDE = 9;
const grid = Array.from({ length: SIDE * SIDE }, (_, cell) => ({
  x: cell % SIDE,
  y: Math.floor(cell / SIDE),
}));

test('two hexes are neighbours exactly where their centres lie one hex apart', () => {
  for (const a of grid) {
    const around = DIRECTIONS.map((direction) => neighbour(a, direction));
    for (const b of grid) expect(around.some((hex) => isSameHex(hex, b))).toBe(touches(a, b));
  }
});

/** Steps from a hex to every other of the grid by breadth-first search over what touches. */
function searchFrom(start: Hex): number[] {
  const steps = grid.map((hex) => (isSameHex(hex, start) ? 0 : Infinity));
  const queue = [start];
  for (let hex = queue.shift(); hex !== undefined; hex = queue.shift()) {
    const here = at(steps, hex.y * SIDE + hex.x);
    for (const [cell, other] of grid.entries())
      if (at(steps, cell) === Infinity && touches(hex, other)) {
        steps[cell] = here + 1;
        queue.push(other);
      }
  }
  return steps;
}

test('distances are those that a search over the whole grid finds', () => {
  for (const start of grid)
    expect(grid.map((hex) => distance(start, hex))).toEqual(searchFrom(start));
});

test('directions lie in a circle: two next to each other lead to hexes that touch', () => {
  const hex = { x: 4, y: 5 };
  for (const [index, direction] of DIRECTIONS.entries()) {
    const next = at(DIRECTIONS, (index + 1) % 6);
    const opposite = at(DIRECTIONS, (index + 3) % 6);
    expect(touches(neighbour(hex, direction), neighbour(hex, next))).toBe(true);
    expect(neighbour(neighbour(hex, direction), opposite)).toEqual(hex);
  }
});
