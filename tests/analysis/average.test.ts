import { resultOf } from '../../src/analysis/result';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ok } from '../../src/base/result';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { scoreVariance } from '../../src/analysis/luck';
import { checkScenario } from '../../src/scenario/check';
import { scaled } from '../scale';
import { drawsOf, together } from './every-draw';
import { closeYear, worthAtEnd, type YearEnd } from '../rules/referee';
import { playAtRandom } from '../rules/random-play';

import { tinyScenario } from '../rules/tiny-scenario';

test('the planned score is the average over every draw there is, and the variance its spread', () => {
  let worthwhile = 0;
  let varied = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const below = (count: number): number => g(fc.nat, { max: count - 1 });
      const scenario = tinyScenario(below);
      expect(checkScenario(scenario)).toEqual(ok(scenario));
      const { game, plans } = playAtRandom(scenario, 12, below);

      let end: YearEnd | undefined;
      let draws = new Map([[0, 1n]]);
      for (const [index, plan] of plans.entries()) {
        const closed = closeYear(scenario, end, plan);
        if (typeof closed === 'string') throw new Error(`the referee says: ${closed}`);
        end = closed;
        const year = scenario.years[index];
        if (year) draws = together(draws, drawsOf(scenario, end, year));
      }
      if (end === undefined) throw new Error('a game without a year');
      const { pledges, savings } = worthAtEnd(scenario, end);

      let sum = 0n;
      let squares = 0n;
      let count = 0n;
      for (const [points, times] of draws) {
        const score = BigInt(points + pledges + savings);
        sum += score * times;
        squares += score ** 2n * times;
        count += times;
      }
      const planned = plannedScore(outlook(game));
      expect(BigInt(planned.numerator) * count).toBe(sum * BigInt(planned.denominator));

      // The mean of the squares, less the square of the mean.
      const variance = scoreVariance(game);
      expect(variance.numerator * count ** 2n).toBe(
        (squares * count - sum ** 2n) * variance.denominator,
      );
      if (variance.numerator > 0n) varied++;

      // And what is met in play is one of the draws, with the same pledges and savings.
      const result = resultOf(game, 'average');
      expect(result).toMatchObject({ pledges, savings });
      expect(draws.has(result.score - pledges - savings)).toBe(true);
      if (draws.size > 1 && end.pieces.length > 0) worthwhile++;
    }),
    { numRuns: scaled(40_000) },
  );
  // Most games should have pieces on the board and more than one possible outcome.
  expect(worthwhile).toBeGreaterThan(scaled(40_000) / 4);
  expect(varied).toBeGreaterThan(scaled(40_000) / 4);
});
