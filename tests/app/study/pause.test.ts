import { expect, test, vi } from 'vitest';
import { createStudyController } from '../../../src/app/study/study-controller';
import { PATIENCE_SECONDS } from '../../../src/app/study/study-run';
import { createGameRecord } from '../../../src/rules/game-record';
import { planOf } from '../../cli/sources';
import { belowFrom } from '../../rules/random-play';
import { tinyScenario } from '../../rules/tiny-scenario';
import { noEarlyPar, noProofs } from './in-process-solver';
import { finding, slowSolver } from './slow-solver';

const scenario = tinyScenario(belowFrom(3));
const actions = planOf(...scenario.years.map(() => []));
const FOUND = { value: { numerator: 5 }, bound: { numerator: 9 }, isProved: false };

/** A study whose search for par is under way. */
async function searching() {
  const slow = slowSolver();
  const desk = createStudyController(slow.solver, noProofs, noEarlyPar);
  desk.open({ ...createGameRecord(scenario, 'A'), actions });
  await vi.waitFor(() => expect(slow.asked.length).toBe(1));
  const known = () => {
    if (desk.study.value === undefined) throw new Error('nothing is studied');
    return desk.study.value;
  };
  return { slow, desk, known };
}

test('without a proof a search pauses in time, and what it has found is written down', async () => {
  const { slow, known } = await searching();
  // A search that was taken over has taken some time before.
  slow.tell(finding(false, 30));
  slow.tell(finding(false, 29 + PATIENCE_SECONDS));
  expect(known()).toMatchObject({ pause: undefined, busy: { isLong: false } });
  expect(known().standings[0]).toBe(undefined);
  expect(slow.isPaused()).toBe(false);
  slow.tell(finding(false, 30 + PATIENCE_SECONDS));
  expect(known()).toMatchObject({ pause: 'time', busy: { task: { kind: 'par' }, isLong: true } });
  expect(known().standings[0]).toMatchObject(FOUND);
  expect(slow.isPaused()).toBe(true);
});

test('it is gone on with where it was, for longer, and tells at once what it finds', async () => {
  const { slow, desk, known } = await searching();
  slow.tell(finding(false, 0));
  slow.tell(finding(false, PATIENCE_SECONDS));
  desk.goOn();
  expect(slow.isPaused()).toBe(false);
  expect(slow.asked.length).toBe(1);
  const better = { ...finding(false, PATIENCE_SECONDS), bound: { numerator: 7, denominator: 1 } };
  slow.tell(better);
  expect(known().standings[0]?.bound).toEqual(better.bound);
  slow.tell({ ...better, seconds: 3 * PATIENCE_SECONDS - 1 });
  expect(known().pause).toBe(undefined);
  slow.tell({ ...better, seconds: 3 * PATIENCE_SECONDS });
  expect(known().pause).toBe('time');
});

test('a player who stops it has the best found, and goes on for no longer than without', async () => {
  const { slow, desk, known } = await searching();
  slow.tell(finding(false, 0));
  desk.stop();
  expect(known().pause).toBe('player');
  expect(known().standings[0]).toMatchObject(FOUND);
  expect(slow.isPaused()).toBe(true);
  desk.goOn();
  slow.tell(finding(false, 1));
  slow.tell(finding(false, 1 + PATIENCE_SECONDS));
  expect(known().pause).toBe('time');
});

test('stopped before anything is found it writes nothing down', async () => {
  const { slow, desk, known } = await searching();
  desk.stop();
  expect(known()).toMatchObject({ pause: 'player', busy: { finding: undefined } });
  expect(known().standings[0]).toBe(undefined);
  expect(slow.isPaused()).toBe(true);
});

test('a proof that comes after a pause takes the place of what was found', async () => {
  const { slow, desk, known } = await searching();
  slow.tell(finding(false, 0));
  desk.stop();
  desk.goOn();
  slow.end(finding(true));
  await vi.waitFor(() => expect(known().standings[0]?.isProved).toBe(true));
});

test('leaving the report ends a paused search', async () => {
  const { slow, desk } = await searching();
  desk.stop();
  expect(slow.isStopped()).toBe(false);
  desk.close();
  expect(slow.isStopped()).toBe(true);
});
