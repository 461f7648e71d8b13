import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { createWords, type Language, loadWords, type Words } from '../i18n/words';

/**
 * The words of the language that is set: fetched, and fetched anew with the same parts when another
 * is set. Until the new ones arrive, and where they don't, the old ones stay; the first of all hold
 * nothing.
 *
 * @param onNone called where the first words don't arrive, so that the page has none at all
 */
export function followLanguage(
  language: ReadonlySignal<Language>,
  onNone: () => void,
): ReadonlySignal<Words> {
  const words = signal(createWords(language.peek()));
  effect(() => {
    const wanted = language.value;
    const old = words.peek();
    if (wanted === old.language && old.has('start')) return;
    loadWords(wanted, [...old.loaded]).then(
      (found) => {
        if (language.peek() === wanted) words.value = found;
      },
      (error: unknown) => {
        console.error(error);
        if (!words.peek().has('start')) onNone();
      },
    );
  });
  return words;
}
