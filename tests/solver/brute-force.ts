import { at } from '../../src/base/assert';
import type { PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { type Game, isOver } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { outlook, plannedHeld } from '../../src/analysis/planned-score';
import { outcomesOf } from '../../src/rules/score';

/** The most that a game can still come to, in every way of counting points. */
export interface Most {
  /** Planned points, × the scenario's common denominator. */
  readonly planned: number;
  /** Actual points under the seed. */
  readonly actual: number;
}

export class TooMany extends Error {}

/** What is left of a game depends on this alone. */
export const stateOf = ({ year, treasury, pieces, programmes, hasPatrol }: Game): string =>
  JSON.stringify([year, treasury, pieces, programmes, hasPatrol]);

/** Visits the year with every legal plan for it: each subset of what could be planned that a plan can hold. */
export function forEveryYearPlan(game: Game, visit: (planned: Game) => void): void {
  const withAndWithout = (planned: Game, items: readonly PlanItem[]): void => {
    const [item, ...others] = items;
    if (item === undefined) return visit(planned);
    withAndWithout(planned, others);
    const added = apply(planned, item);
    if (added.ok) withAndWithout(added.value, others);
  };
  withAndWithout(game, legalItems(game));
}

/**
 * Tries every legal plan of what is left of a game, year by year, and keeps the most that each
 * state can come to. Throws `TooMany` past `patience` closings.
 */
export function bruteForce(start: Game, seed: string, patience: number): Most {
  const known = new Map<string, Most>();
  let closings = 0;

  const endOf = (game: Game): Most => {
    const { pledges, savings, denominator } = outlook(game);
    return { planned: (pledges + savings) * denominator, actual: pledges + savings };
  };
  const yearOf = (closed: Game, year: number): Most => ({
    planned: plannedHeld(closed.setup, year, at(closed.books, year)),
    actual: outcomesOf(closed, seed, year).reduce((sum, { points }) => sum + points, 0),
  });

  const mostOf = (game: Game): Most => {
    if (isOver(game)) return endOf(game);
    const key = stateOf(game);
    const before = known.get(key);
    if (before) return before;
    let most: Most = { planned: -Infinity, actual: -Infinity };
    forEveryYearPlan(game, (planned) => {
      if (++closings > patience) throw new TooMany();
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const [held, rest] = [yearOf(closed.value, game.year), mostOf(closed.value)];
      most = {
        planned: Math.max(most.planned, held.planned + rest.planned),
        actual: Math.max(most.actual, held.actual + rest.actual),
      };
    });
    known.set(key, most);
    return most;
  };
  return mostOf(start);
}
