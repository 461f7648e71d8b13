import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { generated } from '../../src/cli/commands/generate';
import { generate } from '../../src/generator/generate';
import { printScenario } from '../../src/scenario/scenario';

test('prints the scenario of the choices', () => {
  const args = '--seed K7Q2 --size small --nations 3 --years 4 --difficulty steep'.split(' ');
  const scenario = generate({
    seed: 'K7Q2',
    size: 'small',
    nations: 3,
    years: 4,
    difficulty: 'steep',
  });
  expect(unwrap(generated(args))).toBe(printScenario(scenario));
});

test('a seed alone, in small letters too, is for two nations on a medium board in three steady years', () => {
  const { id } = JSON.parse(unwrap(generated(['--seed', 'k7q2']))) as { id: string };
  expect(id).toBe('generated-1-m23s-k7q2');
});

describe('bad input gets one line', () => {
  test.each<[string, string[], string]>([
    ['nothing', [], 'usage: npm run --silent generate -- --seed <seed>'],
    ['a level', ['benelux', '--seed', 'K7Q2'], 'usage: npm run --silent generate'],
    ['a short seed', ['--seed', 'K7'], '--seed: must be four letters or digits'],
    ['a letter that is none', ['--seed', 'K7U2'], '--seed: must be four letters or digits'],
    ['a line end', ['--seed', 'K\n72'], '--seed: must be four letters or digits'],
    ['a size', ['--seed', 'K7Q2', '--size', 'huge'], '--size: must be small, medium, or large'],
    ['nations', ['--seed', 'K7Q2', '--nations', '4'], '--nations: must be 1, 2, or 3, but is 4'],
    ['years', ['--seed', 'K7Q2', '--years', '02'], '--years: must be 2, 3, or 4, but is 02'],
    ['a difficulty', ['--seed', 'K7Q2', '--difficulty', 'x'], '--difficulty: must be gentle'],
    ['an option', ['--seed', 'K7Q2', '--par'], '--par: there is no such option'],
  ])('%s', (_, args, line) => {
    const answer = generated(args);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.error).toContain(line);
    expect(answer.ok ? '' : answer.error).not.toContain('\n');
  });
});
