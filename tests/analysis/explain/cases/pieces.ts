import { board, purses, saving, site, twoNations, usual, year } from '../boards';
import type { Case } from './case';

const plain = board();

/** Pieces: when they are ordered, what they add, and where. Points are summed by hand: see `board`. */
export const PIECES: readonly Case[] = [
  // The same piece in another year.
  {
    name: 'a piece ordered a year late',
    on: plain,
    own: [[], ['kit 0,0']],
    better: [['kit 0,0'], []],
    points: 1,
    causes: ['order late, kit 0,0 in 1, not 2: 0 coins, 1 points'],
  },
  {
    name: 'a year more of upkeep is the price of a year more of service',
    on: plain,
    own: [[], ['team 4,0']],
    better: [['team 4,0'], []],
    points: 1,
    causes: ['order late, team 4,0 in 1, not 2: -1 coins, 1 points'],
  },
  {
    name: 'the better site first, where the coins of a year pay for one',
    on: board(purses(2, 2)),
    own: [['kit 2,0'], ['kit 0,0']],
    better: [['kit 0,0'], ['kit 2,0']],
    points: 0.5,
    causes: ['order late, kit 0,0 in 1, not 2: 0 coins, 1 points'],
  },
  {
    name: 'a piece that waits a year for its cards, at an upkeep',
    on: board({
      years: [year(12, 'soar 1', 'soar 2', 'soar 3', 'soar 4'), usual(12)],
      ...saving(1),
    }),
    own: [['team 0,0'], []],
    better: [[], ['team 0,0']],
    points: 1,
    causes: ['order early, team 0,0 in 2, not 1: 1 coins, 0 points'],
  },
  {
    name: 'coins that are spent before they are needed are missing there',
    on: board({ years: [year(4, 'skim 1', 'skim 1', 'skim 1', 'skim 1'), usual(3)] }),
    own: [['kit 0,0'], []],
    better: [['team 0,0'], ['kit 0,0']],
    // The team holds four cards at the first two sites (8) and half of that at none; then in the second
    // year skim 1 at both and buzz 1 at the second, where the kit holds it at the first.
    points: 11,
    causes: ['order early, kit 0,0 in 2, not 1: 0 coins, 0 points, buys team 0,0 in 1'],
  },
  // Ordered too late to serve.
  {
    name: 'a tower ordered in the last year',
    on: plain,
    own: [[], ['tower 0,0']],
    better: [['tower 0,0'], []],
    points: 2,
    causes: ['too late, tower 0,0 in 2: 4 coins, 2 points'],
  },
  {
    name: 'a kit serves at once where a tower does not',
    on: plain,
    own: [[], ['tower 0,0']],
    better: [[], ['kit 0,0']],
    points: 1,
    causes: ['too late, tower 0,0 in 2: 4 coins, 1 points'],
  },
  {
    name: 'a tower that never serves, its coins saved',
    on: board(saving(4)),
    own: [['kit 0,0'], ['tower 0,0']],
    better: [['kit 0,0'], []],
    points: 1,
    causes: ['too late, tower 0,0 in 2: 4 coins, 0 points'],
  },
  // Cover beyond what any card asks.
  {
    name: 'a team where all it reaches has one',
    on: board({
      sites: [site('first', 0, 4), site('second', 4, 4)],
      years: [usual(12), usual(12)].map((one) => ({ ...one, omens: { city: 2 } })),
    }),
    own: [['team 0,0', 'team 1,0'], []],
    better: [['team 0,0', 'team 4,0'], []],
    points: 8,
    causes: ['surplus twice, team 1,0 in 1: 5 coins, 8 points'],
  },
  {
    name: 'strong cover where all cards are weak',
    on: board({
      years: [
        year(12, 'buzz 1', 'buzz 1', 'buzz 1', 'buzz 1'),
        year(12, 'buzz 1', 'buzz 1', 'buzz 1', 'buzz 1'),
      ],
    }),
    own: [['kit 0,0', 'tower 0,0'], []],
    better: [['kit 0,0', 'kit 2,0'], []],
    points: 4,
    causes: ['surplus beyond, tower 0,0 in 1: 4 coins, 4 points'],
  },
  {
    name: 'a piece where there is no site',
    on: plain,
    own: [['kit 3,0'], []],
    better: [['kit 0,0'], []],
    points: 2,
    causes: ['surplus nowhere, kit 3,0 in 1: 2 coins, 2 points'],
  },
  {
    name: 'a dear piece where there is no site, for the price of two',
    on: board(purses(4, 0)),
    own: [['tower 5,0'], []],
    better: [['kit 0,0', 'kit 1,0'], []],
    points: 4,
    causes: ['surplus nowhere, tower 5,0 in 1: 4 coins, 2 points, buys kit 0,0 in 1'],
  },
  {
    name: 'a piece that is worth less than its coins',
    on: board(saving(2)),
    own: [['kit 0,0', 'kit 5,0'], []],
    better: [['kit 0,0'], []],
    points: 1,
    causes: ['surplus nowhere, kit 5,0 in 1: 2 coins, 0 points'],
  },
  {
    name: 'upkeep of a piece that has done its work',
    on: board({
      years: [usual(12), year(12, 'soar 1', 'soar 2', 'soar 3', 'soar 4')],
      ...saving(1),
    }),
    own: [['team 0,0'], []],
    better: [['team 0,0'], ['stand down team 0,0']],
    points: 1,
    causes: ['surplus beyond, team 0,0 in 2: 1 coins, 0 points'],
  },
  {
    name: 'two pieces where there is no site',
    on: plain,
    own: [['kit 3,0', 'kit 5,0'], []],
    better: [['kit 2,0', 'kit 4,0'], []],
    points: 2,
    causes: [
      'surplus nowhere, kit 3,0 in 1: 2 coins, 1 points',
      'surplus nowhere, kit 5,0 in 1: 2 coins, 1 points',
    ],
  },
  {
    name: 'of two that do the same one is too many',
    on: board({ years: [usual(12), usual(12)], ...saving(2) }),
    own: [['kit 0,0', 'horn 0,0'], []],
    better: [['kit 0,0'], []],
    points: 1,
    causes: ['surplus beyond, horn 0,0 in 1: 2 coins, 0 points'],
  },
  // Partners.
  {
    name: 'a mark that wants another beside it',
    on: board(twoNations),
    own: [['picture a', 'kit 0,0', 'horn 4,0'], []],
    better: [['picture a', 'kit 0,0', 'horn 0,0'], []],
    points: 1,
    causes: ['partner, horn 0,0 at 0: -2 coins, 1 points'],
  },
  {
    name: 'a piece that counts over the border',
    on: board({
      ...twoNations,
      sites: [site('first', 0, 4), site('second', 1, 4), site('third', 2, 4), site('fourth', 5, 2)],
    }),
    own: [['picture a', 'picture b', 'team 4,0'], []],
    better: [['picture a', 'picture b', 'team 3,0'], []],
    points: 2,
    causes: ['partner across, team 3,0 at 2: -5 coins, 2 points'],
  },
  // Likely targets.
  {
    name: 'the site that is likelier to be met',
    on: board({
      sites: [site('first', 0, 2), site('second', 4, 2, 'port')],
      years: [usual(12), usual(12)].map((one) => ({ ...one, omens: { city: 3 } })),
    }),
    own: [['kit 4,0'], []],
    better: [['kit 0,0'], []],
    points: 2,
    causes: ['likely, kit 0,0 at 0: 0 coins, 2 points'],
  },
];
