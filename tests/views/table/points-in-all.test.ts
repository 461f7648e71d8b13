import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import type { Action } from '../../../src/rules/action';
import { turnIncident } from '../../../src/app/game/game-session';
import { viewLedger } from '../../../src/views/table/ledger';
import { viewStatus } from '../../../src/views/table/status';
import { english as words } from '../../i18n/english';
import { seatedAt, stateOf } from '../game-session';

const close: Action = { do: 'close-books' };
const KITS: Action[] = [
  { x: 2, y: 6 },
  { x: 2, y: 2 },
  { x: 3, y: 3 },
].map((at) => ({ do: 'order', layer: 'kit', at }));

/** What a ledger's line says after so many years, and the points of each year's own ledger. */
function after(years: number) {
  const closing = Array.from({ length: years }, () => close);
  const session = turnIncident(seatedAt(benelux, [...KITS, ...closing]), true);
  return {
    text: viewStatus(stateOf(session), session, words).text,
    held: closing.map((_, year) => viewLedger(session, year, words).held),
  };
}

test('the first ledger says what its year brought', () => {
  const { text, held } = after(1);
  expect(text).toBe(`${held[0]} points this year`);
});

test('a later one says besides what all years brought, as their own ledgers add up', () => {
  const { text, held } = after(3);
  const [a = NaN, b = NaN, c = NaN] = held;
  expect(a + b).toBeGreaterThan(0);
  expect(text).toBe(`${c} points this year, ${a + b + c} from all cards`);
});
