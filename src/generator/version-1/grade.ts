import { createGame, type Game } from '../../rules/game';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { playStrategy } from '../../analysis/strategies';
import type { Scenario } from '../../scenario/scenario';
import type { Strategy } from '../../scenario/vocabulary';
import { tryOut } from './simulate';
import { countBits, type PolicyResult, type Way } from './policy';

/**
 * What simple ways may come to, in thousandths of the best layered way found. Par is a little more
 * than that way, so in thousandths of par they come to less.
 */
const MOST = { single: 660, greedy: 930, even: 800 } as const;

/** A draft's grade from which it is accepted. */
export const PASS = 1000;

/** How many layers, and how many programmes, a layered way has. */
const LAYERS = 3;
const PROGRAMMES = 1;

const RANKS = [false, true] as const;

interface Masks {
  readonly all: number;
  /** The largest nations' pictures: all of them, then all but the last. */
  readonly pictures: readonly number[];
  readonly joint: number;
  readonly refits: number;
}

function masksOf({ setup }: Game): Masks {
  const { programmes, pictureBit, jointOrderBit, longReachBit, seekerBit } = setup;
  const every = pictureBit.reduce((mask, bit) => mask | bit, 0);
  const butLast = pictureBit.slice(0, -1).reduce((mask, bit) => mask | bit, 0);
  return {
    all: (1 << programmes.length) - 1,
    pictures: butLast === 0 ? [every] : [every, butLast],
    joint: jointOrderBit,
    refits: longReachBit | seekerBit,
  };
}

const unique = (masks: readonly number[]): number[] => [...new Set(masks)];

/** Ways that make something of several layers: pictures first, and whatever else before or after. */
function* layeredWays({ setup }: Game, { all, pictures, joint, refits }: Masks): Generator<Way> {
  const layers = (1 << setup.scenario.layers.length) - 1;
  const firsts = unique(
    pictures.flatMap((shared) => [
      shared | joint | refits,
      shared | joint,
      shared | refits,
      shared,
    ]),
  );
  for (const promises of [true, false])
    for (const first of firsts)
      for (const perCoin of RANKS) yield { layers, first, offered: all, perCoin, promises };
}

/** The most that a single layer comes to, whichever it is. */
function singleScore({ setup }: Game, { all, pictures, joint, refits }: Masks): number {
  let most = 0;
  const firsts = unique([0, joint, joint | refits, joint | refits | (pictures[0] ?? 0)]);
  for (let layer = 0; layer < setup.scenario.layers.length; layer++)
    for (const first of firsts)
      for (const perCoin of RANKS) {
        const way = { layers: 1 << layer, first, offered: all, perCoin, promises: false };
        most = Math.max(most, tryOut(setup, way).score);
      }
  return most;
}

const byStrategy = (game: Game, strategy: Strategy): number =>
  plannedScore(outlook(playStrategy(game, strategy))).numerator;

/** The most that buying what gains most next comes to, by gain or by gain per coin. */
const greedyScore = ({ setup }: Game, { all }: Masks): number =>
  Math.max(
    ...RANKS.map((perCoin) => {
      const layers = (1 << setup.scenario.layers.length) - 1;
      return tryOut(setup, { layers, first: 0, offered: all, perCoin, promises: false }).score;
    }),
  );

const isLayered = ({ layers, programmes }: PolicyResult): boolean =>
  countBits(layers) >= LAYERS && countBits(programmes) >= PROGRAMMES;

/** What the layered way has to come to, so that simple ways stay within their bounds. */
const neededFor = (scores: { single: number; greedy: number; even: number }): number =>
  Math.max(
    Math.ceil((scores.single * 1000) / MOST.single),
    Math.ceil((scores.greedy * 1000) / MOST.greedy),
    Math.ceil((scores.even * 1000) / MOST.even),
  );

/**
 * How well a draft plays, in thousandths of what is asked for: how far the best layered way stays ahead
 * of the simple ones, by their exact planned scores. No more than `PASS`.
 */
export function gradeOf(scenario: Scenario): number {
  const game = createGame(scenario);
  const masks = masksOf(game);
  const quick = neededFor({
    single: singleScore(game, masks),
    greedy: greedyScore(game, masks),
    even: byStrategy(game, 'spread-evenly'),
  });
  let best = 0;
  for (const way of layeredWays(game, masks)) {
    const outcome = tryOut(game.setup, way);
    if (isLayered(outcome)) best = Math.max(best, outcome.score);
    if (best >= quick) break;
  }
  const grade = Math.floor((PASS * best) / Math.max(1, quick));
  if (grade < PASS) return grade;
  // The rules' own strategies may retire the patrol besides; they take longer, and are asked last.
  const greedy = Math.max(
    byStrategy(game, 'greedy-gain'),
    byStrategy(game, 'greedy-gain-per-coin'),
  );
  const needed = Math.max(quick, neededFor({ single: 0, greedy, even: 0 }));
  return Math.min(PASS, Math.floor((PASS * best) / needed));
}
