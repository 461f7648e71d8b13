import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { addBig, bigFraction, type BigFraction } from '../../src/base/big-fraction';
import { unwrap } from '../../src/base/result';
import { luck } from '../../src/cli/commands/luck';
import { score } from '../../src/cli/commands/score';
import { ROOT } from '../architecture/files';
import { planOf, read, sourcesOf } from './sources';
import { twoTowns } from './two-towns';

interface Exact {
  readonly numerator: string;
  readonly denominator: string;
  readonly approximate: number;
}

interface Report {
  readonly mean: Exact;
  readonly variance: Exact;
  readonly deviation: number;
  readonly quantiles: readonly { readonly percent: number; readonly score: number }[];
  readonly distribution: readonly { readonly score: number; readonly chance: Exact }[];
  readonly percentileRank: Exact;
}

const PLAN = planOf(['kit 2,6', 'kit 2,5', 'kit 1,5', 'picture be', 'close 2,6'], [], []);
const sources = sourcesOf({
  'plan.json': JSON.stringify(PLAN),
  'towns.json': JSON.stringify(planOf(['kit 0,0'], [])),
  './towns.json': JSON.stringify(twoTowns(5)),
});
const luckOf = (...args: string[]): unknown => JSON.parse(unwrap(luck(args, sources)));

const fractionOf = ({ numerator, denominator }: Exact): BigFraction =>
  bigFraction(BigInt(numerator), BigInt(denominator));
const sumOf = (fractions: readonly BigFraction[]): BigFraction =>
  fractions.reduce(addBig, bigFraction(0n, 1n));

describe('the distribution of a plan’s score', () => {
  test('is the one worked out by hand', () => {
    // A kit at the town of value 4 holds buzz 1, and that card goes with either of two tokens; in
    // the second year buzz 2 holds nowhere. Two draws in each year: 0 in half of all four, else 4.
    const half = { numerator: '1', denominator: '2', approximate: 0.5 };
    expect(luckOf('./towns.json', 'towns.json')).toEqual({
      level: 'two-towns',
      exact: true,
      draws: '4',
      mean: { numerator: '2', denominator: '1', approximate: 2 },
      variance: { numerator: '4', denominator: '1', approximate: 4 },
      deviation: 2,
      quantiles: [
        { percent: 5, score: 0 },
        { percent: 50, score: 0 },
        { percent: 95, score: 4 },
      ],
      distribution: [
        { score: 0, chance: half },
        { score: 4, chance: half },
      ],
    });
  });

  test('agrees with what the score command says of plan and seed', () => {
    const args = ['benelux', 'plan.json', '--seed', 'tulip'];
    const report = luckOf(...args) as Report;
    const scored = JSON.parse(unwrap(score(args, sources))) as {
      readonly planned: { readonly numerator: number; readonly denominator: number };
      readonly score: number;
    };
    expect(report).toMatchObject({ level: 'benelux', edition: 1, exact: true, seed: 'TULIP' });
    expect(report).toMatchObject({ score: scored.score });
    const { numerator, denominator } = scored.planned;
    expect(fractionOf(report.mean)).toEqual(bigFraction(BigInt(numerator), BigInt(denominator)));

    const chances = report.distribution.map((one) => fractionOf(one.chance));
    expect(sumOf(chances)).toEqual(bigFraction(1n, 1n));
    const below = report.distribution.flatMap((one) => {
      const whole = fractionOf(one.chance);
      if (one.score === scored.score) return [bigFraction(whole.numerator, 2n * whole.denominator)];
      return one.score < scored.score ? [whole] : [];
    });
    expect(fractionOf(report.percentileRank)).toEqual(sumOf(below));
    for (const { percent, score: least } of report.quantiles) {
      const upTo = (most: number): number =>
        report.distribution.reduce(
          (sum, one) => sum + (one.score <= most ? one.chance.approximate : 0),
          0,
        );
      expect(upTo(least)).toBeGreaterThan(percent / 100);
      expect(upTo(least - 1)).toBeLessThan(percent / 100);
    }
  });

  test('is the one that docs/plan-format.md shows', () => {
    const [plan = '', , output = ''] = [
      ...read('docs/plan-format.md')
        .split('## An example')
        .slice(1)
        .join('')
        .matchAll(/```json\n(.*?)```/gs),
    ].map(([, json]) => json);
    const answer = luck(['coast-road', '-', '--seed-exact', 'HERON'], sourcesOf({ '-': plan }));
    expect(JSON.parse(unwrap(answer))).toEqual(JSON.parse(output));
  });
});

describe('bad input gets one line', () => {
  test.each<[string, string[], string]>([
    [
      'no plan',
      ['benelux'],
      'needs a level and a plan, but there is 1 argument; usage: npm run --silent luck -- <level> <plan.json or -> [--seed <seed> | --seed-exact <seed>]',
    ],
    ['an option', ['benelux', 'plan.json', '--draws', '9'], '--draws: there is no such option'],
    [
      'an empty seed',
      ['benelux', 'plan.json', '--seed='],
      '--seed: must have 1 to 40 characters, but has 0',
    ],
    ['no such plan', ['benelux', 'none.json'], 'none.json: there is no such file'],
    [
      'a plan for another level',
      ['benelux', 'towns.json'],
      'towns.json: [0] (order): A piece can stand only on a hex of land.',
    ],
  ])('%s', (_, args, line) => {
    expect(luck(args, sources)).toEqual({ ok: false, error: line });
  });
});

describe('the command itself', () => {
  const run = (input: string) =>
    spawnSync('npm', ['run', '--silent', 'luck', '--', 'benelux', '-', '--seed', 'tulip'], {
      cwd: ROOT,
      encoding: 'utf8',
      input,
      shell: process.platform === 'win32',
    });

  test('prints one object and nothing else', () => {
    const { status, stdout, stderr } = run(JSON.stringify(PLAN));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(luckOf('benelux', 'plan.json', '--seed', 'tulip'));
  });

  test('refuses a plan that stops in one line, with the exit code 2', () => {
    const line = 'standard input: the plan closes the books of 0 of 3 years';
    const { status, stdout, stderr } = run('[]');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.split('\n')).toEqual([expect.any(String), '']);
  });
});
