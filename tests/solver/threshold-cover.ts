import { distance } from '../../src/hex/hex';
import type { Layer, Scenario, Site } from '../../src/scenario/scenario';
import type { Suit } from '../../src/scenario/vocabulary';
import { nationAt, type Pieces, type Standing } from './threshold-pieces';
import { pictureOf, type Purchases } from './threshold-purchases';
import { sumOf, type WholeProgram } from './whole-program';

/** 1 only where a layer is present at a site. */
interface Presence {
  readonly site: Site;
  readonly layer: Layer;
  readonly year: number;
  readonly column: number;
}

/** 1 only where a mark, or what the seeker adds to one, is in force at a site. */
interface Mark {
  readonly column: number;
  /** What it adds to a sum of marks. */
  readonly adds: number;
  /** The whole mark that is there with it. */
  readonly whole: number;
}

export interface Cover {
  presentAt(site: Site, year: number): readonly Presence[];
  /** Columns of which at most one can be 1, and one only where a card is held; each gains the worth. */
  hold(site: Site, year: number, suit: Suit, strength: number, worth: number): void;
}

/** Every set that can be made of some things. */
const setsOf = <T>(things: readonly T[]): T[][] =>
  things.reduce<T[][]>((sets, thing) => [...sets, ...sets.map((set) => [...set, thing])], [[]]);

/** Layers present at the sites and the cards that their marks hold (docs/rules.md, “Cover”). */
export function coverOf(
  program: WholeProgram,
  scenario: Scenario,
  { standing }: Pieces,
  { inForce, patrol }: Purchases,
): Cover {
  const { layers, sites, years, programmes } = scenario;
  const lastYear = years.length - 1;
  const sought = new Map<Presence, number>();

  /** What must be bought before a piece counts at a site; undefined where nothing helps. */
  const neededBy = ({ layer, on }: Standing, site: Site): readonly string[] | undefined => {
    const home = nationAt(scenario, site);
    const steps = distance(on, site);
    const isFar = steps > layer.reach;
    if (isFar && (programmes.longReach?.layer !== layer.id || steps > layer.reach + 1))
      return undefined;
    const pictures = on.nation === home ? [] : [on.nation, home].map(({ id }) => pictureOf(id));
    const needed = [...pictures, ...(isFar ? ['long-reach'] : [])];
    return needed.every((one) => inForce(one, lastYear).length > 0) ? needed : undefined;
  };

  /** Present only if, whatever is missing, there is a piece that needs nothing of that. */
  const presence = (site: Site, layer: Layer, year: number): Presence => {
    const column = program.binary();
    const near = standing.flatMap((piece) => {
      if (piece.layer !== layer || piece.year !== year || piece.ordered + layer.lead > year)
        return [];
      const needed = neededBy(piece, site);
      return needed ? [{ column: piece.column, needed }] : [];
    });
    for (const missing of setsOf([...new Set(near.flatMap(({ needed }) => needed))])) {
      const counting = near.filter(({ needed }) => !needed.some((one) => missing.includes(one)));
      const bought = missing.flatMap((one) => inForce(one, year));
      program.atLeast([...sumOf(counting), ...sumOf(bought), [-1, column]], 0);
    }
    return { site, layer, year, column };
  };

  const present = years.flatMap((_, year) =>
    sites.flatMap((site) => layers.map((layer) => presence(site, layer, year))),
  );
  for (const one of present) {
    if (one.layer.id !== programmes.seeker?.layer) continue;
    const column = program.binary();
    program.atLeast([...sumOf([one]), [-1, column]], 0);
    program.atLeast([...sumOf(inForce('seeker', one.year)), [-1, column]], 0);
    sought.set(one, column);
  }

  const presentAt = (site: Site, year: number): Presence[] =>
    present.filter((one) => one.site === site && one.year === year);

  const marksOf = (site: Site, year: number, suit: Suit): Mark[] => [
    ...presentAt(site, year).flatMap((one) => {
      const adds = one.layer.marks[suit] ?? 0;
      const seeks = sought.get(one);
      const extra = programmes.seeker?.marks[suit] ?? 0;
      return [
        { column: one.column, adds, whole: adds },
        ...(seeks === undefined ? [] : [{ column: seeks, adds: extra, whole: adds + extra }]),
      ];
    }),
    ...patrol.flatMap(({ year: flown, column }) => {
      const adds = scenario.patrol?.marks[suit] ?? 0;
      return flown === year ? [{ column, adds, whole: adds }] : [];
    }),
  ];

  return {
    presentAt,
    hold(site, year, suit, strength, worth) {
      const marks = marksOf(site, year, suit);
      const byLargest = { column: program.binary(worth) };
      const enough = marks.filter(({ whole }) => whole >= strength);
      program.atLeast([...sumOf(enough), ...sumOf([byLargest], -1)], 0);
      const picture = inForce(pictureOf(nationAt(scenario, site).id), year);
      if (picture.length === 0) return;
      const bySum = { column: program.binary(worth) };
      program.atLeast([...sumOf(picture), ...sumOf([bySum], -1)], 0);
      const sum = marks.flatMap((mark) => sumOf([mark], mark.adds));
      program.atLeast([...sum, ...sumOf([bySum], -strength)], 0);
      program.atMost(sumOf([byLargest, bySum]), 1);
    },
  };
}
