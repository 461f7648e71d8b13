import { parseScenario } from '../../src/scenario/check';
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { score } from '../../src/cli/commands/score';
import type { Action } from '../../src/rules/action';
import { drawYear } from '../../src/scenario/draw';
import { ROOT } from '../architecture/files';
import { planOf, read, sourcesOf } from './sources';

const flagship = unwrap(parseScenario(benelux));

const scoreOf = (plan: readonly Action[], ...more: string[]): unknown => {
  const sources = sourcesOf({ 'plan.json': JSON.stringify(plan) });
  return JSON.parse(unwrap(score(['benelux', 'plan.json', ...more], sources)));
};

describe('the report of a plan', () => {
  // Three kits in Belgium with the joint order, and nothing more.
  // Cards of 2025 (11): the patrol's skim 1 and soar 1 hold 2 everywhere, a kit's buzz 3 another 6.
  //   Tokens × value: all sites 58, the three with kits 5 + 2 + 6 = 13; 18 tokens.
  //   8 ÷ (11 × 18) × (58 × 2 + 13 × 6) = 776/99
  // Cards of 2026 (13): the patrol holds none, a kit 3. With kits 4 × 5 + 2 + 6 = 28; 22 tokens.
  //   8 ÷ (13 × 22) × 28 × 3 = 336/143
  // Cards of 2027 (15): a kit holds 2. With kits 5 + 2 + 4 × 6 = 31; 22 tokens.
  //   8 ÷ (15 × 22) × 31 × 2 = 248/165
  // No pledge is kept; 18 − 8 + 16 − 1 + 14 − 1 = 38 coins make 9 points.
  // 776/99 + 336/143 + 248/165 + 9 = (50440 + 15120 + 9672 + 57915) / 6435
  const plan = planOf(['kit 2,6', 'kit 2,5', 'kit 1,5', 'joint-order'], [], []);
  const patrol = { kind: 'patrol', coins: 1 };
  const expected = {
    level: 'benelux',
    edition: 1,
    planned: { numerator: 133147, denominator: 6435, approximate: 133147 / 6435 },
    years: [
      {
        year: 2025,
        income: 18,
        lines: [
          { kind: 'orders', layer: 'kit', count: 3, coins: 6 },
          { kind: 'programme', programme: 'joint-order', coins: 3 },
          { kind: 'rebate', layer: 'kit', count: 1, coins: -2 },
          patrol,
        ],
        bill: 8,
        treasury: 10,
        expected: { numerator: 776, denominator: 99, approximate: 776 / 99 },
      },
      {
        year: 2026,
        income: 16,
        lines: [patrol],
        bill: 1,
        treasury: 25,
        expected: { numerator: 336, denominator: 143, approximate: 336 / 143 },
      },
      {
        year: 2027,
        income: 14,
        lines: [patrol],
        bill: 1,
        treasury: 38,
        expected: { numerator: 248, denominator: 165, approximate: 248 / 165 },
      },
    ],
    savings: { coins: 38, points: 9 },
  };

  test('is the one worked out by hand', () => {
    const report = scoreOf(plan) as { pledges: { kept: boolean }[] };
    const { pledges, ...rest } = report;
    expect(rest).toEqual(expected);
    expect(pledges.map(({ kept }) => kept)).toEqual([false, false, false, false, false]);
  });

  test('tells a pledge that is kept', () => {
    // Patrol 1 each year; kit 2, team 2, close battery 4 in the last: 48 − 3 − 8 = 37 coins.
    const report = scoreOf(planOf([], [], ['kit 4,9', 'team 4,9', 'close 4,9']));
    expect(report).toMatchObject({
      pledges: [
        { name: 'Amsterdam', sites: ['amsterdam'], layers: 3, points: 4, kept: false },
        { name: 'Brussels', kept: false },
        { name: 'Luxembourg', sites: ['luxembourg'], layers: 2, points: 3, kept: true },
        { name: 'The north', layers: 2, points: 4, kept: false },
        { name: 'The Ardennes road', points: 5, kept: false },
      ],
      savings: { coins: 37, points: 9 },
    });
  });

  test.each(['TULIP', 'HERON', '--seed', ' '])('adds up under the seed “%s”', (seed) => {
    type Part = { layer?: string; patrol?: true; mark: number };
    interface Report {
      years: {
        held: number;
        incidents: {
          site: string;
          suit: string;
          strength: number;
          rule: string;
          parts: Part[];
          cover: number;
          holds: boolean;
          points: number;
        }[];
      }[];
      seed: string;
      score: number;
      luck: { numerator: number; denominator: number };
    }
    const shared = planOf(['kit 2,6', 'kit 2,5', 'kit 1,5', 'picture be', 'close 2,6'], [], []);
    const report = scoreOf(shared, `--seed-exact=${seed}`) as Report & typeof expected;
    expect(report.seed).toBe(seed);
    report.years.forEach(({ incidents, held }, year) => {
      const drawn = drawYear(flagship, seed, year);
      expect(incidents.map(({ site, suit, strength }) => [site, suit, strength])).toEqual(
        drawn.map(({ site, suit, strength }) => [site.id, suit, strength]),
      );
      for (const { rule, parts, cover, strength, holds } of incidents) {
        const marks = parts.map(({ mark }) => mark);
        const sum = marks.reduce((total, mark) => total + mark, 0);
        expect(cover).toBe(rule === 'sum' ? sum : Math.max(0, ...marks));
        expect(holds).toBe(cover >= strength);
      }
      const values = incidents.map(({ holds }, i) => (holds ? (drawn[i]?.site.value ?? 0) : 0));
      expect(incidents.map(({ points }) => points)).toEqual(values);
      expect(held).toBe(values.reduce((sum, value) => sum + value, 0));
    });
    // 18 + 16 + 14 − 3 kits 6 − close 4 − picture 3 − patrol 3 = 32 coins, 8 points; no pledge.
    const held = report.years.reduce((sum, year) => sum + year.held, 0);
    expect(report.score).toBe(held + 8);
    const { planned, luck } = report;
    // luck = score − planned score, both sides × both denominators
    expect(luck.numerator * planned.denominator).toBe(
      (report.score * planned.denominator - planned.numerator) * luck.denominator,
    );
  });

  test('comes from standard input too, and from a level that is a file', () => {
    const sources = sourcesOf({
      '-': JSON.stringify(plan),
      './draft.json': JSON.stringify({ ...benelux, id: 'draft', edition: undefined }),
    });
    const report: unknown = JSON.parse(unwrap(score(['./draft.json', '-'], sources)));
    expect(report).toMatchObject({ level: 'draft', years: expected.years });
    expect(report).not.toHaveProperty('edition');
  });

  test('is the one that docs/plan-format.md shows', () => {
    const [, doc = ''] = read('docs/plan-format.md').split('## An example');
    const [plan = '', output = ''] = [...doc.matchAll(/```json\n(.*?)```/gs)].map(
      ([, json]) => json,
    );
    const answer = score(['coast-road', '-', '--seed-exact', 'HERON'], sourcesOf({ '-': plan }));
    expect(JSON.parse(unwrap(answer))).toEqual(JSON.parse(output));
  });
});

describe('the command itself', () => {
  const run = (args: string[], input: string, folder = ROOT) =>
    spawnSync('npm', ['run', '--silent', 'score', '--', ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
      shell: process.platform === 'win32',
    });

  test('prints one object and nothing else', () => {
    const plan = JSON.stringify(planOf([], [], []));
    const { status, stdout, stderr } = run(['benelux', '-', '--seed', 'TULIP'], plan);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(scoreOf(planOf([], [], []), '--seed', ' tulip '));
  });

  test.each([
    ['a plan that stops', ['benelux', '-'], 'standard input: the plan closes the books of 0 of 3'],
    ['a missing file', ['benelux', 'no/such.json'], 'no/such.json: there is no such file'],
    ['a folder', ['./levels', '-'], './levels: this is a folder, not a file'],
  ])('refuses %s in one line, with the exit code 2', (_, args, line) => {
    const { status, stdout, stderr } = run(args, '[]');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.split('\n')).toEqual([expect.any(String), '']);
  });

  test('takes paths from the folder in which it is called', () => {
    const plan = JSON.stringify(planOf([], [], []));
    const { status, stdout } = run(['./benelux.json', '-'], plan, posix.join(ROOT, 'levels'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(scoreOf(planOf([], [], [])));
  });
});
