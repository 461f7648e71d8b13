import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { coverOf } from '../../src/rules/cover';
import { createGame } from '../../src/rules/game';
import { parseScenario } from '../../src/scenario/scenario';
import { SUITS } from '../../src/scenario/vocabulary';

const scenario = unwrap(parseScenario(benelux));
const start = unwrap(createGame(scenario));
const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
const brussels = scenario.sites.findIndex(({ id }) => id === 'brussels');
const close: Action = { do: 'close-books' };

const covers = (actions: Action[]) => {
  const game = unwrap(replay(start, [...actions, close]));
  const [book] = game.books;
  if (!book) throw new Error('no book');
  return SUITS.map((suit) => coverOf(game.setup, book, brussels, suit));
};

// The worked example of docs/rules.md: a kit and a team on Brussels (2, 6), a close battery
// on the Belgian hex to its north-west (1, 5). The patrol is kept.
const three = [order('kit', 2, 6), order('team', 2, 6), order('close', 1, 5)];
const picture = (nation: string): Action => ({ do: 'buy', programme: 'shared-picture', nation });

test('without the shared picture the largest mark counts', () => {
  // buzz max(3, 1, 1), skim max(2, 2, 1), soar max(1, 1)
  expect(covers(three)).toEqual([3, 2, 1]);
});

test('with the shared picture the marks add up', () => {
  // buzz 3 + 1 + 1, skim 2 + 2 + 1, soar 1 + 1
  expect(covers([...three, picture('be')])).toEqual([5, 5, 2]);
});

test('the bill with the joint order and two more kits is 14', () => {
  const bought: Action[] = [
    ...three,
    order('kit', 1, 7),
    order('kit', 3, 7),
    { do: 'buy', programme: 'joint-order' },
    close,
  ];
  const game = unwrap(replay(start, bought));
  // 3 kits 6 − rebate 2 + team 2 + close 4 + patrol 1 + joint order 3
  expect(game.books[0]?.bill).toBe(14);
  expect(apply(start, close).ok).toBe(true);
});
