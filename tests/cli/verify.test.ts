import { spawnSync } from 'node:child_process';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import type { StatedOptimum } from '../../src/analysis/benchmark';
import { err, ok } from '../../src/base/result';
import { verify } from '../../src/cli/commands/verify';
import type { Sources } from '../../src/cli/input';
import { ROOT } from '../architecture/files';
import { planOf, sourcesOf } from './sources';
import { NO_OTHERS, sourcesWith, statedTowns } from './stated-towns';

const highs = await loadHighs();

function run(sources: Sources, ...args: string[]) {
  const lines: string[] = [];
  const told: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const tell = (line: string): void => void told.push(line);
  const code = verify(args, sources, { highs, others: NO_OTHERS, print, tell });
  return { code, lines, told };
}

describe('an instance', () => {
  test('holds where its plan comes to its optimum, and nothing exceeds it', () => {
    expect(run(sourcesWith(statedTowns))).toEqual({
      code: ok(0),
      lines: ['verified two-towns: 6.000, by own', '1 verified, 0 failed'],
      told: ['two-towns …'],
    });
  });

  const { id, optimum, provedBy } = statedTowns;
  test.each<[string, StatedOptimum, string]>([
    [
      'of a plan that comes to less',
      { ...statedTowns, plan: planOf(['kit 0,0'], []) },
      'two-towns: its plan comes to 2.000, but 6.000 is stated',
    ],
    [
      'of an optimum that is no more than a half of what its plan comes to',
      { ...statedTowns, optimum: { numerator: 13, denominator: 2 } },
      'two-towns: its plan comes to 6.000, but 6.500 = 13/2 is stated',
    ],
    [
      'of a plan that another exceeds',
      { ...statedTowns, plan: planOf(['kit 0,0'], []), optimum: { numerator: 2, denominator: 1 } },
      'two-towns: the optimum is proved to be 6.000, but 2.000 is stated',
    ],
    [
      'of a plan that the rules refuse',
      { ...statedTowns, plan: planOf(['tower 0,0', 'tower 2,0'], []) },
      'two-towns: [2] (close-books): This costs 6 coins, but there are only 5: 1 too many.',
    ],
    [
      'of a plan that ends too soon',
      { ...statedTowns, plan: planOf(['kit 0,0']) },
      'two-towns: the plan closes the books of 1 of 2 years; it must close those of every year',
    ],
    [
      'of a level without a proof or a plan',
      { id, optimum, provedBy },
      'two-towns: levels/proofs/ has no proof for its numbers',
    ],
    [
      'of no level that there is',
      { ...statedTowns, id: 'narnia' },
      'narnia: levels/ has no level of that name, only two-towns',
    ],
  ])('%s is found out', (_, instance, what) => {
    const { code, lines } = run(sourcesWith(instance, statedTowns));
    expect(code).toEqual(ok(1));
    expect(lines).toEqual([
      `FAILED ${what}`,
      'verified two-towns: 6.000, by own',
      '1 verified, 1 failed',
    ]);
  });

  test('that isn’t proved in the time given has failed', () => {
    const { code, lines } = run(sourcesOf({}), '--only', 'benelux', '--time-limit', '0.001');
    expect([code, lines]).toEqual([
      ok(1),
      ['FAILED benelux: NOT PROVED in the time given', '0 verified, 1 failed'],
    ]);
  });
});

test('only those named are verified', () => {
  const sources = sourcesWith(statedTowns, {
    ...statedTowns,
    id: 'generated-1-s12g-0005',
    plan: planOf([], []),
  });
  expect(run(sources, '--only', 'two-towns').lines.at(-1)).toBe('1 verified, 0 failed');
  expect(run(sources, '--only', 'two-towns', 'generated-1-s12g-0005').lines.at(-1)).toBe(
    '1 verified, 1 failed',
  );
});

describe('bad input gets one line', () => {
  test.each<[string, string[], string]>([
    ['an instance without the option', ['two-towns'], 'usage: npm run --silent verify'],
    ['an unknown instance', ['--only', 'narnia'], 'narnia: the benchmark has no instance of that'],
    ['an unknown one after', ['--only', 'two-towns', 'x'], 'x: the benchmark has no instance of'],
    ['an unknown solver', ['--solver', 'luck'], '--solver: must be own, cbc, or glpk, but is luck'],
    ['no time', ['--time-limit', '0'], '--time-limit: must be a number of seconds above 0'],
    ['an unknown option', ['--fast'], '--fast: there is no such option'],
    ['a solver that is not there', ['--solver', 'cbc'], '--solver: cbc is not installed'],
  ])('%s', (_, args, line) => {
    const { code, lines } = run(sourcesWith(statedTowns), ...args);
    expect(code.ok ? '' : code.error).toContain(line);
    expect(code.ok ? '' : code.error).not.toContain('\n');
    expect(lines).toEqual([]);
  });

  test('a benchmark that is misshapen', () => {
    const misshapen = { ...statedTowns, optimum: { numerator: 6, denominator: 0 } };
    expect(run(sourcesWith(misshapen)).code).toEqual(
      err('docs/benchmark.json: instances[0].optimum.denominator: must be at least 1, but is 0.'),
    );
  });
});

test('the command itself prints what it verified, and refuses with the exit code 2', () => {
  const command = (...args: string[]) =>
    spawnSync('npm', ['run', '--silent', 'verify', '--', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  const { status, stdout, stderr } = command('--only', 'over-the-grounds');
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'over-the-grounds …\n' });
  expect(stdout).toMatch(/^verified over-the-grounds: .+, by own\n1 verified, 0 failed\n$/);
  expect(command('--only', 'narnia')).toMatchObject({ status: 2, stdout: '' });
});
