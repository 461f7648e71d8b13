import { describe, expect, test } from 'vitest';
import { numbersHash } from '../../src/scenario/draw';
import { EDITIONS, OLDER_FILES, olderFile } from '../levels/editions';
import { readLevel } from '../levels/files';
import {
  chainOf,
  type Edition,
  type Golden,
  type GoldenOfClass,
  readCollection,
} from './collection';
import { editionOf, openGolden, openOfClass } from './opened';
import { isListed } from './unlisted';

/* What is here was published. Entries are added by `npm run golden`, and stay as they are for ever. */

const codes = readCollection<Golden>('codes');
const editions = readCollection<Edition>('editions');
const assignments = readCollection<GoldenOfClass>('assignments');

/** How far the collections were when this was last written: the end can't be cut off either. */
const REACHED = {
  codes: { count: 503, chain: '3931f901603d20c4' },
  assignments: { count: 36, chain: '9cc61e6899475d70' },
  editions: { count: 30, chain: 'e96a69928e8e170a' },
};

describe.each([
  ['codes', codes, REACHED.codes],
  ['editions', editions, REACHED.editions],
  ['assignments and hand-ins', assignments, REACHED.assignments],
])('the golden %s', (_, entries, reached) => {
  test('are all there, in order and unchanged', () => {
    let chain = '';
    for (const entry of entries) {
      chain = chainOf(chain, entry);
      expect(entry.chain).toBe(chain);
    }
    expect(entries[reached.count - 1]?.chain).toBe(reached.chain);
  });
});

test.each(codes)('$id under $seed opens to the same result', (entry) => {
  expect({ ...openGolden(entry.fragment), chain: entry.chain }).toEqual(entry);
});

test.each(assignments)('$fragment says what it said', (entry) => {
  expect({ ...openOfClass(entry.fragment), chain: entry.chain }).toEqual(entry);
});

test.each(editions)('$id, edition $edition, is what it was', ({ id, edition, numbers }) => {
  expect(numbersHash(editionOf(id, edition))).toBe(numbers);
});

test('every edition is listed once it is published', () => {
  const listed = editions.map(({ id, edition }) => `${id}/${edition}`);
  const published = EDITIONS.filter(({ id, edition }) => edition !== undefined && isListed(id));
  expect(published.map(({ id, edition }) => `${id}/${edition}`).toSorted()).toEqual(
    listed.toSorted(),
  );
});

test('older editions are filed under their names', () => {
  expect(OLDER_FILES).toEqual(OLDER_FILES.map(readLevel).map(olderFile));
});
