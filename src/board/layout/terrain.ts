import { centreOf } from '../../hex/geometry';
import { type Hex, hexKey } from '../../hex/hex';
import type { Ground } from './board-layout';

export type Terrain = 'sea' | 'neighbour' | number;

/**
 * What each hex of the picture is: a nation's land by its index, sea, or land beyond the board.
 * A board says only where its own land is; the sea lies to the west of it, down to its
 * westernmost hex, from where the coast draws back, and to the north.
 */
export function terrainOf({ land }: Ground): (hex: Hex) => Terrain {
  const nations = new Map(land.map((hex) => [hexKey(hex), hex.nation]));
  const first = new Map<number, number>();
  for (const { x, y } of land) first.set(y, Math.min(x, first.get(y) ?? Infinity));
  const rows = [...first.keys()];
  const top = Math.min(...rows);
  const west = land.reduce(
    (least, hex) => {
      const { x } = centreOf(hex);
      return x < least.x - 1e-6 || (x < least.x + 1e-6 && hex.y > least.y)
        ? { x, y: hex.y }
        : least;
    },
    { x: Infinity, y: 0 },
  );
  const lastInTop = Math.max(...land.filter(({ y }) => y === top).map(({ x }) => x));
  const northEast = centreOf({ x: lastInTop, y: top }).x;
  return (hex) => {
    const nation = nations.get(hexKey(hex));
    if (nation !== undefined) return nation;
    const { x } = centreOf(hex);
    if (hex.y < top) return x < northEast + 0.5 + 0.9 * (top - hex.y) ? 'sea' : 'neighbour';
    if (hex.y > west.y) return x < west.x - 1.3 * (hex.y - west.y) - 1.2 ? 'sea' : 'neighbour';
    return hex.x < (first.get(hex.y) ?? 0) ? 'sea' : 'neighbour';
  };
}
