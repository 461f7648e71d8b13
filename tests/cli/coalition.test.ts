import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { coalition } from '../../src/cli/commands/coalition';
import { pledgeAcross } from '../rules/three-boards';
import { planOf, sourcesOf } from './sources';

const highs = await loadHighs();
const sources = sourcesOf({
  './across.json': JSON.stringify(pledgeAcross),
  'plan.json': JSON.stringify(planOf(['kit 0,0', 'kit 1,0'])),
});
const outlets = { highs, tell: (): void => undefined };
const said = (...args: string[]) => coalition(args, sources, outlets);
const whole = (points: number) => ({
  numerator: `${points}`,
  denominator: '1',
  approximate: points,
});

test('prints each coalition’s value, each nation’s share and a plan’s accounts, as worked out by hand', () => {
  const report = JSON.parse(unwrap(said('./across.json', '--plan', 'plan.json'))) as unknown;
  expect(report).toMatchObject({
    level: 'three-boards',
    coalitions: [
      { nations: [], paid: 0, value: { approximate: 0 }, proved: true },
      { nations: ['a'], paid: 2, value: { approximate: 2 }, proved: true },
      { nations: ['b'], paid: 2, value: { approximate: 1 }, proved: true },
      { nations: ['a', 'b'], paid: 4, value: { approximate: 9 }, proved: true },
    ],
    nations: [
      { nation: 'a', paid: 2, alone: { approximate: 2 }, share: whole(5), gain: whole(3) },
      { nation: 'b', paid: 2, alone: { approximate: 1 }, share: whole(4), gain: whole(3) },
    ],
    stable: { value: { approximate: 9 }, shortfall: { approximate: 0 }, proved: true },
    coins: {
      nations: [
        { nation: 'a', paid: 2, spent: whole(2) },
        { nation: 'b', paid: 2, spent: whole(2) },
      ],
      common: 0,
      saved: 0,
    },
    plan: {
      holds: true,
      accounts: [
        { nations: ['a'], held: whole(2), pledges: 0, savings: whole(0), excess: whole(0) },
        { nations: ['b'], held: whole(1), pledges: 0, savings: whole(0), excess: whole(0) },
      ],
    },
  });
});

describe('bad input gets one line', () => {
  test.each<[string, string[], string]>([
    [
      'no level',
      [],
      'needs one level, but there are 0 arguments; usage: npm run --silent coalition -- <level> [--plan <plan.json or ->] [--time-limit <seconds>]',
    ],
    ['an option', ['benelux', '--draws', '9'], '--draws: there is no such option'],
    ['no such plan', ['benelux', '--plan', 'none.json'], 'none.json: there is no such file'],
    [
      'a plan for another level',
      ['coast-road', '--plan', 'plan.json'],
      'plan.json: [0] (order): A piece can stand only on a hex of land.',
    ],
  ])('%s', (_, args, line) => {
    expect(said(...args)).toEqual({ ok: false, error: line });
  });
});
