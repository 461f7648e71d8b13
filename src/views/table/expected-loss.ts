import { at } from '../../base/assert';
import { coverOf, type Presence } from '../../rules/cover';
import type { Setup } from '../../rules/setup';
import type { Year } from '../../scenario/scenario';

/** The cards of a year's deck that would disrupt a site. */
export const unheldAt = (
  setup: Setup,
  presence: Presence,
  year: number,
  site: number,
): Year['deck'] =>
  at(setup.scenario.years, year).deck.filter(
    ({ suit, strength }) => coverOf(setup, presence, site, suit) < strength,
  );

/** What a site stands to lose in a year on average, × the common denominator. */
export function lossAt(setup: Setup, presence: Presence, year: number, site: number): number {
  const lost = unheldAt(setup, presence, year, site).reduce((sum, { copies }) => sum + copies, 0);
  return lost * at(at(setup.weight, year), site);
}
