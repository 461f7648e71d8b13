import { subtract } from '../../../src/base/fraction';
import { expect, test } from 'vitest';
import { gapBetween, lossBetween, shareOfPar } from '../../../src/views/debrief/figures';
import { viewLosses } from '../../../src/views/debrief/losses';
import { viewScale } from '../../../src/views/debrief/scale';
import { stretchOf, viewSearch } from '../../../src/views/debrief/search';
import type { Finding } from '../../../src/analysis/question';
import type { Study } from '../../../src/app/study/study';
import { english } from '../../i18n/english';
import { BEST, close, north, open, OWN, points, proved, session, south, STUDY } from '../two-lamps';

const words = english;
const losses = (study: Study) =>
  viewLosses(session, study.standings, study.decisions, study.busy?.task, words);
const finding = (found: number | undefined, bound: number): Finding => ({
  incumbent: found === undefined ? undefined : { value: points(found), plan: [] },
  bound: points(bound),
  isProved: false,
  nodes: 1,
  seconds: 2.4,
});

test('a difference of two figures is exact', () => {
  expect(subtract(points(1, 2), points(1, 3))).toEqual(points(1, 6));
});

test('a plan reaches 100 per cent of par only where no plan is better', () => {
  expect(shareOfPar(points(5), points(7))).toBe(71);
  expect(shareOfPar(points(9999), points(10000))).toBe(99);
  expect(shareOfPar(points(7), points(7))).toBe(100);
  expect(shareOfPar(points(0), points(0))).toBeUndefined();
});

test('the scale sets the plan beside par, and luck apart from it', () => {
  const view = viewScale(session, STUDY, words);
  expect(view.verdict).toMatch(/^Your plan was worth 5.0 points on average, 71 % of the best/);
  expect([view.planned, view.par?.value, view.hindsight]).toEqual([5, 7, undefined]);
  const luck = view.keys.find(({ name }) => name === 'Luck')?.figure;
  expect(luck).toBe(words.signedPoints(points(view.score - 5)));
  expect(view.end).toBeGreaterThan(Math.max(view.score, 7));
});

test('what is not proved is said not to be, with what nothing exceeds', () => {
  const study = { ...STUDY, standings: [open(6, 8, BEST), undefined, proved(5)] };
  const view = viewScale(session, study, words);
  expect(view.verdict).toContain('83 % of the best found so far');
  expect(view.par).toEqual({ value: 6, bound: 8 });
  const note = view.keys.find(({ kind }) => kind === 'par')?.note;
  expect(note).toContain('not proved: nothing is above 8.0, 2.0 more at most');
});

test('without a study the plan stands alone', () => {
  const view = viewScale(session, undefined, words);
  expect(view.verdict).toMatch(/^Your plan was worth 5.0 points on average. The cards/);
  expect(view.par).toBeUndefined();
});

test('a loss says how far it is known', () => {
  const text = (...[before, after]: Parameters<typeof lossBetween>) =>
    lossBetween(before, after, words)?.text;
  expect(text(proved(7), proved(5), words)).toBe('2.0');
  expect(text(open(7, 9), proved(5), words)).toBe('at least 2.0');
  expect(text(proved(7), open(5, 6), words)).toBe('at most 2.0');
  expect(text(open(7, 9), open(5, 6), words)).toBe('2.0, not proved');
  // Nothing better can be found after a step than before it.
  expect(lossBetween(proved(5), open(5, 6), words)).toMatchObject({ isNone: true, text: '0.0' });
  expect(lossBetween(proved(5), undefined, words)).toBeUndefined();
});

test('the years’ regrets add up to par less the planned score', () => {
  const { years, total } = losses(STUDY);
  expect(years.map(({ loss }) => loss?.text)).toEqual(['2.0', '0.0']);
  expect(years.map(({ share }) => share)).toEqual([1, 0]);
  expect(total).toMatchObject({ sum: 'par 7.0 − your plan 5.0' });
  expect(total?.loss.text).toBe('2.0');
});

test('a year that was looked into names each decision that cost points, and sums up the rest', () => {
  const [first, second] = losses(STUDY).years;
  expect(first?.rows).toMatchObject([
    { name: 'Lamp, South', cost: '3', instead: 'Lamp, North', isCostliest: true },
  ]);
  expect(first?.others).toBe('one other decision: as good as any');
  expect(second?.rows).toEqual([]);
  expect(second?.others).toBe('two decisions: as good as any');
});

test('the costliest decision comes with a whole plan that has the better one', () => {
  const { costliest } = losses(STUDY);
  expect(costliest).toMatchObject({
    year: 0,
    sentence: 'Lamp, South, in 2025: 2.0 points.',
    better: 'An equally good plan has Lamp, North; there may be others.',
    remark: undefined,
    decision: south,
    instead: [north],
    plan: BEST,
  });
});

test('what was left undone is named whole', () => {
  const decisions = [[{ decision: close, before: proved(7, BEST), after: proved(1) }], undefined];
  // As if the player had closed the first year with nothing bought.
  const { years, costliest } = losses({ ...STUDY, decisions });
  expect(years[0]?.rows).toMatchObject([{ name: 'What was not bought', instead: 'Lamp, North' }]);
  expect(years[1]?.state).toBe('offered');
  expect(costliest?.better).toContain('also has Lamp, North');
  // The second year lost nothing, so none of its decisions can have cost more.
  expect(costliest?.remark).toBeUndefined();
});

test('another year that lost more may hold a costlier decision, and it is said', () => {
  const decisions = [[{ decision: close, before: proved(7, BEST), after: proved(6) }], undefined];
  const standings = [proved(7, BEST), proved(6), proved(3)];
  const { costliest } = losses({ ...STUDY, decisions, standings });
  expect(costliest?.remark).toBeDefined();
});

test('while a year is weighed, no decision is the costliest yet', () => {
  const decisions = [
    [
      { decision: south, before: proved(7, BEST), after: undefined },
      { decision: close, before: undefined, after: proved(5) },
    ],
  ];
  const task = { kind: 'decision', year: 0, decision: 0 } as const;
  const study = { ...STUDY, decisions, busy: { task, finding: undefined, isLong: false } };
  const { years, costliest } = losses(study);
  expect(years[0]?.state).toBe('waiting');
  expect(years[0]?.rows.map(({ instead }) => instead)).toEqual(['being searched', 'waiting']);
  expect(costliest).toBeUndefined();
  expect(viewSearch(session, study, words).sentence).toBe(
    'Weighing a decision of 2025: Lamp, South.',
  );
});

test('a plan that is as good as any has no loss', () => {
  const standings = [proved(5, OWN), proved(5), proved(5)];
  expect(losses({ ...STUDY, standings, decisions: [] })).toMatchObject({
    isFlawless: true,
    costliest: undefined,
  });
});

test('a search is told by its task, its two numbers and its effort', () => {
  const task = { kind: 'par' } as const;
  const { progress, ...view } = viewSearch(
    session,
    { ...STUDY, busy: { task, finding: finding(5, 8), isLong: false } },
    words,
  );
  expect(view).toMatchObject({ state: 'searching', sentence: words.debrief.taskPar });
  expect(progress).toMatchObject({ low: 5, high: 8, lowText: '5.0', highText: '8.0' });
  expect(progress?.effort).toBe('1 branch searched · 2 s');
});

test('a gap is told so that it holds, and so that the figures shown add up', () => {
  // 6.04 and 8.01 are shown as 6.0 and, since nothing exceeds it, 8.1.
  expect(gapBetween(points(604, 100), points(801, 100), words)).toEqual({
    bound: '8.1',
    gap: '2.1',
  });
  expect(gapBetween(points(6), points(8), words)).toEqual({ bound: '8.0', gap: '2.0' });
  // Less than a tenth is no proof.
  expect(gapBetween(points(604, 100), points(606, 100), words).gap).toBe('0.1');
});

test('a paused search says why, what it has found, and what may be there', () => {
  const paused = (
    by: 'player' | 'time',
    found: number | undefined,
    kind: 'par' | 'hindsight' = 'par',
  ) =>
    viewSearch(
      session,
      {
        ...STUDY,
        pause: by,
        busy: { task: { kind }, finding: finding(found, 8), isLong: true },
      },
      words,
    );
  const better = paused('time', 6);
  expect(better).toMatchObject({ state: 'paused', hasPlan: true });
  expect(better.sentence).toBe(
    'A proof takes longer, so the search has stopped for now. ' +
      'The best plan found so far is laid out below; a better one may be there.',
  );
  expect(better.progress).toMatchObject({
    lowText: '6.0',
    gapText: 'at most 2.0 more',
    highText: '8.0',
  });
  const own = paused('player', 5);
  expect(own.sentence).toBe('Stopped. No better plan than yours has been found; one may be there.');
  expect(own.hasPlan).toBe(false);
  expect(paused('player', undefined).sentence).toBe('Stopped. Nothing has been found yet.');
  expect(paused('player', 6, 'hindsight').sentence).toContain('stays, marked as not proved');
});

test('a search that was gone on with says that something better is looked for', () => {
  const busy = { task: { kind: 'par' } as const, finding: finding(6, 8), isLong: true };
  expect(viewSearch(session, { ...STUDY, busy }, words)).toMatchObject({
    state: 'searching',
    sentence: words.debrief.searchLong,
    hasPlan: true,
  });
});

test('a search that is over, stopped or broken off says so', () => {
  const stateOf = (change: Partial<Study>) => viewSearch(session, { ...STUDY, ...change }, words);
  expect(stateOf({}).state).toBe('over');
  expect(stateOf({ pause: 'player' }).state).toBe('paused');
  expect(stateOf({ fault: 'failed' }).sentence).toContain('broke off');
  expect(stateOf({ fault: 'not-arrived' }).sentence).toContain('did not arrive');
  expect(viewSearch(session, undefined, words).state).toBe('idle');
});

test('a search’s bar keeps its stretch while its numbers close in', () => {
  const at = (found: number | undefined, bound: number, kind: 'par' | 'hindsight' = 'par') =>
    viewSearch(
      session,
      { ...STUDY, busy: { task: { kind }, finding: finding(found, bound), isLong: false } },
      words,
    );
  const first = stretchOf(undefined, at(10, 20));
  expect(first).toMatchObject({ from: 9, to: 21 });
  expect(stretchOf(first, at(14, 16))).toEqual(first);
  expect(stretchOf(first, at(14, 16, 'hindsight'))).toMatchObject({ from: 13.5, to: 16.5 });
});
