import { at } from '../base/assert';
import { coverOf, type Presence } from '../rules/cover';
import type { Setup } from '../rules/setup';

/** What a site stands to lose in a year on average, × the common denominator. */
export function lossAt(setup: Setup, presence: Presence, year: number, site: number): number {
  const { deck } = at(setup.scenario.years, year);
  const lost = deck.reduce(
    (sum, { suit, strength, copies }) =>
      coverOf(setup, presence, site, suit) < strength ? sum + copies : sum,
    0,
  );
  return lost * at(at(setup.weight, year), site);
}
