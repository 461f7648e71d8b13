import { board, jointOrder, pledge, purses, saving, site, usual, year } from '../boards';
import type { Case } from './case';

const plain = board();

/** Coins never spent, rebates missed, and pledges. Points are summed by hand: see `board`. */
export const COINS: readonly Case[] = [
  // Coins never spent.
  {
    name: 'a piece that the coins left would have paid for',
    on: plain,
    own: [['kit 0,0'], []],
    better: [['kit 0,0', 'kit 2,0'], []],
    points: 1,
    causes: ['idle, 22 left: 2 coins, 1 points'],
  },
  {
    name: 'coins that save a point bring two elsewhere',
    on: board(saving(24)),
    own: [[], []],
    better: [['tower 0,0'], []],
    points: 1,
    causes: ['idle, 24 left, saving 1: 4 coins, 2 points'],
  },
  {
    name: 'a dearer piece in the place of a cheap one',
    on: plain,
    own: [['kit 2,0'], []],
    better: [['team 0,0'], []],
    points: 7,
    causes: ['idle, 22 left: 3 coins, 7 points'],
  },
  {
    name: 'two pieces in two years',
    on: plain,
    own: [[], []],
    better: [['kit 0,0'], ['kit 2,0']],
    points: 2.5,
    causes: ['idle, 24 left: 4 coins, 2.5 points'],
  },
  {
    name: 'coins left that pay for one of two pieces',
    on: board(purses(4, 0)),
    own: [['kit 4,0'], []],
    better: [['kit 0,0', 'kit 1,0'], []],
    points: 3,
    causes: ['idle, 2 left: 2 coins, 2 points'],
  },
  // Rebates and the joint order.
  {
    name: 'a third ordered a year late is not free',
    on: board({ ...jointOrder(1, 2), ...purses(5, 2) }),
    own: [['joint-order', 'kit 0,0', 'kit 1,0'], ['kit 2,0']],
    better: [['joint-order', 'kit 0,0', 'kit 1,0', 'kit 2,0'], ['kit 4,0']],
    points: 1,
    causes: ['rebate kit in 1: 2 coins, 0.5 points, buys kit 4,0 in 2'],
  },
  {
    name: 'an order that waits for the others',
    on: board({
      ...jointOrder(1, 2),
      years: [usual(3), year(4, 'buzz 1', 'buzz 2', 'skim 1', 'skim 1')],
    }),
    own: [
      ['joint-order', 'kit 0,0'],
      ['kit 1,0', 'kit 2,0'],
    ],
    better: [['joint-order'], ['kit 0,0', 'kit 1,0', 'kit 2,0', 'lens 0,0']],
    points: 1,
    causes: ['rebate kit in 2: 2 coins, -1 points, buys lens 0,0 in 2'],
  },
  {
    name: 'a third that would have been free',
    on: board({ ...jointOrder(1, 2), ...purses(5, 0) }),
    own: [['joint-order', 'kit 0,0', 'kit 1,0'], []],
    better: [['joint-order', 'kit 0,0', 'kit 1,0', 'kit 2,0'], []],
    points: 1,
    causes: ['rebate kit in 1: 2 coins, 1 points'],
  },
  {
    name: 'a third of the same, and not of another layer',
    on: board({ ...jointOrder(1, 2), ...purses(7, 0) }),
    own: [['joint-order', 'kit 0,0', 'kit 1,0', 'lens 4,0'], []],
    better: [['joint-order', 'kit 0,0', 'kit 1,0', 'kit 4,0', 'lens 1,0'], []],
    // A lens on the second site for one on the fourth, and a kit there for nothing.
    points: 2,
    causes: ['rebate kit in 1: 2 coins, 1 points'],
  },
  {
    name: 'no joint order for three of a layer',
    on: board({ ...jointOrder(1, 2), ...saving(1) }),
    own: [['kit 0,0', 'kit 1,0', 'kit 2,0'], []],
    better: [['joint-order', 'kit 0,0', 'kit 1,0', 'kit 2,0'], []],
    points: 1,
    causes: ['programme missing, joint-order, in 1: 1 coins, 0 points'],
  },
  {
    name: 'no joint order, whose rebate pays for a fourth piece',
    on: board({ ...jointOrder(1, 2), ...purses(7, 0) }),
    own: [['kit 0,0', 'kit 1,0', 'kit 2,0'], []],
    better: [['joint-order', 'kit 0,0', 'kit 1,0', 'kit 2,0', 'kit 4,0'], []],
    points: 1,
    causes: ['programme missing, joint-order, in 1: 1 coins, 0 points, buys kit 4,0 in 1'],
  },
  {
    name: 'a joint order after the first three',
    on: board({ ...jointOrder(1, 2), ...saving(2) }),
    own: [
      ['kit 0,0', 'kit 1,0', 'kit 2,0'],
      ['joint-order', 'lens 0,0', 'kit 3,0', 'kit 4,0', 'kit 5,0'],
    ],
    better: [
      ['joint-order', 'kit 0,0', 'kit 1,0', 'kit 2,0'],
      ['lens 0,0', 'kit 3,0', 'kit 4,0', 'kit 5,0'],
    ],
    points: 1,
    causes: ['programme late, joint-order, in 1, not 2: 2 coins, 0 points'],
  },
  {
    name: 'a joint order with nothing to rebate',
    on: board({ ...jointOrder(1, 2), ...saving(1) }),
    own: [['joint-order', 'kit 0,0', 'kit 1,0'], []],
    better: [['kit 0,0', 'kit 1,0'], []],
    points: 1,
    causes: ['programme needless, joint-order, never, not 1: 1 coins, 0 points'],
  },
  {
    name: 'a joint order that costs more than its rebates',
    on: board({ ...jointOrder(3, 2), ...saving(1) }),
    own: [['joint-order', 'kit 0,0', 'kit 1,0', 'kit 2,0'], []],
    better: [['kit 0,0', 'kit 1,0', 'kit 2,0'], []],
    points: 1,
    causes: ['programme needless, joint-order, never, not 1: 1 coins, 0 points'],
  },
  // Pledges.
  {
    name: 'a pledge that one piece would have kept',
    on: board({ ...purses(2, 2), ...pledge(5, 1, 'first', 'third') }),
    own: [['kit 0,0'], ['lens 0,0']],
    better: [['kit 0,0'], ['kit 2,0']],
    points: 4.5,
    causes: ['pledge missed: 0 coins, 4.5 points'],
  },
  {
    name: 'a pledge missed, the coins for it left',
    on: board({ ...purses(2, 2), ...pledge(5, 1, 'first', 'third') }),
    own: [['kit 0,0'], []],
    better: [['kit 0,0'], ['kit 2,0']],
    points: 5.5,
    causes: ['pledge missed: -2 coins, 5.5 points', 'idle, 2 left: 2 coins, 0 points'],
  },
  {
    name: 'a pledge kept where a better site waits',
    on: board({
      ...pledge(1, 2, 'third'),
      sites: [site('first', 0, 6), site('second', 1, 4), site('third', 2, 2), site('fourth', 4, 2)],
    }),
    own: [['kit 2,0', 'lens 2,0'], []],
    better: [['kit 0,0', 'lens 2,0'], []],
    points: 1,
    causes: ['pledge kept: 0 coins, 1 points'],
  },
  {
    name: 'a tower too late for its pledge',
    on: board(pledge(5, 1, 'first')),
    own: [[], ['tower 0,0']],
    better: [['tower 0,0'], []],
    points: 7,
    causes: ['pledge missed: 0 coins, 7 points', 'too late, tower 0,0 in 2: 4 coins, 0 points'],
  },
];
