import { at } from '../../base/assert';
import { type Fraction, negate } from '../../base/fraction';
import { type Action, isSameItem, yearsOf } from '../../rules/action';
import { lowered, stabilityFloors } from '../../analysis/coalition/floors';
import { changesBetween, countOfChanges, itemsOfPlan } from '../../analysis/changes';
import { decisionsOf } from '../../analysis/decisions';
import { createGame } from '../../rules/game';
import type { GameRecord } from '../../rules/game-record';
import type { KnownPlan, Question } from '../../analysis/question';
import { withBudget } from '../../scenario/other-budgets';
import { coalitionValues, type Study, type Task } from './study';

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** The actions from the beginning of a year on. */
export const playedFrom = ({ actions }: GameRecord, year: number): Action[] =>
  fromYear(actions, year);

/** The actions of a whole plan from the beginning of a year on. */
export function fromYear(actions: readonly Action[], year: number): Action[] {
  const years = yearsOf(actions).slice(year, -1);
  return years.flatMap((items): Action[] => [...items, { do: 'close-books' }]);
}

/** The actions before the beginning of a year. */
const openingOf = (game: GameRecord, year: number): readonly Action[] =>
  game.actions.slice(0, game.actions.length - playedFrom(game, year).length);

/** The best plan of the whole game that is known: of a search, or else the player's own. */
export function bestKnown(game: GameRecord, { standings }: Study): KnownPlan {
  const own = at(standings, standings.length - 1)?.value ?? NOTHING;
  return standings[0] ?? { value: own, plan: playedFrom(game, 0) };
}

/** That every coalition comes to what it is worth on its own. */
const floorsOf = (study: Study) => stabilityFloors(coalitionValues(study) ?? []);

/** The question that a task puts to a solver. */
export function questionOf(game: GameRecord, study: Study, task: Task): Question {
  const { scenario, seed, actions } = game;
  switch (task.kind) {
    case 'par':
      return { scenario, actions: [], start: bestKnown(game, study).plan };
    case 'rung':
      return {
        scenario,
        actions: [],
        near: { plan: itemsOfPlan(actions), changes: task.changes },
        start: (study.rungs[task.changes] ?? study.rungs[task.changes - 1])?.plan,
        upperBound: study.standings[0]?.value,
      };
    case 'tie': {
      const { value, plan } = at(study.rungs, task.changes);
      const near = { plan: itemsOfPlan(actions), changes: task.changes, atLeast: value };
      return { scenario, actions: [], near, start: plan };
    }
    case 'hindsight':
      return { scenario, actions: [], seed, start: study.hindsight?.plan ?? actions };
    case 'after-year':
      return {
        scenario,
        actions: openingOf(game, task.year),
        start: playedFrom(game, task.year),
        upperBound: study.standings[task.year - 1]?.value,
      };
    case 'decision': {
      const start = createGame(scenario);
      const { opening, decisions } = decisionsOf(start, actions, task.year);
      const kept = decisions.slice(0, task.decision + 1).flatMap((item): Action[] => [item]);
      return {
        scenario,
        actions: [...opening, ...kept],
        start: [
          ...decisions.flatMap((item): Action[] => [item]),
          ...playedFrom(game, task.year + 1),
        ],
        upperBound: study.decisions[task.year]?.[task.decision]?.before?.value,
      };
    }
    case 'nearest': {
      const { opening, decisions } = decisionsOf(createGame(scenario), actions, task.year);
      const { before } = at(study.decisions[task.year] ?? [], task.decision);
      if (before === undefined) throw new Error('nothing is known from before the decision');
      const start = [...opening, ...before.plan];
      const plan = itemsOfPlan(actions);
      const kept = decisions.slice(0, task.decision);
      const items = plan.filter(
        ({ year, item }) =>
          year < task.year ||
          (year === task.year && kept.some((decision) => isSameItem(decision, item))),
      );
      const changes = countOfChanges(changesBetween(plan, itemsOfPlan(start)));
      const settled = { items, before: task.year };
      const near = { plan, changes, atLeast: before.value, settled };
      return { scenario, actions: [], near, start };
    }
    case 'coalition':
      return { scenario, coalition: task.members, actions: [] };
    case 'shortfall': {
      const start = bestKnown(game, study).plan;
      return { scenario, actions: [], floors: floorsOf(study), seeksLeastShortfall: true, start };
    }
    case 'stable': {
      const { value = NOTHING, plan } = study.shortfall ?? {};
      const floors = lowered(floorsOf(study), negate(value));
      return { scenario, actions: [], floors, start: plan, upperBound: study.standings[0]?.value };
    }
    case 'budget': {
      const below = study.frontier.findLast(
        ({ budget, par }) => budget < task.budget && par !== undefined && par.plan.length > 0,
      );
      const above = study.frontier.find(({ budget, par }) => budget > task.budget && par?.isProved);
      return {
        scenario: withBudget(scenario, task.budget),
        actions: [],
        start: below?.par?.plan,
        upperBound: above?.par?.value,
      };
    }
  }
}
