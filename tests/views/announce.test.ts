import { viewLedger } from '../../src/views/table/ledger';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import benelux from '../../levels/benelux.json';
import { tellChange, tellEffect } from '../../src/views/table/announce';
import type { Action } from '../../src/rules/action';
import {
  act,
  closeLedger,
  redo,
  type GameSession,
  turnIncident,
  undo,
} from '../../src/app/game/game-session';
import { english } from '../i18n/english';
import { seatedAt, stateOf } from './game-session';

const words = english;
const kit: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const close: Action = { do: 'close-books' };
const told = (before: GameSession, after: GameSession) =>
  tellChange(stateOf(before), stateOf(after), words);
const empty = seatedAt(benelux, []);
const next = (session: GameSession, action: Action): GameSession => unwrap(act(session, action));
const one = next(empty, kit);

// A kit on Brussels adds 40176/12870 points, which rounds to 3.1 (tests/views/effect.test.ts).
// It costs 2 of 18 coins, and the patrol 1.
test('a purchase is told with what it adds, what it costs, and what is left', () => {
  expect(told(empty, one)).toBe(
    'Into the plan: Kit, Brussels. +3.1 planned points for 2 coins. 15 coins left.',
  );
  const back = next(one, { do: 'take-back', item: kit });
  expect(told(one, back)).toBe(
    'Taken back: Kit, Brussels. −3.1 planned points, 2 coins back. 17 coins left.',
  );
  expect(told(one, undo(one))).toMatch(/^Undone: Kit, Brussels\. −3\.1 planned points/);
  expect(told(undo(one), redo(undo(one)))).toMatch(/^Done again: Kit, Brussels\. \+3\.1/);
});

test('closing the books says what follows; each card is told as it is turned, with its sum', () => {
  const closed = next(one, close);
  expect(told(one, closed)).toBe('The plan of 2025 is made. 8 cards to turn.');
  let session = closed;
  for (let card = 1; card <= 8; card++) {
    const after = turnIncident(session);
    expect(told(session, after)).toMatch(
      new RegExp(
        `^Card ${card} of 8: \\w+ \\d at .+\\. (No c|C)over.*: (enough for|short of) \\d\\.`,
      ),
    );
    session = after;
  }
});

test('all that are left come as one sentence; the cards themselves are in the ledger', () => {
  const closed = turnIncident(turnIncident(next(one, close)));
  const all = turnIncident(closed, true);
  const rest = viewLedger(all, 0, words).outcomes.slice(2);
  const held = rest.filter(({ holds }) => holds);
  const points = held.reduce((sum, outcome) => sum + outcome.points, 0);
  const noun = points === 1 ? 'point' : 'points';
  expect(told(closed, all)).toBe(
    `6 cards turned, ${held.length} protected, ${points} ${noun}. The ledger lists them card by card.`,
  );
  // 18 − 3 coins and the 16 of 2026.
  expect(told(all, closeLedger(all))).toBe('2026: 31 coins to spend.');
});

test('a piece in hand is told with what the tray says of it', () => {
  const tool = { kind: 'order', layer: 'area', wheels: false } as const;
  const holding = stateOf(empty, { tool });
  expect(tellChange(stateOf(empty), holding, words)).toBe(
    'In hand: Area battery, 6 coins, reach 1, a year later, Skim 1, Soar 3.',
  );
  expect(tellChange(holding, stateOf(empty), words)).toBe('Put down.');
});

test('what a piece would do is said before it is put down, and why it can’t be', () => {
  const tool = { kind: 'order', layer: 'kit', wheels: false } as const;
  const over = (session: GameSession) => stateOf(session, { tool, focus: { x: 2, y: 6 } });
  expect(tellEffect(over(empty), empty, words)).toBe(
    'Kit, Brussels. +3.1 planned points for 2 coins. reaches Brussels',
  );
  expect(tellEffect(over(one), one, words)).toContain('already');
  expect(tellEffect(stateOf(empty), empty, words)).toBe('Nothing in hand.');
});

test('what changes no game, or brings another, is not told', () => {
  expect(told(empty, empty)).toBeUndefined();
  expect(told(one, seatedAt(benelux, [kit], 'OTHER'))).toBeUndefined();
  const title = stateOf(one, { screen: 'title' });
  expect(tellChange(stateOf(empty), title, words)).toBeUndefined();
  expect(tellChange(stateOf(one), stateOf(one, { hover: { x: 2, y: 6 } }), words)).toBeUndefined();
});
