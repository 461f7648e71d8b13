import {
  type CompiledMessage,
  compileMessage,
  type MessageContext,
  MessageFault,
} from './compile-message';
import { type LanguageFolder, TERMS_FILE } from './language-folder';

/** A language whose messages are compiled, with what is wrong with them. */
export interface CompiledLanguage {
  readonly language: string;
  readonly terms: LanguageFolder['terms'];
  readonly messages: ReadonlyMap<string, ReadonlyMap<string, CompiledMessage>>;
  /** `table.json: planTitle: …`, one for each fault. */
  readonly faults: readonly string[];
}

/** The messages for makers of levels: on the command line, in the source language alone. */
export const COMMAND = 'command';

const pluralCategories = (language: string, type: Intl.PluralRuleType): string[] =>
  new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;

const faultOf = (file: string, key: string, what: string): string => `${file}: ${key}: ${what}`;

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/** Compiles all that a language's folder holds; a message with a fault is left out. */
export function compileLanguage({ language, terms, messages }: LanguageFolder): CompiledLanguage {
  const context: MessageContext = {
    termIds: new Set(Object.keys(terms)),
    categories: {
      cardinal: pluralCategories(language, 'cardinal'),
      ordinal: pluralCategories(language, 'ordinal'),
    },
  };
  const faults: string[] = [];
  for (const [id, forms] of Object.entries(terms))
    if (!isTexts(forms)) faults.push(faultOf(TERMS_FILE, id, 'is not a list of forms'));
  const compiled = new Map<string, ReadonlyMap<string, CompiledMessage>>();
  for (const [name, texts] of messages) {
    const file = `${name}.json`;
    const good = new Map<string, CompiledMessage>();
    for (const [key, text] of Object.entries(texts)) {
      try {
        if (!/^[a-z][A-Za-z0-9]*$/.test(key))
          throw new MessageFault('is no key: a small letter first, then letters and digits');
        if (typeof text !== 'string') throw new MessageFault('is not a text');
        const message = compileMessage(text, context);
        const lost = message.references.filter((reference) => {
          const [id = '', form = ''] = reference.split('_');
          return terms[id]?.[form] === undefined;
        });
        if (lost.length > 0)
          throw new MessageFault(`names what ${TERMS_FILE} doesn't have: ${lost.join(', ')}`);
        good.set(key, message);
      } catch (error) {
        if (!(error instanceof MessageFault)) throw error;
        faults.push(faultOf(file, key, error.message));
      }
    }
    compiled.set(name, good);
  }
  return { language, terms, messages: compiled, faults };
}

const namesOf = (message: CompiledMessage): string[] => [...message.arguments.keys()];

/** How a message's arguments differ from those of the source language. */
function argumentFaults(source: CompiledMessage, message: CompiledMessage): string[] {
  const missing = namesOf(source).filter((name) => !message.arguments.has(name));
  const spare = namesOf(message).filter((name) => !source.arguments.has(name));
  const wrong = namesOf(message).filter((name) => {
    const wanted = source.arguments.get(name);
    const got = message.arguments.get(name);
    return wanted && got && describe(wanted) !== describe(got);
  });
  return [
    ...missing.map((name) => `does not use {${name}}`),
    ...spare.map((name) => `uses {${name}}, which is not there to use`),
    ...wrong.map((name) => {
      const [got, wanted] = [message, source].map((one) => {
        const argument = one.arguments.get(name);
        return argument ? describe(argument) : '';
      });
      return `uses {${name}} as ${got}, but it is ${wanted}`;
    }),
  ];
}

const describe = (
  argument: CompiledMessage['arguments'] extends ReadonlyMap<string, infer A> ? A : never,
): string =>
  argument.kind === 'select'
    ? `a choice of ${[...argument.cases].sort().join(', ')}`
    : argument.kind === 'plain'
      ? 'a text'
      : `a ${argument.kind}`;

/** How the words of `given` differ from those of `wanted`: files, keys or ids. */
const differences = (
  wanted: Iterable<string>,
  given: Iterable<string>,
): { readonly missing: string[]; readonly spare: string[] } => {
  const [all, there] = [new Set(wanted), new Set(given)];
  return {
    missing: [...all].filter((name) => !there.has(name)),
    spare: [...there].filter((name) => !all.has(name)),
  };
};

/** What a language lacks, has too much, or has otherwise than the source language. */
export function compareLanguages(source: CompiledLanguage, other: CompiledLanguage): string[] {
  const faults: string[] = [];
  const note = (file: string, { missing, spare }: ReturnType<typeof differences>): void => {
    for (const key of missing) faults.push(faultOf(file, key, 'is missing'));
    for (const key of spare)
      faults.push(faultOf(file, key, `is not a key of the language ${source.language}`));
  };
  note(TERMS_FILE, differences(Object.keys(source.terms), Object.keys(other.terms)));
  const broken = new Set(other.faults.map((fault) => fault.split(': ').slice(0, 2).join(': ')));
  for (const [name, messages] of source.messages) {
    const file = `${name}.json`;
    const given = other.messages.get(name);
    if (given === undefined) {
      if (name !== COMMAND) faults.push(`${file}: is missing`);
      continue;
    }
    const { missing, spare } = differences(messages.keys(), given.keys());
    note(file, { missing: missing.filter((key) => !broken.has(`${file}: ${key}`)), spare });
    for (const [key, message] of given) {
      const wanted = messages.get(key);
      if (wanted)
        faults.push(...argumentFaults(wanted, message).map((what) => faultOf(file, key, what)));
    }
  }
  for (const name of other.messages.keys())
    if (!source.messages.has(name))
      faults.push(`${name}.json: is not a file of the language ${source.language}`);
  return faults;
}
