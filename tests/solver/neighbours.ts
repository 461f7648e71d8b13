import { at } from '../../src/base/assert';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import type { Action, PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { type Game, isOver } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { heldBy } from './held';

/**
 * The best planned score, × the common denominator, of all legal plans that lack at most so many
 * items of a plan and add at most so many: each is played, for larger boards than `bruteForce` does.
 */
export function bestOfNeighbours(start: Game, actions: readonly Action[], changes: number): number {
  const own = heldBy(start, actions);
  let best = -Infinity;
  const yearFrom = (game: Game, removals: number, additions: number): void => {
    if (isOver(game)) {
      best = Math.max(best, plannedScore(outlook(game)).numerator);
      return;
    }
    const close = (planned: Game, left: number, added: number): void => {
      const closed = apply(planned, { do: 'close-books' });
      if (closed.ok) yearFrom(closed.value, left, added);
    };
    const add = (planned: Game, items: readonly PlanItem[], left: number, added: number): void => {
      close(planned, left, added);
      if (added === 0) return;
      items.forEach((item, i) => {
        const next = apply(planned, item);
        if (next.ok) add(next.value, items.slice(i + 1), left, added - 1);
      });
    };
    const keep = (planned: Game, items: readonly PlanItem[], left: number): void => {
      const [item, ...others] = items;
      if (item === undefined) {
        const news = legalItems(planned).filter(
          (other) => !at(own, planned.year).some((mine) => isSame(mine, other)),
        );
        return add(planned, news, left, additions);
      }
      const kept = apply(planned, item);
      if (kept.ok) keep(kept.value, others, left);
      if (left > 0) keep(planned, others, left - 1);
    };
    keep(game, at(own, game.year), removals);
  };
  yearFrom(start, changes, changes);
  return best;
}

const isSame = (a: PlanItem, b: PlanItem): boolean => JSON.stringify(a) === JSON.stringify(b);
