import { expect, test } from 'vitest';
import { toNumber } from '../../../src/base/fraction';
import { explain } from '../../../src/analysis/explain/explain';
import { planOf } from '../../cli/sources';
import { COINS } from './cases/coins';
import { NONE } from './cases/none';
import { PIECES } from './cases/pieces';
import { PROGRAMMES } from './cases/programmes';
import { inShort } from './in-short';

const CASES = [...COINS, ...PIECES, ...PROGRAMMES, ...NONE];

test('there are at least forty pairs of plans, and each has its name', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test.each(CASES)('$name', ({ on, own, better, points, causes }) => {
  const explained = explain(on, planOf(...own), planOf(...better));
  expect(explained.causes.map((cause) => inShort(on, cause, explained.pairs))).toEqual(causes);
  expect(toNumber(explained.accounts.total)).toBe(points);
});
