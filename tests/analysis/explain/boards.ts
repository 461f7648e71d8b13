import type { Layer, Scenario, ScenarioFile, Site, Year } from '../../../src/scenario/scenario';
import { SHAPES } from '../../../src/scenario/vocabulary';
import { playable } from '../../scenario/playable';

const en = (text: string) => ({ en: text });

/** A site at a place in the only row. */
export const site = (id: string, x: number, value: number, kind: Site['kind'] = 'city'): Site => ({
  id,
  name: en(id),
  short: id.slice(0, 4),
  x,
  y: 0,
  kind,
  value,
});

/** A year of four incidents and four cards, each written as in `buzz 1`. */
export const year = (income: number, ...cards: string[]): Year => {
  const deck = new Map<string, number>();
  for (const card of cards) deck.set(card, (deck.get(card) ?? 0) + 1);
  return {
    income,
    incidents: 4,
    omens: {},
    deck: [...deck].map(([card, copies]) => {
      const [suit, strength] = card.split(' ');
      return { suit: suit as 'buzz', strength: Number(strength), copies };
    }),
  };
};

/** The usual four cards. */
export const usual = (income: number): Year => year(income, 'buzz 1', 'buzz 2', 'skim 1', 'skim 2');

const LAYERS: readonly Layer[] = [
  { id: 'kit', cost: 2, upkeep: 0, lead: 0, reach: 0, marks: { buzz: 1 } },
  { id: 'lens', cost: 2, upkeep: 0, lead: 0, reach: 0, marks: { skim: 1 } },
  { id: 'horn', cost: 2, upkeep: 0, lead: 0, reach: 0, marks: { buzz: 1 } },
  { id: 'team', cost: 3, upkeep: 1, lead: 0, reach: 1, marks: { buzz: 1, skim: 1 } },
  { id: 'tower', cost: 4, upkeep: 0, lead: 1, reach: 0, marks: { buzz: 2 } },
].map((layer, index) => ({
  ...layer,
  name: en(layer.id),
  shape: SHAPES[index] ?? 'shield',
}));

/**
 * Six hexes in a row, of one nation, with sites on 0 and 1 of value 4 and on 2 and 4 of value 2; two
 * years with 12 coins each. Four incidents, four tokens and four cards a year: a card held brings a
 * site a quarter of its value a year, 1 at the first two sites and ½ at the others. Coins left are
 * worth nothing. A kit and a horn hold buzz 1, a lens skim 1, a team both within a hex; a tower both
 * buzz cards from the year after its order.
 */
export const board = (changes: Partial<ScenarioFile> = {}): Scenario =>
  playable({
    format: 1,
    ruleset: 1,
    id: 'row',
    title: en('Row'),
    briefing: en('A board for the tests.'),
    firstYear: 1,
    nations: [{ id: 'a', letter: 'A', name: en('A') }],
    board: { rows: ['AAAAAA'] },
    sites: [site('first', 0, 4), site('second', 1, 4), site('third', 2, 2), site('fourth', 4, 2)],
    layers: LAYERS,
    programmes: {},
    years: [usual(12), usual(12)],
    pledges: [],
    savings: { coinsPerPoint: 99 },
    ...changes,
  });

/** A level whose coins left are worth a point for so many. */
export const saving = (coinsPerPoint: number): Partial<ScenarioFile> => ({
  savings: { coinsPerPoint },
});

/** Two years with so many coins each. */
export const purses = (first: number, second: number): Partial<ScenarioFile> => ({
  years: [usual(first), usual(second)],
});

/** A rebate on kits for each three. */
export const jointOrder = (cost: number, coins: number): Partial<ScenarioFile> => ({
  programmes: { jointOrder: { cost, rebates: [{ layer: 'kit', coins }] } },
});

/** The first three hexes one nation's, the others another's, a picture of 2 coins for each. */
export const twoNations: Partial<ScenarioFile> = {
  nations: [
    { id: 'a', letter: 'A', name: en('A') },
    { id: 'b', letter: 'B', name: en('B') },
  ],
  board: { rows: ['AAABBB'] },
  programmes: {
    sharedPicture: [
      { nation: 'a', cost: 2 },
      { nation: 'b', cost: 2 },
    ],
  },
};

/** A pledge of so many points for layers at some sites. */
export const pledge = (
  points: number,
  layers: number,
  ...sites: string[]
): Partial<ScenarioFile> => ({ pledges: [{ name: en('Pledge'), sites, layers, points }] });
