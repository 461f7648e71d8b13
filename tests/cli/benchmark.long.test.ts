import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { ok, unwrap } from '../../src/base/result';
import { playInstance } from '../../src/cli/benchmark/instances';
import { printTable } from '../../src/cli/benchmark/table';
import { verify } from '../../src/cli/commands/verify';
import { readBenchmark } from '../../src/cli/input';
import { OTHER_SOLVERS } from '../../src/cli/solvers/other-solvers';
import { isSoak } from '../scale';
import { levelSources, read } from './sources';

const highs = await loadHighs();

test('every plan comes to its optimum; the table in docs is of them: if not, `npm run benchmark`', () => {
  const instances = unwrap(readBenchmark(levelSources)).map((stated) => ({
    stated,
    game: unwrap(playInstance(stated, levelSources)).start,
  }));
  expect(read('docs/benchmark.md')).toContain(printTable(instances));
});

/** Generated boards of each size; `solver/other-solvers.long` has the flagship. */
const SOME = [
  'generated-1-s32g-25kc',
  'generated-1-m23t-1p4e',
  'generated-1-l33s-2n2a',
  ...(isSoak ? ['generated-1-l33t-4dvj', 'benelux'] : []),
];

test('CBC comes to the same optima', ({ skip }) => {
  if (OTHER_SOLVERS.cbc.program === undefined) return skip();
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const outlets = { highs, others: OTHER_SOLVERS, print, tell: () => undefined };
  expect(verify(['--solver', 'cbc', '--only', ...SOME], levelSources, outlets)).toEqual(ok(0));
  expect(lines.at(-1)).toBe(`${SOME.length} verified, 0 failed`);
});
