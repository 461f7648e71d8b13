import type { Reporter, TestModule } from 'vitest/node';

/** Names and counts what a run left out, so that a missing browser is never a silent pass. */
export default class NotRun implements Reporter {
  constructor(private readonly firefox: string | undefined) {}

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.firefox !== undefined) return;
    const names = modules
      .filter(({ project }) => project.name === 'firefox')
      .flatMap(({ children }) => [...children.allTests('skipped')].map((test) => test.fullName));
    if (names.length === 0) return;
    const tests = names.length === 1 ? 'test' : 'tests';
    const list = names.map((name) => `\n  - ${name}`).join('');
    console.log(`\nnot run (no Firefox found): ${names.length} ${tests}:${list}\n`);
  }
}
