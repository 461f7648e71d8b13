import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { createGame, isOver } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { belowFrom, pick } from './random-play';
import {
  countPlans,
  countSequences,
  legalNow,
  oneHex,
  onWheels,
  twoNations,
} from './counted-boards';

const CLOSE: Action = { do: 'close-books' };
const start = (scenario: Parameters<typeof createGame>[0]) => createGame(scenario);

describe('plans whose books can be closed', () => {
  test.each([
    // Nothing, or the post for 2 of 3 coins: 2.
    ['one hex, one year', oneHex, 1, 2],
    // After nothing 5 coins: nothing or the post, 2. After the post 1 + 2 = 3 coins, but its
    // hex is taken: nothing, 1. Together 3.
    ['one hex, two years', oneHex, 2, 3],
    // Posts for 2 on either hex, pictures for 1 for either nation. Sets by cost are the terms
    // of (1 + x²)²(1 + x)² = 1 + 2x + 3x² + 4x³ + 3x⁴ + 2x⁵ + x⁶. Up to 3 coins:
    // 1 + 2 + 3 + 4 = 10.
    ['two nations, one year', twoNations, 1, 10],
    // In all 4 coins, 3 of them in the first year, and nothing is bought twice. By the first
    // year's set, with what the rest allows:
    //   nothing: all four for at most 4: 1 + 2 + 3 + 4 + 3 = 13
    //   a picture (2 ways), 3 left: (1 + x²)²(1 + x) = 1 + x + 2x² + 2x³ + …: 6 each, 12
    //   both pictures, 2 left: (1 + x²)² = 1 + 2x² + …: 3
    //   a post (2 ways), 2 left: (1 + x²)(1 + x)² = 1 + 2x + 2x² + …: 5 each, 10
    //   a post and a picture (4 ways), 1 left: (1 + x²)(1 + x) = 1 + x + …: 2 each, 8
    // Together 46.
    ['two nations, two years', twoNations, 2, 46],
    // Each hex is empty for 0, has a post for 2 + 1 = 3, or one on wheels for 4; the patrol is
    // kept for 1 or retired for 0. Pairs of hexes: 0 (1 way), 3 (2), 4 (2), 6 (1), 7 (2), 8 (1).
    // Of 7 coins: kept, pairs to 6: 1 + 2 + 2 + 1 = 6; retired, pairs to 7: 8. Together 14.
    ['on wheels, one year', onWheels, 1, 14],
    // The second year, by the first. Earlier posts stay for 1 or are stood down for 0; the
    // wheeled may also move for 1. A hex that no post stands on takes a new one for 3 or 4.
    //   no post, patrol kept (8 coins): kept 1 + 2 + 2 + 1 + 2 = 8, retired 9: 17
    //   no post, patrol gone (9 coins): all 9
    //   a post (2 ways), kept (5 coins). It stays: 1, 4, 5 by the other hex; it is stood down:
    //     0, 3, 3, 4, 4, 6, 7, 7, 8. Kept, to 4: 2 + 5; retired, to 5: 3 + 5: 15 each, 30
    //   a post (2 ways), patrol gone (6 coins): 3 + 6 = 9 each, 18
    //   a wheeled post (2 ways), kept (4 coins). It stays or moves: 1, 4, 5 each; stood down as
    //     above. Kept, to 3: 1 + 1 + 3; retired, to 4: 2 + 2 + 5: 14 each, 28
    //   a wheeled post (2 ways), patrol gone (5 coins): 3 + 3 + 5 = 11 each, 22
    //   two posts, kept (2 coins). Both stay: 2; one is stood down (2 ways): 1, 4, 5; both: 0, 3,
    //     … Kept, to 1: 0 + 2 + 1; retired, to 2: 1 + 2 + 1: 7
    //   two posts, patrol gone (3 coins): 1 + 2 + 3 = 6
    //   one of each (2 ways), patrol gone (2 coins). Both stay 2; the wheeled stood down 1; the
    //     other stood down and the wheeled stays 1, moves 1; both stood down 0: 5 each, 10
    // Together 17 + 9 + 30 + 18 + 28 + 22 + 7 + 6 + 10 = 147.
    ['on wheels, two years', onWheels, 2, 147],
  ])('%s', (_, scenario, years, count) => {
    expect(countPlans(start(scenario), years)).toBe(count);
  });
});

describe('legal actions one after another', () => {
  // One hex. Six places: in the first year the plan empty (E) or the post in it (O); in the
  // second the same without a post (e, o), or with one (p), where another may be planned (q)
  // but its books can't be closed; and the end, with nothing to do. From each:
  //   E → O, e    O → E, p    e → o, end    o → e, end    p → q, end    q → p
  // Ways to go n steps, by adding up those of the places that follow:
  //   n   E  O  e  o  p  q
  //   1   2  2  2  2  2  1
  //   2   4  4  2  2  1  2
  //   3   6  5  2  2  2  1
  //   4   7  8  2  2  1  2
  //   5  10  8  2  2  2  1
  //   6  10 12  2  2  1  2
  test.each([
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 7],
    [5, 10],
    [6, 10],
  ])('one hex, %i deep', (length, count) => {
    expect(countSequences(start(oneHex), length)).toBe(count);
  });

  // Two nations. In the plan each of 4 items is added or taken back, and the books are closed
  // if they can be: 4 + 1 = 5.
  //   2 deep: 4 items, then 4 + 1: 20. Closed, then 4 + 1: 5. Together 25.
  //   3 deep: an item and back (4), then 5: 20. Two items: both pictures (2 orders) or a post
  //   and a picture (8), then 5: 50; both posts (2), 4 coins, not to be closed, then 4: 8. A
  //   picture (2), closed: the other picture, both posts, close: 4: 8. A post (2), closed: both
  //   pictures, both posts (its own hex is judged at closing), close: 5: 10. Closed, an item
  //   (4), then 5: 20. Closed twice, the end: 0. Together 20 + 50 + 8 + 8 + 10 + 20 = 116.
  test.each([
    [1, 5],
    [2, 25],
    [3, 116],
  ])('two nations, %i deep', (length, count) => {
    expect(countSequences(start(twoNations), length)).toBe(count);
  });

  // On wheels. Either hex takes either kind of order; retire; close: 4 + 1 + 1 = 6.
  //   2 deep: an order (4), then back, the other hex twice, retire, close: 5: 20. Retire, then
  //   4 orders, back, close: 6. Closed, then as at first: 6. Together 32.
  //   3 deep, after an order (4 ways):
  //     and back (4): 6 each, 24
  //     and the other hex: then two to take back, retire, and close if 7 coins pay for it. Two
  //       posts 6 + 1 (2 orders): 4; one of each 8 (4): 3; two wheeled 9 (2): 3. 8 + 12 + 6 = 26
  //     and retire (4): back either, the other hex twice, close: 5 each, 20
  //     and close, a post (2): 4 orders (judged at closing), stand down, retire, close: 7 each, 14
  //     and close, wheeled (2): the same and a move: 8 each, 16
  //   after retire: an order (4): 5 each, 20; back: 6; close: 4 orders and close: 5
  //   after close: an order (4): back, the other hex twice, retire, close: 5 each, 20; retire:
  //     4 orders, back, close: 6; close: the end: 0
  //   Together 24 + 26 + 20 + 14 + 16 + 20 + 6 + 5 + 20 + 6 = 157.
  test.each([
    [1, 6],
    [2, 32],
    [3, 157],
  ])('on wheels, %i deep', (length, count) => {
    expect(countSequences(start(onWheels), length)).toBe(count);
  });
});

describe('the list of legal items', () => {
  const text = (items: readonly Action[]): string[] =>
    items.map((item) => JSON.stringify(item)).sort();

  test.each([
    ['one hex', oneHex],
    ['two nations', twoNations],
    ['on wheels', onWheels],
  ])('is all that can be added: %s', (_, scenario) => {
    const below = belowFrom(7);
    for (let round = 0; round < 40; round++) {
      let game = start(scenario);
      for (let step = 0; step < 12 && !isOver(game); step++) {
        const legal = legalItems(game);
        expect(text(legal)).toEqual(text(legalNow(game)));
        const next = apply(game, pick([...legal, CLOSE, CLOSE], below));
        if (next.ok) game = next.value;
      }
    }
  });
});
