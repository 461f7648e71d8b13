import type { Due } from '../../src/app/tutorial/tutorial';
import { viewPrompt } from '../../src/views/table/prompt';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import type { Advice } from '../../src/app/game/hint';
import { unwrap } from '../../src/base/result';
import { act, type GameSession } from '../../src/app/game/game-session';
import { thinkingFirst } from '../../src/app/game/think-first';
import type { Action } from '../../src/rules/action';
import { viewBoard, viewSites } from '../../src/views/table/board';
import { tellChange, tellEffect } from '../../src/views/table/announce';
import { viewOddsScale, viewStakes } from '../../src/views/table/expected-loss';
import { viewForecasts } from '../../src/views/table/forecast';
import { viewCells, viewList } from '../../src/views/table/grid-cells';
import { viewHere, viewHex } from '../../src/views/table/hex-inspector';
import { viewPledges } from '../../src/views/table/planning/pledges';
import { viewAdvice } from '../../src/views/table/hint';
import { viewKeys } from '../../src/views/table/key-bindings';
import { viewLenses } from '../../src/views/table/lenses';
import { viewPurchases } from '../../src/views/table/prediction';
import { viewProgrammes } from '../../src/views/table/planning/programmes';
import { viewStatus } from '../../src/views/table/status';
import { viewTray } from '../../src/views/table/planning/tray';
import { viewTreasury } from '../../src/views/table/treasury';
import { english as words } from '../i18n/english';
import { seatedAt, stateOf } from './game-session';

const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
const PICTURE: Action = { do: 'buy', programme: 'shared-picture', nation: 'be' };
const CLOSE: Action = { do: 'close-books' };
const BRUSSELS = { x: 2, y: 6 };
const EINDHOVEN = { x: 3, y: 4 };

/**
 * The same game in another world: each site is worth something else on average, and nothing that a
 * player can see differs but for that. Whatever differs between the two tells of points ahead.
 */
function elsewhere(session: GameSession): GameSession {
  const { setup } = session.game;
  const weight = setup.weight.map((year) => year.map((one, site) => one * (site + 2)));
  return { ...session, game: { ...session.game, setup: { ...setup, weight } } };
}

interface World {
  readonly before: GameSession;
  readonly session: GameSession;
  /** What a search has found. */
  readonly best: number;
}

type State = ReturnType<typeof stateOf>;

/** Every view of a table, as the page asks for it. */
const VIEWS: Readonly<Record<string, (world: World, state: State) => unknown>> = {
  tellChange: ({ before, session }) => tellChange(stateOf(before), stateOf(session), words),
  tellEffect: ({ session }, state) => tellEffect(state, session, words),
  viewAdvice: ({ session, best }) => viewAdvice(adviceFor(session, best), words),
  viewBoard: ({ session }, state) => viewBoard(state, session, words),
  viewCells: ({ session }) => viewCells(session, words),
  viewForecasts: ({ session }) => viewForecasts(session, words),
  viewHere: ({ session }, state) => viewHere(state, session, words),
  viewHex: ({ session }) => viewHex(session, BRUSSELS, words),
  viewKeys: () => viewKeys('board', words, () => undefined, true),
  viewLenses: ({ session }) => viewLenses(session, words),
  viewList: ({ session }, state) => viewList(state, session, viewCells(session, words), words),
  viewOddsScale: ({ session }) => viewOddsScale(session, words),
  viewPledges: ({ session }) => viewPledges(session, words),
  viewProgrammes: ({ session }) => viewProgrammes(session, words),
  viewPrompt: ({ session }) => viewPrompt(DUE, session, words, { isTouch: true }),
  viewPurchases: ({ session }) => viewPurchases(session, words),
  viewSites: ({ session }) => viewSites(session, words),
  viewStakes: ({ session }) => viewStakes(session, words),
  viewStatus: ({ session }, state) => viewStatus(state, session, words),
  viewTray: ({ session }, state) => viewTray(state, session, words),
  viewTreasury: ({ session }) => viewTreasury(session, words),
};

/** A lesson's prompt, for whatever game. */
const DUE: Due = {
  says: { kind: 'lesson', id: 'omens', step: 0 },
  target: { at: 'forecast' },
  answer: undefined,
};

/** Views of cards that are turned and of years that are closed: what they tell has happened. */
const OUTCOMES = ['viewIncidents', 'viewLedger', 'viewOutcomes'];

/** Those that tell of points ahead where nobody thinks first. */
const TELLING = [
  'tellChange',
  'tellEffect',
  'viewAdvice',
  'viewBoard',
  'viewOddsScale',
  'viewProgrammes',
  'viewSites',
  'viewStakes',
  'viewStatus',
  'viewTreasury',
];

function adviceFor(session: GameSession, best: number): Advice {
  const value = { numerator: best, denominator: 1 };
  return {
    session,
    finding: {
      incumbent: { value, plan: [] },
      bound: value,
      isProved: true,
      nodes: 1,
      seconds: 1,
    },
    isBusy: false,
    item: { do: 'buy', programme: 'joint-order' },
    fault: undefined,
  };
}

const plan = [order('kit', 2, 6), order('team', 2, 6), CLOSE, order('close', 1, 5)];
const BEFORE = seatedAt(benelux, plan);
const SESSION = unwrap(act(BEFORE, PICTURE));

const tool = { kind: 'order', layer: 'close', wheels: false } as const;
const STATES: readonly [string, State][] = [
  ['with nothing in hand', stateOf(SESSION, { focus: BRUSSELS })],
  ['with a piece in hand', stateOf(SESSION, { tool, hover: EINDHOVEN, focus: EINDHOVEN })],
  ['looking at odds', stateOf(SESSION, { lens: 'odds' })],
  ['looking at values', stateOf(SESSION, { tool, hover: EINDHOVEN, lens: 'value' })],
  ['looking at a programme', stateOf(SESSION, { considered: PICTURE })],
];

/** The views whose answers differ between the two worlds, in any state of the table. */
function telling(mode: (session: GameSession) => GameSession): string[] {
  const world: World = { before: mode(BEFORE), session: mode(SESSION), best: 80 };
  const other: World = {
    before: elsewhere(world.before),
    session: elsewhere(world.session),
    best: 90,
  };
  return Object.entries(VIEWS)
    .filter(([, view]) =>
      STATES.some(
        ([, state]) => JSON.stringify(view(world, state)) !== JSON.stringify(view(other, state)),
      ),
    )
    .map(([name]) => name);
}

describe('a player who thinks first', () => {
  test('is told of no points ahead by any view of the table', () => {
    expect(telling(thinkingFirst)).toEqual([]);
  });

  test('is told what others are, but for those', () => {
    const session = thinkingFirst(SESSION);
    const kinds = ['viewCells', 'viewForecasts', 'viewHex', 'viewPledges', 'viewTray'];
    for (const [, state] of STATES)
      for (const name of kinds)
        expect(VIEWS[name]?.({ before: BEFORE, session, best: 0 }, state)).toEqual(
          VIEWS[name]?.({ before: BEFORE, session: SESSION, best: 0 }, state),
        );
    const purse = { ...viewTreasury(SESSION, words), planned: undefined };
    expect(viewTreasury(session, words)).toEqual(purse);
  });

  test('hears what a step costs and what is left', () => {
    const [before, after] = [thinkingFirst(BEFORE), thinkingFirst(SESSION)];
    // Of 18 coins kit and team took 4, the patrol 1; with 16 more, the battery takes 4, the patrol 1.
    expect(tellChange(stateOf(before), stateOf(after), words)).toBe(
      'Into the plan: Shared picture, Belgium. 3 coins. 21 coins left.',
    );
    expect(tellChange(stateOf(after), stateOf(before), words)).toBe(
      'Undone: Shared picture, Belgium. 3 coins back. 24 coins left.',
    );
    expect(tellEffect(stateOf(SESSION, { tool, focus: EINDHOVEN }), after, words)).toBe(
      'Close battery, Eindhoven. 4 coins. reaches Rotterdam, Eindhoven, and Antwerp',
    );
  });
});

describe('the list of views above', () => {
  test('has every one that the table exports', () => {
    const modules = import.meta.glob<Record<string, unknown>>('../../src/views/table/**/*.ts', {
      eager: true,
    });
    const exported = Object.values(modules).flatMap((module) => Object.keys(module));
    expect([...Object.keys(VIEWS), ...OUTCOMES].toSorted()).toEqual(
      exported.filter((name) => /^(?:view|tell)/.test(name)).toSorted(),
    );
  });

  test('has those that tell others of points ahead', () => {
    expect(telling((session) => session)).toEqual(TELLING);
  });
});
