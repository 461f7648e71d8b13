import { at } from '../../base/assert';
import type { Game } from '../../rules/game';
import { cardsHeld, plannedHeld } from '../../analysis/planned-score';
import { outcomesOf, pointsOf } from '../../rules/score';
import { drawYear } from '../../scenario/draw';
import { SUITS } from '../../scenario/vocabulary';

/** What is to be made as great as can be: points in whole units. */
export interface Worth {
  /** Units to a point. */
  readonly denominator: number;
  /** Units that the closed years have come to. */
  readonly closed: number;
  /** Units that a site holds in a year under the covers that begin at `index` of `Setup.cover`. */
  held(year: number, site: number, index: number): number;
}

/** The planned score: its best is par. */
export function plannedWorth({ setup, books }: Game): Worth {
  return {
    denominator: setup.denominator,
    closed: books.reduce((sum, book, year) => sum + plannedHeld(setup, year, book), 0),
    held: (year, site, index) =>
      cardsHeld(setup, at(setup.heldCards, year), index) * at(at(setup.weight, year), site),
  };
}

/** The actual score under a seed: its best is hindsight. */
export function actualWorth(game: Game, seed: string): Worth {
  const { setup, books } = game;
  const { sites, years } = setup.scenario;
  const drawn = years.map((_, year) => drawYear(setup.scenario, seed, year));
  return {
    denominator: 1,
    closed: books.reduce((sum, _, year) => sum + pointsOf(outcomesOf(game, seed, year)), 0),
    held: (year, site, index) =>
      at(drawn, year).reduce((sum, incident) => {
        const cover = at(setup.cover, index + SUITS.indexOf(incident.suit));
        const holds = incident.site === at(sites, site) && cover >= incident.strength;
        return holds ? sum + incident.site.value : sum;
      }, 0),
  };
}
