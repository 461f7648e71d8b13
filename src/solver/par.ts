import { resultOf } from '../analysis/result';
import type { Highs } from 'highs';
import type { Fraction } from '../base/fraction';
import type { Action } from '../rules/action';
import { replay } from '../rules/apply';
import { EMPTY_PLAN, type Game } from '../rules/game';
import { outlook, plannedScore } from '../analysis/planned-score';
import type { Finding } from '../analysis/question';
import { type Model, modelOf } from './model/model';
import { type Incumbent, type SearchStart, Search } from './search/search';
import { pointsIn, type Units } from './model/units';
import { actualWorth, plannedWorth, type Worth } from './model/objective';

/** A question's game set up; what its open year's plan holds is in every answer. */
export interface Posed {
  readonly game: Game;
  /** The seed under whose draw the actual score counts; without one, the planned score does. */
  readonly seed?: string | undefined;
}

/** A question with its model: what several searches of it share, each with a copy of its own. */
export class Formulation {
  readonly model: Model;
  private readonly worth: Worth;

  constructor(private readonly question: Posed) {
    const { game, seed } = question;
    this.worth = seed === undefined ? plannedWorth(game) : actualWorth(game, seed);
    this.model = modelOf(game, this.worth);
  }

  /** Opens a search; it is to be closed. */
  search = (highs: Highs, part: SearchStart): Search =>
    new Search(highs, this.model, this.worth, part);

  get units(): Units {
    const { closed, denominator } = this.worth;
    return { scale: this.model.scale, closed, denominator };
  }

  /** What an objective of the model is in points. */
  points = (objective: number): Fraction => pointsIn(this.units, objective);

  /** What nothing exceeds before anything is searched. */
  get ceiling(): number {
    return this.model.program.ceiling;
  }

  /**
   * The value of an incumbent, for which its plan is played by the rules. Throws, with both
   * numbers, if they don't come to the same to the unit.
   */
  check({ objective, plan }: Incumbent): Fraction {
    const value = this.valueOf(plan);
    const solved = this.points(objective);
    if (value.numerator !== solved.numerator || value.denominator !== solved.denominator)
      throw new Error(
        `the rules say ${value.numerator}/${value.denominator}, ` +
          `the solver ${solved.numerator}/${solved.denominator}`,
      );
    return value;
  }

  /** A plan known beforehand as an incumbent; none where it isn't legal here. */
  start(plan: readonly Action[]): Incumbent | undefined {
    const { closed } = this.worth;
    const finished = this.play(plan);
    if (!finished.ok) return undefined;
    const { numerator } = this.valueOf(plan);
    return { objective: (numerator - closed) / this.model.scale, plan };
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

/** How far a search has come, in points. */
export interface SolveProgress {
  /** The best found so far; −∞ before the first. */
  readonly incumbent: number;
  readonly bound: number;
  readonly nodes: number;
  readonly seconds: number;
}

export interface SearchOptions {
  readonly timeLimitSeconds?: number;
  /** Called many times a second; ends the search where it answers `stop`. */
  readonly onProgress?: (progress: SolveProgress) => 'go on' | 'stop';
  /** A plan known beforehand. */
  readonly start?: readonly Action[] | undefined;
}

/** Answers a question on this thread, from beginning to end. */
export function answer(
  highs: Highs,
  question: Posed,
  { timeLimitSeconds = Infinity, onProgress, start }: SearchOptions = {},
): Finding {
  const since = performance.now();
  const seconds = (): number => (performance.now() - since) / 1000;
  const problem = new Formulation(question);
  const known = start && problem.start(start);
  const search = problem.search(highs, { number: 0, start: known });
  const decimal = (objective: number): number => {
    const { numerator, denominator } = problem.points(objective);
    return numerator / denominator;
  };
  const bound = (): number =>
    Math.min(problem.ceiling, Math.max(search.bound, search.best?.objective ?? 0));
  try {
    while (search.isBusy && seconds() < timeLimitSeconds) {
      search.step();
      const answered = onProgress?.({
        incumbent: decimal(search.best?.objective ?? -Infinity),
        bound: decimal(bound()),
        nodes: search.nodes,
        seconds: seconds(),
      });
      if (answered === 'stop') break;
    }
    const { best, nodes } = search;
    const isProved = !search.isBusy;
    return {
      found: best && { value: problem.check(best), plan: best.plan },
      bound: problem.points(isProved && best ? best.objective : bound()),
      isProved,
      nodes,
      seconds: seconds(),
    };
  } finally {
    search.close();
  }
}

/** Par: the best planned score that a game can still come to; its open year is planned afresh. */
export const findPar = (highs: Highs, game: Game, options?: SearchOptions): Finding =>
  answer(highs, { game: { ...game, plan: EMPTY_PLAN } }, options);

/** Hindsight: the best actual score that a game can still come to under a seed's draw. */
export const findHindsight = (
  highs: Highs,
  game: Game,
  seed: string,
  options?: SearchOptions,
): Finding => answer(highs, { game: { ...game, plan: EMPTY_PLAN }, seed }, options);
