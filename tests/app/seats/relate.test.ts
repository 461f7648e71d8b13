import { describe, expect, test } from 'vitest';
import { createGameSession } from '../../../src/app/game/game-session';
import { joinStates, openItems, relate, type SeatedRecord } from '../../../src/app/seats/relate';
import { unwrap } from '../../../src/base/result';
import { printOfState } from '../../../src/codes/state-print';
import { isSamePlan } from '../../../src/rules/seats/merge';
import { afterChange, remembering, withAgreement } from '../../../src/rules/seats/seating';
import { readItem } from '../../rules/script';
import { tableOf } from '../../rules/seats/tables';
import { twoShores } from '../../rules/two-shores';

const start: SeatedRecord = { ...createGameSession(twoShores, 'SEED'), seats: tableOf(2) };

/** A state that was made from another, which was sent or opened before. */
const after = (before: SeatedRecord, ...lines: string[]): SeatedRecord => ({
  ...before,
  actions: [...before.actions, ...lines.map(readItem)],
  seats: remembering(afterChange(before.seats), printOfState(before)),
});
const known = (print: number): SeatedRecord | undefined =>
  print === printOfState(start) ? start : undefined;

describe('a state that has arrived', () => {
  const mine = after(start, 'lamp 0,0');
  const theirs = after(start, 'lamp 2,0');

  test.each<[string, SeatedRecord, SeatedRecord, string]>([
    ['is the same', mine, mine, 'same'],
    ['follows one’s own', start, theirs, 'newer'],
    ['follows it by two steps', start, after(theirs, 'seeker'), 'newer'],
    ['is one that one’s own follows', mine, start, 'older'],
    ['was changed at the same time', mine, theirs, 'fork'],
  ])('%s', (_, own, other, kind) => {
    expect(relate(own, other, known).kind).toBe(kind);
  });

  test('is a fork without a base where that is not known here', () => {
    expect(relate(mine, theirs, () => undefined)).toEqual({ kind: 'fork', base: undefined });
  });

  test('is joined with one’s own where they touch different things', () => {
    const joined = unwrap(joinStates(start, mine, theirs));
    expect(isSamePlan(openItems(joined), [readItem('lamp 0,0'), readItem('lamp 2,0')])).toBe(true);
    expect(joined.seats?.history).toEqual([start, mine, theirs].map(printOfState));
  });

  test('is not joined where both have changed one thing', () => {
    const joined = joinStates(start, after(start, 'tower 0,0'), after(start, 'tower 0,0 wheels'));
    expect(joined.ok ? '' : joined.error.code).toBe('clash');
  });

  test('has the agreements of both where the plan is the same', () => {
    const agreeing = (turn: number): SeatedRecord => ({
      ...start,
      seats: remembering(withAgreement({ ...start.seats, turn }), printOfState(start)),
    });
    expect(unwrap(joinStates(start, agreeing(0), agreeing(1))).seats?.agreed).toBe(0b11);
  });
});
