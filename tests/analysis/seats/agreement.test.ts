import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../src/analysis/coalition/account';
import { absentAgrees, agreeingSeats } from '../../../src/analysis/seats/agreement';
import { bigToNumber } from '../../../src/base/big-fraction';
import { unwrap } from '../../../src/base/result';
import { replay } from '../../../src/rules/apply';
import { createGame, type Game } from '../../../src/rules/game';
import type { Scenario } from '../../../src/scenario/scenario';
import { readItem } from '../../rules/script';
import { tableOf } from '../../rules/seats/tables';
import { leftOut, pledgeAcross, twoPurses } from '../../rules/three-boards';
import { playable } from '../../scenario/playable';

const planned = (scenario: Scenario, ...lines: string[]): Game =>
  unwrap(replay(createGame(scenario), lines.map(readItem)));

describe('an absent seat', () => {
  test.each([
    // A kit costs 2 of 4 coins and nothing else is lost by it: 99 coins to a point.
    ['nothing is bought', twoPurses, [], [true, true]],
    ['something for A', twoPurses, ['kit 0,0'], [true, true]],
    ['both have a pledge between them', pledgeAcross, ['kit 0,0', 'kit 1,0'], [true, true]],
    // Each coin left is a point, of which A has three in four: 4 coins are 3 and 1, 2 coins are 1½
    // and ½. A kit at A brings it 2, so 3½; B has ½ and had 1.
    [
      'for A, with savings',
      playable({ ...twoPurses, savings: { coinsPerPoint: 1 } }),
      ['kit 0,0'],
      [true, false],
    ],
    // A kit at B brings it 1, so 1½; A has 1½ and had 3.
    [
      'for B, with savings',
      playable({ ...twoPurses, savings: { coinsPerPoint: 1 } }),
      ['kit 1,0'],
      [false, true],
    ],
    // Where coins are worth nothing, nobody minds what another gets.
    ['both kits for A', leftOut, ['kit 0,0', 'kit 1,0'], [true, true]],
  ])('%s', (_, scenario, lines, expected) => {
    const game = planned(scenario, ...lines);
    expect([0b01, 0b10].map((members) => absentAgrees(game, members))).toEqual(expected);
  });

  test('by hand: what its account is while the year is planned', () => {
    const game = planned(playable({ ...twoPurses, savings: { coinsPerPoint: 1 } }), 'kit 0,0');
    const totals = [0b01, 0b10, 0b11].map((members) => bigToNumber(accountOf(game, members).total));
    expect(totals).toEqual([3.5, 0.5, 4]);
  });

  test('is counted with those who have said that they agree', () => {
    const scenario = playable({ ...twoPurses, savings: { coinsPerPoint: 1 } });
    const table = { ...tableOf(2, { absent: 0b10 }), agreed: 0b01 };
    expect(agreeingSeats(planned(scenario), table)).toBe(0b11);
    expect(agreeingSeats(planned(scenario, 'kit 0,0'), table)).toBe(0b01);
    expect(agreeingSeats(planned(scenario), { ...table, absent: 0 })).toBe(0b01);
  });
});
