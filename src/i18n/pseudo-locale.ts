import type { Terms } from './compiled/messages';
import type { Formatter } from './formatter';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Each is in the text font, and has its capital there. */
const ACCENTED = [...'áðćďé£ģħíįķľňńóþøŕśţúůű×ýžÁÐĆĎÉ£ĢĦÍĮĶĽŇŃÓÞØŔŚŢÚŮŰ×ÝŽ'];
const VOWELS = /[aeiou]/gi;

/** A text with an accent on each letter and each vowel twice, which makes it 40 % longer. */
const dressed = (text: string): string =>
  text
    .replace(VOWELS, '$&$&')
    .replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** The terms of the pseudo-locale. */
export const pseudoTerms = (terms: Terms): Terms => {
  const entries = Object.entries(terms).map(([id, forms]) => {
    const told = Object.entries(forms).map(([form, text]) => [form, dressed(text)] as const);
    return [id, Object.fromEntries(told)] as const;
  });
  return Object.fromEntries(entries) as Terms;
};

/**
 * A formatter by which messages come out dressed and in brackets; what is put into them stays as
 * it is. A letter without an accent on the page is then no message, and a bracket that can't be
 * seen is cut off.
 */
export const pseudoFormatter = (formatter: Formatter): Formatter => ({
  ...formatter,
  s: (parts, ...values) => {
    const told = Object.assign(parts.map(dressed), { raw: parts.raw });
    return `[${formatter.s(told, ...values)}]`;
  },
});
