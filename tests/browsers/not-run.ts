import type { Reporter, TestModule } from 'vitest/node';
import { findFirefox } from './firefox';

/** Names and counts what a run left out, so that a missing browser is never a silent pass. */
export default class NotRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (findFirefox() !== undefined) return;
    const names = modules
      .filter(({ project }) => project.name === 'firefox')
      .flatMap(({ children }) => [...children.allTests('skipped')].map((test) => test.fullName));
    if (names.length === 0) return;
    const list = names.map((name) => `\n  - ${name}`).join('');
    console.log(`\nnot run (no Firefox found): ${names.length} tests:${list}\n`);
  }
}
