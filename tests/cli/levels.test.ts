import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result';
import type { Sources } from '../../src/cli/input';
import { levels, type Prover } from '../../src/cli/commands/levels';
import { findPar } from '../../src/solver/par';
import { ROOT } from '../architecture/files';
import { sourcesOf } from './sources';
import { twoTowns } from './two-towns';

const highs = await loadHighs();
const prover: Prover = {
  proving: (timeLimitSeconds) => (game) =>
    findPar(highs, game, timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
  tell: () => undefined,
};

/** The levels of a folder, by name. */
const folderOf = (files: Readonly<Record<string, unknown>>): Sources => ({
  ...sourcesOf({}),
  levelNames: () => Object.keys(files),
  level: (name) => ok(JSON.stringify(files[name])),
});

const reportOn = (files: Readonly<Record<string, unknown>>, ...args: string[]) =>
  levels(args, folderOf(files), prover);

interface Row {
  readonly points: { readonly least: number; readonly most: number };
  readonly percent: { readonly least: number };
  readonly [key: string]: unknown;
}
interface Plain {
  readonly levels: readonly {
    readonly level: string;
    readonly par: { readonly approximate: number };
    readonly variance: unknown;
    readonly measures: readonly Row[];
    readonly requires: readonly { readonly verdict: string }[];
  }[];
  readonly broken: readonly string[];
}
const plainOf = (files: Readonly<Record<string, unknown>>, ...args: string[]): Plain =>
  JSON.parse(reportOn(files, '--json', ...args).text) as Plain;

describe('what is measured', () => {
  const [report] = plainOf({
    'two-towns': twoTowns(3, [{ later: 'tower', atMost: 50 }]),
  }).levels;

  test('par, and the spread of luck under its plan', () => {
    // Tower and kit at the first town: 4 + 2. In year 0 the two towns meet one card each; the first
    // town meets buzz 1 in half of the draws: 4 or 0. In year 1 each is met once: always 4.
    expect(report).toMatchObject({
      par: { numerator: 6, denominator: 1 },
      proved: true,
      variance: { numerator: '4', denominator: '1' },
      deviation: 2,
    });
  });

  // Kits alone 2 + 1; a tower alone 4 of 5 coins, and in year 1 it comes too late.
  test.each<[object, number]>([
    [{ strategy: 'spend-at-once' }, 3],
    [{ strategy: 'greedy-gain' }, 6],
    [{ only: 'kit' }, 3],
    [{ only: 'tower' }, 4],
    [{ withoutLayer: 'kit' }, 4],
    [{ withoutLayer: 'tower' }, 3],
    [{ without: 'savings' }, 6],
    [{ later: 'tower' }, 3],
  ])('%j: %d points', (measure, points) => {
    expect(
      report?.measures.filter((row) => Object.entries(measure).every(([k, v]) => row[k] === v)),
    ).toMatchObject([
      { points: { least: points, most: points }, percent: { least: (100 * points) / 6 } },
    ]);
  });

  test('nothing that the level does not have', () => {
    expect(report?.measures.map(({ without }) => without).filter((one) => one)).toEqual([
      'savings',
    ]);
  });
});

describe('what is required', () => {
  test('is judged in per cent of par', () => {
    const requires = [
      { only: 'kit', atMost: 50 },
      { only: 'kit', atMost: 49 },
      { strategy: 'greedy-gain', atLeast: 100 },
      { only: 'tower', atLeast: 67 },
      { without: 'wheels', atMost: 92 },
    ];
    const answer = reportOn({ 'two-towns': twoTowns(3, requires) }, '--json');
    const [report] = (JSON.parse(answer.text) as Plain).levels;
    expect(report?.requires.map(({ verdict }) => verdict)).toEqual([
      'holds',
      'fails',
      'holds',
      'fails',
      'fails',
    ]);
    expect(answer.code).toBe(1);
    expect(answer.faults).toEqual([
      'two-towns: kit only: at most 49 % of par: DOES NOT HOLD',
      'two-towns: tower only: at least 67 % of par: DOES NOT HOLD',
      'two-towns: without wheels: at most 92 % of par: DOES NOT HOLD',
    ]);
  });

  test('is all well where it holds', () => {
    const answer = reportOn({ 'two-towns': twoTowns(3, [{ only: 'kit', atMost: 50 }]) });
    expect([answer.code, answer.faults]).toEqual([0, []]);
    expect(answer.text).toMatch(/kit only +3\.000 +50\.0 +at most 50: holds/);
  });

  test('is not settled by a proof that is cut short', () => {
    const between = { numerator: 5, denominator: 1 };
    const cut: Prover = {
      ...prover,
      proving: () => (game) =>
        game.setup.scenario.layers.length === 2
          ? findPar(highs, game)
          : { incumbent: undefined, bound: between, isProved: false },
    };
    const files = folderOf({ 'two-towns': twoTowns(3, [{ only: 'kit', atMost: 50 }]) });
    const { faults, code } = levels([], files, cut);
    expect([code, faults]).toEqual([
      1,
      ['two-towns: kit only: at most 50 % of par: NOT SETTLED in the time given'],
    ]);
  });
});

test('a broken level is named with its place, and the others are reported on', () => {
  const broken = { ...twoTowns(3), board: { rows: ['AA.'] } };
  const { requires } = { requires: [{ only: 'kit' }] };
  const files = { broken, vague: twoTowns(3, requires), 'two-towns': twoTowns(3) };
  const answer = reportOn(files);
  expect(answer.code).toBe(2);
  expect(answer.faults).toEqual([
    'levels/broken.json: sites[1]: must stand on a hex of land; check x and y.',
    'levels/vague.json: campaign.requires[0].atMost: is missing; add it.',
  ]);
  expect(answer.text).toContain('1. Two towns (two-towns)');
  expect(plainOf(files)).toMatchObject({ levels: [{ level: 'two-towns' }], broken: answer.faults });
});

test.each<[string, string[], string]>([
  ['an unknown option', ['--all'], '--all: there is no such option'],
  ['no time', ['--time-limit', '0'], '--time-limit: must be a number'],
  ['an unknown level', ['narnia'], 'narnia: levels/ has no level of that name'],
  ['no such file', ['./narnia.json'], './narnia.json: there is no such file'],
])('%s gets one line', (_, args, line) => {
  const { code, faults } = reportOn({ 'two-towns': twoTowns(3) }, ...args);
  expect(code).toBe(2);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(line);
});

describe('the command itself', () => {
  const run = (args: string[], folder = ROOT) =>
    spawnSync('npm', ['run', '--silent', 'levels', '--', ...args], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });

  test('prints a report, and says what it is at on the other side', () => {
    const { status, stdout, stderr } = run(['over-the-grounds', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'over-the-grounds …\n' });
    expect(JSON.parse(stdout)).toMatchObject({ levels: [{ level: 'over-the-grounds', place: 1 }] });
  });

  test('takes paths from the folder in which it is called; refuses with the exit code 2', () => {
    const { status, stdout, stderr } = run(
      ['./template-level.json', './level.schema.json'],
      posix.join(ROOT, 'docs'),
    );
    expect(status).toBe(2);
    expect(stdout).toContain('My level (my-level)');
    expect(stderr).toContain('./level.schema.json: format: is missing; add it.');
  });
});
