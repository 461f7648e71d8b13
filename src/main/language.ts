import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { whenBack } from '../ui/controls/comeback';
import { createWords, type Language, loadWords, type Words } from '../i18n/words';

/**
 * The words of the language that is set: fetched, and fetched anew with the same parts when another
 * is set. Until the new ones arrive, and where they don't, the old ones stay; the first of all hold
 * nothing.
 *
 * What does not arrive is asked for again. Where that is the first words, the page has none at all:
 * the error is thrown as nobody's, and what stands in index.html for such errors says so.
 */
export function followLanguage(language: ReadonlySignal<Language>): ReadonlySignal<Words> {
  const words = signal(createWords(language.peek()));
  effect(() => {
    const wanted = language.value;
    const old = words.peek();
    if (wanted === old.language && old.has('start')) return;
    let stopAsking: (() => void) | undefined;
    const ask = async (): Promise<void> => {
      try {
        const found = await loadWords(wanted, [...old.loaded]);
        stopAsking?.();
        if (language.peek() === wanted) words.value = found;
      } catch (error) {
        if (words.peek().has('start')) console.error(error);
        else reportError(error);
        if (language.peek() === wanted) stopAsking ??= whenBack(() => void ask());
      }
    };
    void ask();
    return () => stopAsking?.();
  });
  return words;
}
