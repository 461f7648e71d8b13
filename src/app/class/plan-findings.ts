import { type Decision, decisionsOf } from '../../analysis/decisions';
import { type Action, isSameItem, yearsOf } from '../../rules/action';
import { itemsOfPlan } from '../../analysis/changes';
import type { KnownPlan, Question } from '../../analysis/question';
import { at } from '../../base/assert';
import { type Fraction, isEqual, isGreater, subtract } from '../../base/fraction';
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
  /** The best plan that is at most one change away; of equals the one that a ladder tells. */
  readonly oneChange: KnownPlan;
  /** The decision that cost most, of equals the first; none where none cost anything. */
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

/** A whole plan, from the first year on, and its planned score. */
interface WholePlan {
  readonly value: Fraction;
  readonly actions: readonly Action[];
}

/** A stretch of a plan between two of its points, with the best that could be had at either. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly above: WholePlan;
  readonly below: WholePlan;
}

/** A plan decision by decision: one more point than decisions. */
interface Course {
  readonly points: readonly Point[];
  readonly decisions: readonly Decision[];
}

/** All points of a plan, from its beginning to its end; each but the first comes after a decision. */
function courseOf(scenario: Scenario, actions: readonly Action[]): Course {
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

/**
 * The last point up to which another whole plan decides the same: there, too, as much can be had as
 * that plan is worth.
 */
function heldUpTo({ points, decisions }: Course, { actions }: WholePlan): number {
  const years = yearsOf(actions);
  const differs = decisions.findIndex((decision, index) => {
    const { year, made } = at(points, index);
    const items = years[year] ?? [];
    return decision.do === 'close-books'
      ? items.length !== made
      : !items.some((item) => isSameItem(item, decision));
  });
  return differs < 0 ? decisions.length : differs;
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

const lossOf = ({ above, below }: Stretch): Fraction => subtract(above.value, below.value);

/** The actions of a plan from the beginning of a year on. */
const fromYear = (actions: readonly Action[], year: number): Action[] =>
  yearsOf(actions)
    .slice(year, -1)
    .flatMap((items): Action[] => [...items, { do: 'close-books' }]);

/**
 * The decision of a plan that cost most. The best that can still be had falls from decision to
 * decision, so the stretch that lost most is halved until it is one decision: no other stretch has one
 * that lost more. As far as a best plan decides as this one did, nothing was lost, and nothing is asked.
 *
 * @param par What could be had at the beginning.
 * @param own What the plan came to.
 */
async function costliestOf(
  scenario: Scenario,
  course: Course,
  par: WholePlan,
  own: WholePlan,
  ask: Ask,
): Promise<Pick<PlanFindings, 'costliest' | 'isProved'>> {
  const { points, decisions } = course;
  /** Without the part of a stretch along which nothing was lost. */
  const trimmed = (stretch: Stretch): Stretch => {
    const { from, to, above } = stretch;
    return { ...stretch, from: Math.max(from, Math.min(heldUpTo(course, above), to - 1)) };
  };
  let stretches = [trimmed({ from: 0, to: decisions.length, above: par, below: own })];
  let isProved = true;
  for (;;) {
    const most = stretches.reduce((best, one) =>
      isGreater(lossOf(one), lossOf(best)) ? one : best,
    );
    const { from, to, above, below } = most;
    const loss = lossOf(most);
    if (loss.numerator <= 0) return { costliest: undefined, isProved };
    if (to - from === 1) {
      const year = at(points, from).year;
      return { costliest: { year, decision: at(decisions, from), loss }, isProved };
    }
    const middle = between(points, from, to);
    const point = at(points, middle);
    const answer = await ask({
      scenario,
      actions: point.actions,
      start: fromYear(below.actions, point.year),
      upperBound: above.value,
    });
    isProved &&= answer.isProved;
    const opening = point.actions.slice(0, point.actions.length - point.made);
    const there = { value: answer.value, actions: [...opening, ...answer.plan] };
    stretches = stretches.flatMap((one) =>
      one === most
        ? [
            { from, to: middle, above, below: there },
            trimmed({ from: middle, to, above: there, below }),
          ]
        : [one],
    );
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
  par: KnownPlan,
  ask: Ask,
): Promise<PlanFindings> {
  const course = courseOf(scenario, actions);
  const whole = course.points.at(-1)?.actions ?? [];
  const own: KnownPlan = { value: planned, plan: whole };
  if (isEqual(planned, par.value)) return { oneChange: own, costliest: undefined, isProved: true };
  const near = { plan: itemsOfPlan(actions), changes: 1 };
  const oneChange = await ask({
    scenario,
    actions: [],
    near,
    start: whole,
    upperBound: par.value,
  });
  const { costliest, isProved } = await costliestOf(
    scenario,
    course,
    { value: par.value, actions: par.plan },
    { value: planned, actions: whole },
    ask,
  );
  const { value } = oneChange;
  const isBetter = isGreater(value, planned);
  const told = isBetter
    ? await ask({ scenario, actions: [], near: { ...near, atLeast: value }, start: oneChange.plan })
    : oneChange;
  return {
    oneChange: { value, plan: told.plan },
    costliest,
    isProved: isProved && oneChange.isProved,
  };
}
