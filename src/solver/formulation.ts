import type { Highs } from 'highs';
import { resultOf } from '../analysis/result';
import { type Fraction, isEqual, isGreater } from '../base/fraction';
import type { Action } from '../rules/action';
import { replay } from '../rules/apply';
import { EMPTY_PLAN, type Game } from '../rules/game';
import { isBuiltOn } from '../analysis/make';
import { countOfChanges, leavesSettled } from '../analysis/changes';
import { onFirstLikeHexes } from '../analysis/like-hexes';
import type { Among, KnownPlan } from '../analysis/question';
import { outlook, plannedScore } from '../analysis/planned-score';
import { shortfallOf } from '../analysis/coalition/floors';
import { accountDenominator } from './model/coalition-floors';
import { buildModel, type Model } from './model/model';
import {
  actualObjective,
  type Objective,
  type ObjectiveScale,
  plannedObjective,
  toObjective,
  toPoints,
} from './model/objective';
import { changesFrom, tieBreaker, tieBreakingOffset } from './model/tie-breaking';
import { type Incumbent, Search, type SearchSetup } from './search/search';
import type { Without } from './techniques';

/** A game whose best continuation is asked for. */
export interface GameQuestion extends Among {
  /** What its open year's plan holds is in every answer; at its start where only some plans are. */
  readonly game: Game;
  /** The seed under whose draw the actual score counts; without one, the planned score does. */
  readonly seed?: string | undefined;
}

/** A question written as an integer program; each worker builds one of its own. */
export class Formulation {
  readonly model: Model;
  readonly scale: ObjectiveScale;
  private readonly objective: Objective;

  constructor(
    private readonly question: GameQuestion,
    private readonly without: Without = [],
  ) {
    const { game, seed } = question;
    this.objective = seed === undefined ? plannedObjective(game) : actualObjective(game, seed);
    this.model = buildModel(game, this.objective, without, question);
    this.scale = { scale: this.model.scale, ...this.origin() };
  }

  /** What stands for no points, and for one. */
  private origin(): Omit<ObjectiveScale, 'scale'> {
    const { game, near, seeksLeastShortfall } = this.question;
    const { setup } = game;
    if (near?.atLeast) return { closed: -tieBreakingOffset(setup.scenario, near), denominator: 1 };
    if (seeksLeastShortfall) return { closed: 0, denominator: accountDenominator(setup) };
    const { closed, denominator } = this.objective;
    return { closed, denominator };
  }

  /** Opens a search; the caller has to close it. */
  openSearch(highs: Highs, setup: Omit<SearchSetup, 'objectiveOf'>): Search {
    // Of another objective, what is known of branching says nothing.
    const { near, seeksLeastShortfall } = this.question;
    const warmStart = near?.atLeast || seeksLeastShortfall ? undefined : setup.warmStart;
    const { model, objective, objectiveOf, without } = this;
    return new Search(highs, model, objective, { ...setup, objectiveOf, warmStart }, without);
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
   * @returns The plan and its value in points; of one that breaks a tie, with its pieces on the first
   * of like hexes, the negative of `tieBreaker`. Throws, with
   * both numbers, if that is not exactly what the solver's objective says; and if the plan is not in
   * the neighbourhood that was asked for.
   */
  verify({ objective, plan: found }: Incumbent): KnownPlan {
    const { near, game } = this.question;
    const plan = near?.atLeast ? onFirstLikeHexes(game.setup, found, near.plan) : found;
    const value = this.valueOf(plan);
    const solved = this.points(objective);
    if (!this.isAnswer(plan)) throw new Error('the plan is none of those that were asked for');
    if (!isEqual(value, solved))
      throw new Error(
        `the rules say ${value.numerator}/${value.denominator}, ` +
          `the solver ${solved.numerator}/${solved.denominator}`,
      );
    return { value, plan };
  }

  /** A plan known beforehand as an incumbent; none if it isn't legal in this game. */
  incumbentOf(plan: readonly Action[]): Incumbent | undefined {
    if (!this.play(plan).ok || !this.isAnswer(plan)) return undefined;
    return { objective: this.objectiveOf(plan), plan };
  }

  private objectiveOf = (plan: readonly Action[]): number =>
    toObjective(this.scale, this.valueOf(plan));

  private play = (plan: readonly Action[]) =>
    replay({ ...this.question.game, plan: EMPTY_PLAN }, plan);

  private finished(plan: readonly Action[]): Game {
    const played = this.play(plan);
    if (!played.ok) throw new Error(`the rules refuse the plan: ${JSON.stringify(played.error)}`);
    return played.value;
  }

  private isAnswer(plan: readonly Action[]): boolean {
    const { game, builtOn, floors = [], seeksLeastShortfall = false } = this.question;
    const mayFallShort = floors.length === 0 || seeksLeastShortfall;
    return (
      this.isNear(plan) &&
      (builtOn === undefined || isBuiltOn(builtOn, game, plan)) &&
      (mayFallShort || shortfallOf(this.finished(plan), floors).numerator === 0n)
    );
  }

  private isNear(plan: readonly Action[]): boolean {
    const { near } = this.question;
    if (near === undefined) return true;
    const isEnough =
      near.atLeast === undefined ||
      !isGreater(near.atLeast, plannedScore(outlook(this.finished(plan))));
    const changes = changesFrom(near, plan);
    return isEnough && countOfChanges(changes) <= near.changes && leavesSettled(near, changes);
  }

  private valueOf(plan: readonly Action[]): Fraction {
    const { seed, near, floors = [], seeksLeastShortfall } = this.question;
    const game = this.finished(plan);
    if (near?.atLeast)
      return { numerator: -tieBreaker(game, changesFrom(near, plan)), denominator: 1 };
    if (seeksLeastShortfall) {
      const { numerator, denominator } = shortfallOf(game, floors);
      const unit = accountDenominator(game.setup);
      return { numerator: Number((-numerator * BigInt(unit)) / denominator), denominator: unit };
    }
    return seed === undefined
      ? plannedScore(outlook(game))
      : { numerator: resultOf(game, seed).score, denominator: 1 };
  }
}
