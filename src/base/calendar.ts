/** 0 for a Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** In milliseconds. */
const DAY = 86_400_000;

/** The last day that is told, in the year 4707. */
export const LAST_DAY = 1_000_000;

/**
 * The day of a time in milliseconds since 1 January 1970, in UTC; none where a clock says a time
 * before that, after the last day, or no number.
 */
export function dayOf(time: number): number | undefined {
  const day = Math.floor(time / DAY);
  return day >= 0 && day <= LAST_DAY ? day : undefined;
}
