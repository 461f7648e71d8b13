import { lcm } from '../base/fraction';
import type { ScenarioFile, Site, Year } from './scenario';

/** How many cards a year's deck holds. */
export const deckSize = (year: Year): number =>
  year.deck.reduce((sum, { copies }) => sum + copies, 0);

/** How many tokens a site puts into a year's bag: what the omens say of its kind, 1 unless said. */
export const tokensOf = (site: Site, year: Year): number => year.omens[site.kind] ?? 1;

/** How many tokens a year's bag holds. */
export const bagSize = (scenario: ScenarioFile, year: Year): number =>
  scenario.sites.reduce((sum, site) => sum + tokensOf(site, year), 0);

/**
 * The common denominator of all planned scores of a scenario: the least common multiple over the
 * years of cards in the deck × tokens in the bag (docs/rules.md, “Why these rules”).
 */
export const commonDenominator = (scenario: ScenarioFile): number =>
  scenario.years.reduce(
    (denominator, year) => lcm(denominator, Math.max(1, deckSize(year) * bagSize(scenario, year))),
    1,
  );
