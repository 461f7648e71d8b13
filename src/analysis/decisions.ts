import { at } from '../base/assert';
import { unwrap } from '../base/result';
import { type Action, isSameItem, itemKey, type PlanItem, yearsOf } from '../rules/action';
import { replay } from '../rules/apply';
import type { Game } from '../rules/game';
import { itemsOf } from '../rules/legal';

/** One decision of a closed year. Closing the books is the decision to do nothing more. */
export type Decision = PlanItem | { readonly do: 'close-books' };

/** A closed year, decision by decision. */
export interface YearOfDecisions {
  /** The actions of the years before it. */
  readonly opening: readonly Action[];
  /**
   * What its plan held, in one fixed order: standing down, retiring, programmes, moves, orders
   * as they were made, and last closing the books.
   */
  readonly decisions: readonly Decision[];
}

/** The decisions of a closed year of a game that these legal actions make from its start. */
export function decisionsOf(
  start: Game,
  actions: readonly Action[],
  year: number,
): YearOfDecisions {
  const years = yearsOf(actions);
  const opening = years
    .slice(0, year)
    .flatMap((items): Action[] => [...items, { do: 'close-books' }]);
  const done = at(years, year);
  const before = unwrap(replay(start, opening));
  const kept = itemsOf(unwrap(replay(before, done)));
  // An order that was taken back and made again has the place where it was made last.
  const whenMade = new Map<string, number>();
  done.forEach((action, index) => {
    if (action.do === 'order') whenMade.set(itemKey(action), index);
  });
  const placeOf = (item: PlanItem): number => whenMade.get(itemKey(item)) ?? -1;
  const decisions = kept.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { opening, decisions: [...decisions, { do: 'close-books' }] };
}

/** How similar two items are, from 0. */
function likeness(a: Decision, b: PlanItem): number {
  if (a.do !== b.do) return 0;
  if (!('layer' in a) || !('layer' in b)) return 1;
  return a.layer === b.layer ? 3 : 1;
}

/**
 * What a better plan does in a year where a player decided otherwise: the item most like the
 * player's that the player's own plan lacks; none where it keeps its coins.
 */
export function insteadOf(
  decision: Decision,
  plan: readonly Decision[],
  better: readonly PlanItem[],
): PlanItem | undefined {
  const missing = better.filter((item) => !plan.some((own) => isSameItem(own, item)));
  return missing.toSorted((a, b) => likeness(decision, b) - likeness(decision, a))[0];
}
