import { describe, expect, test } from 'vitest';
import { createGameSession, sessionAfter } from '../../../src/app/game/game-session';
import type { SeatedSession } from '../../../src/app/seats/seats-store';
import { unwrap } from '../../../src/base/result';
import { replay } from '../../../src/rules/apply';
import type { SeatTable } from '../../../src/rules/seats/seat-table';
import { dealAims } from '../../../src/scenario/aims';
import { viewSeatsResult } from '../../../src/views/seats/result';
import { viewHandOver, viewSeats } from '../../../src/views/seats/seats';
import { planOf } from '../../cli/sources';
import { english } from '../../i18n/english';
import { readItem } from '../../rules/script';
import { tableOf } from '../../rules/seats/tables';
import { pledgeAcross, twoPurses } from '../../rules/three-boards';
import { playable } from '../../scenario/playable';

const savings = playable({ ...twoPurses, savings: { coinsPerPoint: 1 } });

/** A kit at A, whose 2 coins leave 2: A has 2 + 1½, B half a point (tests/analysis/seats). */
function afterOneKit(seats: SeatTable): SeatedSession {
  const session = createGameSession(savings, 'SEED');
  const game = unwrap(replay(session.game, [readItem('kit 0,0')]));
  return { ...session, actions: [readItem('kit 0,0')], game, seats };
}

describe('the panel of a table', () => {
  test('has what each comes to, and who agrees', () => {
    const table = { ...tableOf(2, { absent: 0b10 }), agreed: 0b01 };
    const view = viewSeats(afterOneKit(table), 0, undefined, english);
    expect(view.rows.map(({ names, points, state }) => [names, points, state])).toEqual([
      ['A', '3.5', 'agrees'],
      ['B', '0.5', 'absent-refuses'],
    ]);
    expect([view.whole, view.round]).toEqual(['4.0', '2025, round 1. It is the turn of A.']);
    expect(view.rows.map(({ absence }) => absence?.isAbsent)).toEqual([undefined, true]);
  });

  test('has no points while those are hidden', () => {
    const session = { ...afterOneKit(tableOf(2)), hidesPoints: true as const };
    const view = viewSeats(session, 0, undefined, english);
    expect([view.whole, ...view.rows.map(({ points }) => points)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('shows an aim to nobody but who has the turn, and only if there are any', () => {
    const table = tableOf(2, { hasAims: true });
    const session = afterOneKit(table);
    expect(dealAims(savings, 'SEED').length).toBe(2);
    expect(viewSeats(session, 0, undefined, english).aims.length).toBe(1);
    expect(viewSeats(session, undefined, undefined, english).aims).toEqual([]);
    expect(viewSeats(afterOneKit(tableOf(2)), 0, undefined, english).aims).toEqual([]);
    const both = afterOneKit(tableOf(1, { seats: [0b11], hasAims: true }));
    expect(viewSeats(both, 0, undefined, english).aims.length).toBe(2);
  });

  test('says what has changed since a player’s last turn in that year', () => {
    const session = afterOneKit(tableOf(2));
    const since = (year: number, lines: string[]) =>
      viewSeats(session, 0, { year, items: lines.map(readItem) }, english).since;
    expect(since(0, ['kit 1,0'])).toEqual(['New: Kit, Site', 'Taken out: Kit, Site']);
    expect(since(0, ['kit 0,0'])).toEqual(['The plan is as you left it.']);
    expect(since(1, [])).toEqual([]);
  });

  test('hides everything between two turns', () => {
    const view = viewHandOver(afterOneKit({ ...tableOf(2), turn: 1 }), english);
    expect(view.title).toBe('Give this screen to B');
  });
});

describe('the report of a table', () => {
  const finished = { ...sessionAfter(pledgeAcross, 'SEED', planOf(['kit 0,0', 'kit 1,0'])) };
  const resultOf = (seats: SeatTable) => viewSeatsResult({ ...finished, seats }, english);

  test('says that a majority ended a year, and who had not agreed', () => {
    expect(resultOf({ ...tableOf(2), ended: [0b01] })?.sentences).toEqual([
      'In 2025 more than half of the players ended the planning. B had not agreed.',
    ]);
    expect(resultOf({ ...tableOf(2), ended: [0b11] })?.sentences).toEqual([
      'Each year, all players agreed to the plan.',
    ]);
    const one = { ...tableOf(1, { seats: [0b11] }), ended: [0b1] };
    expect(resultOf(one)?.sentences[0]).toBe('One player looked after A and B.');
  });

  test('reveals the aim of each nation', () => {
    const table = { ...tableOf(2, { hasAims: true }), ended: [0b11] };
    expect(resultOf(table)?.aims?.rows.map(({ nation }) => nation)).toEqual(['A', 'B']);
    expect(resultOf({ ...tableOf(2), ended: [0b11] })?.aims).toBe(undefined);
    expect(viewSeatsResult(finished, english)).toBe(undefined);
  });
});
