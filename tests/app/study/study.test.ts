import { parseScenario } from '../../../src/scenario/check';
import { describe, expect, test, vi } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import { at } from '../../../src/base/assert';
import { unwrap } from '../../../src/base/result';
import { changesBetween, itemsChanged, itemsOfPlan } from '../../../src/analysis/changes';
import { decisionsOf } from '../../../src/analysis/decisions';
import { isSameItem } from '../../../src/rules/action';
import { apply, replay } from '../../../src/rules/apply';
import { createGame } from '../../../src/rules/game';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import type { KnownBest, Study } from '../../../src/app/study/study';
import { createStudyController } from '../../../src/app/study/study-controller';
import { beginStudy } from '../../../src/app/study/study-tasks';
import { createGameRecord, type GameRecord } from '../../../src/rules/game-record';
import { planOf } from '../../cli/sources';
import { toNumber } from '../../../src/base/fraction';
import type { Scenario } from '../../../src/scenario/scenario';
import { bystander, leftOut, twoOfThree } from '../../rules/three-boards';
import { belowFrom, playAtRandom } from '../../rules/random-play';
import { tinyScenario } from '../../rules/tiny-scenario';
import { scaled } from '../../scale';
import { inProcessSolver, noEarlyPar, noProofs } from './in-process-solver';
import { studied } from './studied';

const inUnits = (standing: KnownBest | undefined): number => {
  if (standing === undefined) throw new Error('not known');
  return standing.value.numerator;
};

/** What each year and each decision cost, in units of the scenario's denominator. */
function regretsOf({ standings, decisions }: Study) {
  const years = decisions.map((_, y) => inUnits(standings[y]) - inUnits(standings[y + 1]));
  const single = decisions.map((list) =>
    (list ?? []).map(({ before, after }) => inUnits(before) - inUnits(after)),
  );
  return { years, single };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function expectToAddUp(game: GameRecord, study: Study): void {
  const end = game.actions.reduce(
    (before, action) => unwrap(apply(before, action)),
    createGame(game.scenario),
  );
  const planned = plannedScore(outlook(end)).numerator;
  const { years, single } = regretsOf(study);
  expect(Math.min(0, ...years, ...single.flat())).toBe(0);
  expect(sum(years)).toBe(inUnits(study.standings[0]) - planned);
  expect(single.map(sum)).toEqual(years);
}

/**
 * Expects a better plan wherever a decision cost something: worth what is said of it, with all that was
 * decided before, and no farther from the player's own than the one that the search had found.
 */
function expectNearest({ scenario, actions }: GameRecord, { decisions }: Study): void {
  const start = createGame(scenario);
  const own = itemsOfPlan(actions);
  const entries = decisions.flatMap((list, year) =>
    (list ?? []).map((entry, place) => ({ ...entry, year, place })),
  );
  for (const { before, after, nearest, year, place } of entries) {
    const isCostly = inUnits(before) > inUnits(after);
    expect(nearest !== undefined).toBe(isCostly);
    if (before === undefined || nearest === undefined) continue;
    const of = decisionsOf(start, actions, year);
    const end = unwrap(replay(start, [...of.opening, ...nearest]));
    expect(plannedScore(outlook(end))).toEqual(before.value);
    const changes = changesBetween(own, itemsOfPlan([...of.opening, ...nearest]));
    const kept = of.decisions.slice(0, place);
    for (const gone of changes.removed)
      expect(gone.year === year && kept.some((item) => isSameItem(item, gone.item))).toBe(false);
    const found = changesBetween(own, itemsOfPlan([...of.opening, ...before.plan]));
    expect(itemsChanged(changes)).toBeLessThanOrEqual(itemsChanged(found));
  }
}

test('regrets of random games are never negative, and add up to par − planned score', async () => {
  let decisions = 0;
  let costly = 0;
  for (let seed = 1, done = 0; done < scaled(400); seed++) {
    const below = belowFrom(seed);
    const scenario = tinyScenario(below);
    const { actions } = playAtRandom(scenario, 5, below);
    if (scenario.years.every(({ income }) => income === 0)) continue;
    done++;
    const game = { ...createGameRecord(scenario, 'S'), actions };
    const study = await studied(game, inProcessSolver());
    expectToAddUp(game, study);
    expectNearest(game, study);
    const regrets = regretsOf(study).single.flat();
    decisions += regrets.length;
    costly += regrets.filter((regret) => regret > 0).length;
  }
  expect(decisions).toBeGreaterThan(costly);
  expect(costly).toBeGreaterThan(0);
});

describe('a game of the coast road', () => {
  const scenario = unwrap(parseScenario(coastRoad));
  // A kit on open land reaches no site: 2 coins for nothing. All else is left undone.
  const actions = planOf(['kit 1,1'], [], []);
  const game = { ...createGameRecord(scenario, 'HERON'), actions };

  test('is studied down to its decisions', async () => {
    const study = await studied(game, inProcessSolver());
    expectToAddUp(game, study);
    const [first] = study.decisions;
    expect(first?.map(({ decision }) => decision.do)).toEqual(['order', 'close-books']);
    // Par of the coast road is 197/6 (docs/balance.md's report: 32.833).
    const { numerator, denominator } = at(study.standings, 0)?.value ?? {
      numerator: 0,
      denominator: 1,
    };
    expect(numerator * 6).toBe(197 * denominator);
    expect(study.hindsight?.isProved).toBe(true);
    // More coins never make a worse plan.
    const pars = study.frontier.map(({ par }) => inUnits(par));
    expect(pars).toEqual(pars.toSorted((a, b) => a - b));
    expect(pars.length).toBeGreaterThanOrEqual(12);
    const own = study.frontier.find(({ budget }) => budget === study.budget);
    expect(own && inUnits(own.par)).toBe(inUnits(study.standings[0]));
  });

  test('refining adds budgets between those known', async () => {
    const desk = createStudyController(inProcessSolver(), noProofs, noEarlyPar);
    desk.open(game);
    await new Promise((resolve) => setTimeout(resolve));
    desk.stop();
    const before = desk.study.value?.frontier.length ?? 0;
    desk.refine();
    desk.stop();
    expect(desk.study.value?.frontier.length).toBeGreaterThan(before);
  });

  test('what would come next waits after a stop, until it is gone on with', async () => {
    const desk = createStudyController(inProcessSolver(), noProofs, noEarlyPar);
    desk.open(game);
    await new Promise((resolve) => setTimeout(resolve));
    desk.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.study.value?.pause).toBe('player');
    expect(desk.study.value?.busy).toBe(undefined);
    desk.goOn();
    while (desk.study.value?.standings.every((s) => s?.isProved) !== true)
      await new Promise((resolve) => setTimeout(resolve));
    expect(desk.study.value?.standings.length).toBe(4);
  });

  test('a solver that fails is told of, and what is known stays', async () => {
    const desk = createStudyController(
      {
        ask: () => ({
          answer: Promise.reject(new Error('no memory')),
          stop: () => undefined,
          pause: () => undefined,
          hurry: () => undefined,
        }),
        model: () => Promise.resolve(''),
      },
      noProofs,
      noEarlyPar,
    );
    desk.open(game);
    await vi.waitFor(() =>
      expect(desk.study.value).toMatchObject({ fault: 'failed', busy: undefined }),
    );
    expect(desk.study.value?.standings[3]?.isProved).toBe(true);
  });
});

test('what each coalition would have alone is searched, and is as worked out by hand', async () => {
  const actions = planOf(['kit 0,0']);
  const game = { ...createGameRecord(bystander, 'JOIN'), actions };
  const { coalitions } = await studied(game, inProcessSolver());
  // Beside the board: 0, 0, 2, 0, 2 and 1 points of A, B, A and B, C, A and C, B and C.
  const worths = coalitions.map(({ members, worth }) => [members, worth?.isProved, inUnits(worth)]);
  const units = createGame(bystander).setup.denominator;
  expect(worths).toEqual(
    [0, 0, 2, 0, 2, 1].map((points, index) => [index + 1, true, points * units]),
  );
});

test('the best plan under which nobody would leave is searched, or the nearest to that', async () => {
  // Beside the boards: of two nations that keep each other, of one that is left out, of three.
  const found = async (scenario: Scenario): Promise<(number | undefined)[]> => {
    const game = { ...createGameRecord(scenario, 'JOIN'), actions: planOf([]) };
    const { shortfall, stable } = await studied(game, inProcessSolver());
    expect(shortfall?.isProved && stable?.isProved).toBe(true);
    return [shortfall, stable].map((known) => known && toNumber(known.value));
  };
  expect(await found(bystander)).toEqual([0, 3]);
  expect(await found(leftOut)).toEqual([0, 8 / 3]);
  expect(await found(twoOfThree)).toEqual([-2, 2]);
});

test('what is shipped of it is not searched', () => {
  const actions = planOf([]);
  const game = { ...createGameRecord(leftOut, 'JOIN'), actions };
  const points = (numerator: number) => ({ numerator, denominator: 3 });
  // By hand, beside the board: 6 and 2 thirds alone, 10 together, 8 where B stays.
  const plan = planOf(['kit 0,0', 'kit 2,0']);
  const proof = {
    par: points(10),
    plan: planOf(['kit 0,0', 'kit 1,0']),
    frontier: [],
    coalitions: [{ par: points(6) }, { par: points(2) }],
    stable: { shortfall: points(0), par: points(8), plan },
  };
  const study = beginStudy(game, proof);
  expect([study.shortfall, study.stable].map((known) => [known?.isProved, known?.plan])).toEqual([
    [true, plan],
    [true, plan],
  ]);
  expect(toNumber(study.stable?.value ?? points(0))).toBe(8 / 3);
});

test('a game at par asks for nothing that is known, and has no regret', async () => {
  const scenario = unwrap(parseScenario(coastRoad));
  const solver = inProcessSolver();
  const first = await studied(
    { ...createGameRecord(scenario, 'A'), actions: planOf([], [], []) },
    solver,
  );
  const best = { ...createGameRecord(scenario, 'A'), actions: first.standings[0]?.plan ?? [] };
  const again = inProcessSolver();
  const study = await studied(best, again);
  expect(
    regretsOf(study)
      .single.flat()
      .every((regret) => regret === 0),
  ).toBe(true);
  // Par, hindsight and the other budgets; the years and decisions after it are par’s own.
  expect(again.asked.length).toBe(1 + study.frontier.length);
});
