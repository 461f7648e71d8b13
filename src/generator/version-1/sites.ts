import { at } from '../../base/assert';
import type { Kind } from '../../scenario/vocabulary';
import type { Size } from '../choices';
import { type Dice, pickBest } from './dice';
import type { Land } from './land';

/** A site as drawn, before it has a name. */
export interface SitePlace {
  readonly cell: number;
  readonly nation: number;
  readonly kind: Kind;
  readonly value: number;
}

const COUNTS: Readonly<Record<Size, readonly [number, number]>> = {
  small: [6, 7],
  medium: [8, 10],
  large: [11, 13],
};

const VALUES: Readonly<Record<Kind, readonly [number, number]>> = {
  capital: [5, 6],
  port: [3, 5],
  hub: [2, 4],
  city: [2, 3],
  grounds: [1, 2],
};

/** How many sites each nation has: at least one, the rest in proportion to its land. */
function quotasOf(sizes: readonly number[], count: number): number[] {
  const land = sizes.reduce((sum, size) => sum + size, 0);
  const quotas = sizes.map(() => 1);
  for (let placed = sizes.length; placed < count; placed++) {
    const lacks = sizes.map((size, nation) => size * count - at(quotas, nation) * land);
    const neediest = lacks.indexOf(Math.max(...lacks));
    quotas[neediest] = at(quotas, neediest) + 1;
  }
  return quotas;
}

/** The kinds to place besides the capitals, in the order in which they are placed. */
function kindsFor(count: number): Kind[] {
  const ports = Math.max(1, Math.floor((count + 2) / 5));
  const hubs = count >= 3 ? Math.max(1, Math.floor((count + 1) / 4)) : 0;
  const grounds = count >= 4 ? 1 : 0;
  const kinds = [
    ...Array.from({ length: ports }, () => 'port' as const),
    ...Array.from({ length: hubs }, () => 'hub' as const),
    ...Array.from({ length: grounds }, () => 'grounds' as const),
  ].slice(0, count);
  return [...kinds, ...Array.from({ length: count - kinds.length }, () => 'city' as const)];
}

/** Draws sites on hexes that suit their kinds; returns them in reading order. */
export function drawSitePlaces(
  size: Size,
  land: Land,
  nationOf: ReadonlyMap<number, number>,
  dice: Dice,
): SitePlace[] {
  const { grid, cells } = land;
  const nations = Math.max(...nationOf.values()) + 1;
  const owner = (cell: number): number => nationOf.get(cell) ?? -1;
  const sizes = Array.from(
    { length: nations },
    (_, nation) => [...cells].filter((cell) => owner(cell) === nation).length,
  );
  const quotas = quotasOf(sizes, dice.between(...COUNTS[size]));
  const total = quotas.reduce((sum, quota) => sum + quota, 0);
  const places: SitePlace[] = [];

  const nearest = (cell: number, kind?: Kind): number =>
    Math.min(
      9,
      ...places
        .filter((place) => kind === undefined || place.kind === kind)
        .map((place) => grid.steps(cell, place.cell)),
    );
  const inland = (cell: number): number =>
    Math.min(2, ...[...cells].filter((c) => land.seaSides(c) > 0).map((c) => grid.steps(c, cell)));
  const around = (cell: number): number[] => grid.around(cell).filter((next) => cells.has(next));
  const foreign = (cell: number): number =>
    around(cell).filter((next) => owner(next) !== owner(cell)).length;
  /** Grade of the distance to other sites: at two steps one piece can cover two; one step crowds. */
  const spacing = (cell: number): number => {
    const steps = nearest(cell);
    if (steps === 1)
      return -4 * places.filter((place) => grid.steps(cell, place.cell) === 1).length;
    return steps === 2 ? 3 : steps === 3 ? 1 : 0;
  };
  const fit = (cell: number, kind: Kind): number => {
    switch (kind) {
      case 'capital':
        return 3 * inland(cell) + around(cell).length - 2 * foreign(cell);
      case 'port':
        return (land.seaSides(cell) > 0 ? 12 : 0) + Math.min(3, nearest(cell, 'port'));
      case 'hub':
        return (
          around(cell).length + 2 * Math.min(2, foreign(cell)) + Math.min(3, nearest(cell, 'hub'))
        );
      case 'grounds':
        return 2 * Math.min(4, nearest(cell, 'capital')) - 2 * Math.min(1, land.seaSides(cell));
      case 'city':
        return Math.min(3, nearest(cell, 'city'));
    }
  };
  const place = (kind: Kind, among: readonly number[]): void => {
    const grade = (cell: number): number =>
      2 * (fit(cell, kind) + spacing(cell)) + dice.between(0, 3);
    const cell = pickBest(among, grade, dice);
    const nation = owner(cell);
    quotas[nation] = at(quotas, nation) - 1;
    const [min, max] = VALUES[kind];
    // The capital of a small nation is worth less than those of its neighbours.
    const value = kind === 'capital' && nation === 2 ? 4 : dice.between(min, max);
    places.push({ cell, nation, kind, value });
  };

  const isFree = (cell: number): boolean => !places.some((other) => other.cell === cell);
  for (let nation = 0; nation < nations; nation++)
    place(
      'capital',
      [...cells].filter((cell) => owner(cell) === nation),
    );
  for (const kind of kindsFor(total - nations))
    place(
      kind,
      [...cells].filter((cell) => isFree(cell) && at(quotas, owner(cell)) > 0),
    );
  return places.toSorted((a, b) => a.cell - b.cell);
}
