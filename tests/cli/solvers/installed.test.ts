import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findInstalled } from '../../../src/cli/solvers/installed';

const folder = mkdtempSync(join(tmpdir(), 'lowland-skies-installed-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

const ending = process.platform === 'win32' ? '.exe' : '';
function program(...path: string[]): string {
  const file = join(folder, ...path) + ending;
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '', { mode: 0o755 });
  return file;
}

const told = program('told', 'browser');
const second = program('path', 'second');
const usual = program('usual', 'browser');
const whereabouts = { variable: 'TEST_BROWSER', names: ['first', 'second'], places: [usual] };

test('the program that the variable names comes first', () => {
  vi.stubEnv('TEST_BROWSER', told);
  vi.stubEnv('PATH', join(folder, 'path'));
  expect(findInstalled(whereabouts)).toBe(told);
});

test('a variable that names no program is an error, whatever else is installed', () => {
  vi.stubEnv('TEST_BROWSER', join(folder, 'gone'));
  expect(() => findInstalled(whereabouts)).toThrow('TEST_BROWSER is set to');
});

test('then come the names on PATH, then the usual places', () => {
  const empty = join(folder, 'empty');
  vi.stubEnv('PATH', [empty, join(folder, 'path')].join(delimiter));
  expect(findInstalled(whereabouts)).toBe(second);
  vi.stubEnv('PATH', empty);
  expect(findInstalled(whereabouts)).toBe(usual);
  expect(findInstalled({ ...whereabouts, places: [] })).toBeUndefined();
});
