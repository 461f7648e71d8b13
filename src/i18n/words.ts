import type { LocalizedText } from '../scenario/scenario';
import { en } from './en';

/** Every word on screen, each message a typed function of what it speaks of. */
export type Catalogue = typeof en;

/** The languages of the catalogue; a new one is a new file of the same type. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogues: Readonly<Record<Language, Catalogue>> = { en };

/** A catalogue with the scenario's own texts read in the same language. */
export interface Words extends Catalogue {
  readonly language: Language;
  /** A scenario's text in this language, in English where it has none. */
  text(text: LocalizedText): string;
}

/** The words of a language. */
export const wordsIn = (language: Language): Words => ({
  ...catalogues[language],
  language,
  text: (text) => text[language] ?? text.en,
});
