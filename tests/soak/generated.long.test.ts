import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { variantOf } from '../../src/cli/levels/variants';
import type { GeneratorChoices } from '../../src/generator/choices';
import { generate } from '../../src/generator/generate';
import { createGame, type Game } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import type { Finding } from '../../src/analysis/question';
import { playStrategy } from '../../src/analysis/strategies';
import { findPar } from '../../src/solver/par';
import { firstChoices } from '../generator/all-choices';
import { isSoak, scaled } from '../scale';
import { playable } from '../scenario/playable';

const highs = await loadHighs();

/** Seconds of work in which par is to be proved; everyday runs only look at how a board plays. */
const PATIENCE = isSoak ? 20 : 120;

/** Par, given up after so many seconds of this process's own work, however busy the machine is. */
function parOf(game: Game): Finding & { readonly work: number } {
  const since = process.cpuUsage();
  const work = (): number => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1e6;
  };
  const onProgress = () => (work() > PATIENCE ? 'stop' : 'go on');
  return { ...findPar(highs, game, { onProgress }), work: work() };
}

const points = ({ numerator, denominator }: Finding['bound']): number => numerator / denominator;

/** What a scenario lacks of what is wanted; nothing where it plays well. */
function measure(choices: GeneratorChoices) {
  const scenario = generate(choices);
  const game = createGame(scenario);
  const { incumbent, isProved, work } = parOf(game);
  if (incumbent === undefined) return { lacks: ['plan'], work };
  const par = points(incumbent.value);
  const greedy = (['greedy-gain', 'greedy-gain-per-coin'] as const).map((strategy) =>
    points(plannedScore(outlook(playStrategy(game, strategy)))),
  );
  // No plan of one layer exceeds its bound, whether or not that is proved to be reached.
  const singles = scenario.layers.map(({ id }) =>
    points(parOf(createGame(playable(variantOf(scenario, { only: id })))).bound),
  );
  const ordered = incumbent.plan.flatMap((action) => (action.do === 'order' ? [action.layer] : []));
  const lacks = [
    ...(isProved ? [] : ['proof']),
    ...(Math.max(...singles) < 0.7 * par ? [] : ['a need of several layers']),
    ...(Math.max(...greedy) <= 0.93 * par ? [] : ['something to lose by greed']),
    ...(new Set(ordered).size >= 3 ? [] : ['three layers']),
    ...(incumbent.plan.some((action) => action.do === 'buy') ? [] : ['a programme']),
  ];
  return { lacks, work };
}

// A thousand scenarios, each solved with all layers and with every single one, take about an hour.
const THREE_HOURS = 3 * 60 * 60_000;

test('nine of ten generated scenarios play well, by the solver', { timeout: THREE_HOURS }, () => {
  const all = firstChoices(scaled(1000));
  const tally = new Map<string, { tried: number; good: number }>();
  const missed = new Map<string, number>();
  const works: number[] = [];
  let good = 0;
  for (const choices of all) {
    const { lacks, work } = measure(choices);
    works.push(work);
    if (lacks.length === 0) good++;
    for (const what of lacks) missed.set(what, (missed.get(what) ?? 0) + 1);
    for (const group of [choices.size, choices.difficulty]) {
      const before = tally.get(group) ?? { tried: 0, good: 0 };
      const isGood = lacks.length === 0 ? 1 : 0;
      tally.set(group, { tried: before.tried + 1, good: before.good + isGood });
    }
  }
  works.sort((a, b) => a - b);
  const quantile = (share: number): string =>
    (works[Math.min(works.length - 1, Math.floor(share * works.length))] ?? 0).toFixed(1);
  console.log(
    `${good} of ${all.length} play well; seconds to par: half ${quantile(0.5)}, ` +
      `nine of ten ${quantile(0.9)}, most ${quantile(1)}`,
    Object.fromEntries(tally),
    Object.fromEntries(missed),
  );
  expect(good / all.length).toBeGreaterThanOrEqual(isSoak ? 0.9 : 0.7);
});
