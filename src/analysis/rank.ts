import type { Fraction } from '../base/fraction';

/** The ranks from the lowest up, each with the least share of par, in per cent, that earns it. */
export const RANKS = [
  { id: 'apprentice', percent: 0 },
  { id: 'clerk', percent: 50 },
  { id: 'steward', percent: 65 },
  { id: 'quartermaster', percent: 80 },
  { id: 'treasurer', percent: 92 },
  { id: 'keeper', percent: 100 },
] as const;
export type RankId = (typeof RANKS)[number]['id'];

export interface Ranking {
  readonly rank: RankId;
  /** The rank above, with the tenths of a planned point that are surely enough for it. */
  readonly next: { readonly rank: RankId; readonly tenths: number } | undefined;
}

// Products of two exact scores pass the safe integers, so borders are compared in BigInt.
const wide = ({ numerator, denominator }: Fraction): readonly [bigint, bigint] => [
  BigInt(numerator),
  BigInt(denominator),
];

/** Whether one exact number is more than another. */
export function isMore(a: Fraction, b: Fraction): boolean {
  const [an, ad] = wide(a);
  const [bn, bd] = wide(b);
  return an * bd > bn * ad;
}

/** The rank of a planned score by its share of par: by the plan alone, never by the draw. */
export function rankOf(planned: Fraction, par: Fraction): Ranking {
  const [n, d] = wide(planned);
  const [parN, parD] = wide(par);
  /** How far the score is from a border, × `scale`; nothing or less where it is reached. */
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
