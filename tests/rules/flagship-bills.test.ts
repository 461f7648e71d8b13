import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { type Case, checkCase, play } from './case';

const scenario = unwrap(parseScenario(benelux));

// The flagship's prices: kit 2, team 2, close 4, area 6; the patrol 1 a year; pictures 3, 3
// and 2; joint order 3, long reach 3, seeker 2. Rebates are the price of one piece. Incomes
// are 18, 16 and 14; four coins saved are a point.
const cases: Case[] = [
  { say: 'patrol 1; 18 − 1 = 17', years: [[]], bills: [1], left: [17] },
  { say: 'patrol retired: 0', years: [['retire']], bills: [0], left: [18] },
  {
    say: 'retired for good: 0, 0, 0; 18, 18 + 16 = 34, 34 + 14 = 48; 48 ÷ 4 = 12 points',
    years: [['retire'], [], []],
    bills: [0, 0, 0],
    left: [18, 34, 48],
    pledges: 0,
    savings: 12,
  },
  {
    say: 'retired in the second year: 1, 0, 0; 48 − 1 = 47; 11 points and 3 coins over',
    years: [[], ['retire'], []],
    bills: [1, 0, 0],
    left: [17, 33, 47],
    savings: 11,
  },
  {
    say: 'patrol kept throughout: 48 − 3 = 45; 11 points and 1 coin over',
    years: [[], [], []],
    left: [17, 32, 45],
    savings: 11,
  },
  { say: 'kit 2 + patrol 1 = 3', years: [['kit 2,6']], bills: [3] },
  {
    say: 'one of each: 2 + 2 + 4 + 6 + patrol 1 = 15',
    years: [['kit 2,6', 'team 2,6', 'close 2,6', 'area 2,6']],
    bills: [15],
  },
  {
    say: '3 kits 6 + patrol 1 = 7: no rebate without the joint order',
    years: [['kit 2,6', 'kit 1,5', 'kit 2,5']],
    bills: [7],
  },
  {
    say: '2 kits 4 + joint order 3 + patrol 1 = 8: two are not three',
    years: [['kit 2,6', 'kit 1,5', 'joint-order']],
    bills: [8],
  },
  {
    say: '3 kits 6 − rebate 2 + joint order 3 + patrol 1 = 8',
    years: [['kit 2,6', 'kit 1,5', 'kit 2,5', 'joint-order']],
    bills: [8],
  },
  {
    say: '3 kits 6 in three nations − rebate 2 + joint order 3 + patrol 1 = 8',
    years: [['joint-order', 'kit 3,2', 'kit 2,6', 'kit 4,9']],
    bills: [8],
  },
  {
    say: '5 kits 10 − 1 rebate 2 + joint order 3 + patrol 1 = 12',
    years: [['kit 2,6', 'kit 1,5', 'kit 2,5', 'kit 0,5', 'kit 3,5', 'joint-order']],
    bills: [12],
  },
  {
    say: '6 kits 12 − 2 rebates 4 + joint order 3 + patrol 1 = 12',
    years: [['kit 2,6', 'kit 1,5', 'kit 2,5', 'kit 0,5', 'kit 3,5', 'kit 3,6', 'joint-order']],
    bills: [12],
  },
  {
    say: '2 kits 4 + 1 team 2 + joint order 3 + patrol 1 = 10: layers are not mixed',
    years: [['kit 2,6', 'kit 1,5', 'team 2,5', 'joint-order']],
    bills: [10],
  },
  {
    say: '3 kits 6 − 2 + 3 teams 6 − 2 + joint order 3 + patrol 1 = 12',
    years: [['kit 2,6', 'kit 1,5', 'kit 2,5', 'team 2,6', 'team 1,5', 'team 2,5', 'joint-order']],
    bills: [12],
  },
  {
    say: '3 closes 12 − 4 + joint order 3 + patrol 1 = 12',
    years: [['close 2,6', 'close 3,2', 'close 4,9', 'joint-order']],
    bills: [12],
  },
  {
    say: 'joint order 3 + patrol 1 = 4, a year later 3 areas 18 − 6 + patrol 1 = 13',
    years: [['joint-order'], ['area 2,6', 'area 3,2', 'area 4,9']],
    bills: [4, 13],
    left: [14, 17],
  },
  {
    say: '2 kits 4 + 3 + 1 = 8, then the third 2 + 1 = 3: each year counts for itself',
    years: [['kit 2,6', 'kit 1,5', 'joint-order'], ['kit 2,5']],
    bills: [8, 3],
  },
  {
    say: '3 kits 6 + 1 = 7, then joint order 3 + 1 = 4: no rebate on what is past',
    years: [['kit 2,6', 'kit 1,5', 'kit 2,5'], ['joint-order']],
    bills: [7, 4],
  },
  {
    say: 'three pictures 3 + 3 + 2 + patrol 1 = 9, and nothing for them a year later but 1',
    years: [['picture nl', 'picture be', 'picture lu'], []],
    bills: [9, 1],
  },
  {
    say: 'seeker 2 + 1 = 3 in the first year, long reach 3 + 1 = 4 in the second',
    years: [['seeker'], ['long-reach']],
    bills: [3, 4],
  },
  {
    say: '3 kits 6 + 1 = 7 leaves 11; 27 − 4 areas 24 − 1 = 2; 16 − 3 closes 12 − 1 = 3: 0 points',
    years: [
      ['kit 2,6', 'kit 1,5', 'kit 2,5'],
      ['area 2,6', 'area 3,2', 'area 4,9', 'area 2,3'],
      ['close 2,6', 'close 3,2', 'close 4,9'],
    ],
    bills: [7, 25, 13],
    left: [11, 2, 3],
    savings: 0,
  },
  {
    say: '2 areas 12 + close 4 + picture 2 + retired patrol 0 = 18; 18 − 18 = 0',
    years: [['area 2,6', 'area 3,2', 'close 4,9', 'picture lu', 'retire']],
    bills: [18],
    left: [0],
  },
];

test.each(cases)('$say', (row) => checkCase(scenario, row));

test('doing nothing is worth 928/198 held and 11 points of savings on average', () => {
  // The patrol's covers are 0, 1 and 1. Year 0: of 11 cards it holds 1 skim and 1 soar of
  // strength 1. The bag has 18 tokens: 3 cities, 3 ports, 3 hubs twice, 3 capitals, and
  // the grounds three times, worth 6 + 13 + 2 × 9 + 15 + 3 × 2 = 58. So it holds
  // 8 × 2/11 × 58/18 = 928/198. Later decks have nothing below strength 2: 0 and 0.
  const { numerator, denominator } = plannedScore(outlook(play(scenario, [[], [], []])));
  expect(198 * numerator).toBe((928 + 11 * 198) * denominator);
});
