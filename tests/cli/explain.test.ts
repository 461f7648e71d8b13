import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { add, type Fraction, reduce, subtract } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { explain } from '../../src/cli/commands/explain';
import { score } from '../../src/cli/commands/score';
import type { Action } from '../../src/rules/action';
import { planOf, sourcesOf } from './sources';

const highs = await loadHighs();
const files = {
  'plan.json': JSON.stringify(planOf(['kit 0,1'], [], [])),
  'short.json': JSON.stringify(planOf([])),
};
const outlets = { highs, tell: (): void => undefined };
const explained = (...args: string[]) => explain(args, sourcesOf(files), outlets);

interface Value {
  readonly numerator: number;
  readonly denominator: number;
  readonly approximate: number;
}
interface Pair {
  readonly kind: string;
  readonly added?: unknown;
  readonly removed?: unknown;
  readonly coins: number;
}
interface Site {
  readonly site: string;
  readonly points: Value;
}
interface Explained {
  readonly planned: Value;
  readonly par: { readonly value: Value };
  readonly rungs: readonly {
    readonly changes: number;
    readonly value: Value;
    readonly proved: boolean;
    readonly corner: boolean;
    readonly added?: readonly unknown[];
    readonly removed?: readonly unknown[];
    readonly plan?: readonly Action[];
    readonly pairs?: readonly Pair[];
    readonly causes?: readonly { readonly kind: string; readonly points: Value }[];
    readonly rest?: Value;
    readonly accounts?: {
      readonly total: Value;
      readonly years: readonly { readonly year: number; readonly sites: readonly Site[] }[];
      readonly pledges: readonly { readonly points: Value }[];
      readonly savings: { readonly coins: number; readonly points: Value };
    };
  }[];
}

test('rungs rise from the plan to par, and each plan scores what is said of it', () => {
  const answer = JSON.parse(unwrap(explained('coast-road', 'plan.json'))) as Explained;
  const { rungs, planned, par } = answer;
  expect(rungs.map(({ changes }) => changes)).toEqual(rungs.map((_, changes) => changes));
  expect(rungs.every(({ proved }) => proved)).toBe(true);
  expect(rungs[0]?.value).toEqual(planned);
  expect(rungs.at(-1)?.value).toEqual(par.value);
  for (const { changes, value, plan, added = [], removed = [] } of rungs) {
    expect(Math.max(added.length, removed.length)).toBeLessThanOrEqual(changes);
    if (plan === undefined) continue;
    const sources = sourcesOf({ 'rung.json': JSON.stringify(plan) });
    const report: unknown = JSON.parse(unwrap(score(['coast-road', 'rung.json'], sources)));
    expect(report).toMatchObject({ planned: value });
  }
  expect(rungs.filter(({ corner }) => corner).length).toBeGreaterThan(0);
});

test('each better rung is explained by its changes in pairs, and its points add up', () => {
  const { rungs } = JSON.parse(unwrap(explained('coast-road', 'plan.json'))) as Explained;
  const [first] = rungs;
  const better = rungs.filter(({ plan }) => plan !== undefined);
  expect(better.length).toBeGreaterThan(0);
  expect(first).not.toHaveProperty('accounts');
  for (const { value, pairs = [], causes = [], rest, accounts, added, removed } of better) {
    if (first === undefined || rest === undefined || accounts === undefined)
      throw new Error('no rung');
    const sum = (values: readonly Fraction[]): Fraction => reduce(values.reduce(add));
    const difference = subtract(value, first.value);
    expect(sum([...causes.map(({ points }) => points), rest])).toEqual(reduce(difference));
    const sites = accounts.years.flatMap((year) => year.sites);
    const parts = [...sites, ...accounts.pledges, accounts.savings].map(({ points }) => points);
    expect(sum(parts)).toEqual(reduce(difference));
    expect(accounts.total).toMatchObject(reduce(difference));
    const named = pairs.flatMap((pair) => [pair.added ?? [], pair.removed ?? []].flat());
    expect(named).toHaveLength((added ?? []).length + (removed ?? []).length);
    expect(named).toEqual(expect.arrayContaining([...(added ?? []), ...(removed ?? [])]));
    expect(pairs.reduce((coins, pair) => coins + pair.coins, 0)).toBe(0 - accounts.savings.coins);
  }
});

test('no more rungs than asked for', () => {
  const answer = JSON.parse(
    unwrap(explained('coast-road', 'plan.json', '--rungs', '2')),
  ) as Explained;
  expect(answer.rungs.map(({ changes }) => changes)).toEqual([0, 1, 2]);
});

test('a plan at par has nothing to climb', () => {
  const { par } = JSON.parse(unwrap(explained('coast-road', 'plan.json'))) as {
    readonly par: { readonly plan: readonly Action[] };
  };
  const sources = sourcesOf({ 'par.json': JSON.stringify(par.plan) });
  const answer = JSON.parse(unwrap(explain(['coast-road', 'par.json'], sources, outlets)));
  expect(answer).toMatchObject({ rungs: [{ changes: 0, corner: false }] });
});

test.each([
  [['coast-road'], 'needs a level and a plan, but there is 1 argument; usage: '],
  [
    ['coast-road', 'plan.json', '--rungs', '0'],
    '--rungs: must be a whole number from 1 to 999999, but is 0',
  ],
  [
    ['coast-road', 'plan.json', '--rungs', '1.5'],
    '--rungs: must be a whole number from 1 to 999999, but is 1.5',
  ],
  [
    ['coast-road', 'plan.json', '--time-limit', 'soon'],
    '--time-limit: must be a number of seconds above 0, but is soon',
  ],
  [['coast-road', 'plan.json', '--deep'], '--deep: there is no such option'],
  [['coast-road', 'absent.json'], 'absent.json: '],
  [['coast-road', 'short.json'], 'short.json: the plan closes the books of 1 of 3 years'],
])('%j is refused in one line', (args, line) => {
  const answer = explained(...args);
  expect(answer.ok ? '' : answer.error.slice(0, line.length)).toBe(line);
  expect(answer.ok ? '' : answer.error).not.toContain('\n');
});
