import { enReplay } from './en/replay';
import type { Language } from './words';

/** What only a replay says. */
export interface ReplayCatalogue {
  readonly title: string;
  readonly controls: string;
  readonly slider: string;
  readonly first: string;
  readonly yearBack: string;
  readonly back: string;
  readonly on: string;
  readonly yearOn: string;
  readonly last: string;
  readonly play: string;
  readonly pause: string;
  readonly keys: string;
  planOf(year: number): string;
  readonly nothing: string;
  atPlan(year: number): string;
  atCard(year: number, card: number, of: number): string;
  atLedger(year: number): string;
}

const catalogues: Readonly<Record<Language, ReplayCatalogue>> = { en: enReplay };

/** The words of a replay in a language. */
export const replayWordsIn = (language: Language): ReplayCatalogue => catalogues[language];
