import { viewStatus } from '../../src/views/table/status';
import { viewLedger } from '../../src/views/table/ledger';
import { viewProgrammes } from '../../src/views/table/planning/programmes';
import { viewTray } from '../../src/views/table/planning/tray';
import { viewForecasts } from '../../src/views/table/forecast';
import { viewTreasury } from '../../src/views/table/treasury';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { viewBoard } from '../../src/views/table/board';
import { viewDebrief } from '../../src/views/debrief/debrief';
import { viewHex } from '../../src/views/table/hex-inspector';
import { viewPledges } from '../../src/views/table/planning/pledges';
import { viewIncidents } from '../../src/views/table/incidents';
import type { Action } from '../../src/rules/action';
import { closeLedger, turnIncident } from '../../src/app/game/game-session';
import { english } from '../i18n/english';
import { seatedAt, stateOf } from './game-session';

const words = english;
const close: Action = { do: 'close-books' };
const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
const picture: Action = { do: 'buy', programme: 'shared-picture', nation: 'be' };
const brussels = { x: 2, y: 6 };
// Brussels as in tests/rules/worked-example.test.ts, with Belgium's shared picture.
const example = [order('kit', 2, 6), order('team', 2, 6), order('close', 1, 5), picture];

test('a site’s dial shows the cover of the worked example and what the deck holds', () => {
  const session = seatedAt(benelux, example);
  const board = viewBoard(stateOf(session), session, words);
  const dial = board.sites.find(({ id }) => id === 'brussels')?.dial;
  expect(dial?.map(({ cover }) => cover)).toEqual([5, 5, 2]);
  expect(dial?.[0]?.ticks).toEqual([
    { strength: 1, copies: 1 },
    { strength: 2, copies: 3 },
    { strength: 3, copies: 2 },
  ]);
});

test('a hex says its sums, its cards and what can be done there', () => {
  const here = viewHex(seatedAt(benelux, example), brussels, words);
  expect(here.covers.map(({ sum }) => sum)).toEqual([
    'kit 3 + team 1 + close battery 1 = 5',
    'team 2 + close battery 2 + patrol 1 = 5',
    'close battery 1 + patrol 1 = 2',
  ]);
  // The first year's deck: 6 buzz cards, 3 skim, 2 soar, none stronger than 3, 2 and 2.
  expect(here.covers.map(({ holds }) => holds)).toEqual([
    'holds 6 of 6 cards',
    'holds 3 of 3 cards',
    'holds 2 of 2 cards',
  ]);
  expect(here.pieces.map(({ name, acts }) => [name, acts[0]?.do])).toEqual([
    ['Kit', 'take-back'],
    ['Team', 'take-back'],
  ]);
});

test('the purse’s lines add up to the bill, and the bill to what is left', () => {
  const purse = viewTreasury(seatedAt(benelux, example), words);
  // Kit 2, team 2, close battery 4, shared picture 3, patrol 1.
  expect(purse.lines.map(({ coins }) => coins)).toEqual([2, 2, 4, 3, 1]);
  expect([purse.bill, purse.left]).toEqual([12, 6]);
  expect(purse.items).toHaveLength(4);
});

test('a piece in hand shows its hexes, its reach and its effect before it is let go', () => {
  const session = seatedAt(benelux, []);
  const tool = { kind: 'order', layer: 'close', wheels: false } as const;
  const state = stateOf(session, { tool, hover: { x: 1, y: 5 } });
  const board = viewBoard(state, session, words);
  // The board's rows have 2 + 3 + 4 + 3 + 4 + 5 + 4 + 4 + 3 + 2 land hexes.
  expect(board.open).toHaveLength(34);
  expect(board.reachedSites).toEqual(['zeebrugge', 'antwerp', 'ghent', 'brussels']);
  expect(board.tokens.at(-1)?.state).toBe('preview');
  const status = viewStatus(state, session, words);
  expect(status.change?.text).toMatch(/^\+\d+\.\d planned points for 4 coins$/);
  expect(status.more).toBe('reaches Zeebrugge, Antwerp, Ghent, and Brussels');
});

test('tray, programmes, forecasts and pledges list what the level holds', () => {
  const session = seatedAt(benelux, [{ do: 'buy', programme: 'joint-order' }]);
  expect(viewTray(stateOf(session), session, words).map(({ cost }) => cost)).toEqual([2, 2, 4, 6]);
  const programmes = viewProgrammes(session, words);
  expect(programmes.map(({ state }) => state)).toEqual([
    'offered',
    'offered',
    'offered',
    'planned',
    'later',
    'offered',
    'offered',
  ]);
  expect(viewForecasts(session, words).map(({ year, isNow }) => [year, isNow])).toEqual([
    [2025, true],
    [2026, false],
    [2027, false],
  ]);
  expect(viewPledges(session, words).map(({ points }) => points)).toEqual([4, 5, 3, 4, 5]);
});

test('incidents are shown one by one, and the ledger adds them up', () => {
  const closed = seatedAt(benelux, [...example, close]);
  expect(viewIncidents(closed, words)).toMatchObject({ waiting: 8, latest: undefined });
  const three = turnIncident(turnIncident(turnIncident(closed)));
  const { waiting, before, latest } = viewIncidents(three, words);
  expect([waiting, before.length]).toEqual([5, 2]);
  expect(latest?.sentence).toMatch(/^(No cover|Cover .*): (enough for|short of) \d\.$/);
  const ledger = viewLedger(turnIncident(closed, true), 0, words);
  expect(ledger.outcomes.reduce((sum, { points }) => sum + points, 0)).toBe(ledger.held);
  expect(ledger.income - ledger.lines.reduce((sum, { coins }) => sum + coins, 0)).toBe(ledger.left);
});

test('the debrief’s rows add up to its score, its planned score and its luck', () => {
  const finished = seatedAt(benelux, [...example, close, close, close]);
  const view = viewDebrief(closeLedger(turnIncident(finished, true)), words);
  const sum = (of: (row: (typeof view.rows)[number]) => number) =>
    view.rows.reduce((total, row) => total + of(row), 0);
  expect(sum(({ score }) => score)).toBe(view.total.score);
  expect(sum(({ planned }) => planned.numerator)).toBe(view.total.planned.numerator);
  expect(sum(({ luck }) => luck.numerator)).toBe(view.total.luck.numerator);
  expect(view.total.score * view.total.luck.denominator - view.total.planned.numerator).toBe(
    view.total.luck.numerator,
  );
  // Bills 12, 1 and 1 out of 48 coins leave 34: eight points of savings.
  expect(view.total).toMatchObject({ income: 48, bill: 14, left: 34 });
  expect(view.rows.at(-1)?.score).toBe(8);
});

test('the deck on the board holds the cards that lie face down', () => {
  const planning = seatedAt(benelux, []);
  const deckOf = (session: typeof planning) => viewBoard(stateOf(session), session, words).deck;
  // The flagship has eight incidents a year.
  expect(deckOf(planning)).toEqual({ left: 8, text: '8 incidents' });
  const closed = seatedAt(benelux, [close]);
  expect(deckOf(turnIncident(closed))?.left).toBe(7);
  expect(deckOf(turnIncident(closed, true))).toBeUndefined();
});
