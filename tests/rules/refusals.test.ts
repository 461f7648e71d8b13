import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { createGame } from '../../src/rules/game';
import { type Scenario } from '../../src/scenario/scenario';
import { play } from './case';
import { readItem } from './script';
import { twoShores } from './two-shores';

const flagship = unwrap(parseScenario(benelux));
const CLOSE: Action = { do: 'close-books' };

/** The refusal of the last line of a plan; the lines before it are legal. */
function refusalOf(scenario: Scenario, before: string[][], lines: string[]): unknown {
  const game = before.length > 0 ? play(scenario, before) : createGame(scenario);
  const actions = lines.map((line) => (line === 'close' ? CLOSE : readItem(line)));
  const result = replay(game, actions);
  if (result.ok) return 'legal';
  expect(result.error.index).toBe(lines.length - 1);
  return result.error.refusal;
}

const cart = [['cart 0,0']];
const wheeled = [['tower 0,0 wheels', 'tower 1,1', 'retire']];

describe('a refusal says why', () => {
  test.each<[string, Scenario, string[][], string[], object]>([
    ['a hex of the sea', twoShores, [], ['lamp 0,1'], { code: 'not-on-land' }],
    ['right of the board', twoShores, [], ['lamp 3,0'], { code: 'not-on-land' }],
    ['below the board', twoShores, [], ['lamp 0,2'], { code: 'not-on-land' }],
    ['above the board', twoShores, [], ['lamp 0,-1'], { code: 'not-on-land' }],
    ['an unknown layer', twoShores, [], ['kit 0,0'], { code: 'unknown-layer', layer: 'kit' }],
    ['no wheels', twoShores, [], ['cart 0,0 wheels'], { code: 'no-wheels', layer: 'cart' }],
    ['wheels nowhere', flagship, [], ['kit 2,6 wheels'], { code: 'no-wheels', layer: 'kit' }],
    ['twice', twoShores, [], ['lamp 0,0', 'lamp 0,0'], { code: 'already-ordered', layer: 'lamp' }],
    [
      'twice, once on wheels',
      twoShores,
      [],
      ['tower 0,0', 'tower 0,0 wheels'],
      { code: 'already-ordered', layer: 'tower' },
    ],
    [
      'a hex already held',
      twoShores,
      cart,
      ['cart 0,0', 'close'],
      { code: 'two-on-a-hex', layer: 'cart', x: 0, y: 0 },
    ],
    [
      'a hex held by a pending piece',
      twoShores,
      [['tower 2,1']],
      ['tower 2,1', 'close'],
      { code: 'two-on-a-hex', layer: 'tower', x: 2, y: 1 },
    ],
    [
      'moved onto another',
      twoShores,
      wheeled,
      ['move tower 0,0 to 1,1', 'close'],
      { code: 'two-on-a-hex', layer: 'tower', x: 1, y: 1 },
    ],
    ['no such nation', flagship, [], ['picture de'], { code: 'no-such-programme' }],
    ['bought twice', flagship, [], ['seeker', 'seeker'], { code: 'already-bought' }],
    ['bought last year', flagship, [['seeker']], ['seeker'], { code: 'already-bought' }],
    ['too early', flagship, [], ['long-reach'], { code: 'not-yet', from: 1 }],
    ['no piece to move', twoShores, [], ['move tower 0,0 to 1,0'], { code: 'no-such-piece' }],
    [
      'ordered this year',
      twoShores,
      [],
      ['tower 0,0 wheels', 'move tower 0,0 to 1,0'],
      { code: 'no-such-piece', layer: 'tower' },
    ],
    [
      'no wheels on it',
      twoShores,
      wheeled,
      ['move tower 1,1 to 1,0'],
      { code: 'not-wheeled', layer: 'tower' },
    ],
    ['over the border', twoShores, wheeled, ['move tower 0,0 to 2,0'], { code: 'other-nation' }],
    ['into the sea', twoShores, wheeled, ['move tower 0,0 to 0,1'], { code: 'not-on-land' }],
    ['to where it is', twoShores, wheeled, ['move tower 0,0 to 0,0'], { code: 'same-hex' }],
    [
      'moved twice',
      twoShores,
      wheeled,
      ['move tower 0,0 to 1,0', 'move tower 0,0 to 1,1'],
      { code: 'already-moved', layer: 'tower' },
    ],
    [
      'moved, then stood down',
      twoShores,
      wheeled,
      ['move tower 0,0 to 1,0', 'stand down tower 0,0'],
      { code: 'already-moved', layer: 'tower' },
    ],
    [
      'stood down, then moved',
      twoShores,
      wheeled,
      ['stand down tower 0,0', 'move tower 0,0 to 1,0'],
      { code: 'already-stood-down', layer: 'tower' },
    ],
    [
      'stood down twice',
      twoShores,
      cart,
      ['stand down cart 0,0', 'stand down cart 0,0'],
      { code: 'already-stood-down', layer: 'cart' },
    ],
    [
      'without an upkeep',
      twoShores,
      [['lamp 0,0']],
      ['stand down lamp 0,0'],
      { code: 'no-upkeep', layer: 'lamp' },
    ],
    [
      'ordered this year',
      twoShores,
      [],
      ['cart 0,0', 'stand down cart 0,0'],
      {
        code: 'no-such-piece',
        layer: 'cart',
      },
    ],
    ['retired twice', flagship, [], ['retire', 'retire'], { code: 'already-retired' }],
    ['retired last year', flagship, [['retire']], ['retire'], { code: 'no-patrol' }],
    [
      // 3 areas 18 + patrol 1 = 19 of 18 coins
      'one coin too dear',
      flagship,
      [],
      ['area 2,6', 'area 3,2', 'area 4,9', 'close'],
      { code: 'over-budget', bill: 19, treasury: 18 },
    ],
    ['over', flagship, [[], [], []], ['kit 2,6'], { code: 'game-over' }],
    ['closed for good', flagship, [[], [], []], ['close'], { code: 'game-over' }],
  ])('%s', (_, scenario, before, lines, refusal) => {
    expect(refusalOf(scenario, before, lines)).toMatchObject(refusal);
  });

  test('and the whole purse is not too dear: 3 areas 18, the patrol retired', () => {
    const lines = ['area 2,6', 'area 3,2', 'area 4,9', 'retire', 'close'];
    expect(refusalOf(flagship, [], lines)).toBe('legal');
  });

  test('a shared picture needs its nation, and nothing else has one', () => {
    const start = createGame(flagship);
    const fault = { ok: false, error: { code: 'no-such-programme' } };
    expect(apply(start, { do: 'buy', programme: 'shared-picture' })).toEqual(fault);
    expect(apply(start, { do: 'buy', programme: 'joint-order', nation: 'be' })).toEqual(fault);
  });
});

describe('taking back', () => {
  const lines = ['lamp 0,0', 'stand down cart 0,0', 'move tower 2,1 to 2,0', 'seeker', 'retire'];
  const start = play(twoShores, [['cart 0,0', 'tower 2,1 wheels']]);
  const items = lines.map(readItem);
  const planned = unwrap(replay(start, items));

  test.each(lines)('%s leaves the plan without it', (line) => {
    const rest = items.filter((_, index) => lines[index] !== line);
    const back = unwrap(apply(planned, { do: 'take-back', item: readItem(line) }));
    expect(back).toEqual(unwrap(replay(start, rest)));
  });

  test.each([
    'lamp 1,0',
    'cart 0,0',
    'stand down tower 2,1',
    'move tower 2,1 to 0,0',
    'picture a',
    'tower 0,0 wheels',
  ])('%s, which is not in the plan, is refused', (line) => {
    const back = apply(planned, { do: 'take-back', item: readItem(line) });
    expect(back).toEqual({ ok: false, error: { code: 'not-in-plan' } });
  });

  test('an order on wheels is not the same as one without', () => {
    const onWheels = unwrap(apply(start, readItem('tower 1,0 wheels')));
    const back = apply(onWheels, { do: 'take-back', item: readItem('tower 1,0') });
    expect(back).toEqual({ ok: false, error: { code: 'not-in-plan' } });
  });
});
