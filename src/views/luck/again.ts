import type { Redraws } from '../../analysis/redraw';
import { at } from '../../base/assert';
import type { Words } from '../../i18n/words';

/** How long each of the draws takes of which every card is turned, and all others together. */
const TOLD_SECONDS = 1.2;
const REST_SECONDS = 5.4;

/** The part of a told draw in which its cards are turned; in the rest of it the score falls. */
const TURNING = 0.75;

/** How long the score of another draw falls, and how many are seen to fall at once. */
const FALL_SECONDS = 0.25;
const MOST_FALLING = 24;

/** A score on its way. */
export interface Falling {
  readonly score: number;
  /** From 0, where it begins, to 1, where it lies. */
  readonly depth: number;
}

/** What is to be seen of a thousand draws at one moment. */
export interface RedrawMoment {
  /** How many draws lie in the histogram. */
  readonly drawn: number;
  readonly falling: readonly Falling[];
  /** The draw whose cards are turned one by one, from 1; none once they come faster. */
  readonly turning:
    | {
        readonly draw: number;
        readonly card: number;
        readonly cards: number;
        readonly points: number;
      }
    | undefined;
}

/** All draws up to one, with nothing on its way. */
export const atRest = (drawn: number): RedrawMoment => ({ drawn, falling: [], turning: undefined });

/** The first draws card by card. */
function toldMoment({ certain, told, scores }: Redraws, seconds: number): RedrawMoment {
  const drawn = Math.floor(seconds / TOLD_SECONDS);
  const done = seconds / TOLD_SECONDS - drawn;
  const cards = at(told, drawn);
  const card = Math.min(cards.length, Math.floor((done / TURNING) * (cards.length + 1)));
  const points = cards.slice(0, card).reduce((sum, held) => sum + held, certain);
  const depth = Math.max(0, (done - TURNING) / (1 - TURNING));
  const score = depth > 0 ? at(scores, drawn) : points;
  return {
    drawn,
    falling: [{ score, depth }],
    turning: { draw: drawn + 1, card, cards: cards.length, points },
  };
}

/**
 * What is to be seen so many seconds after the beginning: first some draws card by card, then all
 * others, faster and faster.
 *
 * @returns none once it is over
 */
export function momentOf(redraws: Redraws, seconds: number): RedrawMoment | undefined {
  const { told, scores } = redraws;
  const since = seconds - told.length * TOLD_SECONDS;
  if (since < 0) return toldMoment(redraws, seconds);
  if (since >= REST_SECONDS) return undefined;
  const others = scores.length - told.length;
  // As many as the cube of the time: the next few are seen one by one.
  const drawnAfter = (time: number): number =>
    Math.floor(others * Math.min(1, time / REST_SECONDS) ** 3);
  const landsAt = (other: number): number => REST_SECONDS * ((other + 1) / others) ** (1 / 3);
  const drawn = drawnAfter(since);
  const last = Math.min(drawnAfter(since + FALL_SECONDS), drawn + MOST_FALLING);
  return {
    drawn: told.length + drawn,
    falling: scores.slice(told.length + drawn, told.length + last).map((score, index) => ({
      score,
      depth: Math.max(0, Math.min(1, 1 - (landsAt(drawn + index) - since) / FALL_SECONDS)),
    })),
    turning: undefined,
  };
}

/** What some draws came to. */
export function summaryOf(scores: readonly number[], words: Words): string {
  const sum = scores.reduce((total, score) => total + score, 0);
  return words.luck.summary({
    count: scores.length,
    average: words.points({ numerator: sum, denominator: scores.length }),
    least: Math.min(...scores),
    most: Math.max(...scores),
  });
}
