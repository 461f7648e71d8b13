import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import type { Action } from '../../../src/rules/action';
import { viewBoard } from '../../../src/views/table/board';
import { viewHex } from '../../../src/views/table/hex-inspector';
import { viewProgrammes } from '../../../src/views/table/planning/programmes';
import { viewTray } from '../../../src/views/table/planning/tray';
import { viewTreasury } from '../../../src/views/table/treasury';
import { english as words } from '../../i18n/english';
import { seatedAt, stateOf } from '../game-session';

const joint: Action = { do: 'buy', programme: 'joint-order' };
const close: Action = { do: 'close-books' };
const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
// Kits and teams cost 2 coins each, close batteries 4; each has its price for its rebate.
const [first, second, third, fourth] = [
  order('kit', 2, 6),
  order('kit', 3, 6),
  order('kit', 1, 5),
  order('kit', 2, 5),
] as const;
const kits = [first, second, third];

const accountAfter = (actions: readonly Action[], level: unknown = benelux): string | undefined =>
  viewProgrammes(seatedAt(level, actions), words).find(({ kind }) => kind === 'joint-order')
    ?.account;

test('before it is bought, the joint order says what it would save on this year’s plan', () => {
  expect(accountAfter([])).toBe('Saves nothing yet.');
  expect(accountAfter(kits)).toBe('Would save 2 coins now.');
  // Pieces of two layers make no set.
  expect(accountAfter([first, second, order('team', 2, 6)])).toBe('Saves nothing yet.');
});

test('in force, it says what was ordered, free and saved, the open year with it', () => {
  // One set of three, and one kit left over.
  expect(accountAfter([joint, ...kits, fourth])).toBe(
    '4 ordered, 1 free, 2 coins saved. Lasts to the end of the game.',
  );
  // What is left over does not count next year: 4 + 2 ordered, still one set.
  const next = [close, order('team', 2, 6), order('team', 3, 6)];
  expect(accountAfter([joint, ...kits, fourth, ...next])).toBe(
    '6 ordered, 1 free, 2 coins saved. Lasts to the end of the game.',
  );
  // A third team in the second year is free as well.
  expect(accountAfter([joint, ...kits, fourth, ...next, order('team', 1, 5)])).toBe(
    '7 ordered, 2 free, 4 coins saved. Lasts to the end of the game.',
  );
  // What was ordered before it was bought is none of its own.
  expect(accountAfter([...kits, close, joint, order('team', 2, 6)])).toBe(
    '1 ordered, 0 free, 0 coins saved. Lasts to the end of the game.',
  );
});

test('every third piece of a layer is marked in the plan, on its hex and on the board', () => {
  const session = seatedAt(benelux, [joint, ...kits, order('team', 2, 6)]);
  // In the plan’s order, row by row: 1, 5 then 2, 6 then 3, 6.
  const { items } = viewTreasury(session, words);
  expect(items.map(({ rebate }) => rebate)).toEqual([
    undefined,
    undefined,
    undefined,
    'free',
    undefined,
  ]);
  expect(viewHex(session, { x: 3, y: 6 }, words).pieces.map(({ state }) => state)).toEqual([
    'in this year’s plan · free',
  ]);
  const { tokens } = viewBoard(stateOf(session), session, words);
  expect(tokens.filter(({ rebate }) => rebate).map(({ x, y }) => [x, y])).toEqual([[3, 6]]);
});

test('a rebate of less than the price is told in coins, and free is said of nothing', () => {
  const level = structuredClone(benelux);
  for (const rebate of level.programmes.jointOrder.rebates) rebate.coins = 1;
  const session = seatedAt(level, [joint, ...kits]);
  expect(viewTreasury(session, words).items.at(-1)?.rebate).toBe('−1 coin');
  expect(accountAfter([joint, ...kits], level)).toBe(
    '3 ordered, 1 cheaper, 1 coin saved. Lasts to the end of the game.',
  );
  const two = seatedAt(level, [joint, first, second]);
  expect(viewTray(stateOf(two), two, words)[0]?.set).toBe('next −1 coin');
});
