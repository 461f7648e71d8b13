/**
 * Pointy-top hexes in offset rows: `y` is the row, 0 at the top; `x` the place in the row;
 * odd rows sit half a hex to the right ("odd-r" in the field's usual terms).
 */
export interface Hex {
  readonly x: number;
  readonly y: number;
}

/** The axial column of a hex: columns that run straight down the slope. */
const axial = ({ x, y }: Hex): number => x - (y - (y & 1)) / 2;

/** Steps from one hex to another. */
export function distance(a: Hex, b: Hex): number {
  const across = axial(a) - axial(b);
  const down = a.y - b.y;
  return Math.max(Math.abs(across), Math.abs(down), Math.abs(across + down));
}

export const isSameHex = (a: Hex, b: Hex): boolean => a.x === b.x && a.y === b.y;

/** A hex as a text (`3,4`), for maps and sets. */
export const hexKey = ({ x, y }: Hex): string => `${x},${y}`;
