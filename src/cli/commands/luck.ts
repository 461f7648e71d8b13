import { resultOf } from '../../analysis/result';
import {
  momentsOf,
  percentileRank,
  quantileOf,
  type ScoreDistribution,
  scoreDistribution,
} from '../../analysis/score-distribution';
import { bigFraction, bigToNumber } from '../../base/big-fraction';
import { ok, type Result } from '../../base/result';
import type { Game } from '../../rules/game';
import { type Played, printed, readPlayed, type Sources } from '../input';
import { exactBig } from '../report';

/** The quantiles that are printed, in per cent. */
const PERCENTS = [5, 50, 95] as const;

/** The score of a seed, and how lucky it is. */
function reportSeed(game: Game, seed: string, distribution: ScoreDistribution) {
  const { score } = resultOf(game, seed);
  return { seed, score, percentileRank: exactBig(percentileRank(distribution, score)) };
}

/** The distribution of a finished game's score as plain data (docs/plan-format.md). */
function reportLuck({ game, seed }: Played) {
  const { id, edition } = game.setup.scenario;
  const distribution = scoreDistribution(game);
  const { mean, variance } = momentsOf(distribution);
  return {
    level: id,
    ...(edition !== undefined && { edition }),
    exact: distribution.isExact,
    draws: String(distribution.draws),
    mean: exactBig(mean),
    variance: exactBig(variance),
    deviation: Math.sqrt(bigToNumber(variance)),
    quantiles: PERCENTS.map((percent) => ({
      percent,
      score: quantileOf(distribution, { numerator: percent, denominator: 100 }),
    })),
    distribution: distribution.scores.map(({ score, draws }) => ({
      score,
      chance: exactBig(bigFraction(draws, distribution.draws)),
    })),
    ...(seed !== undefined && reportSeed(game, seed, distribution)),
  };
}

/** The report that the arguments ask for, as JSON, or one line on what is wrong with them. */
export function luck(args: readonly string[], sources: Sources): Result<string, string> {
  const played = readPlayed('luck', args, sources);
  return printed(played.ok ? ok(reportLuck(played.value)) : played);
}
