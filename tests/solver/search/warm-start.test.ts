import loadHighs from 'highs';
import { expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import { unwrap } from '../../../src/base/result';
import { createGame } from '../../../src/rules/game';
import { parseScenario } from '../../../src/scenario/check';
import { Formulation } from '../../../src/solver/formulation';
import { WarmStart } from '../../../src/solver/search/warm-start';

const highs = await loadHighs();
const formulation = new Formulation({ game: createGame(unwrap(parseScenario(coastRoad))) });
const { program } = formulation.model;

/** How many losses were seen of all branchings that a warm start knows of. */
const seen = (warmStart: WarmStart): number =>
  warmStart.for(program, 1)?.losses.counts.reduce((sum, count) => sum + count, 0) ?? 0;

test('what was learned outlasts a search that ends before it branches, whichever worker’s it is', () => {
  const warmStart = new WarmStart(highs);
  const whole = formulation.openSearch(highs, { worker: 0, warmStart });
  while (whole.isBusy) whole.step();
  whole.close();
  const learned = seen(warmStart);
  expect(learned).toBeGreaterThan(0);
  for (const worker of [0, 1]) {
    const short = formulation.openSearch(highs, { worker, warmStart });
    short.step();
    short.close();
    expect(seen(warmStart)).toBe(learned);
  }
});
