import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { createGame } from '../../src/rules/game';
import { findPar } from '../../src/solver/par';
import { TECHNIQUES, type Technique } from '../../src/solver/techniques';
import { belowFrom } from '../rules/random-play';
import { isSoak } from '../scale';
import { middlingScenario } from './middling-scenario';

const highs = await loadHighs();
const SCENARIOS = isSoak ? 300 : 6;

const parOf = (seed: number, without: readonly Technique[]) => {
  const game = createGame(middlingScenario(belowFrom(seed)));
  const { incumbent, isProved, nodes } = findPar(highs, game, { without });
  return { value: incumbent?.value, isProved, nodes };
};

test('par is the same whichever technique is left out, and each changes some search', () => {
  const changed = new Map<Technique, number>(TECHNIQUES.map((technique) => [technique, 0]));
  for (let seed = 1; seed <= SCENARIOS; seed++) {
    const { value, isProved } = parOf(seed, TECHNIQUES);
    const plain = { value, isProved };
    const { nodes: fewest, ...full } = parOf(seed, []);
    expect(isProved).toBe(true);
    for (const technique of TECHNIQUES) {
      const { nodes, ...rest } = parOf(seed, [technique]);
      expect(rest, `scenario ${seed} without ${technique}`).toEqual(plain);
      if (nodes !== fewest) changed.set(technique, (changed.get(technique) ?? 0) + 1);
    }
    expect(full, `scenario ${seed} with all techniques`).toEqual(plain);
  }
  // A switch that changes no search at all would be no switch.
  expect([...changed].filter(([, count]) => count === 0)).toEqual([]);
});
