import { expect, test } from 'vitest';
import type { GeneratorChoices } from '../../src/generator/choices';
import { printId } from '../../src/generator/id';
import { parseId } from '../../src/generator/parse-id';
import { scaled } from '../scale';
import { firstChoices } from './all-choices';

test('an id says what was chosen, letter by letter', () => {
  const choices: GeneratorChoices = {
    size: 'medium',
    nations: 2,
    years: 3,
    difficulty: 'steady',
    seed: 'K7Q2',
  };
  expect(printId(choices)).toBe('generated-1-m23s-k7q2');
  expect(printId({ ...choices, size: 'large', difficulty: 'steep' })).toBe('generated-1-l23t-k7q2');
});

test('every id is read as what it was printed from, and no two are alike', () => {
  const all = firstChoices(scaled(100_000));
  for (const choices of all) expect(parseId(printId(choices))).toEqual(choices);
  expect(new Set(all.map(printId)).size).toBe(all.length);
});

test.each([
  ['benelux'],
  ['generated-2-m23s-k7q2'],
  ['generated-1-x23s-k7q2'],
  ['generated-1-m43s-k7q2'],
  ['generated-1-m25s-k7q2'],
  ['generated-1-m23x-k7q2'],
  ['generated-1-m23-k7q2'],
  ['generated-1-m23ss-k7q2'],
  ['generated-1-m23s-k7q'],
  ['generated-1-m23s-k7q22'],
  ['generated-1-m23s-k7u2'],
  ['generated-1-m23s-K7Q2'],
  ['Generated-1-m23s-k7q2'],
  ['generated-1-m23s-k7q2-'],
  ['generated-1-m23s'],
  [''],
])('%s is no id of a generated scenario', (id) => {
  expect(parseId(id)).toBeUndefined();
});
