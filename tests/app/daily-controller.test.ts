import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import type { GeneratorChoices } from '../../src/generator/choices';
import { dailyOf } from '../../src/generator/daily';
import { generate } from '../../src/generator/generate';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { drawName } from '../../src/scenario/draw';
import type { Scenario } from '../../src/scenario/scenario';
import { createDailyController, HISTORY_KEY } from '../../src/app/daily/daily-controller';
import { dayResultOf, printHistory, streakOf } from '../../src/app/daily/daily-results';
import {
  act,
  closeLedger,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';
import { pageStorageOn, storageWith, TestStorage } from './test-storage';
import { playable } from '../scenario/playable';

const ASIDE = 'lowland-skies/aside/daily/1';

/** Monday, 23 November 2026: 56 years with 14 leap days after 1 January 1970, and 326 days. */
const MONDAY = 56 * 365 + 14 + 326;

/** A desk on a storage, with a clock to be set. */
function deskOn(storage = new TestStorage(), day = MONDAY) {
  const clock: { day: number | undefined } = { day };
  const { page, faults } = pageStorageOn(storage);
  const damaged: string[] = [];
  const made: GeneratorChoices[] = [];
  const generator = {
    make: async (choices: GeneratorChoices) => {
      made.push(choices);
      return generate(choices);
    },
  };
  const desk = createDailyController(page, { today: () => clock.day }, generator, (text) => {
    damaged.push(text);
  });
  return { desk, clock, storage, faults, damaged, made };
}

/** A game in which nothing is bought. */
function played(scenario: Scenario, seed = 'CARDS'): GameSession {
  let session = createGameSession(scenario, seed);
  for (let year = 0; year < scenario.years.length; year++) {
    const closed = act(session, { do: 'close-books' });
    // Where the patrol costs more than there is, it goes first.
    session = closed.ok
      ? closed.value
      : unwrap(act(unwrap(act(session, { do: 'retire' })), { do: 'close-books' }));
    session = closeLedger(turnIncident(session, true));
  }
  return session;
}
const boardOf = (day: number): Scenario => generate(dailyOf(day).choices);

describe('today’s board', () => {
  test('counts once it is finished on its day, and is kept', async () => {
    const { desk, storage } = deskOn();
    const game = played(boardOf(MONDAY));
    await desk.end(game);
    expect(dayResultOf(desk.history.value, MONDAY)).toEqual({
      day: MONDAY,
      board: drawName(game.scenario),
      planned: plannedScore(outlook(game.game)),
    });
    expect(deskOn(storage).desk.history.value).toEqual(desk.history.value);
  });

  test('makes a row, day by day, and a day without ends it', async () => {
    const { desk, clock } = deskOn();
    for (let day = MONDAY; day < MONDAY + 3; day++) {
      clock.day = day;
      await desk.end(played(boardOf(day)));
      expect(streakOf(desk.history.value, day)).toBe(day - MONDAY + 1);
    }
    const later = MONDAY + 4;
    clock.day = later;
    expect(streakOf(desk.history.value, later)).toBe(0);
    await desk.end(played(boardOf(later)));
    expect(streakOf(desk.history.value, later)).toBe(1);
  });

  test('begun before midnight belongs to the day before', async () => {
    const { desk, clock } = deskOn();
    desk.begin(MONDAY);
    clock.day = MONDAY + 1;
    await desk.end(played(boardOf(MONDAY)));
    expect(desk.history.value.days).toEqual([MONDAY]);
    await desk.end(played(boardOf(MONDAY + 1)));
    expect(desk.history.value.days).toEqual([MONDAY, MONDAY + 1]);
  });

  test('chosen before midnight stays that day’s board, with its cards', async () => {
    const { desk, clock } = deskOn();
    const chosen = desk.today();
    clock.day = MONDAY + 1;
    const next = desk.today();
    const idOf = (day: number): string => boardOf(day).id;
    expect([chosen, next].map((one) => one?.day)).toEqual([MONDAY, MONDAY + 1]);
    expect(desk.named(idOf(MONDAY))).toBe(chosen);
    expect(desk.named(idOf(MONDAY + 1))).toBe(next);
    expect(desk.named(idOf(MONDAY - 1))).toBeUndefined();
    desk.begin(MONDAY);
    await desk.end(played(boardOf(MONDAY), chosen?.seed));
    expect(desk.history.value.days).toEqual([MONDAY]);
  });

  test('is none where the clock is wrong, and what was begun before still counts', async () => {
    const { desk, clock } = deskOn();
    desk.begin(MONDAY);
    clock.day = undefined;
    expect(desk.today()).toBeUndefined();
    await desk.end(played(boardOf(MONDAY + 1)));
    await desk.end(played(boardOf(MONDAY)));
    expect(desk.history.value.days).toEqual([MONDAY]);
  });

  test('of a day gone by does not count, nor does another board, nor a game in progress', async () => {
    const { desk, made } = deskOn();
    await desk.end(played(boardOf(MONDAY - 1)));
    await desk.end(played(generate({ ...dailyOf(MONDAY).choices, seed: '0000' })));
    await desk.end(createGameSession(boardOf(MONDAY), 'CARDS'));
    expect(desk.history.value.days).toEqual([]);
    expect(made).toEqual([]);
  });

  test('does not count with numbers of someone’s own under its name', async () => {
    const { desk } = deskOn();
    const board = boardOf(MONDAY);
    const years = board.years.map((year) => ({ ...year, income: year.income + 50 }));
    const game = played(playable({ ...board, years }));
    await desk.end(game);
    expect(desk.history.value.days).toEqual([]);
    await desk.end(played(board));
    desk.learn(game.scenario, { numerator: 1000, denominator: 1 });
    expect(dayResultOf(desk.history.value, MONDAY)?.par).toBeUndefined();
    desk.learn(board, { numerator: 30, denominator: 1 });
    expect(dayResultOf(desk.history.value, MONDAY)?.par).toEqual({ numerator: 30, denominator: 1 });
  });

  test('finished in another page of the game is not lost', async () => {
    const storage = new TestStorage();
    const here = deskOn(storage);
    const there = deskOn(storage);
    await there.desk.end(played(boardOf(MONDAY)));
    here.clock.day = MONDAY + 1;
    await here.desk.end(played(boardOf(MONDAY + 1)));
    expect(here.desk.history.value.days).toEqual([MONDAY, MONDAY + 1]);
  });
});

describe('a history that can’t be read', () => {
  test('is set aside and told of, and a new one begun', async () => {
    const storage = storageWith({ [HISTORY_KEY]: '{"format":1}' });
    const { desk, damaged } = deskOn(storage);
    expect(damaged).toEqual(['{"format":1}']);
    expect(storage.texts.get(ASIDE)).toBe('{"format":1}');
    await desk.end(played(boardOf(MONDAY)));
    expect(storage.texts.get(HISTORY_KEY)).toBe(printHistory(desk.history.value));
  });

  test('and can’t be copied is not written over', async () => {
    const storage = storageWith({ [HISTORY_KEY]: '{' });
    storage.fullKeys.add(ASIDE);
    const { desk, damaged, faults } = deskOn(storage);
    await desk.end(played(boardOf(MONDAY)));
    expect(storage.texts.get(HISTORY_KEY)).toBe('{');
    expect([damaged, faults]).toEqual([['{'], ['full']]);
    expect(streakOf(desk.history.value, MONDAY)).toBe(1);
  });
});

test.each(['full', 'refused'] as const)('a storage that is %s is told of', async (fault) => {
  const storage = new TestStorage();
  storage.writeFault = fault;
  const { desk, faults } = deskOn(storage);
  await desk.end(played(boardOf(MONDAY)));
  expect(faults).toEqual([fault]);
  expect(streakOf(desk.history.value, MONDAY)).toBe(1);
});
