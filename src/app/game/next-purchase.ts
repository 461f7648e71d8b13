import type { Finding } from '../../analysis/question';
import { isSameItem, type PlanItem, yearsOf } from '../../rules/action';
import { outlook, plannedScore } from '../../analysis/planned-score';
import type { Game } from '../../rules/game';
import { itemsOf } from '../../rules/legal';
import { addToPlan } from '../../rules/plan';

/** Of what a plan does this year besides, what adds the most planned points at once. */
export function nextPurchase(game: Game, { incumbent }: Finding): PlanItem | undefined {
  const [year = []] = yearsOf(incumbent?.plan ?? []);
  const done = itemsOf(game);
  const gain = (item: PlanItem): number => {
    const plan = addToPlan(game, item);
    return plan.ok ? plannedScore(outlook({ ...game, plan: plan.value })).numerator : -Infinity;
  };
  const [next] = year
    .flatMap((item) => (item.do === 'take-back' || item.do === 'close-books' ? [] : [item]))
    .filter((item) => !done.some((other) => isSameItem(item, other)))
    .map((item) => ({ item, gain: gain(item) }))
    .sort((a, b) => b.gain - a.gain);
  return next?.item;
}
