import { enCodex } from './en/codex';
import type { Language } from './words';

/** What the codex has an entry for, in its order. */
export const CODEX_PIECES = ['kit', 'team', 'close', 'area', 'patrol', 'wheels'] as const;
export const CODEX_PROGRAMMES = ['shared-picture', 'joint-order', 'long-reach', 'seeker'] as const;
export const CODEX_STORIES = ['vision', 'ten', 'open', 'service'] as const;
export type CodexEntry = (typeof CODEX_PIECES)[number] | (typeof CODEX_PROGRAMMES)[number];
type Story = (typeof CODEX_STORIES)[number];

/** Every word of the codex that the table has no use for. */
export interface CodexCatalogue {
  readonly title: string;
  readonly back: string;
  readonly abstract: string;
  readonly pieces: string;
  readonly programmes: string;
  readonly background: string;
  readonly inTheGame: string;
  readonly inLife: string;
  readonly costs: string;
  readonly upkeep: string;
  readonly lead: string;
  readonly reach: string;
  readonly everywhere: string;
  readonly marks: string;
  readonly layer: string;
  readonly from: string;
  readonly rebate: string;
  readonly extra: string;
  readonly oneHex: string;
  readonly wheels: string;
  numbersFrom(level: string): string;
  cost(n: number): string;
  perYear(n: number): string;
  leadOf(n: number): string;
  reachOf(n: number): string;
  fromYear(year: number): string;
  rebateOf(layer: string, n: number): string;
  forNation(nation: string, n: number): string;
  readonly entries: Readonly<Record<CodexEntry, string>>;
  readonly stories: Readonly<Record<Story, { readonly title: string; readonly text: string }>>;
}

const catalogues: Readonly<Record<Language, CodexCatalogue>> = { en: enCodex };

/** The codex's words in a language. */
export const codexWordsIn = (language: Language): CodexCatalogue => catalogues[language];
