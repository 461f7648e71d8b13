import type { Words } from '../i18n/words';
import { Boards, SavedGamesList } from './title/title';

/** The weights of the text font that the first screen is set in. */
const FONTS = ['400 16px "Atkinson Hyperlegible"', '700 16px "Atkinson Hyperlegible"'];

/** How long the first screen waits for what it would otherwise move aside for, in milliseconds. */
const PATIENCE_MS = 1000;

/**
 * Resolves once the fonts and panels of the first screen have arrived, so that nothing on it
 * shifts, or after `PATIENCE_MS`: a slow connection shifts rather than shows nothing. Never rejects.
 */
export async function firstScreenReady(words: Words): Promise<void> {
  const fonts = FONTS.map((font) => document.fonts.load(font));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const parts = [Boards.fetch(words), SavedGamesList.fetch(words)];
  await Promise.race([Promise.allSettled([...fonts, ...parts]), patience]);
}
