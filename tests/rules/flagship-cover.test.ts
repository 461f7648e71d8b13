import { parseScenario } from '../../src/scenario/check';
import { test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { type Case, checkCase } from './case';

const scenario = unwrap(parseScenario(benelux));

// Marks against buzz, skim and soar: kit 3 0 0, team 1 2 0, close 1 2 1, area 0 1 3 (with
// seeker 2 2 3), patrol 0 1 1. Reaches 0, 0, 1 and 1. An area battery arrives a year late.
const cases: Case[] = [
  { say: 'the patrol alone', years: [[]], covers: { brussels: [0, 1, 1], luxembourg: [0, 1, 1] } },
  { say: 'nothing at all', years: [['retire']], covers: { brussels: [0, 0, 0] } },
  {
    say: 'a kit covers its own hex: max(3, 0), max(0, 1), max(0, 1); next door the patrol alone',
    years: [['kit 2,5']],
    covers: { antwerp: [3, 1, 1], brussels: [0, 1, 1] },
  },
  {
    say: 'a close on Brussels reaches one step: max(1, 0), max(2, 1), max(1, 1); Liège is two away',
    years: [['close 2,6']],
    covers: {
      brussels: [1, 2, 1],
      antwerp: [1, 2, 1],
      ghent: [1, 2, 1],
      charleroi: [1, 2, 1],
      liege: [0, 1, 1],
    },
  },
  {
    say: 'an area ordered this year is pending: the patrol alone',
    years: [['area 2,6']],
    covers: { brussels: [0, 1, 1] },
  },
  {
    say: 'a year later it serves: max(0, 0), max(1, 1), max(3, 1)',
    years: [['area 2,6'], []],
    covers: { brussels: [0, 1, 3] },
  },
  {
    say: 'with the picture its marks add to the patrol: 0, 1 + 1, 3 + 1',
    years: [['area 2,6'], ['picture be']],
    covers: { brussels: [0, 2, 4] },
  },
  {
    say: 'everything, added: 3 + 1 + 1 + 0, 2 + 2 + 1 + 1, 1 + 3 + 1',
    years: [['kit 2,6', 'team 2,6', 'close 2,6', 'area 2,6'], ['picture be']],
    covers: { brussels: [5, 6, 5] },
  },
  {
    say: 'everything, the largest: max(3, 1, 1, 0), max(2, 2, 1, 1), max(1, 3, 1)',
    years: [['kit 2,6', 'team 2,6', 'close 2,6', 'area 2,6'], []],
    covers: { brussels: [3, 2, 3] },
  },
  {
    say: 'everything without the patrol, added: 5, 2 + 2 + 1, 1 + 3',
    years: [
      ['kit 2,6', 'team 2,6', 'close 2,6', 'area 2,6'],
      ['picture be', 'retire'],
    ],
    covers: { brussels: [5, 5, 4] },
  },
  {
    say: 'seeker in a sum: 3 + 1 + 1 + 2, 2 + 2 + 1 + 1 + 1, 1 + 3 + 1',
    years: [
      ['kit 2,6', 'team 2,6', 'close 2,6', 'area 2,6'],
      ['picture be', 'seeker'],
    ],
    covers: { brussels: [7, 7, 5] },
  },
  {
    say: 'seeker and the largest: the area has 2, 2 and 3: max(1, 2), max(2, 2) with a team, max(3, 2), 2 with a kit',
    years: [['area 1,5', 'team 1,5', 'kit 2,6', 'seeker'], []],
    covers: { ghent: [2, 2, 3], brussels: [3, 2, 3] },
  },
  {
    say: 'seeker without an area gives nothing: 3 + 0, 1, 1',
    years: [['kit 2,6', 'picture be', 'seeker']],
    covers: { brussels: [3, 1, 1] },
  },
  {
    say: 'two closes within reach of Brussels count once: 1, 2 + 1, 1 + 1',
    years: [['close 1,6', 'close 3,6', 'picture be']],
    covers: { brussels: [1, 3, 2] },
  },
  {
    say: 'a Dutch close next to Antwerp, no picture: the patrol alone',
    years: [['close 2,4']],
    covers: { antwerp: [0, 1, 1], eindhoven: [1, 2, 1] },
  },
  {
    say: 'the same with the Dutch picture alone: Antwerp still max(0), max(1), max(1)',
    years: [['close 2,4', 'picture nl']],
    covers: { antwerp: [0, 1, 1], eindhoven: [1, 3, 2] },
  },
  {
    say: 'the same with the Belgian picture alone: Antwerp the patrol alone',
    years: [['close 2,4', 'picture be']],
    covers: { antwerp: [0, 1, 1], eindhoven: [1, 2, 1] },
  },
  {
    say: 'the same with both: Antwerp 1, 2 + 1, 1 + 1',
    years: [['close 2,4', 'picture nl', 'picture be']],
    covers: { antwerp: [1, 3, 2], eindhoven: [1, 3, 2] },
  },
  {
    say: "a third nation's picture is no bridge: Dutch and Luxembourg's, Antwerp the patrol alone",
    years: [['close 2,4', 'picture nl', 'picture lu']],
    covers: { antwerp: [0, 1, 1] },
  },
  {
    say: "Luxembourg's close at 4,8 for Liège and Elsenborn, both pictures: 1, 2 + 1, 1 + 1",
    years: [['close 4,8', 'picture be', 'picture lu']],
    covers: { liege: [1, 3, 2], elsenborn: [1, 3, 2], luxembourg: [1, 3, 2], charleroi: [0, 1, 1] },
  },
  {
    say: 'one layer of two nations counts once: closes at 2,4 and 2,6 for Antwerp 1, 2 + 1, 1 + 1',
    years: [['close 2,4', 'close 2,6', 'picture nl', 'picture be']],
    covers: { antwerp: [1, 3, 2] },
  },
  {
    say: 'a picture of the first year adds in the last: 3 + 1 + 1, 2 + 2 + 1, 1 + 1',
    years: [['picture be'], [], ['kit 2,6', 'team 2,6', 'close 2,6']],
    covers: { brussels: [5, 5, 2], antwerp: [1, 3, 2] },
  },
  {
    say: 'long reach: an area ordered before it covers at two steps, 0, 1 + 1, 3 + 1',
    years: [
      ['area 4,9', 'picture be', 'picture lu'],
      ['long-reach', 'retire'],
    ],
    covers: { liege: [0, 1, 3], elsenborn: [0, 1, 3], charleroi: [0, 0, 0] },
  },
  {
    say: 'without long reach two steps are too far: the patrol alone',
    years: [['area 4,9', 'picture be', 'picture lu'], []],
    covers: { liege: [0, 1, 1], luxembourg: [0, 2, 4] },
  },
  {
    say: 'long reach serves areas ordered after it, and no other layer: 0, 1, 3 at two steps',
    years: [[], ['long-reach', 'retire', 'close 3,2'], ['area 2,6']],
    covers: { brussels: [0, 0, 0], amsterdam: [1, 2, 1], zwolle: [0, 0, 0] },
  },
  {
    say: 'a year on, that area is there: 0, 1, 3 for Liège two steps away',
    years: [['retire'], ['long-reach', 'area 2,6'], []],
    covers: { liege: [0, 1, 3], zeebrugge: [0, 1, 3], elsenborn: [0, 0, 0] },
  },
  {
    say: 'the north: a close and an area at Zwolle are 2 layers at both its sites: 4 points',
    years: [['close 4,1'], ['area 4,1'], []],
    pledges: 4,
  },
  {
    say: 'the north with the area a year later: pending in the last year, so 1 layer: 0',
    years: [['close 4,1'], [], ['area 4,1']],
    pledges: 0,
  },
  {
    say: 'the patrol is no third layer: kit and team at Amsterdam: 0',
    years: [['kit 3,2', 'team 3,2'], [], []],
    pledges: 0,
  },
  {
    say: 'kit, team and close at Amsterdam in the last year: 4 points',
    years: [[], ['kit 3,2', 'team 3,2'], ['close 3,2']],
    pledges: 4,
  },
  {
    say: 'a kit and a Belgian close at 3,9 for Luxembourg: 1 layer without pictures, 0',
    years: [['kit 4,9', 'close 3,9'], [], []],
    pledges: 0,
  },
  {
    say: 'and 2 layers with both pictures: 3 points',
    years: [['kit 4,9', 'close 3,9'], [], ['picture be', 'picture lu']],
    pledges: 3,
  },
  {
    say: 'two kits are one layer: kit on Groningen and Zwolle, close on Zwolle: 2 each, 4 points',
    years: [['kit 5,0', 'kit 4,1', 'close 4,1'], [], []],
    pledges: 4,
  },
];

test.each(cases)('$say', (row) => checkCase(scenario, row));
