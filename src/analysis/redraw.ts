import { coverOf } from '../rules/cover';
import type { Game } from '../rules/game';
import { drawYear } from '../scenario/draw';
import { outlook } from './planned-score';

/** How many draws are made, and of how many each card is told. */
export const REDRAWS = 1000;
export const TOLD = 3;

/** A finished plan under fresh draws. */
export interface Redraws {
  /** Points of pledges and savings, which no draw changes. */
  readonly certain: number;
  /** The score of each draw. */
  readonly scores: readonly number[];
  /** Of the first draws, the points of each card in the order in which they are turned. */
  readonly told: readonly (readonly number[])[];
}

/**
 * Draws a finished game's cards a thousand times anew, under the seeds “`seed` 1” to
 * “`seed` 1000”: the same `seed` gives the same draws.
 */
export function redraw(game: Game, seed: string): Redraws {
  const { setup, books } = game;
  const { scenario } = setup;
  const { pledges, savings } = outlook(game);
  const certain = pledges + savings;
  const draws = Array.from({ length: REDRAWS }, (_, draw) =>
    books.flatMap((book, year) =>
      drawYear(scenario, `${seed} ${draw + 1}`, year).map(({ suit, strength, site }) => {
        const place = scenario.sites.indexOf(site);
        return coverOf(setup, book, place, suit) >= strength ? site.value : 0;
      }),
    ),
  );
  return {
    certain,
    scores: draws.map((cards) => cards.reduce((sum, points) => sum + points, certain)),
    told: draws.slice(0, TOLD),
  };
}
