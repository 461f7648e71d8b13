import { computed, effect, signal } from '@preact/signals-core';
import type { LevelLessons } from '../ports';
import type { PageStorage } from '../storage/page-storage';
import type { Stores } from '../stores/create-stores';
import type { Tutorial } from './tutorial';

/**
 * The tutorial, fetched after the page has started: it finds out from the game on the table what has
 * been done. Where it does not arrive there are no prompts, until the next game asks for it again.
 */
export function createLateTutorial(
  stores: Stores,
  storage: PageStorage,
  lessons: LevelLessons,
): Tutorial {
  const tutorial = signal<Tutorial | undefined>(undefined);
  let fetching: Promise<void> | undefined;
  const fetch = (): void => {
    fetching ??= Promise.all([import('./tutorial'), lessons.read()]).then(
      ([{ createTutorial }, lessonOf]) =>
        void (tutorial.value = createTutorial(stores, storage, lessonOf)),
      (error: unknown) => {
        fetching = undefined;
        console.error(error);
      },
    );
  };
  const scenario = computed(() => stores.game.session.value?.scenario);
  effect(() => {
    void scenario.value;
    fetch();
  });
  return {
    due: computed(() => tutorial.value?.due.value),
    read: () => tutorial.peek()?.read(),
    skip: () => tutorial.peek()?.skip(),
  };
}
