import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, countBits, hasBit, maskOf } from '../../src/base/bits';
import { scaled } from '../scale';

const sets = fc.uniqueArray(fc.integer({ min: 0, max: 31 }));

test('a mask holds the indices that it was made of, and no others', () => {
  fc.assert(
    fc.property(sets, (indices) => {
      const mask = maskOf(indices);
      expect(bitsOf(mask)).toEqual(indices.toSorted((a, b) => a - b));
      expect(countBits(mask)).toBe(indices.length);
      for (let index = 0; index < 32; index++)
        expect(hasBit(mask, index)).toBe(indices.includes(index));
    }),
    { numRuns: scaled(200) },
  );
  expect(maskOf([])).toBe(0);
});
