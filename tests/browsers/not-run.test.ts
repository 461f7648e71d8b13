import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { notRunText } from './not-run';

test('tests without their program are named and counted as not run', () => {
  const names = ['draws alike', 'plays alike'];
  const modules = [[], names].map((left) => ({
    children: { allTests: () => left.map((fullName) => ({ fullName: `firefox ${fullName}` })) },
  })) as unknown as TestModule[];
  expect(notRunText(modules)).toBe(
    'not run (its program is not installed here): 2 tests:\n' +
      '  - firefox draws alike\n  - firefox plays alike',
  );
  expect(notRunText(modules.slice(0, 1))).toBeUndefined();
});
