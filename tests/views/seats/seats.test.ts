import { describe, expect, test } from 'vitest';
import { createGameSession, sessionAfter } from '../../../src/app/game/game-session';
import type { SeatedSession } from '../../../src/app/seats/seated-session';
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
const afterOneKit = (seats: SeatTable): SeatedSession => withPlan(seats, 'kit 0,0');

function withPlan(seats: SeatTable, ...lines: string[]): SeatedSession {
  const session = createGameSession(savings, 'SEED');
  const actions = lines.map(readItem);
  return { ...session, actions, game: unwrap(replay(session.game, actions)), seats };
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

  test('says what has changed since a player’s last turn, and on whose land', () => {
    const session = withPlan(tableOf(2), 'kit 0,0');
    const since = (...lines: string[]) =>
      viewSeats(session, 0, withPlan(tableOf(2), ...lines), english).since;
    expect(since('kit 1,0')).toEqual(['A, new: Kit, Site', 'B, taken out: Kit, Site']);
    expect(since('kit 0,0')).toEqual(['The plan is as you left it.']);
    expect(viewSeats(session, 0, undefined, english).since).toEqual([]);
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
