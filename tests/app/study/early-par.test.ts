import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/analysis/question';
import type { Proofs, Thrift } from '../../../src/app/ports';
import { createEarlyPar } from '../../../src/app/study/early-par';
import { createStudyController } from '../../../src/app/study/study-controller';
import { createGameRecord } from '../../../src/rules/game-record';
import { planOf } from '../../cli/sources';
import { belowFrom } from '../../rules/random-play';
import { tinyScenario } from '../../rules/tiny-scenario';
import { inProcessSolver, noProofs } from './in-process-solver';
import { finding, slowSolver } from './slow-solver';

const scenario = tinyScenario(belowFrom(3));
const other = tinyScenario(belowFrom(4));
const generous: Thrift = { isSparing: () => Promise.resolve(false) };

const begunWith = (slow: ReturnType<typeof slowSolver>) => {
  const early = createEarlyPar(slow.solver, noProofs, generous);
  early.begin(scenario);
  return early;
};

describe('par is searched before it is asked for', () => {
  test('quietly, once for a scenario, and is known at its end', async () => {
    const slow = slowSolver();
    const early = begunWith(slow);
    early.begin(scenario);
    await vi.waitFor(() => expect(slow.asked.length).toBe(1));
    expect(slow.asked[0]).toEqual({ question: { scenario, actions: [] }, pace: 'quiet' });
    expect(early.known(scenario)).toBe(undefined);
    slow.end(finding(true));
    await vi.waitFor(() => expect(early.known(scenario)).toEqual(finding(true)));
    expect(early.known(other)).toBe(undefined);
    early.begin(scenario);
    expect(slow.asked.length).toBe(1);
  });

  test('not where a proof is shipped', async () => {
    const slow = slowSolver();
    const read = vi.fn<Proofs['read']>(() =>
      Promise.resolve({ par: { numerator: 1, denominator: 1 }, plan: [], frontier: [] }),
    );
    const early = createEarlyPar(slow.solver, { read }, generous);
    early.begin(scenario);
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await Promise.resolve();
    early.begin(scenario);
    await Promise.resolve();
    await Promise.resolve();
    expect(read).toHaveBeenCalledTimes(1);
    expect(slow.asked).toEqual([]);
  });

  test('not on a device that asks to be spared', async () => {
    const slow = slowSolver();
    const isSparing = vi.fn(() => Promise.resolve(true));
    createEarlyPar(slow.solver, noProofs, { isSparing }).begin(scenario);
    await vi.waitFor(() => expect(isSparing).toHaveBeenCalled());
    await Promise.resolve();
    expect(slow.asked).toEqual([]);
  });

  test('and ends where another scenario comes on the table', async () => {
    const slow = slowSolver();
    const early = begunWith(slow);
    await vi.waitFor(() => expect(slow.asked.length).toBe(1));
    early.keepTo(scenario);
    expect(slow.isStopped()).toBe(false);
    early.keepTo(other);
    expect(slow.isStopped()).toBe(true);
    expect(early.known(scenario)).toBe(undefined);
  });

  test('a search under way is handed over at full pace, with the plan that it has to exceed', async () => {
    const slow = slowSolver();
    const early = begunWith(slow);
    await vi.waitFor(() => expect(slow.asked.length).toBe(1));
    const start = { value: { numerator: 3, denominator: 1 }, plan: [] };
    const told: Finding[] = [];
    expect(early.takeOver(other, start, () => undefined)).toBe(undefined);
    const job = early.takeOver(scenario, start, (found) => told.push(found));
    expect(slow.hurried).toEqual([start]);
    slow.tell(finding(false));
    expect(told).toEqual([finding(false)]);
    slow.end(finding(true));
    expect(await job?.answer).toEqual(finding(true));
  });

  test('a search without a proof after long waits to be handed over', async () => {
    const slow = slowSolver();
    const early = begunWith(slow);
    await vi.waitFor(() => expect(slow.asked.length).toBe(1));
    slow.tell(finding(false, 59));
    expect(slow.isPaused()).toBe(false);
    slow.tell(finding(false, 60));
    expect(slow.isPaused()).toBe(true);
    const start = { value: { numerator: 3, denominator: 1 }, plan: [] };
    expect(early.takeOver(scenario, start, () => undefined)).toBeDefined();
    expect(slow.isPaused()).toBe(false);
    // How long it takes is from now on for whoever has taken it over to judge.
    slow.tell(finding(false, 61));
    expect(slow.isPaused()).toBe(false);
  });

  test('a search that failed leaves nothing behind, and may begin again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const slow = slowSolver();
    const early = begunWith(slow);
    await vi.waitFor(() => expect(slow.asked.length).toBe(1));
    slow.fail(new Error('no memory'));
    await vi.waitFor(() => {
      early.begin(scenario);
      expect(slow.asked.length).toBeGreaterThan(1);
    });
    vi.restoreAllMocks();
  });
});

test('a study that begins after an early search asks nobody for par', async () => {
  const quiet = inProcessSolver();
  const early = createEarlyPar(quiet, noProofs, generous);
  early.begin(scenario);
  await vi.waitFor(() => expect(early.known(scenario)?.isProved).toBe(true));
  const solver = inProcessSolver();
  const desk = createStudyController(solver, noProofs, early);
  const actions = planOf(...scenario.years.map(() => []));
  desk.open({ ...createGameRecord(scenario, 'A'), actions });
  await vi.waitFor(() => expect(desk.study.value?.standings[0]?.isProved).toBe(true));
  expect(desk.study.value?.standings[0]?.value).toEqual(early.known(scenario)?.incumbent?.value);
  const asked = solver.asked.filter(
    ({ scenario: of, actions: done, seed, near }) =>
      of === scenario && done.length === 0 && seed === undefined && near === undefined,
  );
  expect(asked).toEqual([]);
  desk.close();
});
