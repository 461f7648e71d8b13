import { type Fraction, toNumber } from '../base/fraction';
import { capitalised } from './formatter';

/** How a language writes numbers and lists, beside what messages say. */
export interface Formats {
  /** A whole number. */
  number(value: number): string;
  /** A whole number with its sign; one that rounds to nothing has ±. */
  signed(value: number): string;
  /** A figure of points, with one decimal. */
  points(value: Fraction): string;
  /** The same with its sign. */
  signedPoints(value: Fraction): string;
  /** “a, b, and c”. */
  list(items: readonly string[]): string;
  /** “a, b, or c”. */
  choice(items: readonly string[]): string;
  /** “a, b, c”. */
  series(items: readonly string[]): string;
  /** The first letter of a name, as a capital. */
  initial(name: string): string;
  /** A text with its first letter as a capital. */
  capitalised(text: string): string;
  /** A text in small letters, to stand within a sentence. */
  small(text: string): string;
}

/**
 * Several texts joined two by two, as the message `pair` joins them; nothing for none.
 *
 * @param items texts, of which those that are absent are left out
 */
export const joined = (
  items: readonly (string | false | undefined)[],
  pair: (two: { readonly before: string; readonly after: string }) => string,
): string =>
  items
    .filter((text) => text)
    .reduce<string>(
      (before, after) => (before === '' ? String(after) : pair({ before, after: String(after) })),
      '',
    );

/**
 * The formats of a language.
 *
 * @param locale the BCP 47 tag by which `Intl` knows it
 */
export function createFormats(locale: string): Formats {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const bare = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const withSign = (value: number, format: Intl.NumberFormat): string => {
    const text = format.format(Math.abs(value));
    if (text === format.format(0)) return `±${text}`;
    return value < 0 ? `−${text}` : `+${text}`;
  };
  return {
    number: (value) => whole.format(value),
    signed: (value) => withSign(value, whole),
    points: (value) => tenth.format(toNumber(value)),
    signedPoints: (value) => withSign(toNumber(value), tenth),
    list: (items) => all.format(items),
    choice: (items) => either.format(items),
    series: (items) => bare.format(items),
    initial: (name) => [...name][0]?.toLocaleUpperCase(locale) ?? '',
    capitalised: (text) => capitalised(text, locale),
    small: (text) => text.toLocaleLowerCase(locale),
  };
}

/** A language's name in itself. */
export const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
