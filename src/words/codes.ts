import type { CodeFault } from '../codes/fault';
import { enCodes } from './en-codes';
import type { Language } from './words';

/** What a page needs to say about codes and links once one is opened or made. */
export interface CodesCatalogue {
  /** Why a code or a link opens nothing or can't be made, and what to do. */
  codeFault(fault: CodeFault): string;
}

const catalogues: Readonly<Record<Language, CodesCatalogue>> = { en: enCodes };

/** The words about codes in a language. */
export const codesWordsIn = (language: Language): CodesCatalogue => catalogues[language];
