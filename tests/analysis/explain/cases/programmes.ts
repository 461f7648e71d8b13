import { board, purses, saving, twoNations } from '../boards';
import type { Case } from './case';

/** Programmes and the patrol. Points are summed by hand: see `board`. */
export const PROGRAMMES: readonly Case[] = [
  // Pictures and refits.
  {
    name: 'a picture that would have added up two marks',
    on: board({ ...twoNations, ...purses(8, 1) }),
    own: [['kit 0,0', 'team 0,0', 'kit 4,0'], []],
    better: [['kit 0,0', 'team 0,0', 'picture a'], []],
    points: 1,
    causes: ['programme missing, picture a, in 1: -2 coins, 2 points'],
  },
  {
    name: 'a picture missing, the coins for it left',
    on: board(twoNations),
    own: [['kit 0,0', 'horn 0,0'], []],
    better: [['kit 0,0', 'horn 0,0', 'picture a'], []],
    points: 2,
    causes: [
      'programme missing, picture a, in 1: -2 coins, 2 points',
      'idle, 20 left: 2 coins, 0 points',
    ],
  },
  {
    name: 'a picture a year late',
    on: board(twoNations),
    own: [['kit 0,0', 'horn 0,0'], ['picture a']],
    better: [['kit 0,0', 'horn 0,0', 'picture a'], []],
    points: 1,
    causes: ['programme late, picture a, in 1, not 2: 0 coins, 1 points'],
  },
  {
    name: 'a picture before there is anything to add up',
    on: board({ ...twoNations, ...purses(2, 6) }),
    own: [['picture a'], ['kit 0,0', 'horn 0,0']],
    better: [['kit 0,0'], ['picture a', 'horn 0,0']],
    points: 1,
    causes: [
      'order late, kit 0,0 in 1, not 2: 0 coins, 1 points',
      'programme early, picture a, in 2, not 1: 0 coins, 0 points',
    ],
  },
  {
    name: 'a picture that adds up nothing',
    on: board({ ...twoNations, ...saving(2) }),
    own: [['kit 0,0', 'picture a'], []],
    better: [['kit 0,0'], []],
    points: 1,
    causes: ['programme needless, picture a, never, not 1: 2 coins, 0 points'],
  },
  {
    name: "a neighbour's picture a year late",
    on: board(twoNations),
    own: [['team 3,0', 'picture a'], ['picture b']],
    better: [['team 3,0', 'picture a', 'picture b'], []],
    points: 1,
    causes: ['programme late, picture b, in 1, not 2: 0 coins, 1 points'],
  },
  {
    name: 'long reach in the place of a piece',
    on: board({
      ...purses(4, 0),
      programmes: { longReach: { cost: 2, from: 0, layer: 'kit' } },
    }),
    own: [['kit 1,0', 'kit 4,0'], []],
    better: [['kit 1,0', 'long-reach'], []],
    points: 2,
    causes: ['programme missing, long-reach, in 1: -2 coins, 3 points'],
  },
  {
    name: 'a seeker in the place of a piece',
    on: board({
      ...purses(4, 0),
      programmes: { seeker: { cost: 2, from: 0, layer: 'kit', marks: { buzz: 1 } } },
    }),
    own: [['kit 0,0', 'kit 4,0'], []],
    better: [['kit 0,0', 'seeker'], []],
    points: 1,
    causes: ['programme missing, seeker, in 1: -2 coins, 2 points'],
  },
  // The patrol.
  {
    name: 'a patrol against what never comes',
    on: board({ patrol: { upkeep: 2, marks: { soar: 1 } }, ...saving(4) }),
    own: [[], []],
    better: [['retire'], []],
    points: 1,
    causes: ['patrol kept, in 1: 4 coins, 0 points'],
  },
  {
    name: 'a patrol retired a year late',
    on: board({ patrol: { upkeep: 2, marks: { soar: 1 } }, ...saving(2) }),
    own: [[], ['retire']],
    better: [['retire'], []],
    points: 1,
    causes: ['patrol kept, in 1, not 2: 2 coins, 0 points'],
  },
  {
    name: 'upkeep of a patrol that would have bought a piece each year',
    on: board({ patrol: { upkeep: 2, marks: { soar: 1 } }, ...purses(2, 2) }),
    own: [[], []],
    better: [['retire', 'kit 0,0'], ['kit 1,0']],
    points: 3,
    causes: ['patrol kept, in 1: 4 coins, 0 points, buys kit 0,0 in 1, buys kit 1,0 in 2'],
  },
  {
    name: 'a patrol that held more than its upkeep would buy',
    on: board({ patrol: { upkeep: 2, marks: { buzz: 1 } } }),
    own: [['retire', 'kit 0,0'], []],
    better: [['kit 0,0'], []],
    points: 4,
    causes: ['patrol retired, never, not 1: -4 coins, 4 points'],
  },
  {
    name: 'a patrol retired a year early',
    on: board({ patrol: { upkeep: 2, marks: { buzz: 1 } } }),
    own: [['retire'], []],
    better: [[], ['retire']],
    points: 3,
    causes: ['patrol retired, in 2, not 1: -2 coins, 3 points'],
  },
];
