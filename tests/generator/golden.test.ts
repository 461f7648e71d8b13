import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generate } from '../../src/generator/generate';
import { parseId } from '../../src/generator/parse-id';
import { numbersHash } from '../../src/scenario/draw';
import { printScenario } from '../../src/scenario/scenario';
import golden from '../golden/generated.json';

// The file was written on the day when this version of the generator was done, and is only ever added
// to: what an id stands for is a promise. Its entries are over every combination of choices.
test('every id of the golden list is the scenario that it was', () => {
  expect(golden.length).toBeGreaterThanOrEqual(81);
  for (const { id, numbers, file } of golden) {
    const choices = parseId(id);
    if (choices === undefined) throw new Error(`${id} can't be read`);
    const scenario = generate(choices);
    expect(numbersHash(scenario), id).toBe(numbers);
    expect(createHash('sha256').update(printScenario(scenario)).digest('hex'), id).toBe(file);
  }
});
