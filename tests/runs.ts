import { describe, test } from 'vitest';

/** Tests of one run. */
interface Run {
  readonly test: (name: string, run: () => unknown) => void;
  readonly describe: (name: string, group: () => void) => void;
}

const nothing = (): void => undefined;
const whole: Run = { test, describe };
const none: Run = { test: nothing, describe: nothing };
const level = process.env['TEST_LEVEL'];

/**
 * For what the everyday run has whole, in a file with cases of which the long run has the others: the
 * long run leaves this out.
 */
export const everyday: Run = level === 'long' ? none : whole;

/** For what soak alone has, in a file of the long run. */
export const soak: Run = level === 'soak' ? whole : none;
