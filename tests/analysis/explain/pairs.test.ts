import { describe, expect, test } from 'vitest';
import { toNumber } from '../../../src/base/fraction';
import { explain } from '../../../src/analysis/explain/explain';
import { planOf } from '../../cli/sources';
import { board, jointOrder, purses, twoNations, usual, year } from './boards';
import { pairInShort } from './in-short';

const plain = board();
const refits = board({
  programmes: {
    longReach: { cost: 3, from: 0, layer: 'kit' },
    seeker: { cost: 1, from: 0, layer: 'kit', marks: { buzz: 1 } },
  },
});
const vans = board({ wheels: { layer: 'team', cost: 1 } });
const guarded = board({ patrol: { upkeep: 2, marks: { skim: 1 } } });

// As a person would put them.
test.each([
  [
    'the same piece elsewhere',
    plain,
    [['kit 0,0'], []],
    [['kit 2,0'], []],
    ['elsewhere: kit 2,0 in 1, not kit 0,0 in 1'],
  ],
  [
    'of two hexes the nearer',
    plain,
    [['kit 0,0', 'kit 4,0'], []],
    [['kit 1,0', 'kit 5,0'], []],
    ['elsewhere: kit 1,0 in 1, not kit 0,0 in 1', 'elsewhere: kit 5,0 in 1, not kit 4,0 in 1'],
  ],
  [
    'the same thing another year',
    plain,
    [['kit 0,0'], ['kit 2,0']],
    [['kit 2,0'], ['kit 0,0']],
    [
      'another-year: kit 2,0 in 1, not kit 2,0 in 2',
      'another-year: kit 0,0 in 2, not kit 0,0 in 1',
    ],
  ],
  [
    'the same thing another year before the same piece elsewhere',
    plain,
    [['kit 0,0'], []],
    [['kit 1,0'], ['kit 0,0']],
    ['added: kit 1,0 in 1', 'another-year: kit 0,0 in 2, not kit 0,0 in 1'],
  ],
  [
    'a programme another year',
    refits,
    [['seeker'], []],
    [[], ['seeker']],
    ['another-year: seeker in 2, not seeker in 1'],
  ],
  [
    'this instead of that on one hex, whatever is nearer in coins',
    plain,
    [['kit 0,0', 'lens 1,0'], []],
    [['team 1,0', 'horn 4,0'], []],
    ['instead: team 1,0 in 1, not lens 1,0 in 1', 'instead: horn 4,0 in 1, not kit 0,0 in 1'],
  ],
  [
    'this instead of that, by coins',
    plain,
    [['kit 0,0', 'tower 1,0'], []],
    [['team 4,0', 'horn 5,0'], []],
    ['instead: horn 5,0 in 1, not kit 0,0 in 1', 'instead: team 4,0 in 1, not tower 1,0 in 1'],
  ],
  [
    'a programme instead of a programme, and not of a piece of the same price',
    refits,
    [['seeker', 'team 0,0'], []],
    [['long-reach', 'kit 4,0'], []],
    ['instead: kit 4,0 in 1, not team 0,0 in 1', 'instead: long-reach in 1, not seeker in 1'],
  ],
  [
    'a piece is given up for a programme, and not wrong',
    refits,
    [['kit 0,0', 'kit 1,0'], []],
    [['kit 0,0', 'seeker'], []],
    ['added: seeker in 1', 'given-up: kit 1,0 in 1'],
  ],
  [
    'the same piece elsewhere in another year',
    plain,
    [['kit 0,0'], []],
    [[], ['kit 4,0']],
    ['instead: kit 4,0 in 2, not kit 0,0 in 1'],
  ],
  [
    'another piece on one hex in another year',
    plain,
    [['kit 0,0'], []],
    [[], ['team 0,0']],
    ['instead: team 0,0 in 2, not kit 0,0 in 1'],
  ],
  [
    'nothing alike in two years',
    plain,
    [['kit 3,0'], []],
    [[], ['team 0,0']],
    ['removed: kit 3,0 in 1', 'added: team 0,0 in 2'],
  ],
  [
    'a piece with wheels instead of one without',
    vans,
    [['team 0,0'], []],
    [['team 0,0 wheels'], []],
    ['instead: team 0,0 in 1, not team 0,0 in 1'],
  ],
  [
    'a move to another hex',
    vans,
    [['team 0,0 wheels'], ['move team 0,0 to 2,0']],
    [['team 0,0 wheels'], ['move team 0,0 to 4,0']],
    ['elsewhere: team 0,0 to 4,0 in 2, not team 0,0 to 2,0 in 2'],
  ],
  [
    'upkeep saved is no purchase: it stands for none',
    guarded,
    [['kit 0,0'], []],
    [['retire', 'kit 0,0'], []],
    ['given-up: retire in 1'],
  ],
  [
    'a piece given up for its coins, since it would hold something',
    board(purses(4, 1)),
    [['kit 2,0', 'kit 4,0'], []],
    [['team 0,0'], []],
    ['instead: team 0,0 in 1, not kit 2,0 in 1', 'given-up: kit 4,0 in 1'],
  ],
  [
    'a piece that held nothing is no loss, whatever it would hold beside another',
    board({ ...twoNations, ...purses(6, 0) }),
    [['kit 0,0', 'horn 0,0', 'horn 1,0'], []],
    [['kit 0,0', 'picture a', 'horn 1,0'], []],
    ['added: picture a in 1', 'removed: horn 0,0 in 1'],
  ],
  [
    'a piece that would hold nothing is left out, and not given up',
    board(purses(4, 1)),
    [['kit 4,0', 'kit 5,0'], []],
    [['team 4,0'], []],
    ['instead: team 4,0 in 1, not kit 4,0 in 1', 'removed: kit 5,0 in 1'],
  ],
])('%s', (_, on, own, better, pairs) => {
  const explained = explain(on, planOf(...own), planOf(...better));
  expect(explained.pairs.map(pairInShort)).toEqual(pairs);
});

const figuresOf = (...[on, own, better]: Parameters<typeof explain>) =>
  explain(on, own, better).pairs.map((pair) => [
    pairInShort(pair),
    pair.coins,
    toNumber(pair.points),
  ]);

describe('what pairs bring one on top of the other', () => {
  // A horn beside the kit holds nothing more before the picture adds it up: buzz 2, in two years.
  test('pieces first, then programmes', () => {
    const own = planOf(['kit 0,0'], []);
    const better = planOf(['picture a', 'kit 0,0', 'horn 0,0'], []);
    expect(figuresOf(board(twoNations), own, better)).toEqual([
      ['added: picture a in 1', 2, 2],
      ['added: horn 0,0 in 1', 2, 0],
    ]);
  });

  // The kit on the first site waits a year, which costs its buzz 1; all three together have a rebate of
  // 2, so the third costs nothing; and a lens holds two cards there.
  test('a rebate shows with the piece that completes its three', () => {
    const on = board({
      ...jointOrder(1, 2),
      years: [usual(3), year(4, 'buzz 1', 'buzz 2', 'skim 1', 'skim 1')],
    });
    const own = planOf(['joint-order', 'kit 0,0'], ['kit 1,0', 'kit 2,0']);
    const better = planOf(['joint-order'], ['kit 0,0', 'kit 1,0', 'kit 2,0', 'lens 0,0']);
    expect(figuresOf(on, own, better)).toEqual([
      ['another-year: kit 0,0 in 2, not kit 0,0 in 1', -2, -1],
      ['added: lens 0,0 in 2', 2, 2],
    ]);
  });

  // With the move alone, the piece ordered on 4 would meet the one moved there, and stays away. That is
  // 3 points less on the second and third site, and 4 coins; the piece on 1 brings 2 + 2 + 1 for 4 coins.
  test('even where a plan in between could not be played', () => {
    const on = board({ wheels: { layer: 'team', cost: 0 } });
    const own = planOf(['team 0,0 wheels'], ['move team 0,0 to 2,0', 'team 4,0']);
    const better = planOf(['team 0,0 wheels'], ['move team 0,0 to 4,0', 'team 1,0']);
    expect(figuresOf(on, own, better)).toEqual([
      ['elsewhere: team 0,0 to 4,0 in 2, not team 0,0 to 2,0 in 2', -4, -3],
      ['elsewhere: team 1,0 in 2, not team 4,0 in 2', 4, 5],
    ]);
  });
});
