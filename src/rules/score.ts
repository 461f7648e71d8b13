import { at } from '../base/assert';
import type { Fraction } from '../base/fraction';
import { drawYear, type Incident } from '../scenario/draw';
import { type CoverSum, explainCover } from './cover';
import type { Game } from './game';
import {
  outlook,
  plannedScore,
  pledgePoints,
  pledgesKept,
  savingsPoints,
} from '../analysis/planned-score';

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

/** What a finished game came to under a seed, beside what its plan was worth. */
export interface Result {
  readonly outcomes: readonly (readonly Outcome[])[];
  /** Points held in each year. */
  readonly held: readonly number[];
  readonly kept: readonly boolean[];
  readonly pledges: number;
  readonly savings: number;
  readonly score: number;
  readonly planned: Fraction;
  /** Score − planned score. */
  readonly luck: Fraction;
}

/** Adds up a finished game. */
export function resultOf(game: Game, seed: string): Result {
  const { setup, books } = game;
  const outcomes = books.map((_, year) => outcomesOf(game, seed, year));
  const held = outcomes.map(pointsOf);
  const kept = pledgesKept(setup, at(books, books.length - 1).present);
  const pledges = pledgePoints(setup, kept);
  const savings = savingsPoints(setup, game.treasury);
  const score = held.reduce((sum, points) => sum + points, pledges + savings);
  const planned = plannedScore(outlook(game));
  const { numerator, denominator } = planned;
  const luck = { numerator: score * denominator - numerator, denominator };
  return { outcomes, held, kept, pledges, savings, score, planned, luck };
}
