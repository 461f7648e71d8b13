import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the languages' folders are, and where what is compiled of them goes. */
export const MESSAGES = fileURLToPath(new URL('../../i18n/messages', import.meta.url));
export const COMPILED = fileURLToPath(new URL('../../i18n/compiled', import.meta.url));

/** The language that messages are written in first, and that every other is compared with. */
export const SOURCE_LANGUAGE = 'en';

/** The file of a language that holds the game's nouns and verbs. */
export const TERMS_FILE = 'terms.json';

/** What one file holds: texts by key, or the forms of a term by its id. */
export type Texts = Readonly<Record<string, string>>;

/** The files of one language as they are; nothing is checked yet but that they are JSON. */
export interface LanguageFolder {
  readonly language: string;
  readonly terms: Readonly<Record<string, Texts>>;
  /** By file name without its ending. */
  readonly messages: ReadonlyMap<string, Texts>;
}

const readObject = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The languages that have a folder, the source language first. */
export function languagesIn(root: string): string[] {
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return found.sort((a, b) =>
    a === SOURCE_LANGUAGE ? -1 : b === SOURCE_LANGUAGE ? 1 : a < b ? -1 : 1,
  );
}

/**
 * Reads a language's folder.
 *
 * @throws SyntaxError where a file is not JSON
 */
export function readLanguage(root: string, language: string): LanguageFolder {
  const folder = join(root, language);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== TERMS_FILE)
    .sort();
  const terms = join(folder, TERMS_FILE);
  return {
    language,
    terms: (existsSync(terms) ? readObject(terms) : {}) as LanguageFolder['terms'],
    messages: new Map(
      files.map((file) => [file.replace(/\.json$/, ''), readObject(join(folder, file)) as Texts]),
    ),
  };
}
