import { expect, test } from 'vitest';
import { redraw } from '../../src/analysis/redraw';
import { resultOf } from '../../src/analysis/result';
import { playStrategy } from '../../src/analysis/strategies';
import { createGame } from '../../src/rules/game';
import { readLevel } from '../levels/files';

const game = playStrategy(createGame(readLevel('levels/coast-road.json')), 'greedy-gain');
const redraws = redraw(game, 'TULIP');

test('each fresh draw is the game’s own draw of a seed', () => {
  expect(redraws.scores).toHaveLength(1000);
  for (const draw of [1, 2, 3, 500, 1000])
    expect(redraws.scores[draw - 1]).toBe(resultOf(game, `TULIP ${draw}`).score);
});

test('of the first three each card is told, and they come to their scores', () => {
  const { outcomes, pledges, savings } = resultOf(game, 'TULIP 2');
  expect(redraws.certain).toBe(pledges + savings);
  expect(redraws.told).toHaveLength(3);
  expect(redraws.told[1]).toEqual(outcomes.flat().map(({ points }) => points));
});

test('another seed gives other draws, and the same the same', () => {
  expect(redraw(game, 'TULIP')).toEqual(redraws);
  expect(redraw(game, 'HERON').scores).not.toEqual(redraws.scores);
});
