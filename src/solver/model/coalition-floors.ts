import { paidIn } from '../../analysis/coalition/account';
import type { Among } from '../../analysis/question';
import { at } from '../../base/assert';
import { hasBit } from '../../base/bits';
import { everyNation, isOwnPledge } from '../../rules/coalition';
import type { Setup } from '../../rules/setup';
import type { Scenario } from '../../scenario/scenario';
import { type LinearTerm, type ModelBuilder, negative } from './linear-program';
import { nameOf } from './piece-columns';

/** The columns that a coalition's account adds up, in units of `denominator` to a point. */
export interface AccountColumns {
  readonly denominator: number;
  /** By site, the units that it holds in all years. */
  readonly held: readonly (readonly LinearTerm[])[];
  /** By pledge, the column that is 1 where it is kept. */
  readonly kept: readonly number[];
  /** The points saved. */
  readonly saved: number;
}

/** The coins that all nations pay in; savings are shared out by them. */
const coinsOf = (scenario: Scenario): number => paidIn(scenario, everyNation(scenario)) || 1;

/** In how many parts of a point accounts are whole numbers. */
export const accountDenominator = ({ scenario, denominator }: Setup): number =>
  denominator * coinsOf(scenario);

/**
 * Leaves the plans out under which some coalition does not come up to its floor (docs/coalitions.md,
 * “An account”); or has the one sought that falls least short of them, in place of what was sought.
 */
export function addFloors(
  builder: ModelBuilder,
  setup: Setup,
  { denominator, held, kept, saved }: AccountColumns,
  { floors = [], seeksLeastShortfall = false }: Among,
): void {
  const { scenario, siteNation } = setup;
  const coins = coinsOf(scenario);
  const unit = denominator * coins;
  const lowest = floors.map(({ atLeast }) =>
    Math.ceil((atLeast.numerator * unit) / atLeast.denominator),
  );
  const shortfall: LinearTerm[] = [];
  if (seeksLeastShortfall) {
    // Whole where the plan is: it need not be branched on.
    const column = builder.column('shortfall', Math.max(0, ...lowest), 0, false);
    shortfall.push([1, column]);
    builder.maximise([[-1, column]]);
  }
  floors.forEach(({ members }, floor) => {
    const own = held.flatMap((terms, site) => (hasBit(members, at(siteNation, site)) ? terms : []));
    const pledged = kept.flatMap((column, pledge): LinearTerm[] => {
      const { points } = at(scenario.pledges, pledge);
      return isOwnPledge(setup, pledge, members) ? [[points * unit, column]] : [];
    });
    const account: LinearTerm[] = [
      ...own.map(([units, column]): LinearTerm => [units * coins, column]),
      ...pledged,
      [denominator * paidIn(scenario, members), saved],
      ...shortfall,
    ];
    builder.atMost(nameOf('floor', members), negative(account), -at(lowest, floor));
  });
}
