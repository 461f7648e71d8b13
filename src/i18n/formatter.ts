import { isolated } from './direction';

/** A noun or verb of the game in its forms: plural categories, and others by name. */
export type Term = Readonly<Record<string, string>>;

/** What a message takes where it names no type: a text, or a number written without grouping. */
export type Plain = string | number;

/** The texts of a plural by CLDR category, or by an exact number (`=0`). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule | `=${number}`, string>>>;

/**
 * What compiled messages are made with: one letter each, because they stand in the page's weight
 * once for every use.
 */
export interface Formatter {
  /** Tag of every text: writes its arguments between its parts. */
  s(parts: TemplateStringsArray, ...values: readonly Plain[]): string;
  /** A number as the language writes it. */
  n(value: number, options?: Intl.NumberFormatOptions): string;
  /** The text for a number's plural category. */
  p(value: number, forms: PluralForms): string;
  /** The text for an ordinal number's category. */
  o(value: number, forms: PluralForms): string;
  /** The text for one of several cases. */
  k(value: string, cases: Readonly<Record<string, string>>): string;
  /** A form of a term: `coin_other`; `Coin_other` begins with a capital. */
  t(reference: string): string;
  /** A form of a term that the caller passes. */
  f(term: Term, form: string, isCapital?: boolean): string;
  /** A number and the form of a term that goes with it: `3 coins`. */
  c(value: number, id: string): string;
}

/** A text with its first letter as a capital of the language. */
export const capitalised = (text: string, language: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
};

/** A form of a term; one that lacks it, as a scenario's own may, is named by another of its forms. */
const formOf = (term: Term, form: string): string =>
  term[form] ?? term['other'] ?? term['one'] ?? '';

/**
 * The formatter of a language.
 *
 * @param locale the BCP 47 tag by which `Intl` knows the language
 * @param terms the nouns and verbs of the game, in that language
 */
export function createFormatter(locale: string, terms: Readonly<Record<string, Term>>): Formatter {
  const numbers = new Map<string, Intl.NumberFormat>();
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false });
  const write = (format: Intl.NumberFormat, value: number): string =>
    format.format(value).replace('-', '−');
  const n = (value: number, options: Intl.NumberFormatOptions = {}): string => {
    const key = JSON.stringify(options);
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, format);
    return write(format, value);
  };
  const cardinal = new Intl.PluralRules(locale);
  const ordinal = new Intl.PluralRules(locale, { type: 'ordinal' });
  const pick = (rules: Intl.PluralRules, value: number, forms: PluralForms): string =>
    forms[`=${value}`] ?? forms[rules.select(value)] ?? forms.other ?? '';
  const f = (term: Term, form: string, isCapital = false): string =>
    isCapital ? capitalised(formOf(term, form), locale) : formOf(term, form);
  return {
    n,
    f,
    s: (parts, ...values) =>
      parts.reduce((text, part, index) => {
        const value = values[index - 1] ?? '';
        const told = typeof value === 'number' ? write(ungrouped, value) : isolated(value);
        return text + told + part;
      }),
    p: (value, forms) => pick(cardinal, value, forms),
    o: (value, forms) => pick(ordinal, value, forms),
    k: (value, cases) => cases[value] ?? cases['other'] ?? '',
    t: (reference) => {
      const [name = '', form = ''] = reference.split('_');
      const id = name.charAt(0).toLowerCase() + name.slice(1);
      return f(terms[id] ?? {}, form, id !== name);
    },
    c: (value, id) => `${n(value)} ${formOf(terms[id] ?? {}, cardinal.select(value))}`,
  };
}
