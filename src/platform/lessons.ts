import type { LevelLessons } from '../app/ports';

/** The lessons that come with the levels, fetched when one is asked for. */
export const shippedLessons: LevelLessons = {
  read: async () => (await import('./read-lessons')).lessonOf,
};
