import { at } from '../base/assert';
import { memoize } from '../base/memoize';
import { distance, type Hex } from '../hex/hex';
import { nationLetter } from '../scenario/board';
import { bagSize, commonDenominator, deckSize, tokensOf } from '../scenario/forecast';
import type { Layer, Scenario } from '../scenario/scenario';
import { SUITS } from '../scenario/vocabulary';

/** The price of a programme in coins, and the first year in which it is on offer. */
interface Offer {
  readonly cost: number;
  readonly from: number;
}

/** A programme that can be bought (docs/rules.md, “On the table”). */
export type Programme = Offer &
  (
    | {
        readonly kind: 'shared-picture';
        /** Index of the nation that would have it. */
        readonly nation: number;
      }
    | {
        readonly kind: 'joint-order' | 'long-reach' | 'seeker';
        readonly nation: undefined;
      }
  );

/**
 * A scenario made ready to play: the same facts, looked up by index. A `cell` is a place on
 * the board counted row by row (`y * columns + x`); a set of layers, of programmes or of
 * sites is a bit mask over their order in the scenario. The patrol is the bit after the
 * last layer.
 */
export interface Setup {
  readonly scenario: Scenario;
  readonly columns: number;
  /** Land cells in reading order. */
  readonly land: readonly number[];
  /** Index of the nation of each cell; none for the sea. */
  readonly nationOf: readonly (number | undefined)[];
  readonly siteCell: readonly number[];
  readonly siteNation: readonly number[];
  /** `reached[reach][cell]`: the indices of the sites within `reach` steps of the cell. */
  readonly reached: readonly (readonly (readonly number[])[])[];
  readonly programmes: readonly Programme[];
  /** Bit mask of the programme alone, empty where the scenario has none. */
  readonly jointOrderMask: number;
  readonly longReachMask: number;
  readonly seekerMask: number;
  /** Bit mask of each nation's shared picture alone, empty where it has none to buy. */
  readonly pictureMasks: readonly number[];
  readonly rebate: readonly number[];
  readonly layerIndex: ReadonlyMap<string, number>;
  readonly nationIndex: ReadonlyMap<string, number>;
  /** Index of the layer that may have wheels, if there is one. */
  readonly wheeledLayer: number | undefined;
  readonly longReachLayer: number | undefined;
  readonly patrolBit: number;
  /**
   * Cover by `coverIndex(present, shared, seeker) + suit`, for every set of present layers.
   */
  readonly cover: Uint8Array;
  /** `heldCards[year]`: cards that a cover holds, at `suit * COVERS + cover`. */
  readonly heldCards: readonly Uint8Array[];
  /** `weight[year][site]`: planned points for each card held there, × the common denominator. */
  readonly weight: readonly (readonly number[])[];
  readonly denominator: number;
  /** The sites of each pledge, by index. */
  readonly pledgeSites: readonly (readonly number[])[];
}

/** How many covers are told apart, 0 to 10: no strength exceeds 9, so 10 stands for all above. */
export const COVERS = 11;

const NO_MARKS: Layer['marks'] = {};

function tabulateCover(scenario: Scenario): Uint8Array {
  const { layers, patrol, programmes } = scenario;
  const seekerLayer = layers.findIndex(({ id }) => id === programmes.seeker?.layer);
  const sets = 2 ** (layers.length + 1);
  const cover = new Uint8Array(sets * 4 * SUITS.length);
  for (let present = 0; present < sets; present++)
    for (const shared of [0, 1])
      for (const seeker of [0, 1])
        SUITS.forEach((suit, suitIndex) => {
          let sum = 0;
          let largest = 0;
          for (let bit = 0; bit <= layers.length; bit++) {
            if ((present & (1 << bit)) === 0) continue;
            const marks = bit < layers.length ? at(layers, bit).marks : (patrol?.marks ?? NO_MARKS);
            let mark = marks[suit] ?? 0;
            if (seeker === 1 && bit === seekerLayer) mark += programmes.seeker?.marks[suit] ?? 0;
            sum += mark;
            largest = Math.max(largest, mark);
          }
          const place = ((present * 2 + shared) * 2 + seeker) * SUITS.length + suitIndex;
          cover[place] = shared === 1 ? sum : largest;
        });
  return cover;
}

/** A programme that all nations share. */
const joint = (
  kind: 'joint-order' | 'long-reach' | 'seeker',
  cost: number,
  from: number,
): Programme => ({ kind, nation: undefined, cost, from });

function listProgrammes(scenario: Scenario): Programme[] {
  const { sharedPicture, jointOrder, longReach, seeker } = scenario.programmes;
  const nations = scenario.nations.map(({ id }) => id);
  return [
    ...(sharedPicture ?? []).map(({ nation, cost }) => ({
      kind: 'shared-picture' as const,
      nation: nations.indexOf(nation),
      cost,
      from: 0,
    })),
    ...(jointOrder ? [joint('joint-order', jointOrder.cost, 0)] : []),
    ...(longReach ? [joint('long-reach', longReach.cost, longReach.from)] : []),
    ...(seeker ? [joint('seeker', seeker.cost, seeker.from)] : []),
  ];
}

/** The nation of a cell that must be land. */
function onLand(nation: number | undefined): number {
  if (nation === undefined) throw new Error('the sea is of no nation');
  return nation;
}

/** The nation of a cell of land. */
export const nationAt = ({ nationOf }: Setup, cell: number): number => onLand(nationOf[cell]);

/** Makes a scenario ready to play; for a great board that takes tens of milliseconds, so once. */
export const setUp = memoize((scenario: Scenario): Setup => {
  const { board, nations, sites, layers, years, pledges } = scenario;
  const columns = board.rows[0]?.length ?? 0;
  const cells = Array.from({ length: columns * board.rows.length }, (_, cell) => cell);
  const hexOf = (cell: number): Hex => ({ x: cell % columns, y: Math.floor(cell / columns) });
  const letters = nations.map(({ letter }) => letter);
  const nationOf = cells.map((cell) => {
    const { x, y } = hexOf(cell);
    const nation = letters.indexOf(nationLetter(scenario, x, y));
    return nation < 0 ? undefined : nation;
  });
  const siteCell = sites.map(({ x, y }) => y * columns + x);
  const reaches = Math.max(...layers.map(({ reach }) => reach)) + 1;
  const programmes = listProgrammes(scenario);
  const maskFor = (kind: Programme['kind'], nation?: number): number => {
    const index = programmes.findIndex((p) => p.kind === kind && p.nation === nation);
    return index < 0 ? 0 : 1 << index;
  };
  const layerIndex = new Map(layers.map(({ id }, index) => [id, index]));
  const layerWith = (owner: { readonly layer: string } | undefined): number | undefined =>
    owner && layerIndex.get(owner.layer);
  const denominator = commonDenominator(scenario);
  return {
    scenario,
    columns,
    land: cells.filter((cell) => nationOf[cell] !== undefined),
    nationOf,
    siteCell,
    siteNation: siteCell.map((cell) => onLand(nationOf[cell])),
    reached: Array.from({ length: reaches + 1 }, (_, reach) =>
      cells.map((cell) =>
        sites.flatMap((site, index) => (distance(site, hexOf(cell)) <= reach ? [index] : [])),
      ),
    ),
    programmes,
    jointOrderMask: maskFor('joint-order'),
    longReachMask: maskFor('long-reach'),
    seekerMask: maskFor('seeker'),
    pictureMasks: nations.map((_, nation) => maskFor('shared-picture', nation)),
    rebate: layers.map(
      ({ id }) =>
        scenario.programmes.jointOrder?.rebates.find(({ layer }) => layer === id)?.coins ?? 0,
    ),
    layerIndex,
    nationIndex: new Map(nations.map(({ id }, index) => [id, index])),
    wheeledLayer: layerWith(scenario.wheels),
    longReachLayer: layerWith(scenario.programmes.longReach),
    patrolBit: 1 << layers.length,
    cover: tabulateCover(scenario),
    heldCards: years.map(({ deck }) => {
      const held = new Uint8Array(SUITS.length * COVERS);
      for (const { suit, strength, copies } of deck)
        for (let cover = strength; cover < COVERS; cover++) {
          const place = SUITS.indexOf(suit) * COVERS + cover;
          held[place] = (held[place] ?? 0) + copies;
        }
      return held;
    }),
    weight: years.map((year) => {
      const scale = denominator / Math.max(1, deckSize(year) * bagSize(scenario, year));
      return sites.map((site) => scale * year.incidents * tokensOf(site, year) * site.value);
    }),
    denominator,
    pledgeSites: pledges.map((pledge) =>
      pledge.sites.map((id) => sites.findIndex((site) => site.id === id)),
    ),
  };
});

/**
 * Where the covers of a site begin in `Setup.cover`, one for each suit.
 *
 * @param present Bit mask of the layers present, the patrol's bit with them.
 * @param shared Whether the site's nation has the shared picture.
 * @param seeker Whether seeker is in force.
 */
export const coverIndex = (present: number, shared: boolean, seeker: boolean): number =>
  ((present * 2 + (shared ? 1 : 0)) * 2 + (seeker ? 1 : 0)) * SUITS.length;

/** The cell of a hex; none if it lies off the board. */
export const cellOf = ({ columns, nationOf }: Setup, { x, y }: Hex): number | undefined =>
  x >= 0 && x < columns && y >= 0 && y * columns < nationOf.length ? y * columns + x : undefined;

export const hexOf = (setup: Setup, cell: number): Hex => ({
  x: cell % setup.columns,
  y: Math.floor(cell / setup.columns),
});

/** A layer by its index in the scenario. */
export const layerOf = (setup: Setup, layer: number): Layer => at(setup.scenario.layers, layer);
