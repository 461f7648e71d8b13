import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Accounts } from '../../../src/analysis/explain/accounts';
import { explain } from '../../../src/analysis/explain/explain';
import { loadWords } from '../../../src/i18n/words';
import { setUp } from '../../../src/rules/setup';
import { causesInWords, pairsInWords, wonAndLost } from '../../../src/views/debrief/explain';
import { board, pledge, purses } from '../../analysis/explain/boards';
import { COINS } from '../../analysis/explain/cases/coins';
import { PIECES } from '../../analysis/explain/cases/pieces';
import { PROGRAMMES } from '../../analysis/explain/cases/programmes';
import { planOf } from '../../cli/sources';

const words = await loadWords('en', ['table', 'debrief']);
const plain = board();
const vans = board({ wheels: { layer: 'team', cost: 1 } });
/** A patrol that no card asks for. */
const idle = board({ patrol: { upkeep: 2, marks: { soar: 1 } } });
const guarded = board({ patrol: { upkeep: 2, marks: { skim: 1 } } });

test.each([
  [plain, [['kit 0,0'], []], [['kit 2,0'], []], ['1: kit, third instead of first']],
  [plain, [['kit 0,0'], []], [['team 0,0'], []], ['1: team, first instead of kit, first']],
  [plain, [['kit 0,0'], []], [[], ['kit 0,0']], ['kit, first in 2, not 1']],
  [plain, [['kit 0,0'], []], [[], ['kit 3,0']], ['kit, hex 4, 1 in 2 instead of kit, first in 1']],
  [plain, [['kit 3,0'], []], [[], ['team 0,0']], ['1: leave out kit, hex 4, 1', '2: team, first']],
  [
    vans,
    [['team 0,0 wheels'], ['move team 0,0 to 2,0']],
    [['team 0,0 wheels'], ['move team 0,0 to 4,0']],
    ['2: team, first to fourth instead of team, first to third'],
  ],
  [guarded, [[], ['retire']], [[], []], ['2: keep the patrol']],
  [guarded, [['retire'], []], [[], ['retire']], ['Retire the patrol in 2, not 1']],
  [idle, [[], []], [['retire'], []], ['1: retire the patrol']],
  [guarded, [[], []], [[], ['retire']], ['Given up for its coins: Patrol, from 2 on']],
  [
    board(purses(6, 1)),
    [['kit 0,0', 'kit 2,0', 'kit 4,0'], []],
    [['team 0,0'], []],
    [
      '1: team, first instead of kit, first',
      'Given up for their coins: kit, third, 1; kit, fourth, 1',
    ],
  ],
])('changes in pairs', (on, own, better, lines) => {
  const explained = explain(on, planOf(...own), planOf(...better));
  expect(pairsInWords(setUp(on), explained, words)).toEqual(lines);
});

/** What is said of each of these cases. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'coins that save a point bring two elsewhere': [
    '24 coins were never spent. That brings 1.0 points.',
  ],
  'a pledge missed, the coins for it left': [
    'The pledge “Pledge” is missed: 5 points.',
    '2 coins were never spent.',
  ],
  'a pledge kept where a better site waits': ['The pledge “Pledge” costs more than its 1 point.'],
  'an order that waits for the others': [
    [
      'kit: order three together in 2, and the third is free.',
      '2 coins saved.',
      'Waiting costs 1.0 points.',
      'So there are coins for lens, first: +2.0 points.',
    ].join(' '),
  ],
  'a piece ordered a year late': [
    'kit, first comes too late in 2: 1 is better. That brings 1.0 points.',
  ],
  'a piece that waits a year for its cards, at an upkeep': [
    'team, first comes too early in 1: it brings nothing before 2. 1 coin saved.',
  ],
  'a tower ordered in the last year': [
    'tower, first, ordered in 2, arrives after the last year. 4 coins saved. That brings 2.0 points.',
  ],
  'a piece where there is no site': [
    'kit, hex 4, 1, 1: no site is in reach. 2 coins saved. That brings 2.0 points.',
  ],
  'a team where all it reaches has one': [
    'team, hex 2, 1, 1: the same cover is there already. 5 coins saved. That brings 8.0 points.',
  ],
  'upkeep of a piece that has done its work': [
    'team, first, 2: no card asks for its cover. 1 coin saved.',
  ],
  'a mark that wants another beside it': [
    'horn, first, 1: it adds to the cover there is at first. That brings 1.0 points.',
  ],
  'a piece that counts over the border': [
    'team, hex 4, 1, 1: it counts in the other nation too, at third. That brings 2.0 points.',
  ],
  'the site that is likelier to be met': [
    'kit, first, 1: first is more likely to be met. That brings 2.0 points.',
  ],
  'no joint order for three of a layer': ['Joint order is missing: buy it in 1. 1 coin saved.'],
  'a picture a year late': [
    'Shared picture, A comes too late in 2: 1 is better. That brings 1.0 points.',
  ],
  'a picture before there is anything to add up': [
    'kit, first comes too late in 2: 1 is better. That brings 1.0 points.',
    'Shared picture, A comes too early in 1: it brings nothing before 2.',
  ],
  'a picture that adds up nothing': ['Shared picture, A brings nothing here. 2 coins saved.'],
  'a patrol retired a year late': ['The patrol adds nothing: retire it in 1. 2 coins saved.'],
  'a patrol that held more than its upkeep would buy': [
    'The patrol went too early: keep it. That brings 4.0 points.',
  ],
  'a patrol retired a year early': [
    'The patrol went too early: keep it until 2. That brings 3.0 points.',
  ],
};

describe('causes', () => {
  const cases = [...COINS, ...PIECES, ...PROGRAMMES];

  test.each(Object.entries(SAID))('%s', (name, said) => {
    const found = cases.find((one) => one.name === name);
    if (found === undefined) throw new Error('no such case');
    const explained = explain(found.on, planOf(...found.own), planOf(...found.better));
    expect(causesInWords(setUp(found.on), explained, words)).toEqual(said);
  });

  test('are told in sentences of at most fifteen words', () => {
    for (const { on, own, better } of cases) {
      const explained = explain(on, planOf(...own), planOf(...better));
      for (const text of causesInWords(setUp(on), explained, words))
        for (const sentence of text.split('. '))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
    }
  });
});

describe('where points were won and lost', () => {
  // By hand: a team on the second site holds 2 + 2 + 1 in each year, the kit on the fourth ½; the
  // pledge is the team's.
  test('is told site by site and year by year, the rest in one', () => {
    const on = board(pledge(3, 1, 'third'));
    const explained = explain(on, planOf(['kit 4,0'], []), planOf(['team 1,0'], []));
    expect(wonAndLost(setUp(on), explained, words)).toEqual([
      'Pledge “Pledge”: +3.0 points',
      'first, 1: +2.0 points',
      'second, 1: +2.0 points',
      'fourth, 1: −0.5 points',
      'Elsewhere, together: +5.5 points',
    ]);
  });

  const part = fc.record({
    numerator: fc.integer({ min: -90, max: 90 }),
    denominator: fc.constant(7 * 13),
  });
  test('adds up as it is shown', () => {
    const setup = setUp(plain);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), part, part, (sites, later, savings) => {
        const total = {
          numerator: [...sites, later, savings].reduce((sum, { numerator }) => sum + numerator, 0),
          denominator: 7 * 13,
        };
        const year = { carried: 0, lines: [], left: 0 };
        const accounts: Accounts = {
          years: [
            { ...year, year: 0, sites: sites.map((points, site) => ({ site, points })) },
            { ...year, year: 1, sites: [{ site: 0, points: later }] },
          ],
          pledges: [],
          savings: { coins: 0, points: savings },
          total,
        };
        const lines = wonAndLost(setup, { accounts }, words);
        expect(lines.length).toBeLessThanOrEqual(5);
        const tenths = (text: string): number =>
          Math.round(
            10 *
              Number(
                text
                  .replace(/^.*?([+−±])([\d.]+) points$/, '$1$2')
                  .replace('−', '-')
                  .replace('±', ''),
              ),
          );
        const shown = lines.reduce((sum, line) => sum + tenths(line), 0);
        expect(shown).toBe(tenths(`: ${words.signedPoints(total)} points`));
      }),
    );
  });

  test('has no line where nothing differs', () => {
    const plan = planOf(['kit 0,0'], []);
    expect(wonAndLost(setUp(plain), explain(plain, plan, plan), words)).toEqual([]);
  });
});
