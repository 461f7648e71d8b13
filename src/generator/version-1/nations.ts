import { at } from '../../base/assert';
import type { Dice } from './dice';
import { pickBest } from './dice';
import type { Land } from './land';

/** Hundredths of the land for each nation, the largest first. */
const SHARES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[100]],
  2: [
    [50, 50],
    [60, 40],
    [65, 35],
  ],
  3: [
    [45, 35, 20],
    [40, 35, 25],
    [50, 30, 20],
  ],
};

/** The nation of each land cell, by index: connected regions, the largest first. */
export function drawNations(land: Land, count: number, dice: Dice): ReadonlyMap<number, number> {
  const { grid, cells } = land;
  const everywhere = [...cells];
  const shares = dice.pick(SHARES[count] ?? []);
  // The first nation starts anywhere on the rim, each other as far from the others as possible.
  const rim = everywhere.filter(
    (cell) => grid.around(cell).filter((next) => cells.has(next)).length < 6,
  );
  const starts = [dice.pick(rim)];
  while (starts.length < count)
    starts.push(
      pickBest(
        everywhere.filter((cell) => !starts.includes(cell)),
        (cell) => Math.min(...starts.map((start) => grid.steps(cell, start))),
        dice,
      ),
    );
  const nationOf = new Map(dice.shuffle(starts).map((cell, nation) => [cell, nation]));
  const sizes = starts.map(() => 1);
  while (nationOf.size < everywhere.length) {
    const open = starts.map((_, nation) =>
      everywhere.filter(
        (cell) =>
          !nationOf.has(cell) && grid.around(cell).some((next) => nationOf.get(next) === nation),
      ),
    );
    const able = starts.map((_, nation) => nation).filter((nation) => at(open, nation).length > 0);
    // The nation farthest below its share grows next, by the cell with most neighbours of its own.
    const behind = (nation: number): number =>
      at(shares, nation) * nationOf.size - 100 * at(sizes, nation);
    const nation = pickBest(able, behind, dice);
    const own = (cell: number): number =>
      grid.around(cell).filter((next) => nationOf.get(next) === nation).length;
    nationOf.set(pickBest(at(open, nation), own, dice), nation);
    sizes[nation] = at(sizes, nation) + 1;
  }
  return nationOf;
}
