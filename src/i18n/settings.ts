import { enSettings } from './en/settings';
import type { Language } from './words';

/** Every word of the settings that the table has no use for. */
export interface SettingsCatalogue {
  readonly title: string;
  readonly back: string;
  readonly kept: string;
  readonly system: string;
  readonly look: string;
  readonly looks: Readonly<Record<'paper' | 'dark' | 'contrast', string>>;
  readonly motion: string;
  readonly motions: Readonly<Record<'full' | 'reduced', string>>;
  readonly speed: string;
  readonly speeds: Readonly<Record<'normal' | 'fast' | 'instant', string>>;
  readonly textSize: string;
  percent(n: number): string;
  readonly language: string;
  readonly more: string;
  readonly projected: string;
  readonly projectedHint: string;
  readonly sound: string;
  readonly soundHint: string;
  readonly letterKeys: string;
  readonly letterKeysHint: string;
  readonly forget: string;
}

const catalogues: Readonly<Record<Language, SettingsCatalogue>> = { en: enSettings };

/** The settings' words in a language. */
export const settingsWordsIn = (language: Language): SettingsCatalogue => catalogues[language];

/** A language's name in itself. */
export const nameOfLanguage = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
