import type { Hex } from './hex';

/** The six directions, clockwise from the east: the order of sides and of neighbours. */
export const DIRECTIONS = ['e', 'se', 'sw', 'w', 'nw', 'ne'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const isOdd = (y: number): boolean => (y & 1) === 1;

/** The next hex in a direction; it may lie off the board. */
export function neighbour({ x, y }: Hex, direction: Direction): Hex {
  const right = isOdd(y) ? 1 : 0;
  switch (direction) {
    case 'e':
      return { x: x + 1, y };
    case 'w':
      return { x: x - 1, y };
    case 'se':
      return { x: x + right, y: y + 1 };
    case 'sw':
      return { x: x + right - 1, y: y + 1 };
    case 'ne':
      return { x: x + right, y: y - 1 };
    case 'nw':
      return { x: x + right - 1, y: y - 1 };
  }
}
