import { expect, test } from 'vitest';
import { variantOf } from '../../src/cli/levels/variants';
import { generate } from '../../src/generator/generate';
import { simulate } from '../../src/generator/version-1/simulate';
import { createGame } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { playStrategy } from '../../src/analysis/strategies';
import { scaled } from '../scale';
import { firstChoices } from './all-choices';
import { playable } from '../scenario/playable';

test('a simulated policy comes to what the rules say of the same game, action by action', () => {
  let games = 0;
  for (const choices of firstChoices(Math.max(40, scaled(2000)))) {
    // Without a patrol and wheels there is nothing that the rules’ strategies do besides.
    const scenario = variantOf(playable(variantOf(generate(choices), { without: 'patrol' })), {
      without: 'wheels',
    });
    // What has an upkeep may be stood down.
    if (scenario.layers.some(({ upkeep }) => upkeep > 0)) continue;
    const game = createGame(playable(scenario));
    for (const perCoin of [false, true]) {
      const strategy = perCoin ? 'greedy-gain-per-coin' : 'greedy-gain';
      const played = plannedScore(outlook(playStrategy(game, strategy)));
      const policy = { layers: 15, first: 0, offered: 255, perCoin, promises: false };
      expect(simulate(game.setup, policy).score, `${scenario.id} ${strategy}`).toBe(
        played.numerator,
      );
      games++;
    }
  }
  expect(games).toBeGreaterThan(50);
});
