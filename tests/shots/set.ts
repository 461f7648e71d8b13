import type { Page } from 'playwright-core';
import { unwrap } from '../../src/base/result';
import { ALL_LANGUAGES } from '../../src/i18n/words';
import { started } from '../browser/seat';
import {
  type SettingsChoices,
  parseSettings,
  printSettings,
  SETTINGS_KEY,
  UNTOUCHED,
} from '../../src/app/settings/settings';

/** Opens the page anew with settings chosen, beside those that were chosen before. */
export async function set(page: Page, chosen: Partial<SettingsChoices>): Promise<void> {
  const kept = await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY);
  const before = kept === null ? UNTOUCHED : unwrap(parseSettings(kept, ALL_LANGUAGES));
  const text = printSettings({ ...before, ...chosen });
  await page.evaluate(([key, next]) => localStorage.setItem(key, next), [
    SETTINGS_KEY,
    text,
  ] as const);
  await page.reload();
  await started(page);
}
