import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Slows the pages of the browser tests down by this factor, to find tests that do not wait. */
const slow = Number(process.env['SLOW'] ?? 1);

/**
 * Modes: the default is the everyday run; `long` has all tests, also those of `*.long.test.ts`;
 * `soak` has the same with their full counts; `bench` runs the measurements, one at a time.
 * docs/testing.md says what is where.
 */
export default defineConfig(({ mode }) => {
  const isSoak = mode === 'soak';
  const isLong = isSoak || mode === 'long';
  const env = { TEST_LEVEL: isLong ? mode : 'everyday' };
  const patience = {
    // Ends a test that hangs, and none that is merely slow on a busy machine.
    testTimeout: isSoak ? 60 * MINUTE : 6 * MINUTE * slow,
    hookTimeout: 2 * MINUTE,
  };
  const leftOut = [...configDefaults.exclude, ...(isLong ? [] : ['tests/**/*.long.test.ts'])];
  // Assertions that wait for a page, in `tests/browsers/eventually.ts`, give up after this time.
  const waiting = { expect: { poll: { timeout: 90 * SECOND * slow, interval: 50 } } };
  // In soak the heap is measured, with the browser alone on the machine.
  const inTurn = isSoak ? { fileParallelism: false } : {};
  const tests = [
    {
      test: {
        ...patience,
        env,
        name: 'core',
        include: ['tests/**/*.test.ts'],
        exclude: [...leftOut, 'tests/browser/**', 'tests/firefox/**'],
      },
    },
    {
      test: {
        ...patience,
        ...waiting,
        ...inTurn,
        env,
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        exclude: leftOut,
        globalSetup: ['tests/browsers/site.ts'],
        setupFiles: ['tests/browsers/ready.ts'],
      },
    },
    {
      test: {
        ...patience,
        ...waiting,
        ...inTurn,
        env,
        name: 'firefox',
        include: ['tests/firefox/**/*.test.ts'],
        exclude: leftOut,
        globalSetup: ['tests/browsers/site.ts'],
      },
    },
  ];
  const bench = {
    test: {
      ...patience,
      env,
      name: 'bench',
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
