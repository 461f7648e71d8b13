import { expect, test } from 'vitest';
import type { KnownBest, KnownRung } from '../../../src/app/study/study';
import { sessionAfter } from '../../../src/app/game/game-session';
import { loadWords } from '../../../src/i18n/words';
import { viewLadder } from '../../../src/views/debrief/ladder';
import { BEST, close, north, open, OWN, points, proved, session, south, STUDY } from '../two-lamps';

const words = await loadWords('en', ['table', 'debrief']);

/** A plan worth so many halves of a point. */
const half = (halves: number): KnownBest => ({
  ...proved(7, [north, close, close]),
  value: points(halves, 2),
});

/** Rungs whose ties are settled. */
const settled = (...rungs: KnownBest[]): KnownRung[] =>
  rungs.map((rung) => ({ ...rung, isSettled: true }));

// By hand: one change brings nothing, since the lamp on North can't be had in 2025 beside that on South;
// two changes, each lamp in the other's year, come to 7 instead of 5.
const OWN_BEST = proved(5, OWN);
const WHOLE = { ...STUDY, rungs: settled(OWN_BEST, OWN_BEST, proved(7, BEST)) };

test('the nearest best plan is told in pairs, with its years, its causes and its parts', () => {
  const { rungs, nearest, remark, share } = viewLadder(session, WHOLE, words);
  expect(rungs.map(({ title }) => title)).toEqual(['2 changes to a best plan: 2.0 points more']);
  const [best] = rungs;
  expect(best?.pairs).toEqual(['Lamp, North in 2025, not 2026', 'Lamp, South in 2026, not 2025']);
  // North holds 3 a year and South 1: both hold 2026 in either plan.
  expect(best?.causes).toEqual([
    'Lamp, North comes too late in 2026: 2025 is better. That brings 3.0 points.',
  ]);
  expect(best?.parts).toEqual(['North, 2025: +3.0 points', 'South, 2025: −1.0 points']);
  expect(nearest).toEqual(BEST);
  expect([remark, share]).toEqual([undefined, undefined]);
});

test('a new try begins in the first year that differs, with what both plans have', () => {
  const [best] = viewLadder(session, WHOLE, words).rungs;
  expect([best?.year, best?.yearName, best?.again]).toEqual([0, '2025', []]);
  // A plan that differs in the second year alone keeps the first, its cards turned.
  const later = { ...WHOLE, rungs: settled(OWN_BEST, proved(7, [south, close, close])) };
  const [second] = viewLadder(session, later, words).rungs;
  expect(second?.again).toEqual([south, close]);
  const { game, turned, read } = sessionAfter(session.scenario, session.seed, second?.again ?? []);
  expect([game.year, turned, read]).toEqual([1, 1, 1]);
});

test('a corner is shown as soon as nothing unknown can take it away', () => {
  // 1.5 for the first change; were the next rung par, it would bring 0.5 more.
  const known = { ...STUDY, rungs: settled(OWN_BEST, half(13)) };
  expect(viewLadder(session, known, words).rungs.map(({ title }) => title)).toEqual([
    '1 change: 1.5 points more',
  ]);
  // 0.5 for the first; par might be next, with 1.5: then only the whole would be a corner.
  const open1 = { ...STUDY, rungs: settled(OWN_BEST, half(11)) };
  expect(viewLadder(session, open1, words)).toMatchObject({
    rungs: [],
    remark: 'The search has stopped before any few changes were found that bring half a point.',
  });
});

test('what is not known is waited for, and a plan at par has nothing to change', () => {
  expect(viewLadder(session, undefined, words).remark).toBe(
    'The best few changes are being looked for.',
  );
  const busy = { task: { kind: 'rung', changes: 1 }, finding: undefined, isLong: false } as const;
  const searching = { ...STUDY, rungs: settled(OWN_BEST), busy };
  expect(viewLadder(session, searching, words).remark).toBe(
    'The best few changes are being looked for.',
  );
  const atPar = {
    ...STUDY,
    standings: [proved(5, OWN), ...STUDY.standings.slice(1)],
    rungs: settled(OWN_BEST),
  };
  expect(viewLadder(session, atPar, words).remark).toBe(
    'There is nothing to change: no plan is better.',
  );
});

test('before par is proved, nothing is said of what is better', () => {
  // The best found is the player's own plan, and 7 points may be there.
  const paused = {
    ...STUDY,
    standings: [open(5, 7, OWN), ...STUDY.standings.slice(1)],
    rungs: settled(OWN_BEST),
    pause: 'time' as const,
  };
  expect(viewLadder(session, paused, words)).toMatchObject({
    rungs: [],
    remark: 'The search has stopped before any few changes were found that bring half a point.',
  });
});

test('a rung that is not proved says that it is the least', () => {
  const unproved = { ...STUDY, rungs: settled(OWN_BEST, { ...half(13), isProved: false }) };
  expect(viewLadder(session, unproved, words).rungs[0]?.title).toBe(
    '1 change: at least 1.5 points more',
  );
});
