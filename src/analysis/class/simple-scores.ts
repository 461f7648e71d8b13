import type { Fraction } from '../../base/fraction';
import { memoize } from '../../base/memoize';
import { createGame } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';
import { STRATEGIES, type Strategy } from '../../scenario/vocabulary';
import { outlook, plannedScore } from '../planned-score';
import { playStrategy } from '../strategies';

/** What a simple way of playing comes to. */
export interface SimpleScore {
  readonly strategy: Strategy;
  readonly planned: Fraction;
}

/** The planned scores of the simple strategies; on a great board they take a while, so once. */
export const simpleScores = memoize((scenario: Scenario): readonly SimpleScore[] =>
  STRATEGIES.map((strategy) => ({
    strategy,
    planned: plannedScore(outlook(playStrategy(createGame(scenario), strategy))),
  })),
);
