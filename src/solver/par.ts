import type { Highs } from 'highs';
import { toNumber } from '../base/fraction';
import type { Action } from '../rules/action';
import { EMPTY_PLAN, type Game } from '../rules/game';
import type { Finding } from '../analysis/question';
import { Formulation, type GameQuestion } from './formulation';
import type { WarmStart } from './search/warm-start';
import type { Without } from './techniques';

/** How far a search has come, in points. */
export interface SolveProgress {
  /** Value of the incumbent; −∞ while there is none. */
  readonly incumbent: number;
  readonly bound: number;
  readonly nodes: number;
  readonly seconds: number;
}

export interface SearchOptions {
  readonly timeLimitSeconds?: number;
  /** Called many times a second; the search ends when it returns `stop`. */
  readonly onProgress?: (progress: SolveProgress) => 'go on' | 'stop';
  /** A plan known beforehand. */
  readonly start?: readonly Action[] | undefined;
  readonly warmStart?: WarmStart | undefined;
  readonly without?: Without;
}

/**
 * Answers a question on this thread.
 *
 * @returns The finding: proved, unless the time limit or `onProgress` ended the search. Throws if
 * the solver and the rules disagree on the value of a plan.
 */
export function solve(
  highs: Highs,
  question: GameQuestion,
  { timeLimitSeconds = Infinity, onProgress, start, warmStart, without }: SearchOptions = {},
): Finding {
  const since = performance.now();
  const seconds = (): number => (performance.now() - since) / 1000;
  const formulation = new Formulation(question, without);
  const known = start && formulation.incumbentOf(start);
  const search = formulation.openSearch(highs, { worker: 0, start: known, warmStart });
  const decimal = (objective: number): number => toNumber(formulation.points(objective));
  const bound = (): number =>
    Math.min(formulation.trivialBound, Math.max(search.bound, search.incumbent?.objective ?? 0));
  try {
    while (search.isBusy && seconds() < timeLimitSeconds) {
      search.step();
      const answered = onProgress?.({
        incumbent: decimal(search.incumbent?.objective ?? -Infinity),
        bound: decimal(bound()),
        nodes: search.nodes,
        seconds: seconds(),
      });
      if (answered === 'stop') break;
    }
    const { incumbent, nodes } = search;
    const isProved = !search.isBusy;
    return {
      incumbent: incumbent && formulation.verify(incumbent),
      bound: formulation.points(isProved && incumbent ? incumbent.objective : bound()),
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
  solve(highs, { game: { ...game, plan: EMPTY_PLAN } }, options);

/** Hindsight: the best actual score that a game can still come to under a seed's draw. */
export const findHindsight = (
  highs: Highs,
  game: Game,
  seed: string,
  options?: SearchOptions,
): Finding => solve(highs, { game: { ...game, plan: EMPTY_PLAN }, seed }, options);
