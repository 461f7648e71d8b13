import { at } from '../base/assert';
import type { Fraction } from '../base/fraction';
import { unwrap } from '../base/result';
import { type Action, yearsOf } from '../rules/action';
import { replay } from '../rules/apply';
import type { Game } from '../rules/game';
import { type DatedItem, isPurchase, isSameDatedItem, itemsOfPlan, purchasesOf } from './changes';
import { outlook, plannedScore } from './planned-score';

/**
 * A finished game without one of its purchases, by the rules. What they refuse without it is left out
 * as well, such as a move of the piece; and where a year's books can't be paid for any more, the
 * purchases made last before them go, one by one, until they can.
 */
function playedWithout(start: Game, actions: readonly Action[], missing: DatedItem): Game {
  const kept = itemsOfPlan(actions).filter((one) => !isSameDatedItem(one, missing));
  const closed = yearsOf(actions).length - 1;
  let plan: Action[] = Array.from({ length: closed }, (_, year): Action[] => [
    ...kept.filter((one) => one.year === year).map(({ item }) => item),
    { do: 'close-books' },
  ]).flat();
  for (;;) {
    const played = replay(start, plan);
    if (played.ok) return played.value;
    const { index } = played.error;
    const isRefused = at(plan, index).do !== 'close-books';
    const gone = isRefused ? index : plan.slice(0, index).findLastIndex(isPurchase);
    // Without any purchase a year costs no more than it did in the plan itself.
    if (gone < 0) throw new Error('a plan that buys nothing can’t be paid for');
    plan = plan.toSpliced(gone, 1);
  }
}

/** What a purchase brought a plan. */
export interface Contribution extends DatedItem {
  /** The planned score less that of the plan without it, coins saved counted; it can be below 0. */
  readonly points: Fraction;
}

/**
 * What each purchase contributes to a finished plan, exactly: its *marginal contribution*, as in a
 * cooperative game the worth of all players less that of all but one (L. S. Shapley, “A value for
 * n-person games”, 1953). They don't add up to the planned score: purchases help one another, and
 * stand in for one another.
 *
 * @param start The game before its first year.
 * @param actions Legal actions from there to the end.
 */
export function contributionsOf(start: Game, actions: readonly Action[]): Contribution[] {
  const worthOf = (game: Game): number => plannedScore(outlook(game)).numerator;
  const whole = worthOf(unwrap(replay(start, actions)));
  const { denominator } = start.setup;
  return purchasesOf(actions).map((one) => ({
    ...one,
    points: { numerator: whole - worthOf(playedWithout(start, actions, one)), denominator },
  }));
}
