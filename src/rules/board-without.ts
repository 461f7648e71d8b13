import { memoizePair } from '../base/memoize';
import { unwrap } from '../base/result';
import { checkScenario } from '../scenario/check';
import { BOUNDS, type Scenario } from '../scenario/scenario';
import { type LeftOut, leavesOut, type ProgrammeKind } from './left-out';

/**
 * The board on which nobody can have what is left out, so that the best plan is found without it: its
 * pieces arrive after the last year, at the greatest price, and its programmes are not for sale. All
 * places in lists of layers stay, and so do the draws of a board that has an edition. A plan that keeps
 * to the rule is legal on both boards, and worth the same.
 */
export const boardWithout = memoizePair((scenario: Scenario, leftOut: LeftOut): Scenario => {
  if (!leavesOut(leftOut)) return scenario;
  const { sharedPicture, jointOrder, longReach, seeker } = scenario.programmes;
  const isSold = (kind: ProgrammeKind): boolean => !leftOut.programmes.includes(kind);
  return unwrap(
    checkScenario({
      ...scenario,
      layers: scenario.layers.map((layer) =>
        leftOut.layers.includes(layer.id)
          ? { ...layer, cost: BOUNDS.coins, lead: scenario.years.length }
          : layer,
      ),
      programmes: {
        ...(sharedPicture && isSold('shared-picture') && { sharedPicture }),
        ...(jointOrder && isSold('joint-order') && { jointOrder }),
        ...(longReach && isSold('long-reach') && { longReach }),
        ...(seeker && isSold('seeker') && { seeker }),
      },
    }),
  );
});
