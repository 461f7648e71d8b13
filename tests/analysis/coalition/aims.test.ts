import { expect, test } from 'vitest';
import { aimPoints, isAimMet } from '../../../src/analysis/coalition/aims';
import { unwrap } from '../../../src/base/result';
import { replay } from '../../../src/rules/apply';
import { createGame } from '../../../src/rules/game';
import type { Aim } from '../../../src/scenario/aims';
import { planOf } from '../../cli/sources';
import { leftOut, pledgeAcross } from '../../rules/three-boards';
import { playable } from '../../scenario/playable';

const place = (site: number): Aim => ({ kind: 'site', site });
const pledge: Aim = { kind: 'pledge', pledge: 0 };
const coins = (count: number): Aim => ({ kind: 'coins', coins: count });

// By hand: one card, which a kit for 2 of the 4 coins holds; the pledge takes a kit at both sites.
test.each<[string, string[], Aim, boolean]>([
  ['a place with a kit', ['kit 0,0'], place(0), true],
  ['a place without one', ['kit 0,0'], place(1), false],
  ['a pledge of which half is done', ['kit 0,0'], pledge, false],
  ['a pledge', ['kit 0,0', 'kit 1,0'], pledge, true],
  ['all the coins that are left', ['kit 0,0'], coins(2), true],
  ['a coin more than that', ['kit 0,0'], coins(3), false],
])('%s', (_, items, aim, isMet) => {
  const start = createGame(pledgeAcross);
  const planned = unwrap(replay(start, planOf(items).slice(0, -1)));
  const over = unwrap(replay(start, planOf(items)));
  expect([planned, over].map((game) => isAimMet(game, aim))).toEqual([isMet, isMet]);
});

test('half of the cards are enough for a place, fewer are not', () => {
  const withDeck = (weak: number, strong: number) =>
    playable({
      ...leftOut,
      years: leftOut.years.map((year) => ({
        ...year,
        deck: [
          { suit: 'buzz' as const, strength: 1, copies: weak },
          { suit: 'soar' as const, strength: 1, copies: strong },
        ],
      })),
    });
  const isMet = (weak: number, strong: number): boolean =>
    isAimMet(unwrap(replay(createGame(withDeck(weak, strong)), planOf(['kit 0,0']))), place(0));
  expect([isMet(2, 2), isMet(2, 3), isMet(3, 2)]).toEqual([true, false, true]);
});

test('is worth the value of its site, the points of its pledge, its coins', () => {
  expect([place(0), place(1), pledge, coins(3)].map((aim) => aimPoints(pledgeAcross, aim))).toEqual(
    [4, 2, 6, 3],
  );
});
