import { expect, test } from 'vitest';
import { scoreDistribution } from '../../src/analysis/score-distribution';
import { playStrategy } from '../../src/analysis/strategies';
import { generate } from '../../src/generator/generate';
import { createGame, type Game } from '../../src/rules/game';
import { firstChoices } from '../generator/all-choices';
import { readLevel } from '../levels/files';
import { greatestBoard } from '../rules/greatest-board';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { median, quantile, roundsOf } from './ratio';

const BOARDS = 20;
const flagship = readLevel('levels/benelux.json');
const largest = firstChoices(BOARDS).map(({ seed }) =>
  generate({ size: 'large', nations: 3, years: 4, difficulty: 'steep', seed }),
);

/** Plans that are good and plans that are not: what is held is what makes the work. */
const playedOn = (scenarios: readonly (typeof flagship)[]): Game[] =>
  scenarios.flatMap((scenario) => [
    playStrategy(createGame(scenario), 'greedy-gain'),
    playStrategy(createGame(scenario), 'greedy-gain-per-coin'),
    playAtRandom(scenario, 30, belowFrom(1)).game,
  ]);

/** The median over ten rounds of the milliseconds that each game’s distribution takes. */
const millisecondsOf = (games: readonly Game[], rounds?: number): number[] => {
  const measured = roundsOf(
    games.map((game) => () => void scoreDistribution(game)),
    1,
    rounds,
  );
  return games.map((_, i) => median(measured.map((round) => round[i] ?? Number.NaN)));
};

test.each<[string, Game[]]>([
  ['the flagship', playedOn([flagship])],
  [`${BOARDS} generated boards of the largest kind`, playedOn(largest)],
])('the score distribution: %s', (what, games) => {
  expect(games.every((game) => scoreDistribution(game).isExact)).toBe(true);
  const taken = millisecondsOf(games);
  const ms = (part: number): string => quantile(taken, part).toFixed(2);
  console.log(`${what}: median ${ms(0.5)} ms, nine of ten ${ms(0.9)} ms, all ${ms(1)} ms`);
});

test('the score distribution of the greatest board, where 100,000 draws stand for a year', () => {
  const { game } = playAtRandom(greatestBoard(), 200, belowFrom(1));
  expect(scoreDistribution(game).isExact).toBe(false);
  const [taken = Number.NaN] = millisecondsOf([game], 1);
  console.log(`the greatest board: ${taken.toFixed(0)} ms`);
});
