import { type Fraction, toNumber } from '../../base/fraction';
import type { CoverSum } from '../../rules/cover';
import type { Kind, Suit } from '../../scenario/vocabulary';
import * as debrief from './debrief';
import * as board from './board';
import * as campaign from './campaign';
import * as input from './input';
import * as share from './share';
import * as keys from './keys';
import * as table from './table';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** A figure with its sign; a figure that rounds to nothing has none. */
const withSign = (value: number, format: Intl.NumberFormat): string => {
  const text = format.format(Math.abs(value));
  if (text === format.format(0)) return `±${text}`;
  return value < 0 ? `−${text}` : `+${text}`;
};

const suits: Readonly<Record<Suit, string>> = { buzz: 'Buzz', skim: 'Skim', soar: 'Soar' };
const kinds: Readonly<Record<Kind, string>> = {
  city: 'City',
  port: 'Port',
  hub: 'Hub',
  grounds: 'Grounds',
  capital: 'Capital',
};
const manyKinds: Readonly<Record<Kind, string>> = {
  city: 'cities',
  port: 'ports',
  hub: 'hubs',
  grounds: 'grounds',
  capital: 'capitals',
};

/** The English catalogue. */
export const en = {
  ...input,
  ...table,
  ...debrief,
  ...campaign,
  ...share,
  ...board,
  ...keys,
  suit: (suit: Suit): string => suits[suit],
  kind: (kind: Kind): string => kinds[kind],
  kindMany: (kind: Kind): string => manyKinds[kind],
  initial: (name: string): string => [...name][0]?.toLocaleUpperCase('en') ?? '',
  number: (value: number): string => whole.format(value),
  signed: (value: number): string => withSign(value, whole),
  points: (points: Fraction): string => tenth.format(toNumber(points)),
  signedPoints: (points: Fraction): string => withSign(toNumber(points), tenth),
  list: (items: readonly string[]): string => list.format(items),
  shortSum: ({ parts, isSum, cover }: CoverSum, strength: number, points: number): string => {
    const marks = parts.map(({ mark }) => whole.format(mark));
    const sum =
      marks.length < 2
        ? whole.format(cover)
        : isSum
          ? marks.join(' + ')
          : `max(${marks.join(', ')})`;
    return points > 0 ? `${sum} ≥ ${strength} ✓ +${points}` : `${sum} < ${strength} ✗`;
  },
} as const;
