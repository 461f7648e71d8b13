import { describe, expect, test } from 'vitest';
import {
  act,
  closeLedger,
  createGameSession,
  type GameSession,
  turnIncident,
} from '../../../src/app/game/game-session';
import { joinStates } from '../../../src/app/seats/relate';
import type { SeatedSession } from '../../../src/app/seats/seated-session';
import { unwrap } from '../../../src/base/result';
import type { SeatTable } from '../../../src/rules/seats/seat-table';
import { viewChanges, viewFork } from '../../../src/views/seats/changes';
import { english } from '../../i18n/english';
import { readItem } from '../../rules/script';
import { tableOf } from '../../rules/seats/tables';
import { twoShores } from '../../rules/two-shores';

const start: SeatedSession = { ...createGameSession(twoShores, 'SEED'), seats: tableOf(2) };

/** A game in which more was put into the plan, at a table that is in some way another. */
const after = (
  before: SeatedSession,
  lines: readonly string[],
  table: Partial<SeatTable> = {},
): SeatedSession => ({
  ...lines.reduce<GameSession>((session, line) => unwrap(act(session, readItem(line))), before),
  seats: { ...before.seats, ...table },
});

const ended = (before: SeatedSession, by: number): SeatedSession => {
  const closed = turnIncident(unwrap(act(before, { do: 'close-books' })), true);
  return { ...closeLedger(closed), seats: { ...before.seats, agreed: 0, ended: [by] } };
};

describe('what has changed in a game', () => {
  const said = (before: SeatedSession, now: SeatedSession) => viewChanges(before, now, english);

  test('is told by the nation whose land it is, and for all', () => {
    expect(said(start, after(start, ['lamp 2,0', 'lamp 0,0', 'seeker', 'retire']))).toEqual([
      'A, new: Lamp, Harbour',
      'B, new: Lamp, Castle',
      'For all, new: Patrol: Retire and Seeker',
    ]);
    expect(said(after(start, ['lamp 0,0']), start)).toEqual(['A, taken out: Lamp, Harbour']);
    expect(said(start, start)).toEqual(['The plan is as you left it.']);
  });

  test('are agreements, rounds, and who is away', () => {
    const agreed = after(start, [], { agreed: 0b01 });
    expect(said(start, agreed)).toEqual(['Agrees now: A.']);
    expect(said(agreed, after(start, ['seeker'], { agreed: 0b10, turns: [1, 1] }))).toEqual([
      'For all, new: Seeker',
      'Agrees now: B.',
      'Asked again, since the plan has changed: A.',
      '2025: round 2 of the talks has begun.',
    ]);
    const away = after(start, [], { absent: 0b10 });
    expect(said(start, away)).toEqual(['Away now: B.']);
    expect(said(away, start)).toEqual(['Back again: B.']);
  });

  test('goes on over the end of a year', () => {
    const planned = after(start, ['lamp 0,0']);
    expect(said(start, after(ended(planned, 0b11), ['lamp 2,0']))).toEqual([
      'A, new: Lamp, Harbour',
      '2025: the planning has ended, and all agreed.',
      'B, new: Lamp, Castle',
    ]);
    expect(said(planned, ended(planned, 0b01))).toEqual([
      '2025: more than half have ended the planning.',
    ]);
  });
});

describe('two states that were made at once', () => {
  const forked = (mine: SeatedSession, theirs: SeatedSession, base = start) => {
    const joined = joinStates(base, mine, theirs);
    return viewFork(mine, theirs, joined.ok ? undefined : joined.error, english);
  };

  test('are told apart by what only one of them has', () => {
    const [mine, theirs] = [after(start, ['lamp 0,0', 'seeker']), after(start, ['seeker'])];
    expect(forked(mine, { ...theirs, seats: { ...theirs.seats, agreed: 0b10 } })).toEqual({
      about: english.seats.forkAbout,
      joining: english.seats.forkJoin,
      mine: ['A: Lamp, Harbour'],
      theirs: ['Agrees: B.'],
    });
    expect(forked(mine, theirs).theirs).toEqual(['Nothing that the other has not.']);
  });

  test('say why they can’t be put together', () => {
    const [mine, theirs] = [after(start, ['tower 0,0']), after(start, ['tower 0,0 wheels'])];
    expect(forked(mine, theirs).joining).toContain('Both have changed the same thing');
    const other = ended(after(start, ['lamp 0,0']), 0b11);
    const year = forked(mine, other);
    expect(year.joining).toBe(english.seats.forkYears);
    expect(year.theirs).toEqual([
      'A: Lamp, Harbour',
      '2025: the planning has ended, and all agreed.',
    ]);
    const unknown = viewFork(mine, theirs, { code: 'no-base' }, english);
    expect([unknown.about, unknown.joining]).toEqual([english.seats.forkUnknown, undefined]);
  });
});
