import { BOUNDS, type Scenario } from '../../src/scenario/scenario';
import { KINDS, SHAPES, SUITS } from '../../src/scenario/vocabulary';
import { playable } from '../scenario/playable';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const named = (name: string) => ({ en: name });

const SIDE = 20;
const NATIONS = ['A', 'B', 'C', 'D'] as const;

/** A board with as much of everything as the format allows, on which much can be afforded. */
export function greatestBoard(): Scenario {
  const layers = times(BOUNDS.layers, (i) => ({
    id: `layer-${i}`,
    name: named(`Layer ${i}`),
    shape: SHAPES[i] ?? 'shield',
    cost: 1 + i,
    upkeep: i % 2,
    lead: i % 3,
    reach: i % 4,
    marks: { buzz: 1 + (i % 3), skim: i % 4, soar: (i + 2) % 5 },
  }));
  const deck = SUITS.flatMap((suit) => times(10, (strength) => ({ suit, strength, copies: 2 })));
  return playable({
    format: 1,
    ruleset: 1,
    id: 'greatest',
    title: named('The greatest board'),
    briefing: named('As much of everything as there may be.'),
    firstYear: 2026,
    nations: NATIONS.map((letter) => ({
      id: letter.toLowerCase(),
      letter,
      name: named(`Nation ${letter}`),
    })),
    board: {
      rows: times(SIDE, (y) =>
        times(SIDE, (x) => NATIONS[(x < SIDE / 2 ? 0 : 1) + (y < SIDE / 2 ? 0 : 2)]).join(''),
      ),
    },
    sites: times(BOUNDS.sites, (i) => ({
      id: `site-${i}`,
      name: named(`Site number ${i}`),
      short: `S${i}`,
      x: (i * 7) % SIDE,
      y: (i * 3 + Math.floor(i / SIDE)) % SIDE,
      kind: KINDS[i % KINDS.length] ?? 'city',
      value: 1 + (i % 6),
    })),
    layers,
    patrol: { upkeep: 1, marks: { skim: 1, soar: 1 } },
    programmes: {
      sharedPicture: NATIONS.map((letter) => ({ nation: letter.toLowerCase(), cost: 3 })),
      jointOrder: {
        cost: 3,
        rebates: layers.slice(0, 4).map(({ id }) => ({ layer: id, coins: 1 })),
      },
      longReach: { cost: 4, from: 1, layer: 'layer-3' },
      seeker: { cost: 4, from: 1, layer: 'layer-4', marks: { buzz: 2 } },
    },
    wheels: { layer: 'layer-2', cost: 1 },
    years: times(BOUNDS.years, () => ({
      income: 400,
      incidents: BOUNDS.sites,
      omens: {},
      deck,
    })),
    pledges: times(BOUNDS.pledges, (i) => ({
      name: named(`Pledge ${i}`),
      sites: times(4, (j) => `site-${(i * 2 + j) % BOUNDS.sites}`),
      layers: 1 + (i % 3),
      points: 1 + i,
    })),
    savings: { coinsPerPoint: 4 },
  });
}
