import { at } from '../base/assert';
import { type Fraction, subtract } from '../base/fraction';
import type { Game } from '../rules/game';
import {
  type Outcome,
  outcomesOf,
  pledgePoints,
  pledgesKept,
  pointsOf,
  savingsPoints,
} from '../rules/score';
import { outlook, plannedScore } from './planned-score';

/** The actual score of a finished game under a seed, in its parts, and the planned score. */
export interface GameResult {
  readonly outcomes: readonly (readonly Outcome[])[];
  /** Points held in each year. */
  readonly held: readonly number[];
  /** Whether each pledge is kept. */
  readonly kept: readonly boolean[];
  readonly pledges: number;
  readonly savings: number;
  readonly score: number;
  readonly planned: Fraction;
  /** Score − planned score. */
  readonly luck: Fraction;
}

/** The result of a finished game under the draw of a seed (docs/rules.md, “The end”). */
export function resultOf(game: Game, seed: string): GameResult {
  const { setup, books } = game;
  const outcomes = books.map((_, year) => outcomesOf(game, seed, year));
  const held = outcomes.map(pointsOf);
  const kept = pledgesKept(setup, at(books, books.length - 1).present);
  const pledges = pledgePoints(setup, kept);
  const savings = savingsPoints(setup, game.treasury);
  const score = held.reduce((sum, points) => sum + points, pledges + savings);
  const planned = plannedScore(outlook(game));
  const luck = subtract({ numerator: score, denominator: 1 }, planned);
  return { outcomes, held, kept, pledges, savings, score, planned, luck };
}
