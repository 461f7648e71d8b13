import { expect, test } from 'vitest';
import { toNumber } from '../../src/base/fraction';
import { purchasesOf } from '../../src/analysis/changes';
import { contributionsOf } from '../../src/analysis/contribution';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import type { Hex } from '../../src/hex/hex';
import { playable } from '../scenario/playable';

const en = (text: string) => ({ en: text });

/**
 * One card a year, of strength 2, at one of some sites in a row. A lamp costs 3 coins and covers
 * its own hex against it, so with n sites a lamp on a value of v holds v ÷ n points a year.
 *
 * @param values What the sites are worth, from left to right.
 * @param incomes Coins of each year.
 */
const street = (values: readonly number[], incomes: readonly number[], coinsPerPoint: number) =>
  playable({
    format: 1,
    ruleset: 1,
    id: 'street',
    title: en('Street'),
    briefing: en('A board for the tests.'),
    firstYear: 2025,
    nations: [{ id: 'a', letter: 'A', name: en('A') }],
    board: { rows: ['A'.repeat(values.length)] },
    sites: values.map((value, x) => ({
      id: `house-${x}`,
      name: en(`House ${x}`),
      short: `H${x}`,
      x,
      y: 0,
      kind: 'city' as const,
      value,
    })),
    layers: [
      {
        id: 'lamp',
        name: en('Lamp'),
        shape: 'circle' as const,
        cost: 3,
        upkeep: 1,
        lead: 0,
        reach: 0,
        marks: { buzz: 2 },
      },
    ],
    programmes: { jointOrder: { cost: 1, rebates: [{ layer: 'lamp', coins: 3 }] } },
    wheels: { layer: 'lamp', cost: 0 },
    years: incomes.map((income) => ({
      income,
      incidents: 1,
      omens: {},
      deck: [{ suit: 'buzz' as const, strength: 2, copies: 1 }],
    })),
    pledges: [],
    savings: { coinsPerPoint },
  });

const house = (x: number): Hex => ({ x, y: 0 });
const lamp = (x: number) => ({ do: 'order', layer: 'lamp', at: house(x) }) as const;
const onWheels = (x: number) => ({ ...lamp(x), wheels: true }) as const;
const joint: Action = { do: 'buy', programme: 'joint-order' };
const close: Action = { do: 'close-books' };

const contributions = (scenario: ReturnType<typeof street>, ...plan: readonly Action[]) =>
  contributionsOf(createGame(scenario), plan).map(({ points }) => toNumber(points));

test('a purchase contributes what it holds, less the points that its coins would have saved', () => {
  const scenario = street([6, 2], [4, 5], 3);
  // House 0 from the first year: 6 ÷ 2 twice; its coins are 3, and 1 a year for two years.
  // House 1 in the second: 2 ÷ 2 once; its coins are 3 and 1. All 9 are spent: 7 points.
  // Without the first 5 coins are left, 1 point: 2 in all. Without the second 4 are, 1 point: 7.
  expect(contributions(scenario, lamp(0), close, lamp(1), close)).toEqual([7 - 2, 7 - 7]);
});

test('a purchase that is not worth its coins contributes less than nothing', () => {
  // 2 ÷ 1 held, and 4 coins that would have been 4 points.
  expect(contributions(street([2], [4], 1), lamp(0), close)).toEqual([2 - 4]);
});

test('what can’t be done without a purchase is left out with it', () => {
  const scenario = street([6, 2], [4, 1], 3);
  // 6 ÷ 2, then, moved, 2 ÷ 2; no coin is left. Without it 5 coins are, 1 point.
  const move: Action = { do: 'move', layer: 'lamp', from: house(0), to: house(1) };
  expect(contributions(scenario, onWheels(0), close, move, close)).toEqual([4 - 1]);
  // 6 ÷ 2 once; the coin of the second year is left, no point. Without it 5 coins are.
  const down: Action = { do: 'stand-down', layer: 'lamp', at: house(0) };
  expect(contributions(scenario, lamp(0), close, down, close)).toEqual([3 - 1]);
});

test('what can’t be paid for without a purchase goes with it, what was bought last first', () => {
  const scenario = street([6, 3, 9], [10], 5);
  // Three lamps for two lamps’ coins, 6 + 3 + 1 of 10: (6 + 3 + 9) ÷ 3 points.
  // Without the joint order they cost 12, so the last goes: (6 + 3) ÷ 3, and 2 coins make no point.
  // Without one lamp the others cost 9, and 1 coin makes no point.
  expect(contributions(scenario, joint, lamp(0), lamp(1), lamp(2), close)).toEqual([
    6 - 3,
    6 - 4,
    6 - 5,
    6 - 3,
  ]);
});

test('coins that are missing later take what was bought before, too', () => {
  // The joint order saves 3 − 1 coins in the first year, which pay the upkeep of the second: of 10 and
  // 3 coins 10 are spent, then 3. Without it the lamps cost 12; two cost 8, then 2: 3 coins are left.
  const scenario = street([6, 3, 9], [10, 3], 5);
  const [worth] = contributions(scenario, joint, lamp(0), lamp(1), lamp(2), close, close);
  expect(worth).toBe(2 * 6 - 2 * 3);
  // With 13 coins in the first year and 1 in the second all three can be bought without it, but not kept:
  // 12 are spent, and of 1 + 1 the upkeep takes 3. The last lamp goes: 8, then 2 of 6; 4 make no point.
  const later = street([6, 3, 9], [13, 1], 5);
  const [again] = contributions(later, joint, lamp(0), lamp(1), lamp(2), close, close);
  expect(again).toBe(2 * 6 - 2 * 3);
});

test('what was taken back is no purchase, and neither are moves and stand-downs', () => {
  const plan: Action[] = [
    lamp(0),
    { do: 'take-back', item: lamp(0) },
    lamp(1),
    close,
    { do: 'stand-down', layer: 'lamp', at: house(1) },
    joint,
    close,
  ];
  expect(purchasesOf(plan)).toEqual([
    { year: 0, item: lamp(1) },
    { year: 1, item: joint },
  ]);
});
