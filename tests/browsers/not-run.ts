import type { Reporter, TestModule } from 'vitest/node';

/** Tests left out for want of a program that they name; undefined if there are none. */
export function notRunText(modules: readonly TestModule[]): string | undefined {
  const names = modules.flatMap(({ children }) =>
    [...children.allTests('skipped')].map((test) => test.fullName),
  );
  if (names.length === 0) return undefined;
  const tests = names.length === 1 ? 'test' : 'tests';
  const list = names.map((name) => `\n  - ${name}`).join('');
  return `not run (its program is not installed here): ${names.length} ${tests}:${list}`;
}

/** Says at the end of a run what it left out: a missing program is never a silent pass. */
export default class NotRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const text = notRunText(modules);
    if (text !== undefined) console.log(`\n${text}\n`);
  }
}
