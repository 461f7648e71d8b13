/**
 * A level small enough for sums in the head. Two towns of one nation, of 4 points and of 2, a hex
 * of land between them; two years of two incidents, each town one token. So in a year a town brings
 * value × cards held ÷ 2. A kit (2 coins) holds buzz 1, a tower holds buzz 2 a year after its order.
 * The first deck has one card of each, the second buzz 2 alone.
 *
 * A kit at the first town: 2 points, in the first year alone; at the second: 1.
 * A tower ordered in the first year at the first town: 4 points in the second year; at the second: 2.
 * Coins left are worth nothing. Incomes: 5 and 2.
 */
export const twoTowns = (towerCost: number, requires: readonly unknown[] = []) => ({
  format: 1,
  ruleset: 1,
  id: 'two-towns',
  title: { en: 'Two towns' },
  briefing: { en: 'A board for the tests.' },
  campaign: {
    place: 1,
    minutes: 1,
    lesson: { en: 'What comes late must be ordered early.' },
    questions: [{ en: 'Why?' }],
    story: [],
    requires,
  },
  firstYear: 1,
  nations: [{ id: 'a', letter: 'A', name: { en: 'A' } }],
  board: { rows: ['AAA'] },
  sites: [
    { id: 'first', name: { en: 'First' }, short: '1', x: 0, y: 0, kind: 'city', value: 4 },
    { id: 'second', name: { en: 'Second' }, short: '2', x: 2, y: 0, kind: 'city', value: 2 },
  ],
  layers: [
    {
      id: 'kit',
      name: { en: 'Kit' },
      shape: 'hexagon',
      cost: 2,
      upkeep: 0,
      lead: 0,
      reach: 0,
      marks: { buzz: 1 },
    },
    {
      id: 'tower',
      name: { en: 'Tower' },
      shape: 'square',
      cost: towerCost,
      upkeep: 0,
      lead: 1,
      reach: 0,
      marks: { buzz: 2 },
    },
  ],
  programmes: {},
  years: [
    {
      income: 5,
      incidents: 2,
      omens: {},
      deck: [
        { suit: 'buzz', strength: 1, copies: 1 },
        { suit: 'buzz', strength: 2, copies: 1 },
      ],
    },
    { income: 2, incidents: 2, omens: {}, deck: [{ suit: 'buzz', strength: 2, copies: 2 }] },
  ],
  pledges: [],
  savings: { coinsPerPoint: 99 },
});
