import { parseScenario } from '../../src/scenario/check';
import { resultOf } from '../../src/analysis/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { isOver } from '../../src/rules/game';
import { outcomesOf } from '../../src/rules/score';
import { type Scenario } from '../../src/scenario/scenario';
import {
  act,
  canRedo,
  canUndo,
  closeLedger,
  phaseOf,
  redo,
  type GameSession,
  createGameSession,
  turnIncident,
  undo,
  yearOf,
} from '../../src/app/game/game-session';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';

const CLOSE: Action = { do: 'close-books' };
const boards: [string, Scenario][] = [
  ['the flagship', unwrap(parseScenario(benelux))],
  ['the coast road', unwrap(parseScenario(coastRoad))],
  ['two shores', twoShores],
];

/** On to the next year's planning, or to the debrief. */
const onward = (session: GameSession): GameSession => closeLedger(turnIncident(session, true));

/** Every state of a session at which some actions are done, from the first to the last. */
function statesOf(scenario: Scenario, actions: readonly Action[], seed: string): GameSession[] {
  const states = [createGameSession(scenario, seed)];
  for (const action of actions) {
    const next = unwrap(act(at(states, states.length - 1), action));
    states.push(next);
    if (action.do === 'close-books') states.push(onward(next));
  }
  return states;
}

/** What can differ between two sessions: the setup is made from the scenario alone. */
const bitsOf = ({ game: { setup: _, ...game }, ...rest }: GameSession) => ({ ...rest, game });

function expectSame(a: GameSession, b: GameSession): void {
  expect(bitsOf(a)).toStrictEqual(bitsOf(b));
  expect(JSON.stringify(bitsOf(a))).toBe(JSON.stringify(bitsOf(b)));
}

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const forSessions = (scenario: Scenario, check: (states: readonly GameSession[]) => void): void =>
  fc.assert(
    fc.property(seeds, (seed) => {
      const { actions } = playAtRandom(scenario, 20, belowFrom(seed));
      check(statesOf(scenario, actions, `${seed}`));
    }),
    { numRuns: scaled(5000) },
  );

describe.each(boards)('%s', (_, scenario) => {
  test('a finished game played again from its actions is the same bit for bit', () => {
    forSessions(scenario, (states) => {
      const last = at(states, states.length - 1);
      expect(phaseOf(last)).toBe('debrief');
      const copy = JSON.parse(JSON.stringify(last.actions)) as Action[];
      const again = statesOf(scenario, copy, last.seed);
      expect(again).toHaveLength(states.length);
      for (const [index, state] of states.entries()) expectSame(at(again, index), state);
    });
  });

  test('undo takes back an action and redo does it again, each to the bit', () => {
    forSessions(scenario, (states) => {
      for (const [index, before] of states.slice(0, -1).entries()) {
        const after = at(states, index + 1);
        if (!canUndo(after)) continue;
        const undone = undo(after);
        // All but what redo needs is as before the action.
        expectSame({ ...undone, undone: [] }, before);
        expect(undone.undone).toEqual([after.actions.at(-1)]);
        expectSame(redo(undone), after);
        expectSame(undo(redo(undone)), undone);
      }
    });
  });

  test('undone to the start of the year and redone to its end is where one was', () => {
    forSessions(scenario, (states) => {
      const lastPlanned = at(states, states.length - 3);
      let session = lastPlanned;
      while (canUndo(session)) session = undo(session);
      expect(session.game.plan).toMatchObject({ orders: [], moves: [], standDowns: [] });
      expect(session.actions.filter(({ do: what }) => what === 'close-books')).toHaveLength(
        scenario.years.length - 1,
      );
      expect(undo(session)).toBe(session);
      while (canRedo(session)) session = redo(session);
      expectSame(session, lastPlanned);
      expect(redo(session)).toBe(session);
    });
  });

  test('a step leaves the state that it is taken from as it was', () => {
    forSessions(scenario, (states) => {
      const texts = states.map((state) => JSON.stringify(bitsOf(state)));
      for (const state of states) {
        undo(state);
        redo(undo(state));
        turnIncident(state);
        closeLedger(state);
        act(state, CLOSE);
      }
      expect(states.map((state) => JSON.stringify(bitsOf(state)))).toEqual(texts);
    });
  });

  test('the lines of each ledger add up to the change of the purse, and the points to the score', () => {
    forSessions(scenario, (states) => {
      for (const state of states) {
        if (phaseOf(state) !== 'ledger' && phaseOf(state) !== 'incidents') continue;
        const year = yearOf(state);
        const { books } = state.game;
        const book = at(books, year);
        const before = year === 0 ? 0 : at(books, year - 1).treasury;
        const spent = book.lines.reduce((sum, { coins }) => sum + coins, 0);
        expect(book.treasury - before).toBe(at(scenario.years, year).income - spent);
      }
      const last = at(states, states.length - 1);
      const game = last.game;
      const result = resultOf(game, last.seed);
      let points = result.pledges + Math.floor(game.treasury / scenario.savings.coinsPerPoint);
      for (const year of scenario.years.keys())
        for (const { incident, sum, holds } of outcomesOf(game, last.seed, year)) {
          const marks = sum.parts.map(({ mark }) => mark);
          const cover = sum.isSum ? marks.reduce((a, b) => a + b, 0) : Math.max(0, ...marks);
          expect(holds).toBe(cover >= incident.strength);
          if (holds) points += incident.site.value;
        }
      expect(result.score).toBe(points);
    });
  });

  test('a new action forgets what was undone, and a closed year can’t be undone', () => {
    forSessions(scenario, (states) => {
      const [start, first] = states;
      if (start === undefined || first === undefined || !canUndo(first)) return;
      const other = unwrap(act(undo(first), CLOSE));
      expect(canRedo(other)).toBe(false);
      expect(canUndo(other)).toBe(false);
      expect(undo(other)).toBe(other);
      expect(redo(other)).toBe(other);
    });
  });

  test('phases follow one another: planning, incidents one by one, ledger, and at last debrief', () => {
    const retire: Action[] = scenario.patrol ? [{ do: 'retire' }] : [];
    let session = createGameSession(scenario, 'PHASE');
    for (const action of retire) session = unwrap(act(session, action));
    for (const [year, { incidents }] of scenario.years.entries()) {
      expect([phaseOf(session), yearOf(session)]).toEqual(['planning', year]);
      expect(turnIncident(session)).toBe(session);
      expect(closeLedger(session)).toBe(session);
      session = unwrap(act(session, CLOSE));
      for (let turned = 0; turned < incidents; turned++) {
        expect([phaseOf(session), yearOf(session), session.turned]).toEqual([
          'incidents',
          year,
          turned,
        ]);
        expect(closeLedger(session)).toBe(session);
        expect(act(session, CLOSE)).toEqual({
          ok: false,
          error: { code: 'wrong-phase', phase: 'incidents' },
        });
        expectSame(turnIncident(session, true), { ...session, turned: incidents });
        session = turnIncident(session);
      }
      expect([phaseOf(session), yearOf(session)]).toEqual(['ledger', year]);
      expect(turnIncident(session)).toBe(session);
      session = closeLedger(session);
    }
    expect(phaseOf(session)).toBe('debrief');
    expect(isOver(session.game)).toBe(true);
    expect(act(session, CLOSE)).toEqual({
      ok: false,
      error: { code: 'wrong-phase', phase: 'debrief' },
    });
  });
});
