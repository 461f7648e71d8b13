import { parseScenario } from '../../src/scenario/check';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { Refusal } from '../../src/rules/refusal';
import type { Problem } from '../../src/scenario/issue';
import { type Scenario } from '../../src/scenario/scenario';
import {
  isSameGame,
  parseGameFile,
  printGameFile,
  readGameFile,
  type GameFileFault,
} from '../../src/app/game/game-file';
import {
  act,
  closeLedger,
  redo,
  type GameSession,
  createGameSession,
  sessionAfter,
  turnIncident,
  undo,
  withHint,
} from '../../src/app/game/game-session';
import { seatedAt } from '../views/game-session';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { changed, GONE, type Json } from '../scenario/change';
import { scaled } from '../scale';

const CLOSE: Action = { do: 'close-books' };
const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
const KIT = order('kit', 2, 6);
const TEAM = order('team', 2, 5);

const flagship = unwrap(parseScenario(benelux));

/** A game file as one call prints it. */
const asWhole = (game: GameSession): string => {
  const { seed, actions, undone, turned, read, isHinted, scenario } = game;
  const progress = { turned, read, ...(isHinted && { hinted: true }) };
  const head = { format: 1, game: 'lowland-skies', seed };
  return JSON.stringify({ ...head, actions, undone, ...progress, scenario });
};

/** The first year closed with a kit in Brussels, and three of its eight incidents turned over. */
const amidIncidents = turnIncident(
  turnIncident(turnIncident(seatedAt(benelux, [KIT, CLOSE], 'SAVES'))),
);
/** The second year's planning: a kit in the first, one order standing and one undone. */
const amidPlanning = undo(
  [TEAM, KIT].reduce(
    (session, action) => unwrap(act(session, action)),
    closeLedger(turnIncident(amidIncidents, true)),
  ),
);

/** A game begun again from the second year, with what was done in the first try. */
const secondTry: GameSession = {
  ...withHint(sessionAfter(flagship, 'AGAIN', [KIT, CLOSE])),
  firstTry: [KIT, TEAM, CLOSE, CLOSE, CLOSE],
};

describe('a save brings back', () => {
  test.each<[string, GameSession]>([
    ['a new game', createGameSession(flagship, 'NEW')],
    ['incidents half turned over', amidIncidents],
    ['a ledger', turnIncident(amidIncidents, true)],
    ['a plan with something undone', amidPlanning],
    ['a plan with everything undone', undo(amidPlanning)],
    [
      'a finished game',
      closeLedger(turnIncident(seatedAt(benelux, [CLOSE, CLOSE, CLOSE], '1'), true)),
    ],
    ['a second try beside the first', secondTry],
    ['a seed of forty odd characters', createGameSession(flagship, '“é\n'.padEnd(40, '\u0000'))],
  ])('%s', (_, session) => {
    expect(parseGameFile(printGameFile(session))).toStrictEqual({ ok: true, value: session });
  });

  test.each<[string, Scenario]>([
    ['the flagship', flagship],
    ['two shores', twoShores],
  ])('any state of a game of %s, and it goes on as the game would have', (_, scenario) => {
    fc.assert(
      fc.property(fc.nat(), fc.gen(), (seed, g) => {
        const index = (count: number): number => g(fc.nat, { max: count });
        const { actions } = playAtRandom(scenario, 10, belowFrom(seed));
        let session = createGameSession(scenario, `${seed}`);
        const states = [session];
        for (const action of actions) {
          session = unwrap(act(session, action));
          states.push(session);
          while (action.do === 'close-books' && turnIncident(session) !== session)
            states.push((session = turnIncident(session)));
          session = closeLedger(session);
          states.push(session);
        }
        let chosen = at(states, index(states.length - 1));
        for (let undone = index(3); undone > 0; undone--) chosen = undo(chosen);
        const restored = unwrap(parseGameFile(printGameFile(chosen)));
        expect(restored).toStrictEqual(chosen);
        expect(printGameFile(restored)).toBe(printGameFile(chosen));
        expect(printGameFile(chosen)).toBe(asWhole(chosen));
        for (const state of states)
          expect(isSameGame(restored, state)).toBe(asWhole(restored) === asWhole(state));
        for (const step of [undo, redo, turnIncident, closeLedger])
          expect(step(restored)).toStrictEqual(step(chosen));
      }),
      { numRuns: scaled(10_000) },
    );
  });
});

const shape = (path: string, problem: Problem): GameFileFault => ({
  code: 'shape',
  issues: [{ path, problem }],
});
const content = (path: string, problem: Problem): GameFileFault => ({
  code: 'scenario',
  issues: [{ path, problem }],
});
const PROGRESS: GameFileFault = { code: 'progress' };
const wrong = (index: number, refusal: Refusal): GameFileFault => ({
  code: 'action',
  index,
  refusal,
  scenario: flagship,
});
/** A row of a table: what is changed where, and the fault that this makes. */
type Row = [path: string, value: Json | typeof GONE, fault: GameFileFault];

const json = (actions: readonly Action[]): Json => JSON.parse(JSON.stringify(actions)) as Json;
const isWrong = (expected: string, received: string): Problem => ({
  code: 'wrong-type',
  expected,
  received,
});

describe('a first try', () => {
  const file = (firstTry: readonly Action[]): unknown =>
    JSON.parse(printGameFile({ ...secondTry, firstTry }));

  test('makes a file of a higher version, which the games before can be told from', () => {
    expect(file([CLOSE, CLOSE, CLOSE])).toMatchObject({
      format: 2,
      firstTry: [CLOSE, CLOSE, CLOSE],
    });
    expect(JSON.parse(printGameFile(amidPlanning))).toMatchObject({ format: 1 });
    expect(isSameGame(secondTry, { ...secondTry, firstTry: [CLOSE, CLOSE, CLOSE] })).toBe(false);
  });

  test.each<[string, readonly Action[]]>([
    ['that is not over', [KIT, CLOSE, CLOSE]],
    ['that the rules refuse', [KIT, KIT, CLOSE, CLOSE, CLOSE]],
    ['with an action after its end', [CLOSE, CLOSE, CLOSE, KIT]],
  ])('%s is refused', (_, actions) => {
    expect(readGameFile(file(actions))).toEqual({ ok: false, error: { code: 'progress' } });
  });

  test('whose actions are none is refused with its place', () => {
    const bad = changed(file([CLOSE, CLOSE, CLOSE]) as Json, 'firstTry[1].do', 'jump');
    expect(readGameFile(bad)).toMatchObject({ ok: false, error: { code: 'shape' } });
  });
});

describe('a save of half-turned incidents is refused', () => {
  test.each<Row>([
    ['format', 6, shape('format', { code: 'newer', known: 5, received: '6' })],
    ['format', GONE, shape('format', { code: 'missing' })],
    ['game', 'chess', shape('game', isWrong('"lowland-skies"', '"chess"'))],
    ['seed', '', shape('seed', { code: 'too-short', least: 1, received: 0 })],
    ['seed', 'x'.repeat(41), shape('seed', { code: 'too-long', most: 40, received: 41 })],
    ['actions', GONE, shape('actions', { code: 'missing' })],
    ['actions[0].at.x', '2', shape('actions[0].at.x', isWrong('number', '"2"'))],
    [
      'actions[0].at.x',
      60,
      shape('actions[0].at.x', { code: 'too-large', most: 59, received: '60' }),
    ],
    ['actions[0].paid', true, shape('actions[0].paid', { code: 'unknown-key' })],
    ['score', 99, shape('score', { code: 'unknown-key' })],
    ['turned', -1, shape('turned', { code: 'too-small', least: 0, received: '-1' })],
    ['turned', 2.5, shape('turned', { code: 'not-whole', received: '2.5' })],
    ['read', 7, shape('read', { code: 'too-large', most: 6, received: '7' })],
    [
      'scenario.sites[3].value',
      7,
      shape('scenario.sites[3].value', { code: 'too-large', most: 6, received: '7' }),
    ],
    ['scenario.years[1].income', GONE, shape('scenario.years[1].income', { code: 'missing' })],
    ['scenario.sites[12].x', 5, content('sites[12]', { code: 'not-on-land' })],
    [
      'scenario.years[0].incidents',
      12,
      content('years[0].incidents', { code: 'too-few-cards', cards: 11 }),
    ],
    ['actions[0].layer', 'kite', wrong(0, { code: 'unknown-layer', layer: 'kite' })],
    ['actions[0].at.x', 0, wrong(0, { code: 'not-on-land' })],
    ['actions', json([KIT, KIT, CLOSE]), wrong(1, { code: 'already-ordered', layer: 'kit' })],
    [
      'actions',
      json([KIT, { do: 'take-back', item: { do: 'retire' } }]),
      wrong(1, { code: 'not-in-plan' }),
    ],
    // Three area batteries and the patrol are 19 coins of 18.
    [
      'actions',
      json([order('area', 2, 6), order('area', 2, 5), order('area', 3, 4), CLOSE]),
      wrong(3, { code: 'over-budget', bill: 19, treasury: 18 }),
    ],
    // Nine turned of eight; the ledger put away of a year still being turned over, or of none.
    ['turned', 9, PROGRESS],
    ['read', 1, PROGRESS],
    ['read', 2, PROGRESS],
    // Incidents turned over with no year closed; a second year planned, or closed, before that.
    ['actions', json([KIT]), PROGRESS],
    ['actions', json([KIT, CLOSE, KIT]), PROGRESS],
    ['actions', json([KIT, CLOSE, CLOSE]), PROGRESS],
    ['undone', json([CLOSE]), PROGRESS],
    // Undone is only what was planned since, and nothing was.
    ['undone', json([KIT]), PROGRESS],
  ])('with %s %j', (path, value, fault) => {
    const text = JSON.stringify(changed(JSON.parse(printGameFile(amidIncidents)), path, value));
    expect(parseGameFile(text)).toEqual({ ok: false, error: fault });
  });
});

describe('a save of half a plan is refused', () => {
  test.each<Row>([
    ['turned', 7, PROGRESS],
    ['read', 0, PROGRESS],
    // The actions count on from those done to those undone, the latest undone last.
    ['undone[0].layer', 'kite', wrong(3, { code: 'unknown-layer', layer: 'kite' })],
    ['undone', json([KIT, KIT]), wrong(4, { code: 'already-ordered', layer: 'kit' })],
    // A closed year is never undone; and the kit ordered again stands where the first one does.
    ['undone', json([CLOSE, order('kit', 3, 4)]), PROGRESS],
    ['undone', json([CLOSE, KIT]), wrong(4, { code: 'two-on-a-hex', layer: 'kit', x: 2, y: 6 })],
    ['actions', json([CLOSE, CLOSE, CLOSE, KIT]), PROGRESS],
  ])('with %s %j', (path, value, fault) => {
    const text = JSON.stringify(changed(JSON.parse(printGameFile(amidPlanning)), path, value));
    expect(parseGameFile(text)).toEqual({ ok: false, error: fault });
  });
});

test('a save cut short is not JSON, wherever it was cut', () => {
  const text = printGameFile(amidPlanning);
  for (let length = 0; length < text.length; length += 97)
    expect(parseGameFile(text.slice(0, length))).toMatchObject({
      ok: false,
      error: { code: 'shape', issues: [{ path: '', problem: { code: 'not-json' } }] },
    });
});
