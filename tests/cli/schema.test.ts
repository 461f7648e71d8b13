import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { printLevelSchema } from '../../src/cli/level-schema';
import { ROOT } from '../architecture/files';
import { LEVEL_FILES } from '../levels/files';

const SCHEMA = 'docs/level.schema.json';
const read = (file: string): string => readFileSync(posix.join(ROOT, file), 'utf8');

test('the schema in docs is the one that the code has: if not, run `npm run schema`', () => {
  expect(read(SCHEMA)).toBe(printLevelSchema());
});

test('it says what the shape of a level asks for', () => {
  const schema: unknown = JSON.parse(read(SCHEMA));
  // A few of the bounds that docs/level-format.md promises.
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: {
      format: { minimum: 1, maximum: 2 },
      id: { pattern: '^[a-z][a-z0-9-]{0,39}$' },
      sites: { minItems: 1, maxItems: 40, items: { properties: { value: { maximum: 6 } } } },
      title: { required: ['en'] },
    },
  });
  expect(schema).toHaveProperty('required');
  expect((schema as { required: string[] }).required).not.toContain('patrol');
});

test.each(LEVEL_FILES)('%s shows editors the way to it', (file) => {
  const { $schema } = JSON.parse(read(file)) as { $schema?: string };
  expect(posix.join(posix.dirname(file), $schema ?? '')).toBe(SCHEMA);
});
