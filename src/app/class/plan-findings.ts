import { type Decision, decisionsOf } from '../../analysis/decisions';
import { itemsOfPlan } from '../../analysis/changes';
import type { KnownPlan, Question } from '../../analysis/question';
import { at } from '../../base/assert';
import { type Fraction, isEqual, isGreater, subtract } from '../../base/fraction';
import type { Action } from '../../rules/action';
import { createGame } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';

/** A decision, and the points that it cost: the best before it less the best after it. */
export interface CostlyDecision {
  /** From 0. */
  readonly year: number;
  readonly decision: Decision;
  readonly loss: Fraction;
}

/** What searches say of a finished plan of a class. */
export interface PlanFindings {
  /** The best plan that is at most one change away. */
  readonly oneChange: KnownPlan;
  /** The decision that cost most; none where none cost anything. */
  readonly costliest: CostlyDecision | undefined;
  /** Whether every search it rests on came to a proof. */
  readonly isProved: boolean;
}

/** What is asked of a solver for it: the best plan that answers a question, and whether that is proved. */
export type Ask = (question: Question) => Promise<KnownPlan & { readonly isProved: boolean }>;

/** A point between two decisions of a plan. */
interface Point {
  readonly year: number;
  /** Decisions of the year that are made. */
  readonly made: number;
  /** What was done until there, in the order in which decisions are weighed. */
  readonly actions: readonly Action[];
}

/** All points of a plan, from its beginning to its end; each but the first comes after a decision. */
function pointsOf(
  scenario: Scenario,
  actions: readonly Action[],
): { readonly points: readonly Point[]; readonly decisions: readonly Decision[] } {
  const start = createGame(scenario);
  const points: Point[] = [{ year: 0, made: 0, actions: [] }];
  const decisions: Decision[] = [];
  scenario.years.forEach((_, year) => {
    const own = decisionsOf(start, actions, year);
    own.decisions.forEach((decision, index) => {
      decisions.push(decision);
      const isLast = index === own.decisions.length - 1;
      points.push({
        year: isLast ? year + 1 : year,
        made: isLast ? 0 : index + 1,
        actions: [...at(points, points.length - 1).actions, decision],
      });
    });
  });
  return { points, decisions };
}

/** Where to look between two points: at a year's beginning if there is one, else in the middle. */
function between(points: readonly Point[], from: number, to: number): number {
  const middle = (from + to) / 2;
  const inside = points.map((_, index) => index).filter((index) => index > from && index < to);
  const starts = inside.filter((index) => at(points, index).made === 0);
  const some = starts.length > 0 ? starts : inside;
  return some.reduce((best, one) =>
    Math.abs(one - middle) < Math.abs(best - middle) ? one : best,
  );
}

/**
 * The decision of a plan that cost most. The best that can still be had falls from decision to
 * decision, so the stretch that lost most is halved until it is one decision: no other stretch has one
 * that lost more.
 *
 * @param par What could be had at the beginning.
 * @param planned What the plan came to.
 */
async function costliestOf(
  scenario: Scenario,
  actions: readonly Action[],
  par: Fraction,
  planned: Fraction,
  ask: Ask,
): Promise<{ readonly costliest: CostlyDecision | undefined; readonly isProved: boolean }> {
  const { points, decisions } = pointsOf(scenario, actions);
  const end = points.length - 1;
  const whole = at(points, end).actions;
  let stretches = [{ from: 0, to: end, above: par, below: planned }];
  let isProved = true;
  for (;;) {
    const most = stretches.reduce((best, one) =>
      isGreater(subtract(one.above, one.below), subtract(best.above, best.below)) ? one : best,
    );
    const { from, to, above, below } = most;
    const loss = subtract(above, below);
    if (loss.numerator <= 0) return { costliest: undefined, isProved };
    if (to - from === 1) {
      const year = at(points, from).year;
      return { costliest: { year, decision: at(decisions, from), loss }, isProved };
    }
    const middle = between(points, from, to);
    const point = at(points, middle);
    const first = points.findIndex(({ year, made }) => year === point.year && made === 0);
    const answer = await ask({
      scenario,
      actions: point.actions,
      start: whole.slice(first),
      upperBound: above,
    });
    isProved &&= answer.isProved;
    const { value } = answer;
    stretches = [
      ...stretches.filter((one) => one !== most),
      { from, to: middle, above, below: value },
      { from: middle, to, above: value, below },
    ];
  }
}

/**
 * Searches what a finished plan lacks: the one change that brings most, and the decision that cost most.
 *
 * @param actions A whole legal plan of the scenario.
 * @param planned Its planned score.
 * @param par The best there is, proved.
 */
export async function findInPlan(
  scenario: Scenario,
  actions: readonly Action[],
  planned: Fraction,
  par: Fraction,
  ask: Ask,
): Promise<PlanFindings> {
  const whole = pointsOf(scenario, actions).points.at(-1)?.actions ?? [];
  const own: KnownPlan = { value: planned, plan: whole };
  if (isEqual(planned, par)) return { oneChange: own, costliest: undefined, isProved: true };
  const near = { plan: itemsOfPlan(actions), changes: 1 };
  const oneChange = await ask({ scenario, actions: [], near, start: whole, upperBound: par });
  const { costliest, isProved } = await costliestOf(scenario, actions, par, planned, ask);
  const { value, plan } = oneChange;
  return {
    oneChange: { value, plan },
    costliest,
    isProved: isProved && oneChange.isProved,
  };
}
