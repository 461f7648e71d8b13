import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import type { Action } from '../../../src/rules/action';
import { viewBoard } from '../../../src/views/table/board';
import { viewProgrammes } from '../../../src/views/table/planning/programmes';
import { viewStatus } from '../../../src/views/table/status';
import { viewTray } from '../../../src/views/table/planning/tray';
import { english as words } from '../../i18n/english';
import { seatedAt, stateOf } from '../game-session';

const order = (layer: string, x: number, y: number): Action => ({
  do: 'order',
  layer,
  at: { x, y },
});
const joint: Action = { do: 'buy', programme: 'joint-order' };
// Of 18 coins the patrol takes 1; two area batteries at 6 leave 5: a third one is short of 1.
const areas = [order('area', 2, 6), order('area', 3, 6)];

const shortages = (actions: readonly Action[]) => {
  const session = seatedAt(benelux, actions);
  return viewTray(stateOf(session), session, words).map(({ shortage }) => shortage);
};

test('a piece says how many coins are short for one more', () => {
  // In the tray's order: kit 2, team 2, close battery 4, area battery 6.
  expect(shortages([])).toEqual([undefined, undefined, undefined, undefined]);
  expect(shortages(areas)).toEqual([undefined, undefined, undefined, '1 coin short']);
  // Two kits more leave 1 coin.
  const poor = [...areas, order('kit', 1, 5), order('kit', 2, 5)];
  expect(shortages(poor)).toEqual([
    '1 coin short',
    '1 coin short',
    '3 coins short',
    '5 coins short',
  ]);
});

test('a third piece that the joint order makes free is never too dear', () => {
  // 17 − 12 − 3 for the joint order leave 2: the third battery costs nothing more.
  expect(shortages([...areas, joint])[3]).toBeUndefined();
});

test('a programme says it in place of the word to buy it, what is planned or held back does not', () => {
  // Pictures, joint order and refits cost 3, 3, 3, 3, 4, 2; retiring the patrol gives a coin back.
  const session = seatedAt(benelux, [...areas, order('close', 1, 5)]);
  const said = viewProgrammes(session, words).map(({ kind, state, status, shortage }) => [
    kind,
    state,
    shortage === status,
  ]);
  expect(said).toEqual([
    ['shared-picture', 'offered', true],
    ['shared-picture', 'offered', true],
    ['shared-picture', 'offered', true],
    ['joint-order', 'offered', true],
    ['long-reach', 'later', false],
    ['seeker', 'offered', true],
    ['patrol', 'offered', false],
  ]);
});

test('the status line says why, and the board offers no hex', () => {
  const session = seatedAt(benelux, areas);
  const tool = { kind: 'order', layer: 'area', wheels: false } as const;
  const hover = { x: 1, y: 5 };
  for (const state of [stateOf(session, { considered: tool }), stateOf(session, { tool, hover })]) {
    expect(viewStatus(state, session, words)).toMatchObject({
      text: 'Area battery: 1 coin short',
      more: 'Take something back to pay for it.',
    });
    expect(viewBoard(state, session, words).open).toEqual([]);
  }
  const kit = stateOf(session, { considered: { ...tool, layer: 'kit' } });
  expect(viewStatus(kit, session, words).text).not.toContain('short');
});

test('once nothing is left to spend, the status line leads on', () => {
  const state = (actions: readonly Action[]) => {
    const session = seatedAt(benelux, actions);
    return viewStatus(stateOf(session), session, words);
  };
  // 17 coins: two area batteries for 12, a kit for 2, a shared picture for 3.
  const spent = [
    ...areas,
    order('kit', 1, 5),
    { do: 'buy', programme: 'shared-picture', nation: 'be' } as const,
  ];
  expect(state(spent)).toMatchObject({
    text: 'No coin is left for 2025.',
    more: 'End planning, or take something back and choose again.',
  });
  // 12 + 3 + 2 = 17, but the third area battery is free.
  const free = [...areas, joint, order('kit', 1, 5)];
  expect(state(free).text).toContain('then end planning');
  expect(state(areas).text).toContain('then end planning');
});
