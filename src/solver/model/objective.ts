import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import type { Game } from '../../rules/game';
import { cardsHeld, plannedHeld } from '../../analysis/planned-score';
import { outcomesOf, pointsOf } from '../../rules/score';
import { drawYear } from '../../scenario/draw';
import { SUITS } from '../../scenario/vocabulary';

/** What is maximised: points, counted in whole units of 1 ÷ `denominator`. */
export interface Objective {
  /** Units to a point. */
  readonly denominator: number;
  /** Units that the closed years have come to. */
  readonly closed: number;
  /**
   * Units held by a site in a year.
   *
   * @param index Where the site's covers begin in `Setup.cover` (`coverIndex`).
   */
  unitsHeld(year: number, site: number, index: number): number;
}

/** The planned score (docs/rules.md, “Why these rules”): its optimum is par. */
export function plannedObjective({ setup, books }: Game): Objective {
  return {
    denominator: setup.denominator,
    closed: books.reduce((sum, book, year) => sum + plannedHeld(setup, year, book), 0),
    unitsHeld: (year, site, index) =>
      cardsHeld(setup, at(setup.heldCards, year), index) * at(at(setup.weight, year), site),
  };
}

/** The actual score under the draw of a seed: its optimum is hindsight. */
export function actualObjective(game: Game, seed: string): Objective {
  const { setup, books } = game;
  const { sites, years } = setup.scenario;
  const drawn = years.map((_, year) => drawYear(setup.scenario, seed, year));
  return {
    denominator: 1,
    closed: books.reduce((sum, _, year) => sum + pointsOf(outcomesOf(game, seed, year)), 0),
    unitsHeld: (year, site, index) =>
      at(drawn, year).reduce((sum, incident) => {
        const cover = at(setup.cover, index + SUITS.indexOf(incident.suit));
        const holds = incident.site === at(sites, site) && cover >= incident.strength;
        return holds ? sum + incident.site.value : sum;
      }, 0),
  };
}

/** How a program's objective becomes points: `(objective × scale + closed) ÷ denominator`. */
export interface ObjectiveScale {
  /** Units to one of the program's objective. */
  readonly scale: number;
  readonly closed: number;
  readonly denominator: number;
}

/** The value of the program's objective that stands for points over its denominator. */
export const toObjective = ({ scale, closed }: ObjectiveScale, { numerator }: Fraction): number =>
  (numerator - closed) / scale;

/** The points that a value of the program's objective stands for. */
export const toPoints = (
  { scale, closed, denominator }: ObjectiveScale,
  objective: number,
): Fraction => ({ numerator: objective * scale + closed, denominator });
