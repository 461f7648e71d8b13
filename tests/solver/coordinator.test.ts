import { parseScenario } from '../../src/scenario/check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import { createGame } from '../../src/rules/game';
import {
  Crew,
  type WorkerRequest,
  type WorkerResponse,
} from '../../src/solver/parallel/coordinator';
import type { Finding, Question } from '../../src/analysis/question';
import { Member } from '../../src/solver/parallel/worker';
import { findPar } from '../../src/solver/par';
import { belowFrom } from '../rules/random-play';
import { cases } from '../scale';

const highs = await loadHighs();
const asked = (level: unknown): Question => ({
  scenario: unwrap(parseScenario(level)),
  actions: [],
});

interface Run {
  readonly last: Finding;
  readonly told: readonly Finding[];
  readonly given: number;
}

/**
 * A crew whose members take turns as chance has it, and whose messages are copied and wait as
 * long as they like, though never overtaking each other: what workers may do.
 */
function runCrew(question: Question, members: number, seed: number, stopAfter = Infinity): Run {
  const below = belowFrom(seed);
  const orders: WorkerRequest[][] = Array.from({ length: members }, () => []);
  const reports: WorkerResponse[][] = Array.from({ length: members }, () => []);
  const told: Finding[] = [];
  const ends: Finding[] = [];
  let given = 0;
  const crew = new Crew(1, question, {
    members,
    send: (member, order) => void orders[member]?.push(structuredClone(order)),
    onProgress: (finding) => told.push(finding),
    onEnd: (finding) => ends.push(finding),
    onFailure: (message) => {
      throw new Error(message);
    },
    now: () => 0,
  });
  const workers = orders.map((_, member) => {
    const post = (report: WorkerResponse): void =>
      void reports[member]?.push(structuredClone(report));
    return new Member(highs, post);
  });
  while (ends.length === 0) {
    const member = below(members);
    const what = below(3);
    if (what === 0) workers[member]?.step();
    if (what === 1) {
      const order = orders[member]?.shift();
      if (order) workers[member]?.receive(order);
    }
    if (what === 2) {
      const report = reports[member]?.shift();
      if (report?.did === 'give' && report.branch) given++;
      if (report) crew.receive(member, report);
    }
    if (told.length > stopAfter) crew.stop();
  }
  for (const [member, worker] of workers.entries())
    for (const order of orders[member] ?? []) worker.receive(order);
  const [last] = ends;
  if (last === undefined) throw new Error('the crew never ended');
  return { last, told, given };
}

const COAST_ROAD = ['the coast road', coastRoad, 6] as const;
const LEVELS = cases([COAST_ROAD, ['Benelux', benelux, 1] as const], [COAST_ROAD]);

describe.each(LEVELS)('%s', (_, level, runs) => {
  const { found } = findPar(highs, createGame(unwrap(parseScenario(level))));

  test('two members come to the par that one comes to, whoever is late', () => {
    let given = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const run = runCrew(asked(level), 2, seed);
      expect(run.last).toMatchObject({ isProved: true, bound: found?.value });
      expect(run.last.found?.value).toEqual(found?.value);
      given += run.given;
    }
    // Else only one of them would have searched.
    expect(given).toBeGreaterThanOrEqual(runs);
  });

  test('the bound never rises, and the best never falls', () => {
    const { told } = runCrew(asked(level), 2, 7);
    const bounds = told.map(({ bound }) => bound.numerator);
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    const best = told.map((finding) => finding.found?.value.numerator ?? 0);
    expect(best).toEqual(best.toSorted((a, b) => a - b));
  });
});

test('a search that is stopped says that nothing is proved, and keeps its best', () => {
  const { last } = runCrew(asked(benelux), 2, 3, 12);
  expect(last.isProved).toBe(false);
  expect(last.found?.plan.length).toBeGreaterThan(3);
  expect(last.bound.numerator).toBeGreaterThan(last.found?.value.numerator ?? Infinity);
});

test('who knows that nothing exceeds a plan is not kept waiting for the proof', () => {
  const question = asked(coastRoad);
  const { found } = findPar(highs, createGame(question.scenario));
  const run = runCrew({ ...question, start: found?.plan, atMost: found?.value }, 2, 5);
  expect(run.last).toMatchObject({ isProved: true, found: { value: found?.value } });
  expect(run.last.nodes).toBeLessThan(20);
});

test('more is planned than there are coins: no plan is legal, and that is proved', () => {
  const { scenario } = asked(coastRoad);
  const kits = Array.from({ length: 4 }, (_, x) => ({
    do: 'order' as const,
    layer: 'close',
    at: { x, y: 1 },
  }));
  const run = runCrew({ scenario, actions: kits }, 2, 9);
  expect(run.last.found).toBe(undefined);
  expect(run.last.isProved).toBe(true);
});
