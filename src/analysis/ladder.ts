import { at } from '../base/assert';
import { compare, type Fraction, subtract } from '../base/fraction';

/** The most corners that are shown before par. */
const MOST_CORNERS = 4;

/** Points, at the least, by which a corner is better than the one shown before it. */
const LEAST_GAIN: Fraction = { numerator: 1, denominator: 2 };

/**
 * The rungs of a ladder that are worth showing before its end: corners of the upper convex hull of
 * the points (k, L(k)), from the first on, each at least half a point above the one before. The first
 * gains most for its size. Where rungs lie on one line, those between its ends are no corners.
 *
 * @param values L(k) for each number of changes k from 0, the last being the ladder's end.
 * @returns Numbers of changes, ascending; neither 0 nor the end is among them.
 */
export function cornersOf(values: readonly Fraction[]): number[] {
  const corners: number[] = [];
  let shown = 0;
  for (let from = 0; from < values.length - 1;) {
    const next = steepestFrom(values, from);
    const gain = subtract(at(values, next), at(values, shown));
    if (next === values.length - 1) break;
    if (compare(gain, LEAST_GAIN) >= 0) {
      corners.push(next);
      shown = next;
    }
    from = next;
  }
  return corners.slice(0, MOST_CORNERS);
}

/** Whether the last rung of a ladder is par. */
export const isWholeLadder = (values: readonly Fraction[], par: Fraction): boolean =>
  compare(at(values, values.length - 1), par) >= 0;

/**
 * The rungs of a ladder that are shown, as far as it is known: its corners, and its end once that is par.
 *
 * @param values L(k) for each k that is known, from 0.
 * @returns Numbers of changes, ascending, without 0.
 */
export function shownRungs(values: readonly Fraction[], par: Fraction): number[] {
  const end = values.length - 1;
  if (isWholeLadder(values, par)) return end === 0 ? [] : [...cornersOf(values), end];
  // What is not known yet is at most par: a corner that is one all the same stays one.
  return cornersOf([...values, par]).filter((changes) => changes <= end);
}

/** Of the rungs after one, the one of the steepest rise from it; of equals the last. */
function steepestFrom(values: readonly Fraction[], from: number): number {
  const riseTo = (to: number): Fraction => {
    const { numerator, denominator } = subtract(at(values, to), at(values, from));
    return { numerator, denominator: denominator * (to - from) };
  };
  let best = from + 1;
  for (let to = best + 1; to < values.length; to++)
    if (compare(riseTo(to), riseTo(best)) >= 0) best = to;
  return best;
}
