import type { LocalizedText } from '../scenario/scenario';
import type { Kind, Suit } from '../scenario/vocabulary';
import {
  FETCH,
  type Fetch,
  LANGUAGES,
  type Makers,
  type MessagePart,
  PARTS,
} from './compiled/languages';
import type { Messages, TermId, Terms } from './compiled/messages';
import { withoutTurns } from './direction';
import { createFormats, type Formats } from './formats';
import { capitalised, createFormatter, type Formatter } from './formatter';

export { LANGUAGES };

/**
 * English with accents and a third longer, to see in tests what no message says and what would be
 * cut off. It is published, but offered nowhere.
 */
export const PSEUDO_LOCALE = 'qps-ploc';

export type Language = (typeof LANGUAGES)[number] | typeof PSEUDO_LOCALE;

/** Every language that can be set, the default first. */
export const ALL_LANGUAGES = [...LANGUAGES, PSEUDO_LOCALE] as const;

/** The messages of a language by file, with what it takes to write numbers, lists and names. */
export interface Words extends Messages, Formats {
  readonly language: Language;
  /** A scenario's text in this language, in English where it has none. */
  text(text: LocalizedText): string;
  suit(suit: Suit): string;
  kind(kind: Kind): string;
  /** Several sites of a kind, within a sentence. */
  kindMany(kind: Kind): string;
  /** Whether parts of the messages are there; to read one that isn't is an error. */
  has(...parts: readonly MessagePart[]): boolean;
  /** Fetches parts of the messages; rejected where one doesn't arrive. */
  load(...parts: readonly MessagePart[]): Promise<void>;
  /** The parts that are there. */
  readonly loaded: ReadonlySet<MessagePart>;
}

const fallback = LANGUAGES[0];

/**
 * The words of a language, of which nothing is fetched yet.
 *
 * @param change terms that a scenario brings in place of the language's own
 */
export function createWords(language: Language, change: Partial<Terms> = {}): Words {
  const isPseudo = language === PSEUDO_LOCALE;
  const locale = isPseudo ? fallback : language;
  const fetch: Fetch = FETCH[locale];
  const messages: Partial<Messages> = {};
  const loaded = new Set<MessagePart>();
  let terms: Terms | undefined;

  const add = <P extends MessagePart>(part: P, makers: Makers<P>, formatter: Formatter): void => {
    loaded.add(part);
    for (const name of PARTS[part]) addFile(messages, name, makers, formatter);
  };
  const start = async (): Promise<Formatter> => {
    const [makers, pseudo] = await Promise.all([
      FETCH[locale].start(),
      isPseudo ? import('./pseudo-locale') : undefined,
    ]);
    terms = { ...(pseudo ? pseudo.pseudoTerms(makers.terms) : makers.terms), ...change };
    const plain = createFormatter(locale, terms);
    const formatter = pseudo ? pseudo.pseudoFormatter(plain) : plain;
    add('start', makers, formatter);
    return formatter;
  };
  let starting: Promise<Formatter> | undefined;
  const fetchPart = async <P extends MessagePart>(part: P, formatter: Formatter): Promise<void> =>
    loaded.has(part) ? undefined : add(part, await fetch[part](), formatter);
  const load = async (...parts: readonly MessagePart[]): Promise<void> => {
    starting ??= start();
    const formatter = await starting.catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
    await Promise.all(parts.map((part) => fetchPart(part, formatter)));
  };
  const formOf = (id: TermId, form: string): string => terms?.[id][form] ?? '';

  const words: Omit<Words, keyof Messages> = {
    ...createFormats(locale),
    language,
    text: (text: LocalizedText) => withoutTurns(text[language] ?? text.en),
    suit: (suit: Suit) => capitalised(formOf(suit, 'one'), locale),
    kind: (kind: Kind) => capitalised(formOf(kind, 'one'), locale),
    kindMany: (kind: Kind) => formOf(kind, 'other'),
    has: (...wanted: readonly MessagePart[]) => wanted.every((part) => loaded.has(part)),
    load,
    loaded,
  };
  return Object.defineProperties(words, gettersOf(messages)) as Words;
}

/** The words of a language with what is needed from the start, and with `parts`. */
export async function loadWords(
  language: Language,
  parts: readonly MessagePart[] = [],
  change: Partial<Terms> = {},
): Promise<Words> {
  const words = createWords(language, change);
  await words.load(...parts);
  return words;
}

/** Makes the messages of one file of a part. */
function addFile<N extends keyof Messages>(
  messages: Partial<Messages>,
  name: N,
  makers: { readonly [K in N]?: (formatter: Formatter) => Messages[K] },
  formatter: Formatter,
): void {
  const make = makers[name];
  if (make) messages[name] = make(formatter);
}

/** A property for each file of messages, which throws while the file isn't there. */
function gettersOf(messages: Partial<Messages>): PropertyDescriptorMap {
  const names = Object.values(PARTS).flat();
  const descriptor = (name: keyof Messages): PropertyDescriptor => ({
    enumerable: true,
    get: () => {
      const found = messages[name];
      if (found === undefined) throw new Error(`the messages of ${name} are not fetched yet`);
      return found;
    },
  });
  return Object.fromEntries(names.map((name) => [name, descriptor(name)]));
}
