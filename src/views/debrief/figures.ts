import { compare, type Fraction, subtract, toNumber } from '../../base/fraction';
import type { KnownBest } from '../../app/study/study';
import type { Words } from '../../i18n/words';

/** A plan as a share of par in whole per cent, rounded down so that 100 is par itself. */
export function shareOfPar(planned: Fraction, par: Fraction): number | undefined {
  if (par.numerator <= 0) return undefined;
  if (compare(planned, par) >= 0) return 100;
  return Math.max(0, Math.min(99, Math.floor((100 * toNumber(planned)) / toNumber(par))));
}

/** What nothing exceeds, and how much more than the best found that is; both as points. */
export interface Gap {
  readonly bound: string;
  readonly gap: string;
}

/** Rounded up to a tenth, so that what is said holds, and so that the figures shown add up. */
export function gapBetween(value: Fraction, bound: Fraction, words: Words): Gap {
  const inTenths = ({ numerator, denominator }: Fraction): number => (10 * numerator) / denominator;
  const tenths = (numerator: number): Fraction => ({ numerator, denominator: 10 });
  const highest = Math.ceil(inTenths(bound));
  const more = Math.max(1, highest - Math.round(inTenths(value)));
  return { bound: words.points(tenths(highest)), gap: words.points(tenths(more)) };
}

/** Points between the best before a step and the best after it, as far as they are known. */
export interface Loss {
  readonly points: Fraction;
  /** Whether it is known exactly that there is none. */
  readonly isNone: boolean;
  readonly isProved: boolean;
  readonly text: string;
}

/** What a step cost; none while the best before it or after it is not known. */
export function lossBetween(
  before: KnownBest | undefined,
  after: KnownBest | undefined,
  words: Words,
): Loss | undefined {
  if (before === undefined || after === undefined) return undefined;
  const points = subtract(before.value, after.value);
  // What is found after a step could be had before it too: at no difference nothing is open.
  const isNone = points.numerator <= 0 && before.isProved;
  const isProved = isNone || (before.isProved && after.isProved);
  const figure = words.points(points);
  const text = isProved
    ? figure
    : before.isProved
      ? words.debrief.atMost({ points: figure })
      : after.isProved
        ? words.debrief.atLeast({ points: figure })
        : words.debrief.notProved({ points: figure });
  return { points, isNone, isProved, text };
}
