import type { CoverSum } from '../rules/cover';
import * as input from './en-input';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** The English catalogue. */
export const en = {
  ...input,
  initial: (name: string): string => [...name][0]?.toLocaleUpperCase('en') ?? '',
  shortSum: ({ parts, isSum, cover }: CoverSum, strength: number, points: number): string => {
    const marks = parts.map(({ mark }) => whole.format(mark));
    const sum =
      marks.length < 2
        ? whole.format(cover)
        : isSum
          ? marks.join(' + ')
          : `max ${marks.join(', ')}`;
    return points > 0 ? `${sum} ≥ ${strength} ✓ +${points}` : `${sum} < ${strength} ✗`;
  },
} as const;
