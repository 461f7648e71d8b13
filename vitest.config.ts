import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/**
 * Modes: the default runs every test; `soak` runs the same tests with their full counts;
 * `bench` runs the measurements, one at a time.
 */
export default defineConfig(({ mode }) => {
  const isSoak = mode === 'soak';
  const env: Partial<Record<string, string>> = isSoak ? { SOAK: '1' } : {};
  const patient = { env, testTimeout: isSoak ? 60 * MINUTE : 2 * MINUTE, hookTimeout: 2 * MINUTE };
  const tests = [
    {
      test: {
        ...patient,
        name: 'core',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/browser/**', 'tests/firefox/**'],
      },
    },
    {
      test: {
        ...patient,
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        globalSetup: ['tests/browsers/site.ts'],
        setupFiles: ['tests/browsers/ready.ts'],
        fileParallelism: false,
      },
    },
    {
      test: {
        ...patient,
        name: 'firefox',
        include: ['tests/firefox/**/*.test.ts'],
        globalSetup: ['tests/browsers/site.ts'],
        fileParallelism: false,
      },
    },
  ];
  const bench = {
    test: {
      ...patient,
      name: 'bench',
      include: ['tests/bench/**/*.bench.ts'],
      globalSetup: ['tests/browsers/site.ts'],
      fileParallelism: false,
    },
  };
  return {
    test: {
      reporters: ['default', './tests/browsers/not-run.ts'],
      projects: mode === 'bench' ? [bench] : tests,
    },
  };
});
