import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import type { StatedOptimum } from '../../src/analysis/benchmark';
import { reduce } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { playInstance } from '../../src/cli/benchmark/instances';
import { benchmark, type BenchmarkOutlets } from '../../src/cli/commands/benchmark';
import { readBenchmark, type Sources } from '../../src/cli/input';
import type { OtherSolver } from '../../src/cli/solvers/other-solvers';
import { parseId } from '../../src/generator/parse-id';
import { levelSources } from './sources';
import { NO_OTHERS, sourcesWith, statedTowns } from './stated-towns';

const highs = await loadHighs();

describe('docs/benchmark.json', () => {
  const instances = unwrap(readBenchmark(levelSources));

  test('has the fifteen levels and sixty generated boards, each once', () => {
    const generated = instances.filter(({ id }) => parseId(id) !== undefined);
    expect([instances.length, generated.length]).toEqual([75, 60]);
    expect(new Set(instances.map(({ id }) => id)).size).toBe(75);
  });

  test('has optima in lowest terms', () => {
    const optima = instances.map(({ optimum }) => optimum);
    expect(optima.map(reduce)).toEqual(optima);
  });

  // The levels, and the first of the generated boards; the long run plays all of them.
  test('has a plan for each that comes to its optimum', () => {
    const wrong = instances.slice(0, 24).flatMap((stated) => {
      const played = playInstance(stated, levelSources);
      return played.ok ? [] : [played.error];
    });
    expect(wrong).toEqual([]);
  });

  test('names our tree, CBC and GLPK for each, as the documents say', () => {
    const others = instances.filter(({ provedBy }) => provedBy.join() !== 'own,cbc,glpk');
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});

/** A solver that runs a line of script, in which `answer` is the path of the file to write. */
const scripted = (line: string): OtherSolver => ({
  name: 'Scripted',
  program: process.execPath,
  args: (_, answer) => ['-e', `const answer = ${JSON.stringify(answer)}; ${line}`],
  objective: /^optimum (\d+)$/,
});

/** What the command writes, by file, and what it answers. */
function make(sources: Sources, others: BenchmarkOutlets['others'], ...args: string[]) {
  const written = new Map<string, string>();
  const answer = benchmark(args, sources, {
    highs,
    others,
    document: () => 'Before.\n\n| instance | old |\n| --- | --- |\n| one | 1 |\n\nAfter.\n',
    write: (file, text) => void written.set(file, text),
    tell: () => undefined,
  });
  const file = written.get('benchmark.json');
  const { instances } = JSON.parse(file ?? '{}') as { readonly instances?: StatedOptimum[] };
  return { answer, instances, document: written.get('benchmark.md') };
}

describe('the benchmark is made', () => {
  test('of what is named, proved; the plan of a level is left to its proof', () => {
    const { instances, document } = make(sourcesWith(), NO_OTHERS, 'two-towns');
    const { id, optimum, provedBy } = statedTowns;
    expect(instances).toEqual([{ id, optimum, provedBy }]);
    // 1 nation, 3 hexes, 2 sites, 2 layers, 2 years.
    expect(document).toMatch(
      /^Before\.\n\n\| instance .*\n(\| --- )+\|\n\| two-towns \| 1 \| 3 \| 2 \| 2 \| 2 \|.* 6\.000 \| own \|\n\nAfter\.\n$/,
    );
  });

  test('of generated boards with a plan, and of instances that it has, as they are', () => {
    const kept = { ...statedTowns, optimum: { numerator: 5, denominator: 1 } };
    const id = 'generated-1-s32g-25kc';
    const { instances = [] } = make(sourcesWith(kept), NO_OTHERS, id);
    expect(instances.map((instance) => instance.id)).toEqual(['two-towns', id]);
    expect(instances[0]).toEqual(kept);
    for (const stated of instances.slice(1))
      expect(playInstance(stated, sourcesWith()).ok).toBe(true);
  });

  test('anew of all that it has, without a name', () => {
    const wrong = { ...statedTowns, optimum: { numerator: 5, denominator: 1 } };
    expect(make(sourcesWith(wrong), NO_OTHERS).instances).toMatchObject([
      { id: 'two-towns', optimum: { numerator: 6, denominator: 1 } },
    ]);
  });

  test('without those who are too slow', () => {
    const others = { ...NO_OTHERS, glpk: scripted('setInterval(() => undefined, 1000)') };
    const args = ['two-towns', '--time-limit', '0.5'];
    expect(make(sourcesWith(), others, ...args).instances).toMatchObject([{ provedBy: ['own'] }]);
  });

  test('never where two solvers disagree', () => {
    const others = { ...NO_OTHERS, cbc: scripted("fs.writeFileSync(answer, 'optimum 0')") };
    const { answer, instances } = make(sourcesWith(), others, 'two-towns');
    expect(answer).toEqual({
      ok: false,
      error: 'two-towns, cbc: the optimum is proved to be 0.000, but 6.000 is stated',
    });
    expect(instances).toBeUndefined();
  });

  test('never where a solver fails', () => {
    const others = { ...NO_OTHERS, cbc: scripted('process.exit(3)') };
    expect(() => make(sourcesWith(), others, 'two-towns')).toThrow('Scripted failed');
  });
});
