import { parseScenario } from '../../src/scenario/check';
import { unwrap } from '../../src/base/result';

const en = (text: string) => ({ en: text });
const year = (income: number) => ({
  income,
  incidents: 2,
  omens: { port: 2 },
  deck: [
    { suit: 'buzz', strength: 2, copies: 1 },
    { suit: 'skim', strength: 2, copies: 1 },
    { suit: 'soar', strength: 2, copies: 2 },
  ],
});

/**
 * A scenario with everything that the flagship does without. Its board, odd row set right:
 *
 *     (0,0) A   (1,0) A   (2,0) B
 *          (0,1) sea  (1,1) A   (2,1) B
 *
 * The lamp covers its own hex; cart and tower the next hexes too. The tower takes two years
 * to arrive and may have wheels; cart and tower have an upkeep.
 */
export const twoShores = unwrap(
  parseScenario({
    format: 1,
    ruleset: 1,
    id: 'two-shores',
    title: en('Two shores'),
    briefing: en('A board for the tests.'),
    firstYear: 2025,
    nations: [
      { id: 'a', letter: 'A', name: en('A') },
      { id: 'b', letter: 'B', name: en('B') },
    ],
    board: { rows: ['AAB', '.AB'] },
    sites: [
      { id: 'harbour', name: en('Harbour'), short: 'H', x: 0, y: 0, kind: 'port', value: 4 },
      { id: 'market', name: en('Market'), short: 'M', x: 1, y: 1, kind: 'city', value: 2 },
      { id: 'castle', name: en('Castle'), short: 'C', x: 2, y: 0, kind: 'capital', value: 5 },
      { id: 'mill', name: en('Mill'), short: 'W', x: 2, y: 1, kind: 'hub', value: 3 },
    ],
    layers: [
      {
        id: 'lamp',
        name: en('Lamp'),
        shape: 'circle',
        cost: 1,
        upkeep: 0,
        lead: 0,
        reach: 0,
        marks: { buzz: 2 },
      },
      {
        id: 'cart',
        name: en('Cart'),
        shape: 'square',
        cost: 3,
        upkeep: 1,
        lead: 0,
        reach: 1,
        marks: { buzz: 1, skim: 2 },
      },
      {
        id: 'tower',
        name: en('Tower'),
        shape: 'shield',
        cost: 5,
        upkeep: 2,
        lead: 2,
        reach: 1,
        marks: { skim: 1, soar: 4 },
      },
    ],
    patrol: { upkeep: 2, marks: { soar: 2 } },
    programmes: {
      sharedPicture: [
        { nation: 'a', cost: 2 },
        { nation: 'b', cost: 2 },
      ],
      jointOrder: {
        cost: 1,
        rebates: [
          { layer: 'lamp', coins: 1 },
          { layer: 'tower', coins: 4 },
        ],
      },
      longReach: { cost: 2, from: 1, layer: 'cart' },
      seeker: { cost: 1, from: 0, layer: 'tower', marks: { buzz: 1, soar: 1 } },
    },
    wheels: { layer: 'tower', cost: 1 },
    years: [year(12), year(10), year(8), year(6)],
    pledges: [
      { name: en('The middle'), sites: ['market', 'castle'], layers: 2, points: 7 },
      { name: en('The port'), sites: ['harbour'], layers: 3, points: 5 },
    ],
    savings: { coinsPerPoint: 3 },
  }),
);
