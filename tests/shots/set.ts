import type { Page } from 'playwright-core';
import { started } from '../browser/seat';
import {
  type SettingsChoices,
  printSettings,
  SETTINGS_KEY,
  UNTOUCHED,
} from '../../src/app/settings/settings';

/** Opens the page anew with settings chosen, as if they had been chosen before. */
export async function set(page: Page, chosen: Partial<SettingsChoices>): Promise<void> {
  const text = printSettings({ ...UNTOUCHED, ...chosen });
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    SETTINGS_KEY,
    text,
  ] as const);
  await page.reload();
  await started(page);
}
