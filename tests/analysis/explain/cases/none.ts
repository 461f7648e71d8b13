import { board, purses, site, usual, year } from '../boards';
import type { Case } from './case';

const plain = board();

/** Pairs of plans of which the figures alone are told. Points are summed by hand: see `board`. */
export const NONE: readonly Case[] = [
  {
    name: 'the same piece at a site of more value',
    on: plain,
    own: [['kit 2,0'], []],
    better: [['kit 0,0'], []],
    points: 1,
    causes: [],
  },
  {
    name: 'a site of more value that is likelier as well',
    on: board({
      sites: [site('first', 0, 4), site('second', 4, 2, 'port')],
      years: [usual(12), usual(12)].map((one) => ({ ...one, omens: { city: 3 } })),
    }),
    own: [['kit 4,0'], []],
    better: [['kit 0,0'], []],
    points: 5,
    causes: [],
  },
  {
    name: 'another layer for the cards of the year',
    on: board({ years: [year(2, 'skim 1', 'skim 1', 'skim 1', 'buzz 1'), usual(0)] }),
    own: [['kit 0,0'], []],
    better: [['lens 0,0'], []],
    points: 2,
    causes: [],
  },
  {
    name: 'the patrol given up for two kits',
    on: board({
      patrol: { upkeep: 4, marks: { skim: 1 } },
      years: [usual(4), year(4, 'buzz 1', 'buzz 2', 'buzz 2', 'buzz 2')],
    }),
    own: [[], []],
    better: [
      ['retire', 'kit 0,0', 'kit 1,0'],
      ['kit 2,0', 'kit 4,0'],
    ],
    points: 2,
    causes: [],
  },
  {
    name: 'two cheap pieces given up for a dear one',
    on: board(purses(4, 1)),
    own: [['kit 2,0', 'kit 4,0'], []],
    better: [['team 0,0'], []],
    points: 6,
    causes: [],
  },
  {
    name: 'a piece moved after its cards',
    on: board({
      wheels: { layer: 'team', cost: 0 },
      sites: [site('first', 0, 4), site('second', 4, 4, 'port')],
      years: [
        { ...usual(12), omens: { city: 3 } },
        { ...usual(12), omens: { port: 3 } },
      ],
    }),
    own: [['team 0,0 wheels'], []],
    better: [['team 0,0 wheels'], ['move team 0,0 to 4,0']],
    points: 4,
    causes: [],
  },
  {
    name: 'the same plan',
    on: plain,
    own: [['kit 0,0'], []],
    better: [['kit 0,0'], []],
    points: 0,
    causes: [],
  },
];
