import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { instances } from '../../src/cli/commands/instances';
import { sourcesWith, statedTowns } from './stated-towns';

const highs = await loadHighs();

function write(args: readonly string[], locked?: string) {
  const files = new Map<string, string>();
  const answer = instances(args, sourcesWith(statedTowns), {
    highs,
    write: (path, text) => path !== locked && files.set(path, text) === files,
  });
  return { answer, files };
}

test('a model for each instance, and a README that lists them', () => {
  const { answer, files } = write(['out']);
  expect(answer.ok).toBe(true);
  expect([...files.keys()]).toEqual(['out/two-towns.lp', 'out/README.md']);
  expect(files.get('out/two-towns.lp')).toMatch(/^\\ Lowland Skies: two-towns/);
  expect(files.get('out/README.md')).toMatch(/^\| two-towns \| 1 \| 3 \| .* 6\.000 \| own \|$/m);
});

test('the objective in the README is, by the model’s own heading, the points beside it', () => {
  const { files } = write(['out']);
  const [, scale, denominator] =
    /^\\ Points = objective \* (\d+) \/ (\d+)\./m.exec(files.get('out/two-towns.lp') ?? '') ?? [];
  const [, objective] = /\| (\d+) \| 6\.000 \|/.exec(files.get('out/README.md') ?? '') ?? [];
  expect((Number(objective) * Number(scale)) / Number(denominator)).toBe(6);
});

test.each<[string, string[], string | undefined, string]>([
  ['no folder', [], undefined, 'usage: npm run --silent instances -- <folder>'],
  ['two folders', ['a', 'b'], undefined, 'usage: npm run --silent instances'],
  ['an unknown option', ['out', '--all'], undefined, '--all: there is no such option'],
  ['a locked model', ['out'], 'out/two-towns.lp', 'out/two-towns.lp: this file can’t be written'],
  ['a locked README', ['out'], 'out/README.md', 'out/README.md: this file can’t be written'],
])('%s gets one line', (_, args, locked, line) => {
  const { answer } = write(args, locked);
  expect(answer.ok ? '' : answer.error).toContain(line);
  expect(answer.ok ? '' : answer.error).not.toContain('\n');
});
