import type { Reporter, TestModule } from 'vitest/node';
import { findFirefox } from './firefox';

/** What a run without Firefox left out, named and counted; undefined if that is nothing. */
export function notRunText(modules: readonly TestModule[]): string | undefined {
  const names = modules
    .filter(({ project }) => project.name === 'firefox')
    .flatMap(({ children }) => [...children.allTests('skipped')].map((test) => test.fullName));
  if (names.length === 0) return undefined;
  const tests = names.length === 1 ? 'test' : 'tests';
  const list = names.map((name) => `\n  - ${name}`).join('');
  return `not run (no Firefox found): ${names.length} ${tests}:${list}`;
}

/** Says at the end of a run what it left out: a missing browser is never a silent pass. */
export default class NotRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const text = findFirefox() === undefined ? notRunText(modules) : undefined;
    if (text !== undefined) console.log(`\n${text}\n`);
  }
}
