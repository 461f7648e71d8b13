import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestFullSets } from '../../../src/solver/model/rebate-columns';

// Kits of 2 coins, the third free: 4 coins a set, 2 saved. Area batteries of 6: 12 a set, 6 saved.
const KIT = { layer: 0, cost: 4, rebate: 2 };
const AREA = { layer: 1, cost: 12, rebate: 6 };

describe('the most that full sets come to within a budget', () => {
  test.each([
    // 12 coins buy three sets of kits, or one of area batteries.
    ['sets, of both', [KIT, AREA], 12, () => 1, 3],
    ['coins saved, of both', [KIT, AREA], 12, (set: typeof KIT) => set.rebate, 6],
    ['sets of area batteries', [AREA], 23, () => 1, 1],
    // 16 coins: area batteries and one set of kits save 8, four sets of kits as much.
    ['coins saved, of both', [KIT, AREA], 16, (set: typeof KIT) => set.rebate, 8],
    ['a budget that no set fits in', [KIT, AREA], 3, () => 1, 0],
    ['a budget below 0', [KIT, AREA], -1, () => 1, 0],
    ['no sets', [], 40, () => 1, 0],
  ] as const)('%s', (_, sets, budget, valueOf, expected) => {
    expect(bestFullSets(sets, budget, valueOf)).toBe(expected);
  });

  test('is the best of all counts of two kinds of sets', () => {
    const set = fc.record({
      layer: fc.constant(0),
      cost: fc.integer({ min: 2, max: 9 }),
      rebate: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(set, set, fc.integer({ min: 0, max: 40 }), (one, other, budget) => {
        let most = 0;
        for (let a = 0; a * one.cost <= budget; a++)
          for (let b = 0; a * one.cost + b * other.cost <= budget; b++)
            most = Math.max(most, a * one.rebate + b * other.rebate);
        expect(bestFullSets([one, other], budget, ({ rebate }) => rebate)).toBe(most);
      }),
    );
  });
});
