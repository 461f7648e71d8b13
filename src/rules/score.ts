import { at } from '../base/assert';
import { countBits } from '../base/bits';
import { drawYear, type Incident } from '../scenario/draw';
import { type CoverSum, explainCover } from './cover';
import type { Game } from './game';
import type { Setup } from './setup';

/** An incident met by the cover of its site. */
export interface Outcome {
  readonly incident: Incident;
  readonly sum: CoverSum;
  readonly holds: boolean;
  /** The site's value where it holds, else 0. */
  readonly points: number;
}

/** The incidents of a closed year under a seed, and how each was met. */
export function outcomesOf(game: Game, seed: string, year: number): Outcome[] {
  const { setup } = game;
  const book = at(game.books, year);
  return drawYear(setup.scenario, seed, year).map((incident) => {
    const site = setup.scenario.sites.indexOf(incident.site);
    const sum = explainCover(setup, book, site, incident.suit);
    const holds = sum.cover >= incident.strength;
    return { incident, sum, holds, points: holds ? incident.site.value : 0 };
  });
}

/** The points that a year's outcomes held together. */
export const pointsOf = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { points }) => sum + points, 0);

/** Which pledges are kept by what is present in the last year; the patrol does not count. */
export const pledgesKept = (setup: Setup, present: readonly number[]): boolean[] =>
  setup.scenario.pledges.map(({ layers }, pledge) =>
    at(setup.pledgeSites, pledge).every(
      (site) => countBits(at(present, site) & ~setup.patrolBit) >= layers,
    ),
  );

/** The points of the pledges kept. */
export const pledgePoints = (setup: Setup, kept: readonly boolean[]): number =>
  setup.scenario.pledges.reduce((sum, { points }, i) => sum + (kept[i] === true ? points : 0), 0);

/** The points of the coins left at the end. */
export const savingsPoints = (setup: Setup, treasury: number): number =>
  Math.floor(Math.max(0, treasury) / setup.scenario.savings.coinsPerPoint);
