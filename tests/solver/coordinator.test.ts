import { parseScenario } from '../../src/scenario/check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import { createGame } from '../../src/rules/game';
import { Coordinator } from '../../src/solver/parallel/coordinator';
import type { WorkerRequest, WorkerResponse } from '../../src/solver/parallel/messages';
import type { Finding, KnownPlan, Question } from '../../src/analysis/question';
import { SolverWorker } from '../../src/solver/parallel/worker';
import { findPar } from '../../src/solver/par';
import { belowFrom } from '../rules/random-play';
import { isSoak } from '../scale';

const highs = await loadHighs();
const asked = (level: unknown): Question => ({
  scenario: unwrap(parseScenario(level)),
  actions: [],
});

interface Run {
  readonly last: Finding;
  readonly told: readonly Finding[];
  readonly donated: number;
}

/** What happens on the way, after so many findings were told of. */
interface Course {
  readonly stopAfter?: number;
  /** One worker begins, and the others come later; a plan is proposed with them. */
  readonly widenAfter?: number;
  readonly known?: KnownPlan;
}

/**
 * Workers that take turns as chance has it, and whose messages are copied and wait as long as
 * they like, though never overtaking each other: what web workers may do.
 */
function runWorkers(
  question: Question,
  count: number,
  seed: number,
  { stopAfter = Infinity, widenAfter = 0, known }: Course = {},
): Run {
  const below = belowFrom(seed);
  const requests: WorkerRequest[][] = Array.from({ length: count }, () => []);
  const responses: WorkerResponse[][] = Array.from({ length: count }, () => []);
  const told: Finding[] = [];
  const ends: Finding[] = [];
  let donated = 0;
  let isWide = false;
  const coordinator = new Coordinator(1, question, {
    workers: widenAfter > 0 ? 1 : count,
    send: (worker, request) => void requests[worker]?.push(structuredClone(request)),
    onProgress: (finding) => told.push(finding),
    onEnd: (finding) => ends.push(finding),
    onFailure: (message) => {
      throw new Error(message);
    },
    now: () => 0,
  });
  const workers = requests.map((_, worker) => {
    const post = (response: WorkerResponse): void =>
      void responses[worker]?.push(structuredClone(response));
    return new SolverWorker(highs, post);
  });
  while (ends.length === 0) {
    const worker = below(count);
    const what = below(3);
    if (what === 0) workers[worker]?.step();
    if (what === 1) {
      const request = requests[worker]?.shift();
      if (request) workers[worker]?.receive(request);
    }
    if (what === 2) {
      const response = responses[worker]?.shift();
      if (response?.type === 'donated' && response.node) donated++;
      if (response) coordinator.receive(worker, response);
    }
    if (told.length > stopAfter) coordinator.stop();
    if (!isWide && told.length >= widenAfter) {
      isWide = true;
      coordinator.widenTo(count);
      if (known) coordinator.propose(known);
    }
  }
  for (const [number, worker] of workers.entries())
    for (const request of requests[number] ?? []) worker.receive(request);
  const [last] = ends;
  if (last === undefined) throw new Error('the coordinator never ended');
  return { last, told, donated };
}

// The flagship is the level whose tree is large enough to be shared.
describe('Benelux', () => {
  const level = benelux;
  const runs = isSoak ? 4 : 1;
  const { incumbent } = findPar(highs, createGame(unwrap(parseScenario(level))));

  test('two workers come to the par that one comes to, whoever is late', () => {
    let donated = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const run = runWorkers(asked(level), 2, seed);
      expect(run.last).toMatchObject({ isProved: true, bound: incumbent?.value });
      expect(run.last.incumbent?.value).toEqual(incumbent?.value);
      donated += run.donated;
    }
    // Else only one of them would have searched.
    expect(donated).toBeGreaterThanOrEqual(runs);
  });

  test('the bound never rises, and the best never falls', () => {
    const { told } = runWorkers(asked(level), 2, 7);
    const bounds = told.map(({ bound }) => bound.numerator);
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    const best = told.map((finding) => finding.incumbent?.value.numerator ?? 0);
    expect(best).toEqual(best.toSorted((a, b) => a - b));
  });
});

test('a search that is stopped says that nothing is proved, and keeps its best', () => {
  const { last } = runWorkers(asked(benelux), 2, 3, { stopAfter: 12 });
  expect(last.isProved).toBe(false);
  expect(last.incumbent?.plan.length).toBeGreaterThan(3);
  expect(last.bound.numerator).toBeGreaterThan(last.incumbent?.value.numerator ?? Infinity);
});

describe('a worker that joins later', () => {
  const question = asked(benelux);
  const { incumbent } = findPar(highs, createGame(question.scenario));

  test('takes nodes of the first, and both come to the par that one comes to', () => {
    let donated = 0;
    for (let seed = 1; seed <= (isSoak ? 4 : 1); seed++) {
      const run = runWorkers(question, 2, seed, { widenAfter: 3 });
      expect(run.last).toMatchObject({ isProved: true, bound: incumbent?.value });
      expect(run.last.incumbent?.value).toEqual(incumbent?.value);
      donated += run.donated;
    }
    expect(donated).toBeGreaterThan(0);
  });

  test('and a plan proposed on the way is the incumbent until a better one is found', () => {
    if (incumbent === undefined) throw new Error('no plan');
    const { last, told } = runWorkers(question, 2, 1, { widenAfter: 1, known: incumbent });
    expect(last).toMatchObject({ isProved: true, incumbent });
    // From the second finding on nothing but the plan proposed is told of.
    expect(told.slice(1).map((finding) => finding.incumbent)).toEqual(
      told.slice(1).map(() => incumbent),
    );
  });
});

test('who knows that nothing exceeds a plan is not kept waiting for the proof', () => {
  const question = asked(coastRoad);
  const { incumbent } = findPar(highs, createGame(question.scenario));
  const run = runWorkers(
    { ...question, start: incumbent?.plan, upperBound: incumbent?.value },
    2,
    5,
  );
  expect(run.last).toMatchObject({ isProved: true, incumbent: { value: incumbent?.value } });
  expect(run.last.nodes).toBeLessThan(20);
});

test('more is planned than there are coins: no plan is legal, and that is proved', () => {
  const { scenario } = asked(coastRoad);
  const kits = Array.from({ length: 4 }, (_, x) => ({
    do: 'order' as const,
    layer: 'close',
    at: { x, y: 1 },
  }));
  const run = runWorkers({ scenario, actions: kits }, 2, 9);
  expect(run.last.incumbent).toBe(undefined);
  expect(run.last.isProved).toBe(true);
});
