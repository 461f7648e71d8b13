/** A date of the calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 March 0000 to 1 January 1970, and in 400 years. */
const TO_1970 = 719_468;
const IN_400_YEARS = 146_097;

/**
 * The date of a day, counted from 1 January 1970: whole numbers throughout, so that it is the same
 * in every time zone. Years are taken to begin in March, which puts the leap day last
 * (H. Hinnant, “chrono-compatible low-level date algorithms”).
 */
export function dateOf(day: number): CalendarDate {
  const since = day + TO_1970;
  const era = Math.floor(since / IN_400_YEARS);
  const ofEra = since - era * IN_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra -
      Math.floor(ofEra / 1460) +
      Math.floor(ofEra / 36_524) -
      Math.floor(ofEra / (IN_400_YEARS - 1))) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
