import type { CodeFault } from '../codes/fault';
import { enCodes } from './en/codes';
import * as enSharing from './en/share-dialog';
import type { Language } from './words';

/** The words for faults, and those of the dialog that gives things away. */
export interface FaultCatalogue {
  /** Why a code or a link opens nothing or can't be made, and what to do. */
  codeFault(fault: CodeFault): string;
}

/** What a page needs to say about codes and links once one is opened or made. */
export type CodesCatalogue = FaultCatalogue & typeof enSharing;

const catalogues: Readonly<Record<Language, CodesCatalogue>> = { en: { ...enCodes, ...enSharing } };

/** The words about codes in a language. */
export const codesWordsIn = (language: Language): CodesCatalogue => catalogues[language];
