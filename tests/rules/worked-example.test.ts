import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { coverOf } from '../../src/rules/cover';
import { createGame } from '../../src/rules/game';
import { plannedHeld } from '../../src/analysis/planned-score';
import { SUITS } from '../../src/scenario/vocabulary';

const scenario = unwrap(parseScenario(benelux));
const start = createGame(scenario);
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

// A kit and a team on Brussels (2, 6), a close battery
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

describe('the worked example of docs/rules.md', () => {
  const first = [
    ...[order('kit', 2, 3), order('kit', 3, 2), order('kit', 2, 5), order('area', 3, 3)],
    ...[{ do: 'buy', programme: 'joint-order' } as const, close],
  ];
  const seeker: Action = { do: 'buy', programme: 'seeker' };
  const rotterdam = scenario.sites.findIndex(({ id }) => id === 'rotterdam');

  test('pays 14 coins, then 6', () => {
    const { books } = unwrap(replay(start, [...first, picture('nl'), seeker, close]));
    // 3 kits 6 + area 6 + joint order 3 − rebate 2 + patrol 1; picture 3 + seeker 2 + patrol 1
    expect(books.map(({ bill }) => bill)).toEqual([14, 6]);
    expect(books.map(({ treasury }) => treasury)).toEqual([4, 14]);
  });

  test.each([
    // kit 3 + area with seeker 2, area 1 with seeker 1 + patrol 1, area 3 + patrol 1
    ['by the sum', [picture('nl'), seeker], [5, 3, 4]],
    // the largest of the same marks
    ['without the picture', [seeker], [3, 2, 3]],
  ])('covers Rotterdam %s', (_, bought, cover) => {
    const { setup, books } = unwrap(replay(start, [...first, ...bought, close]));
    expect(SUITS.map((suit) => coverOf(setup, at(books, 1), rotterdam, suit))).toEqual(cover);
  });

  test('is expected to score 80/11 there', () => {
    const actions = [...first, picture('nl'), seeker, close];
    const { setup, books } = unwrap(replay(start, actions));
    const { present, programmes } = at(books, 1);
    const alone = present.map((layers, site) => (site === rotterdam ? layers : 0));
    // 8 incidents × 4 of 22 tokens × 13 of 13 cards × 5
    expect(plannedHeld(setup, 1, { present: alone, programmes }) * 11).toBe(80 * setup.denominator);
  });

  test.each([
    // the larger of team 2 and patrol 1
    ['one picture', [picture('nl')], 2],
    // team 2 + patrol 1, the close battery not counted
    ['the other picture', [picture('be')], 3],
    // team 2 + close 2 + patrol 1
    ['both pictures', [picture('nl'), picture('be')], 5],
  ])('covers Antwerp from Eindhoven: %s', (_, bought, skim) => {
    const actions = [order('close', 3, 4), order('team', 2, 5), ...bought, close];
    const { setup, books } = unwrap(replay(start, actions));
    const antwerp = scenario.sites.findIndex(({ id }) => id === 'antwerp');
    expect(coverOf(setup, at(books, 0), antwerp, 'skim')).toBe(skim);
  });
});
