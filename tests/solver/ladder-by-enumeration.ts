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

/**
 * The best planned score, × the common denominator, of all plans that keep and add so many items,
 * under the key `kept,added`: every legal plan is tried, year by year.
 *
 * @throws TooMany past `patience` closings
 */
function bestByCounts(
  start: Game,
  own: ReadonlySet<string>,
  patience: number,
): Map<string, number> {
  const known = new Map<string, Map<string, number>>();
  let closings = 0;
  const bestFrom = (game: Game): Map<string, number> => {
    if (isOver(game)) {
      const { pledges, savings, denominator } = outlook(game);
      return new Map([['0,0', (pledges + savings) * denominator]]);
    }
    const { year } = game;
    const state = stateOf(game);
    const before = known.get(state);
    if (before) return before;
    const best = new Map<string, number>();
    forEveryYearPlan(game, (planned) => {
      if (++closings > patience) throw new TooMany();
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const items = itemsOf(planned);
      const kept = items.filter((item) => own.has(keyOf(year, item))).length;
      const held = plannedHeld(closed.value.setup, year, at(closed.value.books, year));
      for (const [counts, worth] of bestFrom(closed.value)) {
        const [laterKept = 0, laterAdded = 0] = counts.split(',').map(Number);
        const key = [laterKept + kept, laterAdded + items.length - kept].join();
        best.set(key, Math.max(best.get(key) ?? -Infinity, worth + held));
      }
    });
    known.set(state, best);
    return best;
  };
  return bestFrom(start);
}

/**
 * The ladder of a plan by trying every legal plan: `ladder[k]` is the best planned score at most k
 * changes away, × the common denominator, up to the first that nothing exceeds.
 *
 * @throws TooMany past `patience` closings
 */
export function ladderByEnumeration(
  start: Game,
  actions: readonly Action[],
  patience: number,
): number[] {
  const own = new Set(
    heldBy(start, actions).flatMap((items, year) => items.map((item) => keyOf(year, item))),
  );
  const best = bestByCounts(start, own, patience);
  const within = (changes: number): number =>
    Math.max(
      ...[...best].map(([counts, worth]) => {
        const [kept = 0, added = 0] = counts.split(',').map(Number);
        return Math.max(added, own.size - kept) <= changes ? worth : -Infinity;
      }),
    );
  const most = Math.max(...best.values());
  const ladder = [within(0)];
  while (at(ladder, ladder.length - 1) < most) ladder.push(within(ladder.length));
  return ladder;
}
