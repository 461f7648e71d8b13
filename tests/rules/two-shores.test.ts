import { test } from 'vitest';
import { type Case, checkCase } from './case';
import { twoShores } from './two-shores';

// Lamp 1 coin, cart 3 and upkeep 1, tower 5 and upkeep 2 two years later, wheels 1; the
// patrol 2 a year; pictures 2 each, joint order 1 (lamp 1, tower 4 off), long reach 2,
// seeker 1. Incomes 12, 10, 8, 6; three coins saved are a point. Marks against buzz, skim
// and soar: lamp 2 0 0, cart 1 2 0, tower 0 1 4 (with seeker 1 1 5), patrol 0 0 2.
const cases: Case[] = [
  { say: 'cart 3 + its upkeep 1 + patrol 2 = 6', years: [['cart 0,0']], bills: [6] },
  {
    say: 'cart kept: 6, then upkeep 1 + patrol 2 = 3 a year; 6, 13, 18, 21 left, 7 points',
    years: [['cart 0,0'], [], [], []],
    bills: [6, 3, 3, 3],
    left: [6, 13, 18, 21],
    savings: 7,
  },
  {
    say: 'tower 5 + 2 = 7, pending 2, then upkeep 2 + patrol 2 = 4 and 4',
    years: [['tower 0,0'], [], [], []],
    bills: [7, 2, 4, 4],
  },
  {
    say: 'tower 5 + wheels 1 + patrol 2 = 8',
    years: [['tower 0,0 wheels']],
    bills: [8],
  },
  {
    say: '3 towers 15 + wheels 3 × 1 − rebate 4 + joint order 1 + 2 = 17: no wheels off',
    years: [[], ['tower 0,0 wheels', 'tower 1,0 wheels', 'tower 2,1 wheels', 'joint-order']],
    bills: [2, 17],
    left: [10, 3],
  },
  {
    say: '3 towers, one on wheels: 15 + 1 − 4 + 1 + 2 = 15: a set all the same',
    years: [[], ['tower 0,0', 'tower 1,0 wheels', 'tower 2,1', 'joint-order']],
    bills: [2, 15],
  },
  {
    say: '3 carts 9 + joint order 1 + upkeep 3 + patrol 2 = 15: no rebate named',
    years: [[], ['cart 0,0', 'cart 1,0', 'cart 2,1', 'joint-order']],
    bills: [2, 15],
  },
  {
    say: '5 lamps 5 − 1 + joint order 1 + patrol 2 = 7',
    years: [['lamp 0,0', 'lamp 1,0', 'lamp 2,0', 'lamp 1,1', 'lamp 2,1', 'joint-order']],
    bills: [7],
  },
  {
    say: 'retired with a cart: 3 + 1 = 4, then 1; 8 left, 17 left',
    years: [['cart 0,0', 'retire'], []],
    bills: [4, 1],
    left: [8, 17],
  },
  {
    say: 'retired in the third year: 2, 2, 0, 0; 36 − 4 = 32 coins, 10 points and 2 over',
    years: [[], [], ['retire'], []],
    bills: [2, 2, 0, 0],
    left: [10, 18, 26, 32],
    savings: 10,
  },
  {
    say: 'cart stood down: 6, then patrol 2 and no cover but its 2',
    years: [['cart 0,0'], ['stand down cart 0,0']],
    bills: [6, 2],
    covers: { harbour: [0, 0, 2] },
  },
  {
    say: 'tower stood down while pending: 7, 2, and never 4',
    years: [['tower 2,0'], ['stand down tower 2,0'], [], []],
    bills: [7, 2, 2, 2],
    covers: { castle: [0, 0, 2] },
  },
  {
    say: 'cart stood down and another ordered on its hex: 6, then 3 + 1 + 2 = 6',
    years: [['cart 0,0'], ['stand down cart 0,0', 'cart 0,0']],
    bills: [6, 6],
    covers: { harbour: [1, 2, 2] },
  },
  {
    say: 'tower stood down in service and ordered anew: 7, 2, 5 + 2 = 7, and pending again 2',
    years: [['tower 0,0'], [], ['stand down tower 0,0', 'tower 0,0'], []],
    bills: [7, 2, 7, 2],
    covers: { harbour: [0, 0, 2] },
  },
  {
    say: 'tower pending in its second year: the patrol alone',
    years: [['tower 1,0'], []],
    covers: { harbour: [0, 0, 2] },
  },
  {
    say: 'tower in service in its third: max(0, 0), 1, max(4, 2), one step away too',
    years: [['tower 1,0'], [], []],
    covers: { harbour: [0, 1, 4], market: [0, 1, 4], castle: [0, 0, 2] },
  },
  {
    say: 'moved while pending, for nothing: 8, 2, 4; it serves where it went',
    years: [['tower 0,0 wheels'], ['move tower 0,0 to 1,1'], []],
    bills: [8, 2, 4],
    covers: { market: [0, 1, 4], harbour: [0, 0, 2] },
  },
  {
    say: 'moved in service, and it stays there: 0, 1, 4 at the market, gone from the harbour',
    years: [['tower 0,0 wheels'], [], ['move tower 0,0 to 1,1'], []],
    bills: [8, 2, 4, 4],
    covers: { market: [0, 1, 4], harbour: [0, 0, 2] },
  },
  {
    say: 'moved there and back: the harbour again',
    years: [['tower 0,0 wheels'], [], ['move tower 0,0 to 1,1'], ['move tower 1,1 to 0,0']],
    covers: { harbour: [0, 1, 4], market: [0, 0, 2] },
  },
  {
    say: 'two wheeled towers change places: 2 × 6 − 0 + 0 = 12 retired, 0, 2 × 2 = 4',
    years: [
      ['tower 0,0 wheels', 'tower 1,1 wheels', 'retire'],
      ['move tower 0,0 to 1,1', 'move tower 1,1 to 0,0'],
      [],
    ],
    bills: [12, 0, 4],
    covers: { harbour: [0, 1, 4], market: [0, 1, 4] },
  },
  {
    say: 'a tower moves to the hex of one stood down: 5 + 6 = 11 retired, 0, 2',
    years: [
      ['tower 0,0', 'tower 1,1 wheels', 'retire'],
      ['move tower 1,1 to 0,0', 'stand down tower 0,0'],
      [],
    ],
    bills: [11, 0, 2],
    covers: { harbour: [0, 1, 4], market: [0, 0, 0] },
  },
  {
    say: 'seeker and the largest: max(2, 1, 0 + 1), max(2, 1), max(4 + 1, 2)',
    years: [['tower 1,1'], [], ['lamp 1,1', 'cart 1,1', 'seeker']],
    covers: { market: [2, 2, 5] },
  },
  {
    say: 'seeker and the sum: 2 + 1 + 1, 2 + 1, 5 + 2',
    years: [['tower 1,1'], [], ['lamp 1,1', 'cart 1,1', 'seeker', 'picture a']],
    covers: { market: [4, 3, 7] },
  },
  {
    say: 'the sum without seeker: 2 + 1, 2 + 1, 4 + 2',
    years: [['tower 1,1'], [], ['lamp 1,1', 'cart 1,1', 'picture a']],
    covers: { market: [3, 3, 6] },
  },
  {
    say: 'a tower on B for the market of A, one picture: the patrol alone; both: 0 , 1, 4 + 2',
    years: [['tower 2,1'], ['picture b'], []],
    covers: { market: [0, 0, 2], castle: [0, 1, 6], mill: [0, 1, 6] },
  },
  {
    say: 'the same with both pictures: 0, 1, 4 + 2 over the border',
    years: [['tower 2,1'], ['picture b'], ['picture a']],
    covers: { market: [0, 1, 6], harbour: [0, 0, 2] },
  },
  {
    say: 'long reach serves a cart of the year before: two steps to the market, 1, 2, 2',
    years: [['cart 0,0'], ['long-reach']],
    covers: { market: [1, 2, 2], castle: [0, 0, 2] },
  },
  {
    say: 'long reach over the border, both pictures: castle two steps 1, 2, 2; mill three 0, 0, 2',
    years: [['cart 0,0', 'picture a', 'picture b'], ['long-reach']],
    covers: { castle: [1, 2, 2], mill: [0, 0, 2] },
  },
  {
    say: 'the year before long reach a cart covers one step',
    years: [['cart 0,0']],
    covers: { harbour: [1, 2, 2], market: [0, 0, 2] },
  },
  {
    say: 'pledge: cart 1,1 and lamp 1,1 at the market, cart and lamp at the castle: 7 points',
    years: [['cart 1,1', 'lamp 1,1', 'retire'], ['cart 2,0', 'lamp 2,0'], [], []],
    bills: [5, 6, 2, 2],
    pledges: 7,
  },
  {
    say: 'the same, the cart at the castle stood down in the last year: 0; bill 1',
    years: [
      ['cart 1,1', 'lamp 1,1', 'retire'],
      ['cart 2,0', 'lamp 2,0'],
      [],
      ['stand down cart 2,0'],
    ],
    bills: [5, 6, 2, 1],
    pledges: 0,
  },
  {
    say: 'the same, bought in the last year only: 2 × (1 + 3 + 1) = 10; 7 points',
    years: [['retire'], [], [], ['cart 1,1', 'lamp 1,1', 'cart 2,0', 'lamp 2,0']],
    bills: [0, 0, 0, 10],
    left: [12, 22, 30, 26],
    pledges: 7,
    savings: 8,
  },
  {
    say: 'three layers at the harbour, the tower in service in the last year: 5 points',
    years: [[], ['tower 1,0'], ['cart 1,0'], ['lamp 0,0']],
    pledges: 5,
  },
  {
    say: 'the same a year later: the tower is pending at the end: 0',
    years: [[], [], ['tower 1,0', 'cart 1,0'], ['lamp 0,0']],
    pledges: 0,
  },
];

test.each(cases)('$say', (row) => checkCase(twoShores, row));
