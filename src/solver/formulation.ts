import type { Highs } from 'highs';
import { resultOf } from '../analysis/result';
import { type Fraction, isEqual } from '../base/fraction';
import type { Action } from '../rules/action';
import { replay } from '../rules/apply';
import { EMPTY_PLAN, type Game } from '../rules/game';
import {
  changesBetween,
  countOfChanges,
  itemsOfPlan,
  type Neighbourhood,
} from '../analysis/changes';
import { outlook, plannedScore } from '../analysis/planned-score';
import { buildModel, type Model } from './model/model';
import {
  actualObjective,
  type Objective,
  type ObjectiveScale,
  plannedObjective,
  toObjective,
  toPoints,
} from './model/objective';
import { type Incumbent, Search, type SearchSetup } from './search/search';
import type { Without } from './techniques';

/** A game whose best continuation is asked for. */
export interface GameQuestion {
  /** What its open year's plan holds is in every answer. */
  readonly game: Game;
  /** The seed under whose draw the actual score counts; without one, the planned score does. */
  readonly seed?: string | undefined;
  /** Only plans in this neighbourhood are answers; the game is then at its start. */
  readonly near?: Neighbourhood | undefined;
}

/** A question written as an integer program; each worker builds one of its own. */
export class Formulation {
  readonly model: Model;
  private readonly objective: Objective;

  constructor(
    private readonly question: GameQuestion,
    private readonly without: Without = [],
  ) {
    const { game, seed, near } = question;
    this.objective = seed === undefined ? plannedObjective(game) : actualObjective(game, seed);
    this.model = buildModel(game, this.objective, without, near);
  }

  /** Opens a search; the caller has to close it. */
  openSearch = (highs: Highs, setup: SearchSetup): Search =>
    new Search(highs, this.model, this.objective, setup, this.without);

  get scale(): ObjectiveScale {
    const { closed, denominator } = this.objective;
    return { scale: this.model.scale, closed, denominator };
  }

  /** The points that a value of the program's objective stands for. */
  points = (objective: number): Fraction => toPoints(this.scale, objective);

  /** An upper bound of the objective that is known without a search. */
  get trivialBound(): number {
    return this.model.program.trivialBound;
  }

  /**
   * Plays the plan of an incumbent by the rules.
   *
   * @returns Its value in points. Throws, with both numbers, if that is not exactly what the
   * solver's objective says; and if the plan has more changes than were asked for.
   */
  verify({ objective, plan }: Incumbent): Fraction {
    const value = this.valueOf(plan);
    const solved = this.points(objective);
    const { near } = this.question;
    const changes = near ? countOfChanges(changesBetween(near.plan, itemsOfPlan(plan))) : 0;
    if (near && changes > near.changes)
      throw new Error(`the plan has ${changes} changes, not ${near.changes}`);
    if (!isEqual(value, solved))
      throw new Error(
        `the rules say ${value.numerator}/${value.denominator}, ` +
          `the solver ${solved.numerator}/${solved.denominator}`,
      );
    return value;
  }

  /** A plan known beforehand as an incumbent; none if it isn't legal in this game. */
  incumbentOf(plan: readonly Action[]): Incumbent | undefined {
    if (!this.play(plan).ok) return undefined;
    return { objective: toObjective(this.scale, this.valueOf(plan)), plan };
  }

  private play = (plan: readonly Action[]) =>
    replay({ ...this.question.game, plan: EMPTY_PLAN }, plan);

  private valueOf(plan: readonly Action[]): Fraction {
    const { seed } = this.question;
    const finished = this.play(plan);
    if (!finished.ok)
      throw new Error(`the rules refuse the plan: ${JSON.stringify(finished.error)}`);
    return seed === undefined
      ? plannedScore(outlook(finished.value))
      : { numerator: resultOf(finished.value, seed).score, denominator: 1 };
  }
}
