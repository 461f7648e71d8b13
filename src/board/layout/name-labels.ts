import type { Point } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import { CAPITAL, TAIL, widthOf } from './text-metrics';

/** A site as it is called. */
export interface Named extends Hex {
  readonly name: string;
  readonly short: string;
}

/** How large names are written, the same for all, or nought for not at all; and which ones. */
export interface NameStyle {
  readonly size: number;
  /** The sites written by their short names, by those. */
  readonly short: ReadonlySet<string>;
  /** How far letters hang below the line, as a share of the size. */
  readonly tail: number;
}

const SMALLEST = 14;
const LARGEST = 26;
/** Where letters of the smallest size lack no more room than this, a halo hides it. */
const LEAST_SHARE = 0.88;
/** Rather than be short, names are smaller than wanted down to this share of it. */
const LEAST_OF_WANTED = 0.7;
/** How much wider than its hex a name may be. */
const WIDEST = 1.4;
/** Between two names in a row. */
const GAP = 3;

/** What a site is called on the board. */
export const nameOf = ({ names }: { readonly names: NameStyle }, { name, short }: Named): string =>
  names.short.has(short) ? short : name;

/** The largest size at which no name touches another, or is wider than it may be. */
function sizeThatFits(
  sites: readonly (Point & { readonly text: string })[],
  across: number,
  most: number,
): number {
  const fits = sites.flatMap(({ x, y, text }) => {
    const wide = widthOf(text, 1);
    const beside = sites
      .filter((other) => other.y === y && other.x > x)
      .map((other) => (other.x - x - GAP) / ((wide + widthOf(other.text, 1)) / 2));
    return [(WIDEST * across) / wide, ...beside];
  });
  return Math.min(most, ...fits);
}

type Placed = Named & { readonly at: Point };

/** The sites, by their short names, whose whole names have no room among the others. */
function thoseShort(sites: readonly Placed[], across: number, size: number): ReadonlySet<string> {
  const short = new Set(sites.map((site) => site.short));
  for (const site of sites) {
    short.delete(site.short);
    const names = { size, short, tail: TAIL };
    const texts = sites.map((other) => ({ ...other.at, text: nameOf({ names }, other) }));
    if (sizeThatFits(texts, across, size) < size) short.add(site.short);
  }
  return short;
}

/**
 * Chooses how names are written where hexes are `across` wide and names have rows `high`: whole if
 * they come near the size wanted, else those that have room, the others short, else not at all.
 */
export function fitNames(
  sites: readonly Placed[],
  across: number,
  high: number,
  scale: number,
): NameStyle {
  const wanted = Math.min(LARGEST, Math.max(SMALLEST, across * 0.17)) * scale;
  const named = (of: 'name' | 'short') => sites.map((site) => ({ ...site.at, text: site[of] }));
  const whole = sizeThatFits(named('name'), across, Math.min(wanted, high / (CAPITAL + TAIL)));
  if (whole >= Math.max(SMALLEST, wanted * LEAST_OF_WANTED))
    return { size: whole, short: new Set(), tail: TAIL };
  const fits = sizeThatFits(named('short'), across, Math.min(wanted, high / CAPITAL));
  const size = fits < SMALLEST * LEAST_SHARE ? 0 : Math.max(SMALLEST, fits);
  if (size * (CAPITAL + TAIL) <= high)
    return { size, short: thoseShort(sites, across, size), tail: TAIL };
  return { size, short: new Set(sites.map(({ short }) => short)), tail: 0 };
}
