import { at } from '../../src/base/assert';
import { outlook, plannedHeld } from '../../src/analysis/planned-score';
import type { Action, PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { type Game, isOver } from '../../src/rules/game';
import { itemsOf } from '../../src/rules/legal';
import { forEveryYearPlan, stateOf, TooMany } from './brute-force';
import { heldBy } from './held';

/** An item of a year as a key, its parts in one order. */
const keyOf = (year: number, item: PlanItem): string =>
  JSON.stringify([
    year,
    item.do,
    Object.entries(item)
      .filter(([name]) => name !== 'do')
      .sort(),
  ]);

/** A plan's planned score, × the common denominator, and the coins that it leaves. */
interface Worth {
  readonly planned: number;
  readonly coins: number;
}

const isBetter = (a: Worth, b: Worth | undefined): boolean =>
  b === undefined || a.planned > b.planned || (a.planned === b.planned && a.coins > b.coins);

/**
 * What is best, first by points and then by coins, of all plans that keep and add so many items,
 * under the key `kept,added`: every legal plan is tried, year by year.
 *
 * @throws TooMany past `patience` closings
 */
function bestByCounts(start: Game, own: ReadonlySet<string>, patience: number): Map<string, Worth> {
  const known = new Map<string, Map<string, Worth>>();
  let closings = 0;
  const bestFrom = (game: Game): Map<string, Worth> => {
    if (isOver(game)) {
      const { pledges, savings, denominator } = outlook(game);
      return new Map([
        ['0,0', { planned: (pledges + savings) * denominator, coins: game.treasury }],
      ]);
    }
    const { year } = game;
    const state = stateOf(game);
    const before = known.get(state);
    if (before) return before;
    const best = new Map<string, Worth>();
    forEveryYearPlan(game, (planned) => {
      if (++closings > patience) throw new TooMany();
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const items = itemsOf(planned);
      const kept = items.filter((item) => own.has(keyOf(year, item))).length;
      const held = plannedHeld(closed.value.setup, year, at(closed.value.books, year));
      for (const [counts, later] of bestFrom(closed.value)) {
        const [laterKept = 0, laterAdded = 0] = counts.split(',').map(Number);
        const key = [laterKept + kept, laterAdded + items.length - kept].join();
        const worth = { ...later, planned: later.planned + held };
        if (isBetter(worth, best.get(key))) best.set(key, worth);
      }
    });
    known.set(state, best);
    return best;
  };
  return bestFrom(start);
}

/** A rung of a ladder: what its best plan comes to, and how its tie is settled. */
export interface EnumeratedRung extends Worth {
  /** The fewest items added and removed of the plans that come to that. */
  readonly items: number;
}

/** What every legal plan comes to, and how far it is from a given one. */
class EnumeratedPlans {
  private readonly plans: readonly (EnumeratedRung & { readonly changes: number })[];

  /** @throws TooMany past `patience` closings */
  constructor(start: Game, actions: readonly Action[], patience: number) {
    const own = new Set(
      heldBy(start, actions).flatMap((items, index) =>
        items.map((item) => keyOf(start.year + index, item)),
      ),
    );
    this.plans = [...bestByCounts(start, own, patience)].map(([counts, worth]) => {
      const [kept = 0, added = 0] = counts.split(',').map(Number);
      const removed = own.size - kept;
      return { ...worth, items: added + removed, changes: Math.max(added, removed) };
    });
  }

  most(): number {
    return Math.max(...this.plans.map(({ planned }) => planned));
  }

  /** The best at most so many changes away, its tie settled. */
  within(changes: number): EnumeratedRung {
    const [best] = this.plans
      .filter((plan) => plan.changes <= changes)
      .sort((a, b) => b.planned - a.planned || a.items - b.items || b.coins - a.coins);
    if (best === undefined) throw new Error('not even the plan itself');
    return best;
  }
}

/**
 * The ladder of a plan by trying every legal plan: `ladder[k]` is the best at most k changes away,
 * up to the first that nothing exceeds.
 *
 * @throws TooMany past `patience` closings
 */
export function ladderByEnumeration(
  start: Game,
  actions: readonly Action[],
  patience: number,
): EnumeratedRung[] {
  const plans = new EnumeratedPlans(start, actions, patience);
  const ladder = [plans.within(0)];
  while (at(ladder, ladder.length - 1).planned < plans.most())
    ladder.push(plans.within(ladder.length));
  return ladder;
}

/**
 * The nearest of the best plans from a game in its middle on, by trying all of them.
 *
 * @param actions From there to the end.
 * @throws TooMany past `patience` closings
 */
export function nearestByEnumeration(
  start: Game,
  actions: readonly Action[],
  patience: number,
): EnumeratedRung {
  const { setup, books } = start;
  const before = books.reduce((sum, ledger, year) => sum + plannedHeld(setup, year, ledger), 0);
  const best = new EnumeratedPlans(start, actions, patience).within(Infinity);
  return { ...best, planned: best.planned + before };
}
