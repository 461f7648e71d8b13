import { countBits } from '../../base/bits';
import { createGame, type Game } from '../../rules/game';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { playStrategy } from '../../analysis/strategies';
import type { Scenario } from '../../scenario/scenario';
import type { Strategy } from '../../scenario/vocabulary';
import { simulate } from './simulate';
import type { Policy, PolicyResult } from './policy';

/**
 * The most that simple policies may score, in thousandths of the best layered policy found. Par is
 * a little higher than that policy, so in thousandths of par they score less.
 */
const MAX_SHARE = { single: 660, greedy: 930, even: 800 } as const;

/** The grade from which a draft is accepted; also the highest there is. */
export const PASS = 1000;

/** The fewest layers and programmes that a policy has to use to count as layered. */
const MIN_LAYERS = 3;
const MIN_PROGRAMMES = 1;

/** Both values of `Policy.perCoin`. */
const PER_COIN = [false, true] as const;

interface Masks {
  readonly all: number;
  /** The largest nations' pictures: all of them, then all but the last. */
  readonly pictures: readonly number[];
  readonly joint: number;
  readonly refits: number;
}

function masksOf({ setup }: Game): Masks {
  const { programmes, pictureMasks, jointOrderMask, longReachMask, seekerMask } = setup;
  const every = pictureMasks.reduce((mask, bit) => mask | bit, 0);
  const butLast = pictureMasks.slice(0, -1).reduce((mask, bit) => mask | bit, 0);
  return {
    all: (1 << programmes.length) - 1,
    pictures: butLast === 0 ? [every] : [every, butLast],
    joint: jointOrderMask,
    refits: longReachMask | seekerMask,
  };
}

const unique = (masks: readonly number[]): number[] => [...new Set(masks)];

/** Policies that combine layers: shared pictures first, other programmes before or after. */
function* layeredPolicies(
  { setup }: Game,
  { all, pictures, joint, refits }: Masks,
): Generator<Policy> {
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
      for (const perCoin of PER_COIN) yield { layers, first, offered: all, perCoin, promises };
}

/** The best planned score of policies that order one layer only, × the common denominator. */
function singleScore({ setup }: Game, { all, pictures, joint, refits }: Masks): number {
  let best = 0;
  const firsts = unique([0, joint, joint | refits, joint | refits | (pictures[0] ?? 0)]);
  for (let layer = 0; layer < setup.scenario.layers.length; layer++)
    for (const first of firsts)
      for (const perCoin of PER_COIN) {
        const policy = { layers: 1 << layer, first, offered: all, perCoin, promises: false };
        best = Math.max(best, simulate(setup, policy).score);
      }
  return best;
}

const byStrategy = (game: Game, strategy: Strategy): number =>
  plannedScore(outlook(playStrategy(game, strategy))).numerator;

/** The best planned score of the greedy policies, by gain and by gain per coin. */
const greedyScore = ({ setup }: Game, { all }: Masks): number =>
  Math.max(
    ...PER_COIN.map((perCoin) => {
      const layers = (1 << setup.scenario.layers.length) - 1;
      return simulate(setup, { layers, first: 0, offered: all, perCoin, promises: false }).score;
    }),
  );

const isLayered = ({ layers, programmes }: PolicyResult): boolean =>
  countBits(layers) >= MIN_LAYERS && countBits(programmes) >= MIN_PROGRAMMES;

/** The score that the layered policy needs, so that simple ones stay within `MAX_SHARE`. */
const neededFor = (scores: { single: number; greedy: number; even: number }): number =>
  Math.max(
    Math.ceil((scores.single * 1000) / MAX_SHARE.single),
    Math.ceil((scores.greedy * 1000) / MAX_SHARE.greedy),
    Math.ceil((scores.even * 1000) / MAX_SHARE.even),
  );

/**
 * Grades a draft by how far its best layered policy is ahead of the simple ones, by exact planned
 * scores.
 *
 * @returns Thousandths of the score that the layered policy needs, at most `PASS`.
 */
export function gradeOf(scenario: Scenario): number {
  const game = createGame(scenario);
  const masks = masksOf(game);
  const neededQuickly = neededFor({
    single: singleScore(game, masks),
    greedy: greedyScore(game, masks),
    even: byStrategy(game, 'spread-evenly'),
  });
  let best = 0;
  for (const policy of layeredPolicies(game, masks)) {
    const outcome = simulate(game.setup, policy);
    if (isLayered(outcome)) best = Math.max(best, outcome.score);
    if (best >= neededQuickly) break;
  }
  const grade = Math.floor((PASS * best) / Math.max(1, neededQuickly));
  if (grade < PASS) return grade;
  // These strategies may also retire the patrol. They are slow, so they are asked last.
  const greedy = Math.max(
    byStrategy(game, 'greedy-gain'),
    byStrategy(game, 'greedy-gain-per-coin'),
  );
  const needed = Math.max(neededQuickly, neededFor({ single: 0, greedy, even: 0 }));
  return Math.min(PASS, Math.floor((PASS * best) / needed));
}
