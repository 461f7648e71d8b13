/**
 * How much a run does. `npm test` is for every day; the long run, which is part of `npm run check`
 * and of CI, has all tests; the soak run has the same with their full counts.
 */
const level = process.env['TEST_LEVEL'];

/** Whether everything is done in full. */
export const isSoak = level === 'soak';

/** Whether all tests are run, as before a merge. */
export const isLong = isSoak || level === 'long';

/** A long count: `full` in the soak run, a hundredth of it otherwise. */
export const scaled = (full: number): number => (isSoak ? full : Math.ceil(full / 100));

/** Of cases that are much alike, those of everyday runs; the long run has them all. */
export const cases = <T>(all: readonly T[], everyday: readonly T[]): readonly T[] =>
  isLong ? all : everyday;
