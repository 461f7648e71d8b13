import { describe, test } from 'vitest';

const nothing = (): void => undefined;

/**
 * For what the everyday run has whole, in a file with cases of which the long run has the others: the
 * long run leaves this out.
 */
export const everyday: {
  readonly test: (name: string, run: () => unknown) => void;
  readonly describe: (name: string, group: () => void) => void;
} =
  process.env['TEST_LEVEL'] === 'long' ? { test: nothing, describe: nothing } : { test, describe };
