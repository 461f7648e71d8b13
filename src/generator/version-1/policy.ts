import { pledgePoints, pledgesKept } from '../../rules/score';
import { at } from '../../base/assert';
import { countBits } from '../../base/bits';
import type { Setup } from '../../rules/setup';

/**
 * A simple policy to play by: some programmes first, as soon as there are coins for them, then
 * whatever gains most.
 */
export interface Policy {
  /** Bit mask of the layers that are ordered. */
  readonly layers: number;
  /** Bit mask of the programmes that are bought first, in the scenario's order. */
  readonly first: number;
  /** Bit mask of the programmes that are bought when they gain most. */
  readonly offered: number;
  /** Whether gains are measured by the coin. */
  readonly perCoin: boolean;
  /** Whether each layer on the way to a pledge counts as its part of the points. */
  readonly promises: boolean;
}

/** What a game played by a policy comes to. */
export interface PolicyResult {
  /** The planned score, × the common denominator. */
  readonly score: number;
  /** Bit masks of the layers ordered and of the programmes bought. */
  readonly layers: number;
  readonly programmes: number;
}

/**
 * The value of pledges under what is present in the last year.
 *
 * @param promises Whether a pledge counts by the share of its layers that is present, rounded
 * down, instead of only once it is kept.
 * @returns Points × the common denominator.
 */
export function pledgeValue(setup: Setup, present: readonly number[], promises: boolean): number {
  if (!promises) return pledgePoints(setup, pledgesKept(setup, present)) * setup.denominator;
  return setup.scenario.pledges.reduce((sum, { layers, points }, pledge) => {
    const sites = at(setup.pledgeSites, pledge);
    const there = sites.reduce((count, site) => {
      const mask = at(present, site) & ~setup.patrolBit;
      return count + Math.min(layers, countBits(mask));
    }, 0);
    return sum + Math.floor((points * setup.denominator * there) / (layers * sites.length));
  }, 0);
}
