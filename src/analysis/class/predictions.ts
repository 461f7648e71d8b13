import type { Fraction } from '../../base/fraction';
import type { ClassResult } from './class-result';

/** What somebody expected of a plan, beside what it came to; both in per cent of par. */
export interface PredictedShare {
  readonly result: ClassResult;
  readonly expected: number;
  /** Rounded down to whole per cent, so that only a best plan has a hundred. */
  readonly came: number;
}

/** The share of par that a planned score is, in whole per cent, rounded down. Par is above 0. */
export const percentOfPar = (planned: Fraction, par: Fraction): number =>
  Number(
    (100n * BigInt(planned.numerator) * BigInt(par.denominator)) /
      (BigInt(planned.denominator) * BigInt(par.numerator)),
  );

/** The finished results whose players said beforehand what share of par they expected. */
export const predictedShares = (results: readonly ClassResult[], par: Fraction): PredictedShare[] =>
  results.flatMap((result) => {
    const expected = result.record.prediction?.percent;
    if (expected === undefined || !result.isFinished) return [];
    return [{ result, expected, came: percentOfPar(result.planned, par) }];
  });
