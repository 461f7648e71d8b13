import { at } from '../../base/assert';
import { add, compare, type Fraction, subtract } from '../../base/fraction';
import type { Action } from '../../rules/action';
import type { Scenario } from '../../scenario/scenario';
import { type Accounts, accountsBetween } from './accounts';
import type { Cause, Found, Rule } from './cause';
import { idle, patrol, pledges, programmes, rebates } from './ledgers';
import { type Comparison, comparePlans, type Pair } from './pairs';
import { purchasesByCause } from './purchases';
import { likely, orders, partners, surplus, tooLate } from './pieces';

/** What lies between one's own plan and a better one, and why. */
export interface Explanation {
  readonly accounts: Accounts;
  readonly pairs: readonly Pair[];
  /** Those of most points first, then of most coins; none where no rule fits. */
  readonly causes: readonly Cause[];
  /** What the points of all causes leave of `accounts.total`: pairs of no cause, and savings. */
  readonly rest: Fraction;
}

/** The rules in the order in which they take pairs. */
const RULES: readonly Rule<Comparison>[] = [
  { find: programmes, yields: false },
  { find: patrol, yields: false },
  { find: pledges, yields: false },
  { find: rebates, yields: false },
  { find: orders, yields: true },
  { find: partners, yields: true },
  { find: likely, yields: true },
  { find: tooLate, yields: false },
  { find: surplus, yields: false },
  { find: idle, yields: false },
];

/** Each pair goes to the first claim that has it. */
function causesOf(comparison: Comparison, accounts: Accounts): Cause[] {
  const { pairs, setup } = comparison;
  const taken = new Set<number>();
  const none: Fraction = { numerator: 0, denominator: setup.denominator };
  const pledgePoints = (pledge: number): Fraction =>
    accounts.pledges.find((one) => one.pledge === pledge)?.points ?? none;
  const take = ({ claim, coins, pairs: wanted }: Found) => {
    const mine = wanted.filter((pair) => !taken.has(pair));
    for (const pair of mine) taken.add(pair);
    const own = claim.kind === 'pledge' ? pledgePoints(claim.pledge) : none;
    return {
      ...claim,
      coins: coins ?? mine.reduce((left, pair) => left - at(pairs, pair).coins, 0),
      points: mine.reduce((sum, pair) => add(sum, at(pairs, pair).points), own),
      pairs: mine,
    };
  };
  const causes = RULES.flatMap(({ find, yields }) =>
    find(comparison)
      .filter((found) => !yields || found.pairs.some((pair) => !taken.has(pair)))
      .map(take),
  ).toSorted((a, b) => compare(b.points, a.points) || b.coins - a.coins);
  const purchases = purchasesByCause(comparison, causes);
  return causes.map((cause, index) => ({ ...cause, buys: at(purchases, index) }));
}

/**
 * Explains a better plan from one's own by the ledgers of both and by recounts (docs/explain.md).
 *
 * @param own A whole legal plan of the scenario, as are the actions of `better`.
 */
export function explain(
  scenario: Scenario,
  own: readonly Action[],
  better: readonly Action[],
): Explanation {
  const comparison = comparePlans(scenario, own, better);
  const accounts = accountsBetween(comparison.own, comparison.better);
  const causes = causesOf(comparison, accounts);
  return {
    accounts,
    pairs: comparison.pairs,
    causes,
    rest: causes.reduce((rest, { points }) => subtract(rest, points), accounts.total),
  };
}
