import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import type { Action } from '../../../src/rules/action';
import type { Tool } from '../../../src/app/game/tool';
import { type StatusState, viewStatus } from '../../../src/views/table/status';
import { english as words } from '../../i18n/english';
import { closeLedger, phaseOf, turnIncident } from '../../../src/app/game/game-session';
import { seatedAt, stateOf } from '../game-session';

const BRUSSELS = { x: 2, y: 6 };
const kit: Tool = { kind: 'order', layer: 'kit', wheels: false };
const picture = { do: 'buy', programme: 'shared-picture', nation: 'lu' } as const;

/** What the table says to a finger, or to whoever can hover. */
function saying(change: Partial<StatusState>, actions: readonly Action[] = [], isFinger = true) {
  const session = seatedAt(benelux, actions);
  const ready =
    phaseOf(session) === 'planning' ? session : closeLedger(turnIncident(session, true));
  return viewStatus(stateOf(ready, change), ready, words, isFinger);
}

test('a hex tapped once says what the piece in hand would do there, and that a second tap does it', () => {
  const { text, change, more, ask } = saying({ tool: kit, hover: BRUSSELS });
  expect(text).toBe('Kit, Brussels');
  // tests/views/effect.test.ts has the sum: 40176/12870 = 3.12.
  expect(change?.text).toBe('+3.1 planned points for 2 coins');
  expect(more).toBe('reaches Brussels');
  expect(ask).toBe('Tap again to put it here.');
});

test('who can hover is told the same, and nothing of tapping', () => {
  const hovered = saying({ tool: kit, hover: BRUSSELS }, [], false);
  expect(hovered).toEqual({ ...saying({ tool: kit, hover: BRUSSELS }), ask: undefined });
});

test('what can’t be done there says why', () => {
  const sea = saying({ tool: kit, hover: { x: 0, y: 0 } });
  expect(sea).toMatchObject({ text: 'A piece can stand only on a hex of land.', ask: undefined });
  const twice = saying({ tool: kit, hover: BRUSSELS }, [
    { do: 'order', layer: 'kit', at: BRUSSELS },
  ]);
  expect(twice.text).toBe('Kit: one is ordered for this hex already this year.');
  expect(twice.ask).toBeUndefined();
});

test('a hex that has a piece of the layer says that two can’t stay there', () => {
  const order = { do: 'order', layer: 'kit', at: BRUSSELS } as const;
  const { more, ask } = saying(
    { tool: kit, hover: BRUSSELS },
    [order, { do: 'close-books' }],
    true,
  );
  expect(more).toBe('Kit: two pieces would stand on one hex, Brussels. Take one of them away.');
  // One may be stood down, so it is no refusal.
  expect(ask).toBe('Tap again to put it here.');
});

test('a programme tapped once says what it would change, and asks to be bought', () => {
  const { text, change, ask } = saying({ considered: picture });
  expect(text).toBe('Shared picture, Luxembourg');
  // One kind of mark alone, the patrol's, adds up to itself.
  expect(change?.text).toBe('±0.0 planned points for 2 coins');
  expect(ask).toBe('Tap again to buy it.');
});

test('what is planned asks to be taken back, the patrol to be retired', () => {
  expect(saying({ considered: picture }, [picture]).ask).toBe('Tap again to take it back.');
  expect(saying({ considered: { do: 'retire' } }).ask).toBe('Tap again to retire it.');
});

test('with a piece in hand and no hex tapped, a finger is asked to tap one', () => {
  const { text, more, ask } = saying({ tool: kit, focus: BRUSSELS });
  expect([text, more, ask]).toEqual([
    'In hand: Kit',
    'Tap a hex to see what it would do there.',
    undefined,
  ]);
});
