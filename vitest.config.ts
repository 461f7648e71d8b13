import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Slows the pages of the browser tests down by this factor, to find tests that do not wait. */
const slow = Number(process.env['SLOW'] ?? 1);

const FILES = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`);

const isLongFile = (file: string): boolean => file.endsWith('.long.test.ts');
const isSoakFile = (file: string): boolean => file.endsWith('.soak.test.ts');

/** Whether a test file does more in the long run than every day, by what it takes from scale.ts. */
const isPartlyLong = (file: string): boolean =>
  /\b(cases|isLong)\b.*\/scale'/.test(readFileSync(file, 'utf8'));

const FILES_OF: Readonly<Record<string, (file: string) => boolean>> = {
  long: (file) => isLongFile(file) || isPartlyLong(file),
  soak: () => true,
};
const isEveryday = (file: string): boolean => !isLongFile(file) && !isSoakFile(file);

/**
 * Modes: the default is the everyday run; `long` has what that leaves out; `soak` has all tests with
 * their full counts; `bench` runs the measurements, one at a time. docs/testing.md says what is where.
 */
export default defineConfig(({ mode }) => {
  const isSoak = mode === 'soak';
  const isLong = isSoak || mode === 'long';
  const env = { TEST_LEVEL: isLong ? mode : 'everyday' };
  const common = {
    env,
    // Modules are loaded once a worker instead of once a file: none keeps state from test to test.
    isolate: false,
    // Ends a test that hangs, and none that is merely slow on a busy machine.
    testTimeout: isSoak ? 60 * MINUTE : 6 * MINUTE * slow,
    hookTimeout: 2 * MINUTE,
  };
  const files = FILES.filter(FILES_OF[mode] ?? isEveryday);
  const isOf = (folder: string) => (file: string) => file.startsWith(`tests/${folder}/`);
  // Assertions that wait for a page, in `tests/browsers/eventually.ts`, give up after this time.
  const waiting = { expect: { poll: { timeout: 90 * SECOND * slow, interval: 50 } } };
  // In soak the heap is measured, with the browser alone on the machine.
  const inTurn = isSoak ? { fileParallelism: false } : {};
  const tests = [
    {
      test: {
        ...common,
        name: 'core',
        include: files.filter((file) => !isOf('browser')(file) && !isOf('firefox')(file)),
      },
    },
    {
      test: {
        ...common,
        ...waiting,
        ...inTurn,
        name: 'browser',
        include: files.filter(isOf('browser')),
        globalSetup: ['tests/browsers/site.ts'],
        setupFiles: ['tests/browsers/ready.ts'],
      },
    },
    {
      test: {
        ...common,
        ...waiting,
        ...inTurn,
        name: 'firefox',
        include: files.filter(isOf('firefox')),
        globalSetup: ['tests/browsers/site.ts'],
      },
    },
  ];
  const bench = {
    test: {
      ...common,
      name: 'bench',
      testTimeout: 60 * MINUTE,
      include: ['tests/bench/**/*.bench.ts'],
      globalSetup: ['tests/browsers/site.ts'],
      fileParallelism: false,
    },
  };
  return {
    test: {
      maxWorkers: availableParallelism(),
      reporters: ['default', './tests/browsers/not-run.ts'],
      projects: mode === 'bench' ? [bench] : tests,
    },
  };
});
