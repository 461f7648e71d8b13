import { contributionsOf } from '../../analysis/contribution';
import type { DatedItem } from '../../analysis/changes';
import { type Make, makeOf } from '../../analysis/make';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { compare, compareShare, type Fraction } from '../../base/fraction';
import type { Action } from '../../rules/action';
import { replay } from '../../rules/apply';
import type { Game } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';
import type { ParOf } from './par-of';

/** A level is one of the larger ones from so many places on; those should have several makes. */
const LARGER_SITES = 8;

export const isLarger = ({ sites }: Scenario): boolean => sites.length >= LARGER_SITES;

/** In per cent of par, how good a plan must be to count as another make. */
const CLOSE_TO_PAR = 97;

/** A plan of some make that is close to par. */
export interface CloseMake extends Make {
  readonly points: Fraction;
}

const isSameMake = (a: Make, b: Make): boolean =>
  a.programmes.join() === b.programmes.join() && a.layers.join() === b.layers.join();

/** The purchases that add nothing to a plan; coins saved count. */
const inVain = (game: Game, plan: readonly Action[]): DatedItem[] =>
  contributionsOf(game, plan)
    .filter(({ points }) => points.numerator <= 0)
    .map(({ year, item }) => ({ year, item }));

const isClose = (points: Fraction, par: Fraction): boolean =>
  compareShare(points, par, CLOSE_TO_PAR) >= 0;

/**
 * A plan that is built on a layer and close to par, with no order in vain: orders that the best one
 * has only so that the layer takes most coins are barred until there are none.
 */
export function planBuiltOn(
  layer: number,
  { game, par, parOf }: { readonly game: Game; readonly par: Fraction; readonly parOf: ParOf },
): readonly Action[] | undefined {
  const without: DatedItem[] = [];
  for (;;) {
    const { incumbent } = parOf(game, { builtOn: { layer, without } });
    if (incumbent === undefined || !isClose(incumbent.value, par)) return undefined;
    const wasted = inVain(game, incumbent.plan).filter(({ item }) => item.do === 'order');
    if (wasted.length === 0) return incumbent.plan;
    without.push(...wasted);
  }
}

/**
 * The makes of the plans that are close to par and buy nothing in vain, the best of each, the best
 * first.
 *
 * @param plans Found for the game or for others like it; those that are not legal in it are left out.
 */
export function closeMakes(
  game: Game,
  par: Fraction,
  plans: readonly (readonly Action[])[],
): CloseMake[] {
  const close = plans.flatMap((plan): CloseMake[] => {
    const end = replay(game, plan);
    if (!end.ok) return [];
    const points = plannedScore(outlook(end.value));
    return isClose(points, par) && inVain(game, plan).length === 0
      ? [{ ...makeOf(game, plan), points }]
      : [];
  });
  const sorted = close.toSorted((a, b) => compare(b.points, a.points));
  return sorted.filter((one, i) => sorted.findIndex((other) => isSameMake(one, other)) === i);
}
