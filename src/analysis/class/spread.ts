import { at } from '../../base/assert';
import { add, compare, type Fraction } from '../../base/fraction';
import type { ClassResult } from './class-result';

/** How the planned scores of a class lie. */
export interface Spread {
  readonly count: number;
  readonly least: Fraction;
  readonly median: Fraction;
  readonly greatest: Fraction;
}

const halved = ({ numerator, denominator }: Fraction): Fraction =>
  numerator % 2 === 0
    ? { numerator: numerator / 2, denominator }
    : { numerator, denominator: denominator * 2 };

/** The least, the middle and the greatest planned score of finished results; none of no result. */
export function spreadOf(results: readonly ClassResult[]): Spread | undefined {
  const scores = results
    .filter(({ isFinished }) => isFinished)
    .map(({ planned }) => planned)
    .toSorted(compare);
  const count = scores.length;
  if (count === 0) return undefined;
  const [below, above] = [at(scores, (count - 1) >> 1), at(scores, count >> 1)];
  return {
    count,
    least: at(scores, 0),
    median: below === above ? below : halved(add(below, above)),
    greatest: at(scores, count - 1),
  };
}
