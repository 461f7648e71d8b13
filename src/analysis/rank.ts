import type { Fraction } from '../base/fraction';

/** The ranks in ascending order, each with the share of par, in per cent, from which it is earned. */
export const RANKS = [
  { id: 'apprentice', percent: 0 },
  { id: 'clerk', percent: 50 },
  { id: 'steward', percent: 65 },
  { id: 'quartermaster', percent: 80 },
  { id: 'treasurer', percent: 92 },
  { id: 'keeper', percent: 100 },
] as const;
export type RankId = (typeof RANKS)[number]['id'];

/** How many stars there are: one for each rank above the lowest. */
export const STARS = RANKS.length - 1;

/** How many stars a rank stands for. */
export const starsOf = (rank: RankId): number => RANKS.findIndex(({ id }) => id === rank);

/** The rank that a planned score earns. */
export interface Ranking {
  readonly rank: RankId;
  /** The rank above, and the tenths of a point missing to it, rounded up. */
  readonly next: { readonly rank: RankId; readonly tenths: number } | undefined;
}

// Products of two exact scores exceed the safe integers, so thresholds are compared in BigInt.
const toBigInts = ({ numerator, denominator }: Fraction): readonly [bigint, bigint] => [
  BigInt(numerator),
  BigInt(denominator),
];

/**
 * The rank of a planned score by its share of par (docs/rules.md, “The end”), compared exactly.
 *
 * @param par The best planned score, above 0.
 */
export function rankOf(planned: Fraction, par: Fraction): Ranking {
  const [n, d] = toBigInts(planned);
  const [parN, parD] = toBigInts(par);
  /** Points missing to a threshold, × `scale`; 0 or less where it is reached. */
  const missing = (percent: number): bigint => BigInt(percent) * parN * d - 100n * n * parD;
  const scale = 100n * d * parD;
  const above = RANKS.findIndex(({ percent }) => percent > 0 && missing(percent) > 0n);
  const reached = RANKS[(above < 0 ? RANKS.length : above) - 1] ?? RANKS[0];
  const next = RANKS[above];
  return {
    rank: reached.id,
    next: next && {
      rank: next.id,
      tenths: Number((10n * missing(next.percent) + scale - 1n) / scale),
    },
  };
}
