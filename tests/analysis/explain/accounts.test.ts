import { expect, test } from 'vitest';
import { explain } from '../../../src/analysis/explain/explain';
import { toNumber } from '../../../src/base/fraction';
import { planOf } from '../../cli/sources';
import { board, jointOrder, pledge, purses, usual, year } from './boards';

const [KIT, LENS] = [0, 1];

// The example of docs/explain.md, worked out there by hand.
test('the ledgers of two plans, one less the other', () => {
  const on = board({
    ...jointOrder(1, 2),
    years: [usual(3), year(4, 'buzz 1', 'buzz 2', 'skim 1', 'skim 1')],
  });
  const own = planOf(['joint-order', 'kit 0,0'], ['kit 1,0', 'kit 2,0']);
  const better = planOf(['joint-order'], ['kit 0,0', 'kit 1,0', 'kit 2,0', 'lens 0,0']);
  const { accounts, rest } = explain(on, own, better);
  const point = (points: number) => ({ numerator: 16 * points, denominator: 16 });
  expect(accounts).toEqual({
    years: [
      {
        year: 0,
        carried: 0,
        lines: [{ kind: 'orders', layer: KIT, count: -1, coins: -2 }],
        left: 2,
        sites: [{ site: 0, points: point(-1) }],
      },
      {
        year: 1,
        carried: 2,
        lines: [
          { kind: 'orders', layer: KIT, count: 1, coins: 2 },
          { kind: 'orders', layer: LENS, count: 1, coins: 2 },
          { kind: 'rebate', layer: KIT, count: 1, coins: -2 },
        ],
        left: 0,
        sites: [{ site: 0, points: point(2) }],
      },
    ],
    pledges: [],
    savings: { coins: 0, points: point(0) },
    total: point(1),
  });
  expect(toNumber(rest)).toBe(2);
});

// A lens on the third site: skim 1, ½ a year; the pledge takes two layers there. The patrol's 2 coins
// of each year are saved, less the lens's 2: 2 coins more, and a point for each two.
test('pledges, savings and the patrol have their places', () => {
  const on = board({
    ...purses(4, 4),
    ...pledge(3, 2, 'third'),
    patrol: { upkeep: 2, marks: { soar: 1 } },
    savings: { coinsPerPoint: 2 },
  });
  const { accounts } = explain(
    on,
    planOf(['kit 2,0'], []),
    planOf(['retire', 'kit 2,0'], ['lens 2,0']),
  );
  expect(accounts.years.map(({ lines }) => lines)).toEqual([
    [{ kind: 'patrol', coins: -2 }],
    [
      { kind: 'orders', layer: LENS, count: 1, coins: 2 },
      { kind: 'patrol', coins: -2 },
    ],
  ]);
  expect(accounts.years.map(({ carried, left }) => [carried, left])).toEqual([
    [0, 2],
    [2, 2],
  ]);
  expect(accounts.pledges.map(({ pledge: index, points }) => [index, toNumber(points)])).toEqual([
    [0, 3],
  ]);
  expect([accounts.savings.coins, toNumber(accounts.savings.points)]).toEqual([2, 1]);
  expect(toNumber(accounts.total)).toBe(0.5 + 3 + 1);
});

test('what nobody could pay for is no plan', () => {
  const [none, kit] = [planOf([], []), planOf(['kit 0,0'], [])];
  expect(() => explain(board(purses(1, 9)), none, kit)).toThrow('not a legal plan');
});
