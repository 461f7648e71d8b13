import { at } from '../../src/base/assert';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import type { Action, PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { type Game, isOver } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { heldBy } from './held';

/** The best of all plans so near to a given one. */
export interface BestNeighbours {
  /** Their planned score, × the common denominator. */
  readonly planned: number;
  /** All that are worth as much. */
  readonly plans: readonly (readonly Action[])[];
}

/**
 * The best of all legal plans that lack at most so many items of a plan and add at most so many: each
 * is played, for larger boards than `bruteForce` does.
 */
export function bestNeighbours(
  start: Game,
  actions: readonly Action[],
  changes: number,
): BestNeighbours {
  const own = heldBy(start, actions);
  let planned = -Infinity;
  let plans: (readonly Action[])[] = [];
  const done: Action[] = [];
  /** Goes on with an action if it is legal. */
  const doing = (game: Game, action: Action, next: (after: Game) => void): void => {
    const after = apply(game, action);
    if (!after.ok) return;
    done.push(action);
    next(after.value);
    done.pop();
  };
  const yearFrom = (game: Game, removals: number, additions: number): void => {
    if (isOver(game)) {
      const { numerator } = plannedScore(outlook(game));
      if (numerator > planned) plans = [];
      if (numerator >= planned) plans.push([...done]);
      planned = Math.max(planned, numerator);
      return;
    }
    const close = (open: Game, left: number, added: number): void =>
      doing(open, { do: 'close-books' }, (closed) => yearFrom(closed, left, added));
    const add = (open: Game, items: readonly PlanItem[], left: number, added: number): void => {
      close(open, left, added);
      if (added === 0) return;
      items.forEach((item, i) =>
        doing(open, item, (next) => add(next, items.slice(i + 1), left, added - 1)),
      );
    };
    const keep = (open: Game, items: readonly PlanItem[], left: number): void => {
      const [item, ...others] = items;
      if (item === undefined) {
        const news = legalItems(open).filter(
          (other) => !at(own, open.year).some((mine) => isSame(mine, other)),
        );
        return add(open, news, left, additions);
      }
      doing(open, item, (kept) => keep(kept, others, left));
      if (left > 0) keep(open, others, left - 1);
    };
    keep(game, at(own, game.year), removals);
  };
  yearFrom(start, changes, changes);
  return { planned, plans };
}

const isSame = (a: PlanItem, b: PlanItem): boolean => JSON.stringify(a) === JSON.stringify(b);
