import type { Preferences } from '../app/ports';

const QUERIES = {
  wantsDark: '(prefers-color-scheme: dark)',
  wantsContrast: '(prefers-contrast: more), (forced-colors: active)',
  wantsStill: '(prefers-reduced-motion: reduce)',
} as const;

/** What the browser says that its user prefers. */
export function readPreferences(): Preferences {
  return {
    wantsDark: matchMedia(QUERIES.wantsDark).matches,
    wantsContrast: matchMedia(QUERIES.wantsContrast).matches,
    wantsStill: matchMedia(QUERIES.wantsStill).matches,
    languages: navigator.languages.map((name) => name.split('-')[0] ?? name),
  };
}

/** Tells whenever they change. */
export function watchPreferences(tell: (preferences: Preferences) => void): void {
  for (const query of Object.values(QUERIES))
    matchMedia(query).addEventListener('change', () => tell(readPreferences()));
}
