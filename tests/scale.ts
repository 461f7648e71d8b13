/**
 * How much a run does. `npm test` is for every day; the long run has what that leaves out, but for
 * a few cases much like others; the soak run has all tests with their full counts.
 */
const level = process.env['TEST_LEVEL'];

/** Whether everything is done in full. */
export const isSoak = level === 'soak';

/** Whether counts are those of before a merge, or more. */
export const isLong = isSoak || level === 'long';

/** A long count: `full` in the soak run, a hundredth of it otherwise. */
export const scaled = (full: number): number => (isSoak ? full : Math.ceil(full / 100));

/** Of cases that are much alike, those of this run: of every day, the others, or in soak all. */
export function cases<T>(all: readonly T[], everyday: readonly T[]): readonly T[] {
  if (isSoak) return all;
  return isLong ? all.filter((one) => !everyday.includes(one)) : everyday;
}
