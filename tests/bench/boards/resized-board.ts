import { at } from '../../../src/base/assert';
import { openDice } from '../../../src/generator/version-1/dice';
import { generate } from '../../../src/generator/generate';
import { distance, type Hex, hexKey, isSameHex } from '../../../src/hex/hex';
import { SEA } from '../../../src/scenario/board';
import type { Layer, Scenario } from '../../../src/scenario/scenario';
import { playable } from '../../scenario/playable';

/** How much there is of each dimension of a board. */
export interface Extent {
  readonly hexes: number;
  readonly sites: number;
  readonly layers: number;
  readonly years: number;
}

/** Layers beyond the generator's four: its marks and costs, put together in other ways. */
const FURTHER_LAYERS: readonly Layer[] = [
  { shape: 'circle', cost: 4, reach: 1, marks: { buzz: 2 } } as const,
  { shape: 'diamond', cost: 3, reach: 0, marks: { skim: 1, soar: 2 } } as const,
].map((layer, index) => {
  const id = `further-${index + 1}`;
  return { ...layer, id, name: { en: id }, upkeep: 0, lead: 0 };
});

/** Those that programmes refer to come first, so that these stay when layers are few. */
const LAYER_ORDER = ['close', 'area', 'kit', 'team'];

/** Coins of a whole game for each site, as a generated steep board has them. */
const COINS_PER_SITE = 3.5;

/** Incidents of a year, as a generated board has them. */
const incidentsFor = (sites: number): number => Math.floor((sites * 5 + 7) / 8) + 1;

/** All places of a board in the order in which they are taken in: land, then the sea nearest to it. */
function placesOf(board: Scenario, shuffle: <T>(items: readonly T[]) => T[]) {
  const { rows } = board.board;
  const all = rows.flatMap((row, y) =>
    [...row].map((letter, x) => ({ x, y, letter, isLand: letter !== SEA })),
  );
  const land = shuffle(all.filter(({ isLand }) => isLand));
  const nearest = (hex: Hex) =>
    land.reduce((near, other) => (distance(hex, other) < distance(hex, near) ? other : near));
  const sea = shuffle(all.filter(({ isLand }) => !isLand))
    .map((hex) => ({ ...hex, letter: nearest(hex).letter }))
    .toSorted((a, b) => distance(a, nearest(a)) - distance(b, nearest(b)));
  return [...land, ...sea];
}

/**
 * A large generated board, cut down or added to until it has so many hexes, sites, layers and
 * years. Nothing else about it changes but what follows from that: coins and incidents keep their
 * proportion to the sites, as the generator has it, pledges keep the sites that stay, and all
 * programmes are on offer from the first year.
 *
 * @param seed - of the generator
 * @returns the board; throws if its frame has fewer places than that
 */
export function resizedBoard(seed: string, { hexes, sites, layers, years }: Extent): Scenario {
  const board = generate({ size: 'large', nations: 3, years: 4, difficulty: 'steep', seed });
  const { shuffle } = openDice(['resized board', seed]);
  const places = placesOf(board, shuffle);
  if (Math.max(hexes, sites) > places.length)
    throw new Error(`${seed} has ${places.length} places`);
  const drawn = shuffle(board.sites);
  const free = places.filter((hex) => !drawn.some((site) => isSameHex(site, hex)));
  const further = free.map(({ x, y }, i) => ({
    ...at(drawn, i % drawn.length),
    id: `further-${i + 1}`,
    short: `F${i + 1}`,
    x,
    y,
  }));
  const keptSites = [...drawn, ...further].slice(0, sites);
  const isSite = (hex: Hex): boolean => keptSites.some((site) => isSameHex(site, hex));
  const keptHexes = [...places.filter(isSite), ...places.filter((hex) => !isSite(hex))].slice(
    0,
    hexes,
  );
  const letters = new Map(keptHexes.map((hex) => [hexKey(hex), hex.letter]));
  const keptLayers = [
    ...board.layers.toSorted((a, b) => LAYER_ORDER.indexOf(a.id) - LAYER_ORDER.indexOf(b.id)),
    ...FURTHER_LAYERS,
  ].slice(0, layers);
  const coinsUntil = (year: number): number => Math.floor((COINS_PER_SITE * sites * year) / years);
  const { jointOrder, longReach, seeker, ...others } = board.programmes;
  return playable({
    ...board,
    board: {
      rows: board.board.rows.map((row, y) =>
        [...row].map((_, x) => letters.get(hexKey({ x, y })) ?? SEA).join(''),
      ),
    },
    sites: keptSites,
    layers: keptLayers,
    years: Array.from({ length: years }, (_, year) => ({
      ...at(board.years, year % board.years.length),
      income: coinsUntil(year + 1) - coinsUntil(year),
      incidents: incidentsFor(sites),
    })),
    programmes: {
      ...others,
      ...(jointOrder && {
        jointOrder: {
          ...jointOrder,
          rebates: keptLayers.map(({ id, cost }) => ({ layer: id, coins: cost })),
        },
      }),
      ...(longReach && { longReach: { ...longReach, from: 0 } }),
      ...(seeker && { seeker: { ...seeker, from: 0 } }),
    },
    pledges: board.pledges.flatMap((pledge) => {
      const kept = pledge.sites.filter((id) => keptSites.some((site) => site.id === id));
      if (kept.length === 0) return [];
      return [{ ...pledge, sites: kept, layers: Math.min(pledge.layers, layers) }];
    }),
  });
}
