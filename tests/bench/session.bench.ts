import { parseScenario } from '../../src/scenario/check';
import { Client } from 'boardgame.io/client';
import { INVALID_MOVE } from 'boardgame.io/core';
import type { Game as BoardGame } from 'boardgame.io';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { ok, unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { createGame, type Game } from '../../src/rules/game';
import type { KeyValueStore } from '../../src/app/ports';
import { createStores } from '../../src/app/stores/create-stores';
import {
  act,
  closeLedger,
  createGameSession,
  turnIncident,
  undo,
} from '../../src/app/game/game-session';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { median, rate } from './ratio';

const SEED = 'BENCH';
const scenario = unwrap(parseScenario(benelux));
const start = createGame(scenario);

/** What is done at the table: an action, or undoing the one before. */
type Step = Action | 'undo';

/**
 * Whole games: what a plan came to, with orders, moves, programmes and take-backs; and every
 * third step but a closing is undone and done again.
 */
const games: readonly (readonly Step[])[] = Array.from({ length: 20 }, (_, seed) =>
  playAtRandom(scenario, 40, belowFrom(seed)).actions.flatMap((action, index): Step[] =>
    index % 3 === 0 && action.do !== 'close-books' ? [action, 'undo', action] : [action],
  ),
);
const steps = games.reduce((sum, game) => sum + game.length, 0);

/** A game without the tables made from its scenario: plain JSON. */
type Plain = Omit<Game, 'setup'>;
const plainOf = ({ setup: _, ...plain }: Game): Plain => plain;

/** A table made ready: what takes a step, and what the game on it has come to. */
interface Table {
  readonly take: (step: Step) => void;
  readonly game: () => Plain;
}

const first = createGameSession(scenario, SEED);

/** The session alone: the game, its actions, and what undo and redo need. */
function sessionTable(): Table {
  let session = first;
  return {
    take(step) {
      if (step === 'undo') session = undo(session);
      else session = unwrap(act(session, step));
      if (step !== 'undo' && step.do === 'close-books')
        session = closeLedger(turnIncident(session, true));
    },
    game: () => plainOf(session.game),
  };
}

function memory(): KeyValueStore {
  const texts = new Map<string, string>();
  return {
    read: (key) => ok(texts.get(key)),
    write: (key, text) => ok(void texts.set(key, text)),
    remove: (key) => ok(void texts.delete(key)),
    keys: () => ok([...texts.keys()]),
    onCleared: () => undefined,
  };
}

/** The page's stores: the session, its signal, and after each step the whole save as text. */
function storesTable(): Table {
  const { game } = createStores({
    storage: memory(),
    entropy: { newSeed: () => SEED },
    levels: [scenario],
    preferences: { wantsDark: false, wantsContrast: false, wantsStill: false, languages: ['en'] },
    languages: ['en'],
  });
  game.start(scenario, SEED);
  return {
    take(step) {
      if (step === 'undo') game.undo();
      else game.act(step);
      if (step === 'undo' || step.do !== 'close-books') return;
      game.turnAll();
      game.closeLedger();
    },
    game() {
      const session = game.session.peek();
      if (session === undefined) throw new Error('nobody at the table');
      return plainOf(session.game);
    },
  };
}

/**
 * The same rules in boardgame.io. Its state has to be plain JSON, so it holds the game without
 * the tables; those are made once and put back for each move, which costs next to nothing. A
 * closed year ends the turn, since there as here nobody undoes past it. Neither side draws
 * incidents, keeps a file or tells a listener.
 */
const boardGame: BoardGame<Plain> = {
  name: 'lowland-skies',
  setup: () => plainOf(start),
  moves: {
    act: ({ G, events }, action: Action) => {
      const next = apply({ ...G, setup: start.setup }, action);
      if (!next.ok) return INVALID_MOVE;
      if (action.do === 'close-books') events.endTurn();
      return plainOf(next.value);
    },
  },
};

function boardGameTable(): Table {
  const client = Client({ game: boardGame, numPlayers: 1, debug: false });
  client.start();
  return {
    take(step) {
      if (step === 'undo') client.undo();
      else client.moves['act']?.(step);
    },
    game() {
      const state = client.getState();
      if (state === null) throw new Error('a client without a state');
      return state.G;
    },
  };
}

const TABLES = [sessionTable, storesTable, boardGameTable] as const;

test('at all three tables the games come to the same', () => {
  for (const game of games) {
    const [played, ...others] = TABLES.map((ready) => {
      const table = ready();
      game.forEach(table.take);
      return table.game();
    });
    expect(played?.year).toBe(scenario.years.length);
    for (const other of others) expect(other).toEqual(played);
  }
});

/** Milliseconds for the steps of every game at tables of one kind; making them is left out. */
function timeOf(ready: () => Table): number {
  let taken = 0;
  for (const game of games) {
    const { take } = ready();
    const begun = performance.now();
    for (const step of game) take(step);
    taken += performance.now() - begun;
  }
  return taken;
}

test('steps a second, against boardgame.io', () => {
  const rounds = Array.from({ length: 25 }, () => TABLES.map(timeOf)).slice(10);
  const middle = (of: (round: readonly number[]) => number): number => median(rounds.map(of));
  const perSecond = (table: number): string =>
    rate((1000 * steps) / middle((round) => at(round, table)));
  const against = (table: number): string =>
    `${middle((round) => at(round, 2) / at(round, table)).toFixed(1)} × boardgame.io`;
  console.log(
    [
      `${games.length} whole games of the flagship, ${steps} steps (actions and undos)`,
      `the session: ${perSecond(0)}, ${against(0)} (20 is good)`,
      `the stores, each step kept as text: ${perSecond(1)}, ${against(1)}`,
      `boardgame.io, nothing kept: ${perSecond(2)}`,
    ].join('\n'),
  );
});
