import { pledgePoints, pledgesKept } from '../../rules/score';
import { at } from '../../base/assert';
import type { Setup } from '../../rules/setup';

/** A simple way to play: some programmes as soon as there are coins for them, then what gains most. */
export interface Way {
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

/** What a way to play comes to. */
export interface PolicyResult {
  /** The planned score, × the common denominator. */
  readonly score: number;
  /** Bit masks of the layers ordered and of the programmes bought. */
  readonly layers: number;
  readonly programmes: number;
}

export const countBits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/**
 * The points of the pledges kept, × the common denominator; with `promises`, those on the way count for
 * their part.
 */
export function worthOfPledges(
  setup: Setup,
  present: readonly number[],
  promises: boolean,
): number {
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
